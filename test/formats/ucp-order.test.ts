import { describe, expect, test } from 'vitest';
import { ucpOrder } from '../../src/formats/ucp-order.ts';
import type { Order } from '../../src/order/order.ts';

interface Parts {
  readonly line?: object;
  readonly events?: readonly object[];
  readonly adjustments?: readonly object[];
}

const proof = { ucp: { version: '2026-04-08' }, checkout_id: 'chk_71', permalink_url: 'https://shop.example/orders/1' };

function read({ line = {}, events = [], adjustments = [] }: Parts, fields: object = {}) {
  const line_items = [{ id: 'li_1', item: { title: 'Mug', price: 500 }, ...line }];
  const order = { ...proof, id: 'o1', currency: 'USD', line_items, fulfillment: { events }, adjustments, ...fields };
  const [result] = ucpOrder.read(order);
  if (result === undefined) throw new Error('nothing was read');
  return result;
}
function orderOf(parts: Parts, fields?: object): Order {
  const result = read(parts, fields);
  if (result.kind !== 'order') throw new Error(JSON.stringify(result));
  return result.order;
}
const units = (original: number, total: number, fulfilled: number, status: string) => ({
  quantity: { original, total, fulfilled },
  status,
});
const event = (type: string, quantity = 1, at = '2026-11-22T08:00:00Z') => ({
  type,
  occurred_at: at,
  line_items: [{ id: 'li_1', quantity }],
});
const adjustment = (type: string, status: string, quantity = -1) => ({
  type,
  status,
  occurred_at: '2026-11-23T12:00:00Z',
  line_items: [{ id: 'li_1', quantity }],
});

describe('status', () => {
  const open = ['unshipped', 'preparing'];
  const late = '2026-11-25T08:00:00Z';
  test.each<[string, Parts, unknown]>([
    ['nothing has happened', { line: units(1, 1, 0, 'processing') }, open],
    ['it is being packed', { line: units(1, 1, 0, 'processing'), events: [event('processing')] }, 'preparing'],
    ['some have left', { line: units(3, 3, 1, 'partial'), events: [event('shipped')] }, 'partially-shipped'],
    [
      'some have left and arrived',
      { line: units(3, 3, 1, 'partial'), events: [event('delivered')] },
      ['partially-shipped', 'delivered'],
    ],
    ['all have left', { line: units(1, 1, 1, 'fulfilled'), events: [event('shipped')] }, 'shipped'],
    ['nobody was at home', { line: units(1, 1, 1, 'fulfilled'), events: [event('failed_attempt')] }, 'shipped'],
    ['all have arrived', { line: units(2, 2, 2, 'fulfilled'), events: [event('delivered', 2)] }, 'delivered'],
    [
      'some have arrived',
      { line: units(2, 2, 2, 'fulfilled'), events: [event('delivered')] },
      ['shipped', 'delivered'],
    ],
    [
      'on the way back',
      { line: units(1, 1, 1, 'fulfilled'), events: [event('undeliverable', 1, late), event('shipped')] },
      'undeliverable',
    ],
    [
      'cancelled',
      { line: units(1, 0, 0, 'removed'), adjustments: [adjustment('cancellation', 'completed')] },
      'cancelled',
    ],
    ['returned', { line: units(1, 0, 1, 'removed'), adjustments: [adjustment('return', 'completed')] }, 'returned'],
    ['taken off', { line: units(1, 0, 0, 'removed') }, ['cancelled', 'returned']],
    ['some taken off', { line: units(2, 1, 0, 'processing') }, [...open, 'cancelled', 'returned']],
    ['a word of its own', { line: units(1, 1, 0, 'dreaming') }, undefined],
  ])('%s', (_name, parts, status) => {
    expect(orderOf(parts).status).toEqual(status);
  });
});

describe('a request to cancel', () => {
  test.each<[string, unknown]>([
    ['pending', 'open'],
    ['failed', 'rejected'],
    ['completed', undefined],
  ])('%s', (status, state) => {
    const of = (adjustments: object[]) => orderOf({ line: units(2, 2, 0, 'processing'), adjustments });
    expect(of([adjustment('cancellation', status)]).items?.[0]?.cancellationRequest?.state).toBe(state);
    const { line_items: _, ...whole } = adjustment('cancellation', status);
    expect(of([whole]).cancellationRequest?.state).toBe(state);
  });
});

describe('amounts', () => {
  const line = units(2, 2, 0, 'processing');
  test.each<[string, object, readonly (string | undefined)[]]>([
    ['of one unit', line, ['10.00', undefined, undefined]],
    ['of the line', { ...line, totals: [{ type: 'subtotal', amount: 990 }] }, ['9.90', undefined, undefined]],
    [
      'that add up',
      {
        ...line,
        totals: [
          { type: 'subtotal', amount: 1000 },
          { type: 'items_discount', amount: -100 },
          { type: 'tax', amount: 90 },
          { type: 'total', amount: 990 },
        ],
      },
      ['10.00', '1.00', '0.90'],
    ],
    [
      'that do not',
      {
        ...line,
        totals: [
          { type: 'subtotal', amount: 900 },
          { type: 'discount', amount: -100 },
          { type: 'total', amount: 900 },
        ],
      },
      ['9.00', undefined, undefined],
    ],
    [
      'of fewer units than were ordered',
      { ...units(2, 1, 0, 'processing'), totals: [{ type: 'subtotal', amount: 500 }] },
      ['10.00', undefined, undefined],
    ],
  ])('%s', (_name, fields, amounts) => {
    const [item] = orderOf({ line: fields }).items ?? [];
    expect([item?.price?.amount, item?.discount?.amount, item?.tax?.amount]).toEqual(amounts);
  });

  test('a refund counts when it is finished', () => {
    const refund = (status: string, amount: number) => ({ type: 'refund', status, amount });
    expect(orderOf({ adjustments: [refund('completed', -500), refund('pending', -300)] }).refunded).toEqual({
      amount: '5.00',
      currency: 'USD',
    });
  });

  test('the total of an order from which something was taken off is not told', () => {
    const totals = [{ type: 'total', amount: 1000 }];
    expect(orderOf({ line }, { totals }).total?.amount).toBe('10.00');
    expect(orderOf({ line: units(2, 1, 0, 'processing') }, { totals })).not.toHaveProperty('total');
  });
});

describe('what cannot be', () => {
  test.each<[Parts, object, string]>([
    [{}, { id: '' }, 'id'],
    [{}, { line_items: {} }, 'items'],
    [{}, { line_items: [null] }, 'items.0'],
    [{ line: { quantity: { original: -1 } } }, {}, 'items.0.quantity'],
    [{ events: [event('shipped', 1, 'yesterday')] }, {}, 'shippedAt'],
  ])('%j %j', (parts, fields, path) => {
    expect(read(parts, fields)).toMatchObject({ kind: 'error', error: { code: 'invalid-order', path } });
  });
});
