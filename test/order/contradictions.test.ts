import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settle } from '../../src/order/contradictions.ts';
import type { Order } from '../../src/order/order.ts';
import { anyOrder } from './arbitrary-order.ts';

const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}T12:00:00Z`;

/** What became unknown, and beside what. */
function left(order: Omit<Order, 'id'>): readonly string[] {
  const settled = settle({ id: 'A', ...order });
  return settled.warnings.map(({ id, path, other }) => `${id} ${path} ${other}`);
}

describe('what cannot be is left out and told', () => {
  test.each<[string, Omit<Order, 'id'>, readonly string[]]>([
    ['in order', { placedAt: day(1), shippedAt: day(2), deliveredAt: day(3) }, []],
    ['all at once', { placedAt: day(1), shippedAt: day(1), deliveredAt: day(1) }, []],
    ['shipped before placed', { placedAt: day(2), shippedAt: day(1) }, ['contradiction shippedAt placedAt']],
    ['delivered before shipped', { shippedAt: day(3), deliveredAt: day(2) }, ['contradiction deliveredAt shippedAt']],
    ['delivered before placed', { placedAt: day(3), deliveredAt: day(2) }, ['contradiction deliveredAt placedAt']],
    [
      'both before placed',
      { placedAt: day(3), shippedAt: day(1), deliveredAt: day(2) },
      ['contradiction shippedAt placedAt', 'contradiction deliveredAt placedAt'],
    ],
    [
      'by offset, not by text',
      {
        placedAt: '2026-11-23T10:00:00+09:00',
        shippedAt: '2026-11-23T02:00:00Z',
        deliveredAt: '2026-11-23T10:00:00+09:00',
      },
      ['contradiction deliveredAt shippedAt'],
    ],
    [
      'an item delivered before the order was shipped',
      { shippedAt: day(3), items: [{}, { deliveredAt: day(2) }] },
      ['contradiction items.1.deliveredAt shippedAt'],
    ],
    [
      'an item with a later shipment of its own',
      { shippedAt: day(1), deliveredAt: day(2), items: [{ shippedAt: day(3) }] },
      ['contradiction deliveredAt items.0.shippedAt'],
    ],
    [
      'an item shipped before the order was placed',
      { placedAt: day(2), items: [{ shippedAt: day(1), deliveredAt: day(4) }] },
      ['contradiction items.0.shippedAt placedAt'],
    ],
    ['all units shipped, some returned', { items: [{ quantity: 2, quantityShipped: 2, quantityReturned: 1 }] }, []],
    ['some shipped, the rest cancelled', { items: [{ quantity: 3, quantityShipped: 1, quantityCancelled: 2 }] }, []],
    [
      'more shipped than ordered',
      { items: [{ quantity: 2, quantityShipped: 3 }] },
      ['contradiction items.0.quantityShipped items.0.quantity'],
    ],
    [
      'shipped and cancelled beyond what was ordered',
      { items: [{ quantity: 2, quantityShipped: 1, quantityCancelled: 2 }] },
      ['contradiction items.0.quantityCancelled items.0.quantityShipped'],
    ],
    [
      'cancelled and returned beyond what was ordered',
      { items: [{ quantity: 2, quantityCancelled: 1, quantityReturned: 2 }] },
      ['contradiction items.0.quantityReturned items.0.quantityCancelled'],
    ],
    ['quantities without an order of any', { items: [{ quantityShipped: 3, quantityCancelled: 4 }] }, []],
  ])('%s', (_name, order, expected) => {
    expect(left(order)).toEqual(expected);
  });

  test('the fact is gone, the rest is untouched', () => {
    const order: Order = { id: 'A', status: 'delivered', shippedAt: day(3), deliveredAt: day(2), items: [{ id: 'I' }] };
    expect(settle(order).order).toEqual({ id: 'A', status: 'delivered', shippedAt: day(3), items: [{ id: 'I' }] });
    expect(order.deliveredAt).toBe(day(2));
  });

  test('a settled order holds no contradiction any more, and one without is the same object', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const once = settle(order);
        const twice = settle(once.order);
        expect(twice.warnings).toEqual([]);
        expect(twice.order).toBe(once.order);
        if (once.warnings.length === 0) expect(once.order).toBe(order);
      }),
    );
  });
});
