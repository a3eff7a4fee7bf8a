import { describe, expect, test } from 'vitest';
import { etsyReceiptsV3 } from '../../src/formats/etsy-receipts-v3.ts';
import type { Order } from '../../src/order/order.ts';

function read(fields: object, transaction: object = {}) {
  const transactions = [{ transaction_id: 1, quantity: 2, ...transaction }];
  const [result] = etsyReceiptsV3.read({ receipt_id: 3604471120, transactions, ...fields });
  if (result === undefined) throw new Error('nothing was read');
  return result;
}
function orderOf(fields: object, transaction?: object): Order {
  const result = read(fields, transaction);
  if (result.kind !== 'order') throw new Error(JSON.stringify(result));
  return result.order;
}
const usd = (amount: number, divisor = 100) => ({ amount, divisor, currency_code: 'USD' });

describe('status', () => {
  test.each<[string, object, unknown]>([
    ['open', { status: 'open' }, 'pending'],
    ['payment processing', { status: 'Payment Processing' }, 'pending'],
    ['paid', { status: 'Paid', is_shipped: false }, 'unshipped'],
    ['paid and shipped', { status: 'paid', is_shipped: true }, 'shipped'],
    ['completed', { status: 'Completed' }, 'shipped'],
    ['canceled', { status: 'Canceled', is_shipped: true }, 'cancelled'],
    ['fully refunded, shipped', { status: 'Fully Refunded', is_shipped: true }, 'shipped'],
    ['fully refunded, not shipped', { status: 'Fully Refunded', is_shipped: false }, 'unshipped'],
    ['fully refunded, who knows', { status: 'Fully Refunded' }, undefined],
    ['no word, paid', { is_paid: true, is_shipped: false }, 'unshipped'],
    ['no word, not paid', { is_paid: false, is_shipped: false }, undefined],
    ['unknown', { status: 'Lost', is_shipped: 'maybe' }, undefined],
    ['unknown, paid for and not shipped', { status: 'Lost', is_paid: true, is_shipped: false }, undefined],
  ])('%s', (_name, fields, status) => {
    expect(orderOf(fields).status).toBe(status);
  });
});

describe('refunds', () => {
  const total = { grandtotal: usd(5690) };
  const refunds = [{ amount: usd(500) }, { amount: usd(20) }];
  test.each<[string, object, string | boolean | undefined, number]>([
    ['none listed', { status: 'paid', refunds: [] }, undefined, 0],
    ['listed', { status: 'partially refunded', refunds }, '5.20', 0],
    ['listed, while the receipt says nothing of them', { status: 'paid', refunds }, '5.20', 1],
    ['all, whatever is listed', { status: 'fully refunded', refunds }, '56.90', 0],
    ['some, not listed', { status: 'partially refunded' }, false, 0],
    ['all, of an unknown total', { status: 'fully refunded', grandtotal: null }, true, 0],
  ])('%s', (_name, fields, amount, warnings) => {
    const result = read({ ...total, ...fields });
    expect(result).toMatchObject({ kind: 'order' });
    if (result.kind !== 'order') return;
    const { refunded } = result.order;
    expect(typeof refunded === 'object' ? refunded.amount : refunded).toBe(amount);
    expect(result.warnings).toHaveLength(warnings);
  });
});

test.each<[object, unknown]>([
  [{}, undefined],
  [{ is_digital: false }, undefined],
  [{ variations: [{ formatted_name: 'Colour' }] }, undefined],
  [{ variations: [{ formatted_name: 'Personalisation' }] }, 'custom'],
  [{ variations: [{ formatted_name: 'Year?', question_id: 5 }] }, 'custom'],
])('kind: %j', (transaction, kind) => {
  expect(orderOf({}, transaction).items?.[0]?.kind).toBe(kind);
});

test('a download is nothing that is sent, a personal one may be made to order', () => {
  const kinds = (transaction: object) => orderOf({}, { is_digital: true, ...transaction }).items?.[0]?.kind;
  expect(kinds({})).not.toContain('physical');
  expect(kinds({ variations: [{ question_id: 5 }] })).toContain('custom');
});

test('the price is of one unit', () => {
  expect(orderOf({}, { price: usd(2450) }).items?.[0]?.price).toEqual({ amount: '49.00', currency: 'USD' });
});

test('a discount is not shared out among several items', () => {
  const two = { transactions: [{ quantity: 1 }, { quantity: 1 }], discount_amt: usd(500) };
  expect(JSON.stringify(orderOf(two))).not.toContain('discount');
});

describe('what cannot be', () => {
  test.each<[object, object, string]>([
    [{ created_timestamp: 1791457200000 }, {}, 'placedAt'],
    [{ transactions: {} }, {}, 'items'],
    [{ transactions: [null] }, {}, 'items.0'],
    [{}, { quantity: 0 }, 'items.0.quantity'],
    [{ receipt_id: {} }, {}, 'id'],
  ])('%j %j', (fields, transaction, path) => {
    expect(read(fields, transaction)).toMatchObject({ kind: 'error', error: { code: 'invalid-order', path } });
  });
});
