import { describe, expect, test } from 'vitest';
import { ebayFulfillment } from '../../src/formats/ebay-fulfillment.ts';
import type { Order } from '../../src/order/order.ts';

const base = { orderId: '14-12108-55217', orderFulfillmentStatus: 'NOT_STARTED' };
const usd = (value: string) => ({ value, currency: 'USD' });

function readOne(fields: object, line: object = {}) {
  const lineItems = [{ lineItemId: '1', quantity: 1, purchaseMarketplaceId: 'EBAY_US', ...line }];
  const [result] = ebayFulfillment.read({ ...base, lineItems, ...fields });
  if (result === undefined) throw new Error('nothing was read');
  return result;
}
function orderOf(fields: object, line?: object): Order {
  const result = readOne(fields, line);
  if (result.kind !== 'order') throw new Error(JSON.stringify(result));
  return result.order;
}
const errorOf = (fields: object, line?: object) => {
  const result = readOne(fields, line);
  return result.kind === 'error' ? result.error : undefined;
};

describe('status', () => {
  const requests = (cancelState: string) => ({ cancelStatus: { cancelState } });
  const payments = (...statuses: string[]) => ({
    orderPaymentStatus: 'FAILED',
    paymentSummary: { payments: statuses.map((paymentStatus) => ({ paymentStatus })) },
  });
  test.each<[string, object, unknown]>([
    ['not started', {}, 'unshipped'],
    ['in progress: some lines are gone', { orderFulfillmentStatus: 'IN_PROGRESS' }, 'partially-shipped'],
    ['fulfilled', { orderFulfillmentStatus: 'FULFILLED' }, 'shipped'],
    ['a cancelled order stays not started', requests('CANCELED'), 'cancelled'],
    ['a request does not change it', requests('IN_PROGRESS'), 'unshipped'],
    ['the payment failed', payments('FAILED'), 'pending'],
    ['the refund failed', payments('PAID'), 'unshipped'],
    ['one of the two failed', payments(), ['pending', 'unshipped']],
    ['in another spelling', { orderFulfillmentStatus: 'Fulfilled' }, 'shipped'],
    ['unknown', { orderFulfillmentStatus: 'LOST' }, undefined],
  ])('%s', (_name, fields, status) => {
    expect(orderOf(fields).status).toEqual(status);
  });
});

describe('amounts', () => {
  const total = { pricingSummary: { total: usd('100.00') } };
  const tax = { ebayCollectAndRemitTaxes: [{ amount: usd('8.00') }] };

  test("the seller's net is never the buyer's amount", () => {
    const net = { paymentSummary: { payments: [{ paymentStatus: 'PAID', amount: usd('80.00') }], refunds: [] } };
    expect(JSON.stringify(orderOf({ ...total, ...net }))).not.toContain('80.00');
  });

  test.each<[string, object, string | undefined]>([
    ['no tax of eBay', {}, '100.00'],
    ['tax of eBay, which the total may lack', tax, undefined],
    ['taxes were asked for line by line', { ...tax, taxes: [{ amount: usd('8.00') }] }, '100.00'],
  ])('paid: %s', (_name, line, amount) => {
    const order = orderOf({ ...total, orderPaymentStatus: 'PAID' }, line);
    expect(order.payments?.[0]?.amount?.amount).toBe(amount);
    expect(order.items?.[0]?.tax?.amount).toBe('ebayCollectAndRemitTaxes' in line ? '8.00' : undefined);
  });

  test('a discount is what the line costs less', () => {
    const [item] = orderOf({}, { lineItemCost: usd('20.0'), discountedLineItemCost: usd('17.50') }).items ?? [];
    expect([item?.price?.amount, item?.discount?.amount]).toEqual(['20.00', '2.50']);
  });
});

describe('what cannot be', () => {
  test.each<[string, object, object, object]>([
    [
      'no units',
      {},
      { quantity: 0 },
      { path: 'items.0.quantity', found: '0', expected: { kind: 'whole-number', min: 1 } },
    ],
    ['half a unit', {}, { quantity: 1.5 }, { path: 'items.0.quantity', found: '1.5' }],
    ['no such day', { creationDate: '2026-02-30T00:00:00.000Z' }, {}, { path: 'placedAt', hint: 'no-such-day' }],
    ['no list of lines', { lineItems: {} }, {}, { path: 'items', foundType: 'object', expected: { kind: 'list' } }],
    ['a line that is none', { lineItems: [7] }, {}, { path: 'items.0', found: '7' }],
    ['no id', { orderId: ' ' }, {}, { path: 'id', expected: { kind: 'nonempty' } }],
  ])('%s', (_name, fields, line, error) => {
    expect(errorOf(fields, line)).toMatchObject({ code: 'invalid-order', ...error });
  });
});

test('a line that has not begun in an order that is fulfilled is either, and both are named', () => {
  const result = readOne({ orderFulfillmentStatus: 'FULFILLED' }, { lineItemFulfillmentStatus: 'NOT_STARTED' });
  expect(result).toMatchObject({
    order: { items: [{ status: ['unshipped', 'shipped'] }] },
    warnings: [{ id: 'contradiction', path: 'items.0.status', other: 'status' }],
  });
});

test('a page without its orders in place', () => {
  const [first, ...rest] = ebayFulfillment.read({ orders: [null, { ...base, lineItems: [] }], total: 2 });
  expect(first).toMatchObject({ kind: 'error', error: { code: 'invalid-order' } });
  expect(rest.map(({ kind }) => kind)).toEqual(['order', 'page']);
});
