import { describe, expect, test } from 'vitest';
import { walmartOrdersV3 } from '../../src/formats/walmart-orders-v3.ts';
import type { Order } from '../../src/order/order.ts';

type State = readonly [status: string, units: string];

function read(fields: object, line: object = {}) {
  const orderLine = [{ lineNumber: '1', ...line }];
  const document = { order: { purchaseOrderId: '108915530042371', orderLines: { orderLine }, ...fields } };
  const [result] = walmartOrdersV3.read(document);
  if (result === undefined) throw new Error('nothing was read');
  return result;
}
function orderOf(fields: object, line?: object): Order {
  const result = read(fields, line);
  if (result.kind !== 'order') throw new Error(JSON.stringify(result));
  return result.order;
}
const itemOf = (line: object) => orderOf({}, line).items?.[0];
const inStates = (quantity: string, ...states: readonly State[]) => ({
  orderLineQuantity: { amount: quantity },
  orderLineStatuses: { orderLineStatus: states.map(([status, amount]) => ({ status, statusQuantity: { amount } })) },
});

describe('the units of a line', () => {
  const [here, gone] = ['unshipped', 'shipped'];
  test.each<[string, object, unknown, number | undefined, number | undefined]>([
    ['one waits', inStates('1', ['Created', '1']), here, 0, 0],
    ['in capitals', inStates('1', ['ACKNOWLEDGED', '1']), here, 0, 0],
    ['some left', inStates('3', ['Acknowledged', '1'], ['Shipped', '2']), 'partially-shipped', 2, 0],
    ['some arrived', inStates('2', ['Created', '1'], ['Delivered', '1']), [here, 'delivered'], 1, 0],
    ['some were cancelled', inStates('3', ['Shipped', '2'], ['Cancelled', '1']), gone, 2, 1],
    ['all were cancelled', inStates('2', ['Cancelled', '2']), 'cancelled', 0, 2],
    ['some were refunded, shipped or not', inStates('2', ['Shipped', '1'], ['Refund', '1']), undefined, undefined, 0],
    ['their number is not told', { ...inStates('2'), orderLineStatuses: [{ status: 'Shipped' }] }, gone, 2, 0],
    ['they do not add up', inStates('3', ['Shipped', '1']), gone, undefined, undefined],
  ])('%s', (_name, line, status, shipped, cancelled) => {
    const order = orderOf({}, line);
    const [item] = order.items ?? [];
    expect(item?.status ?? order.status).toEqual(status);
    expect([item?.quantityShipped, item?.quantityCancelled]).toEqual([shipped, cancelled]);
  });

  test('that do not add up are a warning', () => {
    expect(read({}, inStates('3', ['Shipped', '1']))).toMatchObject({
      warnings: [{ id: 'contradiction', path: 'items.0.status', other: 'items.0.quantity' }],
    });
  });
});

describe('who cancelled', () => {
  test.each<[string, unknown]>([
    ['CUSTOMER_REQUESTED_SELLER_TO_CANCEL', 'seller'],
    ['SELLER_CANCEL_FRAUD_STOP_SHIPMENT', 'seller'],
    ['Auto-cancelled due to expiry', 'platform'],
    ['We moved house', undefined],
  ])('%s', (cancellationReason, by) => {
    const item = itemOf({ orderLineStatuses: { orderLineStatus: [{ status: 'Cancelled', cancellationReason }] } });
    expect(item?.cancellation).toEqual({ ...(by !== undefined && { by }), reason: cancellationReason });
  });
});

describe("the buyer's wish", () => {
  const open = { by: 'buyer', official: true, state: 'open' };
  test.each<[unknown, unknown]>([
    ['true', open],
    ['2026-11-26', open],
    [true, open],
    ['', null],
    [null, null],
    ['false', null],
    [false, null],
  ])('%j', (intentToCancel, request) => {
    expect(itemOf({ intentToCancel })?.cancellationRequest).toEqual(request);
  });

  test('old answers do not tell', () => {
    expect(itemOf({})).not.toHaveProperty('cancellationRequest');
  });
});

describe('what cannot be', () => {
  test.each<[object, object, string]>([
    [{ orderDate: 17913600000000000 }, {}, 'placedAt'],
    [{}, { orderLineQuantity: { amount: 'two' } }, 'items.0.quantity'],
    [{}, { orderLineQuantity: { amount: '0' } }, 'items.0.quantity'],
    [{ orderLines: { orderLine: ['hose'] } }, {}, 'items.0'],
    [{ purchaseOrderId: null }, {}, 'id'],
  ])('%j %j', (fields, line, path) => {
    expect(read(fields, line)).toMatchObject({ kind: 'error', error: { code: 'invalid-order', path } });
  });
});
