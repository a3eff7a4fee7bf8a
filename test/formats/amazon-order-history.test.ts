/** A buyer's own exports, quirk by quirk: order history, refunds, and the reports that ended in 2023. */
import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { amazonOrderHistory } from '../../src/formats/amazon-order-history.ts';
import { amazonOrderHistoryReports } from '../../src/formats/amazon-order-history-reports.ts';
import { amazonRefunds } from '../../src/formats/amazon-refunds.ts';
import type { Item, Order } from '../../src/order/order.ts';
import { shippedOrLater } from '../../src/order/vocabulary.ts';
import { emptied, joinedFrom, readFirst, sheetOf } from './amazon-read.ts';
import { readBytes } from './containers/bytes.ts';
import { type Cells, tableText } from './table-file.ts';

const base: Cells = {
  ASIN: 'B0EXAMPLE6',
  'Carrier Name & Tracking Number': 'UPS(1Z1)',
  Currency: 'USD',
  'Order Date': '2026-11-02T18:22:10Z',
  'Order ID': '113-1',
  'Order Status': 'Closed',
  'Original Quantity': '2',
  'Payment Method Type': 'Visa - 1234',
  'Product Name': 'Steel bottle',
  'Ship Date': '2026-11-03T09:15:42.101Z',
  'Shipment Item Subtotal': '40.00',
  'Shipment Item Subtotal Tax': '3.30',
  'Shipment Status': 'Shipped',
  'Shipping Charge': '0',
  'Shipping Option': 'second',
  'Total Amount': '41.30',
  'Total Discounts': "'-2'",
  'Unit Price': '20.00',
  'Unit Price Tax': '1.65',
  Website: 'Amazon.com',
};
const cancelled: Cells = {
  'Order Status': 'Cancelled',
  'Original Quantity': '0',
  'Ship Date': 'Not Available',
  'Shipment Status': 'Not Available',
  'Carrier Name & Tracking Number': 'Not Available',
  'Total Amount': '0',
};
const waiting: Cells = { 'Ship Date': 'Not Available', 'Shipment Status': 'Not Available' };

const read = (...rows: readonly Cells[]) =>
  readFirst(amazonOrderHistory, sheetOf(...rows.map((row) => ({ ...base, ...row }))));
const usd = (amount: string) => ({ amount, currency: 'USD' });
const told = { warnings: [] };

