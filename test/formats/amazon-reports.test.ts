/** The seller's flat-file order reports, quirk by quirk: All Orders, Unshipped Orders, New Orders. */
import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { amazonAllOrdersReport } from '../../src/formats/amazon-all-orders-report.ts';
import { amazonNewOrdersReport } from '../../src/formats/amazon-new-orders-report.ts';
import { amazonUnshippedOrdersReport } from '../../src/formats/amazon-unshipped-orders-report.ts';
import { detect } from '../../src/formats/registry.ts';
import type { Item, Order } from '../../src/order/order.ts';
import { shippedOrLater } from '../../src/order/vocabulary.ts';
import { emptied, readFirst, sheetOf } from './amazon-read.ts';
import { readBytes } from './containers/bytes.ts';
import { type Cells, tableText } from './table-file.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('All Orders', () => {
  const base: Cells = {
    'amazon-order-id': '112-1',
    'merchant-order-id': '112-1',
    'purchase-date': '2026-11-21T15:20:44+00:00',
    'last-updated-date': '2026-11-22T03:11:09+00:00',
    'order-status': 'Unshipped',
    'order-item-id': '9',
    'fulfillment-channel': 'Merchant',
    'sales-channel': 'Amazon.com',
    'product-name': 'Cast iron pan 10"',
    sku: 'PAN-10',
    asin: 'B0EXAMPLE4',
    'item-status': 'Unshipped',
    quantity: '1',
    currency: 'USD',
    'item-price': '34.0',
    'item-tax': '2.81',
    'ship-country': 'US',
  };
  const read = (...rows: readonly Cells[]) =>
    readFirst(amazonAllOrdersReport, sheetOf(...rows.map((row) => ({ ...base, ...row }))));
  const shipped = (word: string): Cells => ({ 'order-status': word, 'item-status': 'Shipped' });

  test.each<[string, Cells, Order['status']]>([
    ['Pending', { 'order-status': 'Pending' }, 'pending'],
    ['Unshipped', {}, 'unshipped'],
    ['Partially Shipped', { 'order-status': 'Partially Shipped' }, 'partially-shipped'],
    ['PartiallyShipped', { 'order-status': 'PartiallyShipped' }, 'partially-shipped'],
    ['Shipped', shipped('Shipped'), shippedOrLater],
    ["Complete, of the help page's example", shipped('Complete'), shippedOrLater],
    ['Invoice Unconfirmed', shipped('Invoice Unconfirmed'), shippedOrLater],
    ['Cancelled', { 'order-status': 'Cancelled', 'item-status': 'Cancelled', quantity: '0' }, 'cancelled'],
    ['Canceled', { 'order-status': 'Canceled', 'item-status': 'Cancelled', quantity: '0' }, 'cancelled'],
    ['Unfulfillable', { 'order-status': 'Unfulfillable' }, 'unfulfillable'],
    ['Pending - Waiting for Pick Up is paid', { 'order-status': 'Pending - Waiting for Pick Up' }, 'unshipped'],
    ['Shipped - Picked Up', shipped('Shipped - Picked Up'), 'shipped'],
    ['Shipped - Out for Delivery', shipped('Shipped - Out for Delivery'), 'out-for-delivery'],
    ['Shipped - Delivered to Buyer', shipped('Shipped - Delivered to Buyer'), 'delivered'],
    ['Shipped - Rejected by Buyer', shipped('Shipped - Rejected by Buyer'), 'undeliverable'],
    ['Shipped - Undeliverable', shipped('Shipped - Undeliverable'), 'undeliverable'],
    ['Shipped - Returning to Seller', shipped('Shipped - Returning to Seller'), 'undeliverable'],
    ['Shipped - Lost in Transit', shipped('Shipped - Lost in Transit'), 'undeliverable'],
    ['Shipped - Damaged', shipped('Shipped - Damaged'), 'undeliverable'],
    ['Shipped - Returned to Seller', shipped('Shipped - Returned to Seller'), 'returned'],
    ['Shipping, by Amazon: being picked', { 'order-status': 'Shipping', 'fulfillment-channel': 'Amazon' }, 'preparing'],
    ['Shipping, by the seller', { 'order-status': 'Shipping' }, 'unshipped'],
    ['Shipping, the item has left', shipped('Shipping'), shippedOrLater],
  ])('status: %s', (_name, row, status) => {
    const { order, warnings } = read(row);
    expect({ status: order.status, warnings }).toEqual({ status, warnings: [] });
  });

  test('Shipping, where the items differ, is partly shipped', () => {
    const { order } = read(
      { ...shipped('Shipping'), 'fulfillment-channel': 'Amazon' },
      { 'order-status': 'Shipping', 'fulfillment-channel': 'Amazon', 'order-item-id': '10' },
    );
    expect(order.status).toBe('partially-shipped');
    expect(order.items?.map(({ status }) => status)).toEqual([shippedOrLater, 'preparing']);
  });

  test('a cancelled item of a shipped order is real, and has no units', () => {
    const { order, warnings } = read(shipped('Shipped'), {
      'order-status': 'Shipped',
      'item-status': 'Cancelled',
      quantity: '0',
      'order-item-id': '10',
      currency: '',
      'item-price': '',
      'item-tax': '',
    });
    expect(order.status).toEqual(shippedOrLater);
    expect(order.items?.[1]).toMatchObject({ status: 'cancelled' });
    for (const field of ['quantity', 'price', 'tax', 'cancellation'])
      expect(order.items?.[1]).not.toHaveProperty(field);
    expect(warnings).toEqual([]);
  });

  test.each<[string, Cells, object]>([
    ['an order', { 'order-status': 'Teleported' }, { id: 'unknown-value', path: 'status', found: '"Teleported"' }],
    [
      'an item',
      { 'item-status': 'Teleported' },
      { id: 'unknown-value', path: 'items.0.status', found: '"Teleported"' },
    ],
    ['a channel', { 'fulfillment-channel': 'Drone' }, { id: 'unknown-value', path: 'fulfilledBy', found: '"Drone"' }],
    ['a store', { 'sales-channel': 'Amazon.xx' }, { id: 'unknown-value', path: 'marketplace', found: '"Amazon.xx"' }],
    ['a flag', { 'is-business-order': 'maybe' }, { id: 'unknown-value', path: 'business', found: '"maybe"' }],
  ])('a word that nobody knows is a warning: %s', (_name, row, warning) => {
    expect(read(row).warnings).toEqual([warning]);
  });

  test.each<[string, Cells, Partial<Record<keyof Order, unknown>>]>([
    ['a store with a capital letter', { 'sales-channel': 'Amazon.de' }, { marketplace: 'amazon.de' }],
    ['shipped by Amazon', { 'fulfillment-channel': 'Amazon' }, { fulfilledBy: 'platform' }],
    ['which the help calls AFN', { 'fulfillment-channel': 'AFN' }, { fulfilledBy: 'platform' }],
    ['and MFN', { 'fulfillment-channel': 'MFN' }, { fulfilledBy: 'merchant' }],
    ['sold by another', {}, { soldBy: 'third-party' }],
    ['resold by Amazon', { 'is-iba': 'true' }, { soldBy: 'platform' }],
    ['a business', { 'is-business-order': 'TRUE' }, { business: true }],
    ['Easy Ship, named', { 'fulfilled-by': 'Easy Ship' }, { carrier: 'platform', programs: ['easy-ship'] }],
    ['Easy Ship, by its status', shipped('Shipped - Picked Up'), { carrier: 'platform', programs: ['easy-ship'] }],
    ['the country alone', {}, { shipTo: 'US' }],
    ['the time of its file', {}, { updatedAt: '2026-11-22T03:11:09+00:00' }],
    [
      'what this report never tells',
      {},
      {
        cancellationRequest: undefined,
        payments: undefined,
        shipBy: undefined,
        deliveryWindow: undefined,
        total: undefined,
      },
    ],
  ])('%s', (_name, row, expected) => {
    const { order, warnings } = read(row);
    expect({ ...emptied(expected), ...order }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test('an order from another shop', () => {
    const { order, warnings } = read({ 'amazon-order-id': 'S01-1', 'sales-channel': 'Non-Amazon US' });
    expect(order).toMatchObject({ id: 'S01-1', programs: ['multi-channel'] });
    expect(order).not.toHaveProperty('marketplace');
    expect(warnings).toEqual([{ id: 'not-platform-order', path: 'marketplace' }]);
  });

  const vat = { 'sales-channel': 'Amazon.de', currency: 'EUR' };
  test.each<[string, Cells, Partial<Record<keyof Item, unknown>>]>([
    ['an amount is of all units', { quantity: '2', 'item-price': '68.00' }, { quantity: 2, price: usd('68.00') }],
    [
      'decimals are written short',
      { 'item-price': '25.0', 'item-tax': '1.5' },
      { price: usd('25.0'), tax: usd('1.5') },
    ],
    ['a discount is above zero', { 'item-promotion-discount': '3.4' }, { discount: usd('3.4') }],
    ['a discount below zero is one', { 'item-promotion-discount': '-3.4' }, { discount: usd('3.4') }],
    ['where prices hold the tax, it is not added', vat, { price: { amount: '34.0', currency: 'EUR' }, tax: undefined }],
    ['a tax of none is none', { ...vat, 'item-tax': '0.00' }, { tax: { amount: '0.00', currency: 'EUR' } }],
    [
      'yen without decimals',
      { currency: 'JPY', 'item-price': '4980', 'item-tax': '' },
      { price: { amount: '4980', currency: 'JPY' } },
    ],
    ['an inch is a character', {}, { title: 'Cast iron pan 10"' }],
    ['an id that begins with zero', { 'order-item-id': '05015851154158' }, { id: '05015851154158' }],
    ['no id, before reports had one', { 'order-item-id': '' }, { id: undefined }],
    ['what has left', shipped('Shipped'), { quantityShipped: 1 }],
    ['what has not', {}, { quantityShipped: 0 }],
  ])('item: %s', (_name, row, expected) => {
    const { order, warnings } = read(row);
    expect({ ...emptied(expected), ...order.items?.[0] }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test('what delivery cost: less its promotion, over all rows', () => {
    const { order } = read(
      { 'shipping-price': '4.99', 'ship-promotion-discount': '1.00' },
      { 'shipping-price': '2.0', 'order-item-id': '10' },
    );
    expect(order.shipping).toEqual(usd('5.99'));
  });

  test('a line that has an id is there once, however often it is listed', () => {
    const { order, warnings } = read({}, {});
    expect(order.items).toHaveLength(1);
    expect(warnings).toEqual([{ id: 'duplicate-items', path: 'items' }]);
  });

  test('rows of one sku are never merged', () => {
    const rows = [{ 'order-item-id': '' }, { 'order-item-id': '' }];
    expect(read(...rows).order.items).toHaveLength(2);
  });

  test('an item that has not left, in an order that has, is believed in neither', () => {
    const { order, warnings } = read({ 'order-status': 'Shipped' });
    expect(order.status).toEqual(shippedOrLater);
    expect(order.items?.[0]).not.toHaveProperty('quantityShipped');
    expect(warnings).toEqual([{ id: 'contradiction', path: 'items.0.status', other: 'status', found: '"Unshipped"' }]);
  });

  test.each<[string, string, string | undefined, string | undefined]>([
    ['an offset', '2026-05-08T23:36:26+00:00', '2026-05-08T23:36:26+00:00', undefined],
    ['the offset of 2009', '2009-06-02T10:00:00-08:00', '2009-06-02T10:00:00-08:00', undefined],
    ['none, since a spreadsheet saved it', '2026-05-08 23:36', '2026-05-08T23:36Z', 'without-offset'],
    ['a day alone', '2026-05-08', undefined, 'unknown-value'],
    ["the help's day in the United Kingdom", '05-17-2011', undefined, 'unknown-value'],
    ["the help's time in Spain", '14-07-2010T10:00:00', undefined, 'unknown-value'],
  ])('a time with %s', (_name, written, placedAt, warning) => {
    const { order, warnings } = read({ 'purchase-date': written });
    expect(order.placedAt).toBe(placedAt);
    expect(warnings.map(({ id }) => id)).toEqual(warning === undefined ? [] : [warning]);
  });

  describe('the file', () => {
    const text = (row: Cells) => tableText(Object.keys(base), [{ ...base, ...row }], '\t');
    const titleIn = async (bytes: Uint8Array) => {
      const [entry] = await readBytes(bytes, { file: 'x.txt' });
      return entry?.kind === 'order' ? entry.order.items?.[0]?.title : entry;
    };

    test.each<[string, Cells, string]>([
      [
        'cp932',
        {
          'product-name': '急須 ①',
          'sales-channel': 'Amazon.co.jp',
          currency: 'JPY',
          'item-price': '4980',
          'item-tax': '',
        },
        'Japan',
      ],
      [
        'windows-1252',
        { 'product-name': 'Käsemesser – groß', 'sales-channel': 'Amazon.de', currency: 'EUR' },
        'Europe',
      ],
      ['utf16-le', { 'product-name': 'Käsemesser' }, 'a spreadsheet'],
      ['utf8', { 'product-name': 'Käsemesser' }, 'most'],
    ])('in %s', async (encoding, row) => {
      expect(await titleIn(iconv.encode(text(row), encoding, { addBOM: encoding === 'utf16-le' }))).toBe(
        row['product-name'],
      );
    });

    test('with a byte order mark before its first name', async () => {
      expect(await titleIn(Buffer.from(`\ufeff${text({})}`))).toBe('Cast iron pan 10"');
    });

    test('with columns that moved, came, and are gone', async () => {
      const { 'merchant-order-id': _, ...rest } = base;
      const row = { 'signature-confirmation-recommended': 'false', ...rest, cpf: '123.456.789-09' };
      const columns = Object.keys(row).toReversed();
      expect(await titleIn(Buffer.from(tableText(columns, [row], '\t')))).toBe('Cast iron pan 10"');
    });
  });
});

describe('reports of something else', () => {
  test.each<[string, Cells]>([
    ['removals', { 'request-date': '2026-11-21', 'order-id': 'r1', 'order-type': 'Return', 'removal-date': '' }],
    ['feedback', { Date: '11/21/26', Rating: '5', Comments: 'Fine', 'Order ID': '112-1' }],
    ['returns', { 'return-date': '2026-11-21', 'order-id': '112-1', sku: 'PAN-10', quantity: '1' }],
    ['settlements', { 'settlement-id': '1', 'order-id': '112-1', 'amount-type': 'ItemPrice', amount: '34.0' }],
    ['listings with local names', { 商品名: '急須', 出品者SKU: 'PAN-10' }],
  ])('%s are in no known format', (_name, row) => {
    expect(detect(sheetOf(row))).toMatchObject({ error: { code: 'unknown-format' } });
  });
});

const toShip: Cells = {
  'order-id': '404-1',
  'order-item-id': '51880237714406',
  'purchase-date': '2026-11-20T06:02:11+00:00',
  'payments-date': '2026-11-20T06:02:11+00:00',
  sku: 'KURTA-M',
  'product-name': 'Cotton kurta, M',
  'quantity-purchased': '1',
  'ship-country': 'IN',
};
const open = { by: 'buyer', official: true, state: 'open' };

describe('Unshipped Orders', () => {
  const base: Cells = {
    ...toShip,
    'quantity-shipped': '0',
    'quantity-to-ship': '1',
    'promise-date': '2026-11-23T18:29:59+00:00',
    'days-past-promise': '-2',
  };
  const read = (...rows: readonly Cells[]) =>
    readFirst(amazonUnshippedOrdersReport, sheetOf(...rows.map((row) => ({ ...base, ...row }))));

  test.each<[string, readonly Cells[], Partial<Record<keyof Order, unknown>>]>([
    ['it is listed: no longer pending', [{}], { status: 'unshipped', fulfilledBy: 'merchant', soldBy: 'third-party' }],
    [
      'some units have left',
      [{ 'quantity-purchased': '3', 'quantity-shipped': '1', 'quantity-to-ship': '2' }],
      { status: 'partially-shipped' },
    ],
    ["a store day's end is not cut to its date", [{}], { shipBy: '2026-11-23T18:29:59+00:00' }],
    ['the report names no store', [{}], { marketplace: undefined }],
    ['a date of payment proves no charge', [{}], { payments: undefined }],
    ['cash on delivery', [{ 'payment-method': 'COD' }], { payments: [{ method: 'cash-on-delivery', charged: false }] }],
    [
      'a convenience store: paid, or it were pending',
      [{ 'payment-method': 'CVS' }],
      { payments: [{ method: 'convenience-store', charged: true }] },
    ],
    [
      'a card, not charged before a seller ships',
      [{ 'payment-method-details': 'CreditCard' }],
      { payments: [{ method: 'card', charged: false }] },
    ],
    ['a catch-all names no method', [{ 'payment-method-details': 'Standard' }], { payments: undefined }],
    [
      'a replacement is not paid for',
      [{ 'is-replacement-order': 'true', 'payment-method': 'COD' }],
      { replacement: true, payments: [] },
    ],
    ['a planned carrier is none', [{ 'ssa-carrier': 'UPS' }], { carrier: undefined }],
    [
      'a scheduled delivery, in Japan',
      [
        {
          'scheduled-delivery-start-date': '2026-11-24T00:00:00+00:00',
          'scheduled-delivery-end-date': '2026-11-24T03:00:00+00:00',
        },
      ],
      { deliveryWindow: { earliest: '2026-11-24T00:00:00+00:00', latest: '2026-11-24T03:00:00+00:00' } },
    ],
    ["Prime of the seller's own", [{ 'is-prime': 'true' }], { programs: ['seller-fulfilled-prime'] }],
    ['picked up in a store', [{ 'is-ispu-order': 'true' }], { programs: ['pickup-in-store'] }],
    ['resold by Amazon', [{ 'is-iba': 'True' }], { soldBy: 'platform' }],
    [
      'the buyer asks to cancel',
      [{ 'is-buyer-requested-cancellation': 'true', 'buyer-requested-cancel-reason': 'Wrong size' }],
      { cancellationRequest: { ...open, reason: 'Wrong size' } },
    ],
    ['the buyer asks for nothing', [{ 'is-buyer-requested-cancellation': 'false' }], { cancellationRequest: null }],
    ['the column is not there: a request may be hidden', [{}], { cancellationRequest: undefined }],
  ])('%s', (_name, rows, expected) => {
    const { order, warnings } = read(...rows);
    expect({ ...emptied(expected), ...order }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test.each<[string, Cells, Partial<Record<keyof Item, unknown>>]>([
    ['units', { 'quantity-purchased': '3', 'quantity-shipped': '1' }, { quantity: 3, quantityShipped: 1 }],
    ['made to order', { 'customized-url': 'https://zme.example/x.zip' }, { kind: 'custom' }],
    ['no amounts', { 'item-price': '39.00', currency: 'INR' }, { price: undefined }],
  ])('item: %s', (_name, row, expected) => {
    expect({ ...emptied(expected), ...read(row).order.items?.[0] }).toMatchObject(expected);
  });

  test('close to the automatic cancellation, whatever the case of the column', () => {
    for (const column of ['verge-of-cancellation', 'Verge-of-Cancellation']) {
      expect(read({ [column]: 'true' }).warnings).toEqual([{ id: 'near-cancellation' }]);
    }
    expect(read({ 'verge-of-cancellation': 'false', 'verge-of-lateShipment': 'true' }).warnings).toEqual([]);
  });
});

describe('New Orders', () => {
  const base: Cells = {
    ...toShip,
    currency: 'EUR',
    'item-price': '39.00',
    'item-tax': '6.23',
    'shipping-price': '3.90',
    'item-promotion-discount': '',
    'ship-promotion-discount': '',
  };
  const read = (...rows: readonly Cells[]) =>
    readFirst(amazonNewOrdersReport, sheetOf(...rows.map((row) => ({ ...base, ...row }))));
  const untold = { id: 'status-not-told', path: 'status' };

  test.each<[string, readonly Cells[], Partial<Record<keyof Order, unknown>>]>([
    ['the status is never told', [{}], { status: undefined }],
    [
      'to be shipped by',
      [{ 'latest-ship-date': '2026-11-24T22:59:59+00:00' }],
      { shipBy: '2026-11-24T22:59:59+00:00' },
    ],
    [
      'to arrive between',
      [{ 'earliest-delivery-date': '2026-11-25T23:00:00+00:00', 'latest-delivery-date': '2026-11-28T22:59:59+00:00' }],
      { deliveryWindow: { earliest: '2026-11-25T23:00:00+00:00', latest: '2026-11-28T22:59:59+00:00' } },
    ],
    [
      'the store, where its column was asked for',
      [{ 'sales-channel': 'Amazon.co.uk' }],
      { marketplace: 'amazon.co.uk' },
    ],
    ['and where it was not', [{}], { marketplace: undefined }],
    [
      'a request: whether it is still open is not told',
      [{ 'is-buyer-requested-cancellation': 'true', 'buyer-requested-cancel-reason': '' }],
      { cancellationRequest: { by: 'buyer', official: true } },
    ],
    [
      'whether it is charged is not told',
      [{ 'payment-method': 'CVS' }],
      { payments: [{ method: 'convenience-store' }] },
    ],
    ['what delivery cost', [{ 'ship-promotion-discount': '0.90' }], { shipping: { amount: '3.00', currency: 'EUR' } }],
  ])('%s', (_name, rows, expected) => {
    const { order, warnings } = read(...rows);
    expect({ ...emptied(expected), ...order }).toMatchObject(expected);
    expect(warnings).toEqual([untold]);
  });

  test('several promotions take several rows: the item counts once, the promotions add up', () => {
    const blank = Object.fromEntries(Object.keys(base).map((column) => [column, '']));
    const more = {
      ...blank,
      'order-id': '404-1',
      'order-item-id': '51880237714406',
      'item-promotion-discount': '1.5',
      'ship-promotion-discount': '0.90',
    };
    for (const next of [more, { ...base, 'item-promotion-discount': '1.5', 'ship-promotion-discount': '0.90' }]) {
      const { order } = read({ 'item-promotion-discount': '2.00' }, next);
      expect(order.items).toMatchObject([{ quantity: 1, price: { amount: '39.00' }, discount: { amount: '3.50' } }]);
      expect(order.shipping).toEqual({ amount: '3.00', currency: 'EUR' });
    }
  });

  test("the help's name for a title", () => {
    expect(read({ 'product-name': '', 'item-name': 'Cotton kurta' }).order.items?.[0]?.title).toBe('Cotton kurta');
  });

  test('units to ship make it the other report', () => {
    expect(amazonNewOrdersReport.detect(sheetOf({ ...base, 'quantity-to-ship': '1' }))).toBe(false);
    expect(amazonUnshippedOrdersReport.detect(sheetOf({ ...base, 'quantity-to-ship': '1' }))).toBe(true);
  });
});
