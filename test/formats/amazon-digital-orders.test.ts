/** Digital goods of a buyer's exports, quirk by quirk: both layouts, and what came back. */
import { describe, expect, test } from 'vitest';
import { amazonDigitalOrders } from '../../src/formats/amazon-digital-orders.ts';
import { amazonRefunds } from '../../src/formats/amazon-refunds.ts';
import { detect } from '../../src/formats/registry.ts';
import type { Item, Order } from '../../src/order/order.ts';
import { emptied, joinedFrom, readFirst, sheetOf } from './amazon-read.ts';
import type { Cells } from './table-file.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('Digital Content Orders', () => {
  const base: Cells = {
    ASIN: 'B0EXAMPLED1',
    'Base Currency Code': 'USD',
    'Component Type': 'Price Amount',
    'Digital Order Item ID': 'DIG-1',
    'Fulfilled Date': '2026-11-02T18:22:10Z',
    Marketplace: 'www.amazon.com',
    'Offer Type Code': 'Not Applicable',
    'Order Date': '2026-11-02T18:22:10Z',
    'Order ID': 'D01-1',
    'Order Status': 'SUCCESS',
    Price: '14.95',
    'Product Name': 'A film',
    'Quantity Ordered': '1',
    'Seller of Record': 'Amazon.com Services LLC',
    'Transaction Amount': '3.99',
  };
  const sheet = (...rows: readonly Cells[]) => sheetOf(...rows.map((row) => ({ ...base, ...row })));
  const read = (...rows: readonly Cells[]) => readFirst(amazonDigitalOrders, sheet(...rows));
  const tax = { 'Component Type': 'Tax', 'Transaction Amount': '0.33' };

  test.each<[string, readonly Cells[], Partial<Record<keyof Order, unknown>>]>([
    ['what succeeded is there at once', [{}], { status: 'delivered' }],
    ['a host is a store', [{ Marketplace: 'www.amazon.co.jp' }], { marketplace: 'amazon.co.jp' }],
    [
      'audiobooks have a store of their own, which is none of these',
      [{ Marketplace: 'www.audible.com' }],
      { marketplace: undefined },
    ],
    ['sold by Amazon', [{}], { soldBy: 'platform' }],
    ['sold by Audible', [{ 'Seller of Record': 'Audible, Inc.' }], { soldBy: 'platform' }],
    ['sold by another', [{ 'Seller of Record': 'Exempl Games' }], { soldBy: 'third-party' }],
    ['how it is paid is not told', [{}], { payments: undefined, refunded: undefined }],
  ])('%s', (_name, rows, expected) => {
    const { order, warnings } = read(...rows);
    expect({ ...emptied(expected), ...order }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test.each<[string, readonly Cells[], Partial<Record<keyof Item, unknown>>]>([
    [
      'one row for each part of the price',
      [{}, tax],
      { id: 'DIG-1', quantity: 1, price: usd('3.99'), tax: usd('0.33'), discount: undefined },
    ],
    [
      'a price that a credit paid was never money, whatever `Price` says',
      [
        { 'Transaction Amount': '13.59' },
        { 'Component Type': 'Tax', 'Transaction Amount': '1.36' },
        { 'Transaction Amount': '-13.59', 'Offer Type Code': 'Promotion' },
        { 'Component Type': 'Tax', 'Transaction Amount': '-1.36', 'Offer Type Code': 'Promotion' },
      ],
      { price: usd('13.59'), tax: usd('1.36'), discount: usd('14.95') },
    ],
    [
      'a coupon',
      [{}, { 'Transaction Amount': '-1.00', 'Offer Type Code': 'Coupon' }],
      { price: usd('3.99'), discount: usd('1.00') },
    ],
    [
      'delivered when it was fulfilled',
      [{ 'Fulfilled Date': '2026-11-02T18:25:00Z' }],
      { deliveredAt: '2026-11-02T18:25:00Z' },
    ],
    ['a membership', [{ 'Product Name': 'Music Membership' }], { kind: 'subscription' }],
    ['of which kind anything else is, is not told', [{}], { kind: undefined }],
  ])('item: %s', (_name, rows, expected) => {
    const { order, warnings } = read(...rows);
    expect(order.items).toHaveLength(1);
    expect({ ...emptied(expected), ...order.items?.[0] }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test.each<[string, Cells, object]>([
    ['a status', { 'Order Status': 'FAILED' }, { id: 'unknown-value', path: 'items.0.status', found: '"FAILED"' }],
    [
      'a part of the price',
      { 'Component Type': 'Deposit' },
      { id: 'unknown-value', path: 'items.0.price', found: '"Deposit"' },
    ],
    ['an offer', { 'Offer Type Code': 'Gift' }, { id: 'unknown-value', path: 'items.0.discount', found: '"Gift"' }],
  ])('%s that nobody knows is a warning', (_name, row, warning) => {
    expect(read(row).warnings).toEqual([warning]);
  });

  test('a part that nobody knows is neither price nor discount', () => {
    const { order } = read({}, { 'Component Type': 'Deposit', 'Transaction Amount': '-1.00' });
    expect(order.items?.[0]).toMatchObject({ price: usd('3.99') });
    expect(order.items?.[0]).not.toHaveProperty('discount');
  });

  describe('what came back', () => {
    const part: Cells = {
      'Order ID': 'D01-1',
      'Digital Order Item ID': 'DIG-1',
      'Base Currency': 'USD',
      'Monetary Component Type': 'Price Amount',
      'Return Date': '2026-11-05T10:00:00Z',
      'Return Status': 'Customer Return Complete',
      'Transaction Amount': '3.99',
      'Amount Refunded': '4.32',
    };
    const taxBack = { ...part, 'Monetary Component Type': 'Tax', 'Transaction Amount': '0.33' };
    const back = (...rows: readonly Cells[]) =>
      readFirst(amazonDigitalOrders, sheet({}, tax), joinedFrom(amazonRefunds, sheetOf(...rows)));

    test.each<[string, readonly Cells[], string | undefined]>([
      ['is the sum of its parts', [part, taxBack], '4.32'],
      [
        'as another sum of the file says',
        [part, taxBack].map((row) => ({ ...row, 'Amount Refunded': 'Not Available' })),
        '4.32',
      ],
      [
        'of two items',
        [part, taxBack, { ...part, 'Digital Order Item ID': 'DIG-2', 'Amount Refunded': '3.99' }],
        '8.31',
      ],
      [
        'is no money where it was paid with a credit',
        [part, { ...part, 'Transaction Amount': '-3.99' }].map((row) => ({ ...row, 'Amount Refunded': '0' })),
        undefined,
      ],
      [
        'does not count before it is complete',
        [part, taxBack].map((row) => ({ ...row, 'Return Status': 'Customer Return Initiated' })),
        undefined,
      ],
      ['of another order', [{ ...part, 'Order ID': 'D01-2' }], undefined],
    ])('%s', (_name, rows, amount) => {
      const { order, warnings } = back(...rows);
      expect({ refunded: order.refunded, warnings }).toEqual({
        refunded: amount === undefined ? undefined : usd(amount),
        warnings: [],
      });
    });

    test('two sums that differ are a contradiction', () => {
      const { order, warnings } = back(part);
      expect(order).not.toHaveProperty('refunded');
      expect(warnings).toEqual([{ id: 'contradiction', path: 'refunded', found: '3.99', expected: '4.32' }]);
    });

    test('is in a file that is told from the orders', () => {
      expect(detect(sheetOf(part))).toMatchObject({ format: { id: 'amazon-refunds' } });
      expect(detect(sheetOf({ ...base, ...part }))).toMatchObject({ format: { id: 'amazon-refunds' } });
    });
  });
});

describe('the older layout', () => {
  const item: Cells = {
    ASIN: 'B0EXAMPLED2',
    ProductName: 'A novel',
    OrderId: 'D01-7',
    DigitalOrderItemId: 'OLD-1',
    BaseCurrencyCode: 'USD',
    FulfilledDate: '2021-05-02T10:00:00Z',
    IsFulfilled: 'Yes',
    Marketplace: 'www.amazon.com',
    OrderDate: '2021-05-02T10:00:00Z',
    OriginalQuantity: '1',
    OurPrice: '9.99',
    OurPriceCurrencyCode: 'USD',
    OurPriceTax: '0.60',
    OurPriceTaxCurrencyCode: 'USD',
    SellerOfRecord: 'Amazon.com Services LLC',
    QuantityOrdered: '1',
    SubscriptionOrderInfoList: 'Not Available',
  };
  const details: Cells = { OrderId: 'D01-7', IsOrderAPreorder: 'No', DeliveryStatus: 'Pending' };
  const money: Cells = {
    DigitalOrderItemId: 'OLD-1',
    TransactionAmount: '-2.00',
    BaseCurrencyCode: 'USD',
    MonetaryComponentTypeCode: 'Price Amount',
    OfferTypeCode: 'Coupon',
  };
  const read = (row: Cells, ...others: readonly Cells[]) =>
    readFirst(
      amazonDigitalOrders,
      sheetOf({ ...item, ...row }),
      joinedFrom(amazonDigitalOrders, ...others.map((one) => sheetOf(one))),
    );

  test.each<[string, Cells, readonly Cells[], object]>([
    ['fulfilled: delivered', {}, [], { status: 'delivered', items: [{ deliveredAt: '2021-05-02T10:00:00Z' }] }],
    [
      'not fulfilled, ordered ahead',
      { IsFulfilled: 'No', FulfilledDate: '' },
      [{ ...details, IsOrderAPreorder: 'Yes' }],
      { status: 'preorder' },
    ],
    ['not fulfilled: not told', { IsFulfilled: 'No', FulfilledDate: '' }, [details], { status: undefined }],
    ['its own price and tax', {}, [], { items: [{ price: usd('9.99'), tax: usd('0.60') }] }],
    ['discounts from the file of money', {}, [money], { items: [{ discount: usd('2.00') }] }],
    [
      'what is above zero there is no discount',
      {},
      [{ ...money, TransactionAmount: '9.99', OfferTypeCode: 'Not Available' }],
      { items: [{ price: usd('9.99') }] },
    ],
    ['a subscription', { SubscriptionOrderInfoList: '[monthly]' }, [], { items: [{ kind: 'subscription' }] }],
    [
      'a title by its oldest name',
      { ProductName: '', Title: 'A novel of old' },
      [],
      { items: [{ title: 'A novel of old' }] },
    ],
  ])('%s', (_name, row, others, expected) => {
    const { order, warnings } = read(row, ...others);
    expect({ ...emptied(expected), ...order }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test('a part of the money that nobody knows is a warning', () => {
    const { order, warnings } = read({}, { ...money, MonetaryComponentTypeCode: 'Deposit' });
    expect(order.items?.[0]).not.toHaveProperty('discount');
    expect(warnings).toEqual([{ id: 'unknown-value', path: 'items.0.price', found: '"Deposit"' }]);
  });
});