describe('order history', () => {
  test.each<[string, Cells, Order['status'] | undefined]>([
    ['closed, with a day on which it left: shipped or later', { 'Shipment Status': 'Not Available' }, shippedOrLater],
    ['closed, without one: not told', waiting, undefined],
    ['cancelled', cancelled, 'cancelled'],
    ['shipped', {}, shippedOrLater],
    ['shipped in two shipments', { 'Shipment Status': 'Shipped and Shipped' }, shippedOrLater],
    ['its shipment is cancelled', { 'Shipment Status': 'Cancelled' }, 'cancelled'],
    ['delivered, in one list', { 'Shipment Status': 'Delivered' }, 'delivered'],
    ['returned, in one list', { 'Shipment Status': 'Returned' }, 'returned'],
    ['paid says nothing', { ...waiting, 'Shipment Status': 'Paid' }, undefined],
  ])('status: %s', (_name, row, status) => {
    const { order, warnings } = read(row);
    expect({ status: order.status, warnings }).toEqual({ status, ...told });
  });

  test.each(['New', 'Authorized', 'Open', 'Pending'])('the rumoured order status %s is a warning', (word) => {
    const { order, warnings } = read({ ...waiting, 'Order Status': word });
    expect(order).not.toHaveProperty('status');
    expect(warnings).toEqual([{ id: 'unknown-value', path: 'status', found: `"${word}"` }]);
  });

  test('a shipment status that nobody knows is a warning', () => {
    expect(read({ 'Shipment Status': 'Teleported' }).warnings).toEqual([
      { id: 'unknown-value', path: 'items.0.status', found: '"Teleported"' },
    ]);
  });

  test('rows that left and rows that did not: partly shipped, and of the others nothing is told', () => {
    const { order } = read({}, waiting);
    expect(order.status).toBe('partially-shipped');
    expect(order).not.toHaveProperty('shippedAt');
    expect(order.items?.map(({ status }) => status)).toEqual([
      shippedOrLater,
      ['unshipped', 'partially-shipped', ...shippedOrLater],
    ]);
  });

  test.each<[string, Cells, Partial<Record<keyof Order, unknown>>]>([
    ['a domain with a capital letter', { Website: 'Amazon.de' }, { marketplace: 'amazon.de' }],
    [
      'the earliest of several order dates',
      { 'Order Date': '2024-07-19T20:23:05+00:00 and 2024-07-19T19:52:49Z' },
      { placedAt: '2024-07-19T19:52:49Z' },
    ],
    [
      'the latest of several ship dates',
      { 'Ship Date': '2026-11-05T11:02:00.774Z and 2026-11-03T09:15:42.101Z' },
      { shippedAt: '2026-11-05T11:02:00.774Z' },
    ],
    [
      'a time of the first years',
      { 'Order Date': '11/02/2021 18:22:10 UTC', 'Ship Date': 'Not Available' },
      { placedAt: '2021-11-02T18:22:10Z' },
    ],
    ["Amazon's own carrier", { 'Carrier Name & Tracking Number': 'AMZN_US(TBA1)' }, { carrier: 'platform' }],
    [
      "Amazon's other own carrier",
      { 'Carrier Name & Tracking Number': 'AMZL_US(TBA1) and AMZN_US(TBA2)' },
      { carrier: 'platform' },
    ],
    ['and a third', { 'Carrier Name & Tracking Number': 'ATS(1)' }, { carrier: 'platform' }],
    ['another carrier', {}, { carrier: 'other' }],
    ['two carriers', { 'Carrier Name & Tracking Number': 'AMZN_US(TBA1) and UPS(1Z1)' }, { carrier: undefined }],
    ['no carrier', { 'Carrier Name & Tracking Number': 'Not Available' }, { carrier: undefined }],
    [
      'one method, all of it, charged when shipped',
      {},
      { payments: [{ method: 'card', amount: usd('41.30'), charged: true }] },
    ],
    [
      'two methods, whose shares are not told',
      { 'Payment Method Type': 'Gift Certificate/Card and Visa - 0000' },
      {
        payments: [
          { method: 'gift-card-balance', charged: true },
          { method: 'card', charged: true },
        ],
      },
    ],
    [
      "the shop's own card",
      { 'Payment Method Type': 'Amazon Store Card - 0000' },
      { payments: [{ method: 'store-card', amount: usd('41.30'), charged: true }] },
    ],
    [
      'MasterCard',
      { 'Payment Method Type': 'MasterCard - 0000' },
      { payments: [{ method: 'card', amount: usd('41.30'), charged: true }] },
    ],
    [
      'American Express',
      { 'Payment Method Type': 'American Express - 0000' },
      { payments: [{ method: 'card', amount: usd('41.30'), charged: true }] },
    ],
    ['no method', { 'Payment Method Type': 'Not Available' }, { payments: undefined }],
    [
      'not shipped: whether it is charged is not told',
      waiting,
      { payments: [{ method: 'card', amount: usd('41.30') }] },
    ],
    ['who sells and who ships is never told', {}, { soldBy: undefined, fulfilledBy: undefined }],
    [
      'nor when it arrived, or what was refunded',
      {},
      { deliveredAt: undefined, refunded: undefined, cancellationRequest: undefined },
    ],
  ])('%s', (_name, row, expected) => {
    const { order, warnings } = read(row);
    expect({ ...emptied(expected), ...order }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test.each<[string, Cells, Partial<Record<keyof Item, unknown>>]>([
    ['a unit price, times the units', {}, { quantity: 2, price: usd('40.00') }],
    ['the tax of a unit, times the units', {}, { tax: usd('3.30') }],
    ['apostrophes are part of the number', {}, { discount: usd('2') }],
    [
      'thousands in an apostrophed number',
      {
        'Original Quantity': '1',
        'Unit Price': "'1,495'",
        'Unit Price Tax': '0',
        'Total Discounts': '0',
        'Total Amount': '1495',
      },
      { price: usd('1495') },
    ],
    [
      'thousands',
      {
        'Original Quantity': '1',
        'Unit Price': '1,430.71',
        'Unit Price Tax': '0',
        'Total Discounts': '0',
        'Total Amount': '1,430.71',
      },
      { price: usd('1430.71') },
    ],
    ['a discount below zero is a discount', { 'Total Discounts': '-2.00' }, { discount: usd('2.00') }],
    ['a title is not split', { 'Product Name': 'Salt and pepper' }, { title: 'Salt and pepper' }],
    ['a delivery that is scheduled is of groceries', { 'Shipping Option': 'scheduled-houdini' }, { kind: 'grocery' }],
    ['of any other nothing is known', {}, { kind: undefined, id: undefined, sku: undefined }],
    ['the units of a cancelled row are not told', cancelled, { quantity: undefined, price: undefined }],
    [
      'empty is written in two ways',
      { 'Unit Price': 'Not Applicable', 'Unit Price Tax': 'Not Available' },
      { price: undefined, tax: undefined },
    ],
  ])('item: %s', (_name, row, expected) => {
    const { order, warnings } = read(row);
    expect({ ...emptied(expected), ...order.items?.[0] }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test('a price below zero is none', () => {
    const { order, warnings } = read({ 'Unit Price': '-20.00' });
    expect(order.items?.[0]).not.toHaveProperty('price');
    expect(warnings).toEqual([{ id: 'unknown-value', path: 'items.0.price', found: '"-20.00"' }]);
  });

  test('a comma that groups no thousands is no number', () => {
    const { order, warnings } = read({ 'Unit Price': '14,95' });
    expect(order.items?.[0]).not.toHaveProperty('price');
    expect(warnings).toContainEqual({ id: 'unknown-value', path: 'items.0.price', found: '"14,95"' });
  });

  test("a tax that the row's total does not hold is inside the price; one that fits neither way is a warning", () => {
    const inside = read({ 'Total Amount': '38.00' });
    expect(inside.order.items?.[0]).not.toHaveProperty('tax');
    expect(inside.warnings).toEqual([]);
    expect(read({ 'Total Amount': '39.00' }).warnings).toEqual([{ id: 'unclear-tax', path: 'items.0.tax' }]);
  });

  test('groceries of the other supermarket are in no store', () => {
    const { order, warnings } = read({ Website: 'panda01' });
    expect(order).not.toHaveProperty('marketplace');
    expect({ kind: order.items?.[0]?.kind, warnings }).toEqual({ kind: 'grocery', warnings: [] });
  });

  test('a website that nobody knows is a warning', () => {
    expect(read({ Website: 'Amazon.xx' }).warnings).toEqual([
      { id: 'unknown-value', path: 'marketplace', found: '"amazon.xx"' },
    ]);
  });

  test("a shipment's charge stands on each of its rows, and counts once", () => {
    const later = { 'Ship Date': '2026-11-05T09:15:42.101Z', 'Shipping Charge': '1.50' };
    const { order } = read({ 'Shipping Charge': '2.99' }, { 'Shipping Charge': '2.99' }, later);
    expect(order.shipping).toEqual(usd('4.49'));
  });

  test('a cancelled row without amounts changes neither total nor delivery', () => {
    const nothing = { ...cancelled, 'Total Amount': 'Not Available', 'Shipping Charge': 'Not Available' };
    const { order, warnings } = read({ 'Shipping Charge': '2.99', 'Total Amount': '44.29' }, nothing);
    expect(order).toMatchObject({ status: shippedOrLater, total: usd('44.29'), shipping: usd('2.99') });
    expect(warnings).toEqual([]);
  });

  test('a cancelled row may still have a total, which was asked for', () => {
    expect(read({}, { ...cancelled, 'Total Amount': '6.50' }).order.total).toEqual(usd('47.80'));
  });

  test('a method that nobody knows is a warning, without the digits of a card', () => {
    const { order, warnings } = read({ 'Payment Method Type': 'Seashells 12 - 1234' });
    expect(order).not.toHaveProperty('payments');
    expect(warnings).toEqual([{ id: 'unknown-value', path: 'payments.0.method', found: '"Seashells "' }]);
  });

  test('a sentence in the place of a date is a warning, and is not repeated', () => {
    const { order, warnings } = read({ 'Order Date': 'Orders before 2002 are not dated, Jane' });
    expect(order).not.toHaveProperty('placedAt');
    expect(warnings).toEqual([{ id: 'unknown-value', path: 'placedAt' }]);
  });

  test("a date that a spreadsheet has saved is the store's day, and its beginning is named as such", () => {
    const { order, warnings } = read({ 'Order Date': '2026-11-2', ...waiting });
    expect(order.placedAt).toBe('2026-11-02T08:00:00.000Z');
    expect(warnings).toEqual([{ id: 'day-begins', path: 'placedAt' }]);
  });

  test('as JSON, for a time: amounts are numbers', () => {
    const { 'Original Quantity': Quantity, 'Total Amount': owed, ...rest } = base;
    const row = {
      ...rest,
      Quantity: Number(Quantity),
      'Total Owed': Number(owed),
      'Unit Price': 20,
      'Total Discounts': -2,
    };
    expect(amazonOrderHistory.detect(row)).toBe(true);
    const { order } = readFirst(amazonOrderHistory, row);
    expect(order).toMatchObject({ total: usd('41.3'), items: [{ quantity: 2, price: usd('40'), discount: usd('2') }] });
  });

  test.each<[string, (text: string) => string]>([
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['a byte order mark before a quoted header', (text) => `\ufeff${text.replace('ASIN', '"ASIN"')}`],
    [
      'columns that moved',
      (text) =>
        text
          .trim()
          .split('\n')
          .map((line) => line.split(',').toReversed().join(','))
          .join('\n'),
    ],
    [
      'a column that is new',
      (text) =>
        text
          .trim()
          .split('\n')
          .map((line, at) => `${at === 0 ? 'Department' : 'Broché'},${line}`)
          .join('\n'),
    ],
    [
      'a line break in a gift message',
      (text) =>
        text
          .trim()
          .split('\n')
          .map((line, at) => `${at === 0 ? 'Gift Message' : '"Happy birthday,\n""Jane"""'},${line}`)
          .join('\n'),
    ],
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ])('the file has %s', async (_name, change) => {
    const text = tableText(Object.keys(base), [base]);
    const entries = await readBytes(Buffer.from(change(text)), { file: 'x.csv' });
    expect(entries).toMatchObject([{ kind: 'order', order: read({}).order, warnings: [] }]);
  });
});

describe('refunds are joined', () => {
  const order = (...documents: readonly unknown[]) =>
    readFirst(amazonOrderHistory, sheetOf(base), joinedFrom(amazonRefunds, ...documents)).order;
  const newer = {
    'Order ID': '113-1',
    Currency: 'USD',
    'Refund Amount': '20.65',
    'Reversal Status': 'Completed',
    'Payment Status': 'Completed',
  };
  const older = { OrderID: '113-1', ReversalID: 'r1', Currency: 'USD', AmountRefunded: '20.65', Status: 'Completed' };

  test.each<[string, readonly Cells[], string | undefined]>([
    ['of an order they add up', [newer, { ...newer, 'Refund Amount': '1.35' }], '22.00'],
    ['of the older layout', [older], '20.65'],
    ['a part that repeats a reversal', [older, older, { ...older, ReversalID: 'r2' }], '41.30'],
    ['one that is not completed does not count', [newer, { ...newer, 'Reversal Status': 'Pending' }], '20.65'],
    ['one whose money has not been paid does not count', [{ ...newer, 'Payment Status': 'In Progress' }], undefined],
    ['in another currency nothing is summed', [newer, { ...newer, Currency: 'EUR' }], undefined],
    ['of another order', [{ ...newer, 'Order ID': '113-2' }], undefined],
  ])('%s', (_name, rows, amount) => {
    expect(order(sheetOf(...rows)).refunded).toEqual(amount === undefined ? undefined : usd(amount));
  });
});

describe('the reports that ended in 2023', () => {
  const item: Cells = {
    'Order Date': '03/04/22',
    'Order ID': '112-1',
    Title: 'Cup and saucer',
    'ASIN/ISBN': 'B0EXAMPLE8',
    Website: 'Amazon.com',
    'Release Date': '01/01/20',
    Seller: 'Amazon.com',
    'Purchase Price Per Unit': '$10.00',
    Quantity: '2',
    'Payment Instrument Type': 'Visa - 1234',
    'Shipment Date': '03/06/22',
    'Order Status': 'Shipped',
    'Carrier Name & Tracking Number': 'AMZN_US(TBA1)',
    'Item Subtotal': '$20.00',
    'Item Subtotal Tax': '$1.65',
    Currency: 'USD',
  };
  const shipment: Cells = {
    'Order Date': '03/04/22',
    'Order ID': '112-1',
    'Payment Instrument Type': 'Visa - 1234',
    Website: 'Amazon.com',
    'Shipment Date': '03/06/22',
    'Order Status': 'Shipped',
    'Shipping Charge': '$3.99',
    'Total Charged': '$25.64',
  };
  const days = ['placedAt', 'shippedAt'].map((path) => ({ id: 'day-begins', path }));

  test.each<[string, Cells, object]>([
    ['days are Pacific ones', {}, { placedAt: '2022-03-04T08:00:00.000Z', shippedAt: '2022-03-06T08:00:00.000Z' }],
    ['shipped says shipped or later', {}, { status: shippedOrLater }],
    ['sold by Amazon', {}, { soldBy: 'platform' }],
    ['sold by another', { Seller: 'Exempl Books' }, { soldBy: 'third-party' }],
    [
      'amounts have symbols, and are of the line',
      {},
      { items: [{ quantity: 2, price: usd('20.00'), tax: usd('1.65') }] },
    ],
    [
      'released later: ordered before',
      { 'Release Date': '05/01/22' },
      { items: [{ releaseAt: '2022-05-01T07:00:00.000Z' }] },
    ],
  ])('items: %s', (_name, row, expected) => {
    const { order, warnings } = readFirst(amazonOrderHistoryReports, sheetOf({ ...item, ...row }));
    expect(order).toMatchObject(expected);
    expect(warnings).toEqual(days);
  });

  test('released before the order: no pre-order', () => {
    expect(readFirst(amazonOrderHistoryReports, sheetOf(item)).order.items?.[0]).not.toHaveProperty('releaseAt');
  });

  test('shipments name no items: the order is decided as a whole', () => {
    const { order } = readFirst(amazonOrderHistoryReports, sheetOf(shipment));
    expect(order).toMatchObject({ total: usd('25.64'), shipping: usd('3.99'), status: shippedOrLater });
    expect(order).not.toHaveProperty('items');
  });

  test('refunds, with their tax', () => {
    const refund = {
      'Order ID': '112-1',
      'Refund Condition': 'Completed',
      'Refund Amount': '$10.00',
      'Refund Tax Amount': '$0.83',
    };
    const { order } = readFirst(amazonOrderHistoryReports, sheetOf(item), joinedFrom(amazonRefunds, sheetOf(refund)));
    expect(order.refunded).toEqual(usd('10.83'));
  });

  test('a status that nobody knows is a warning', () => {
    const { order, warnings } = readFirst(
      amazonOrderHistoryReports,
      sheetOf({ ...item, 'Order Status': 'Teleported' }),
    );
    expect(order).not.toHaveProperty('status');
    expect(warnings).toContainEqual({ id: 'unknown-value', path: 'status', found: '"Teleported"' });
  });

  test('a report of a time without orders holds none', async () => {
    expect(await readBytes(Buffer.from('No data found for this time period\n'), { file: 'x.csv' })).toEqual([]);
  });
});
