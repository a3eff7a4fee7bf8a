import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, ItemVerdict } from '../../src/decision/decision.ts';
import type { Item, Order } from '../../src/order/order.ts';
import { createReport } from '../../src/report/collect.ts';
import { ordersAround } from '../metrics/arbitrary.ts';

const at = Date.parse('2026-11-23T18:18:00Z');

function decisionOf(verdicts: readonly ItemVerdict[]): Decision {
  return {
    schema: 'annul/decision/1',
    order: 'x',
    role: 'buyer',
    at: new Date(at).toISOString(),
    policy: { id: 'amazon', version: '2026-11' },
    verdict: 'mixed',
    items: verdicts.map((verdict) => ({
      verdict,
      candidates: [],
      missing: [],
      assumed: [],
      next: [],
      because: [],
      steps: [],
      alternatives: [],
      warnings: [],
    })),
    warnings: [],
  };
}

function reportOf(orders: readonly Order[], verdicts: readonly ItemVerdict[] = ['cancel']) {
  const collector = createReport(at, 'buyer');
  for (const order of orders) collector.add(order, decisionOf(verdicts));
  return collector.report();
}

const bySeller: Item = {
  sku: 'S-1',
  title: 'Hub',
  status: 'cancelled',
  cancellation: { by: 'seller', reason: 'No stock' },
};

describe('what counts as cancelled, and as asked for', () => {
  const none = { cancelled: 0, requested: 0 };
  test.each<readonly [string, Partial<Order>, object]>([
    ['an order that is', { status: 'cancelled' }, { cancelled: 1, cancelledBy: { unknown: 1 } }],
    ['who did it', { cancellation: { by: 'buyer' } }, { cancelled: 1, cancelledBy: { buyer: 1 } }],
    ['an order that perhaps is', { status: ['shipped', 'cancelled'] }, none],
    ['an item that is known not to be', { status: 'shipped', cancellation: null }, none],
    ['some units of a line', { items: [{ quantity: 3, quantityCancelled: 1 }] }, { cancelled: 1 }],
    ['an open request', { status: 'unshipped', cancellationRequest: { by: 'buyer' } }, { cancelled: 0, requested: 1 }],
    ['a declined one', { status: 'unshipped', cancellationRequest: { state: 'rejected' } }, none],
    [
      'a request that was met',
      { status: 'cancelled', cancellationRequest: { by: 'buyer' } },
      { cancelled: 1, requested: 0 },
    ],
    [
      "the item's word before the order's",
      { status: 'cancelled', items: [{ status: 'shipped' }, {}] },
      { items: 2, cancelled: 1 },
    ],
  ])('%s', (_, order, expected) => {
    expect(reportOf([{ id: '1', ...order }])).toMatchObject(expected);
  });
});

test('reasons in whatever spelling, most frequent first; one given once is nobody else’s to read', () => {
  const order = (id: string, reason: string): Order => ({ id, status: 'cancelled', cancellation: { reason } });
  const { reasons } = reportOf([
    order('1', 'No stock'),
    order('2', 'changed mind'),
    order('3', ' no  STOCK '),
    order('4', 'Changed mind'),
    order('5', 'no stock'),
    order('6', 'call Jane on +1 555 0100'),
  ]);
  expect(reasons).toEqual({
    list: [
      { reason: 'No stock', items: 3 },
      { reason: 'changed mind', items: 2 },
    ],
    others: 1,
  });
});

test('listings and sellers that cause cancellations, the worst first', () => {
  const { listings, sellers, repeated, orders, items } = reportOf([
    { id: '1', marketplace: 'amazon.com', soldBy: 'third-party', items: [bySeller, { sku: 'S-2' }] },
    { id: '2', marketplace: 'amazon.com', soldBy: 'third-party', items: [{ asin: 'B0', status: 'cancelled' }] },
    { id: '2', marketplace: 'amazon.com', soldBy: 'third-party', items: [bySeller] },
    { id: '3', shop: 'shop.example', items: [{ title: 'Rug', cancellationRequest: { by: 'buyer' } }] },
  ]);
  expect({ orders, items, repeated }).toEqual({ orders: 4, items: 5, repeated: 1 });
  expect(listings).toEqual([
    { by: 'sku', listing: 'S-1', title: 'Hub', items: 2, cancelled: 2, requested: 0 },
    { by: 'asin', listing: 'B0', items: 1, cancelled: 1, requested: 0 },
    { by: 'title', listing: 'Rug', items: 1, cancelled: 0, requested: 1 },
  ]);
  expect(sellers).toEqual([
    { seller: 'third-party', marketplace: 'amazon.com', orders: 3, items: 4, cancelled: 3, requested: 0 },
    { seller: 'shop.example', orders: 1, items: 1, cancelled: 0, requested: 1 },
  ]);
});

test('verdicts from best to worst', () => {
  expect(reportOf([{ id: '1' }, { id: '2' }], ['undetermined', 'return', 'cancel', 'cancel']).verdicts).toEqual([
    { verdict: 'cancel', items: 4 },
    { verdict: 'return', items: 2 },
    { verdict: 'undetermined', items: 2 },
  ]);
});

test('every item is counted once, whatever the orders are', () => {
  fc.assert(
    fc.property(ordersAround(at, ['amazon.com', 'amazon.de'], 20), (orders) => {
      const report = reportOf(orders);
      const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
      expect(report.items).toBe(orders.length);
      expect(sum(Object.values(report.cancelledBy))).toBe(report.cancelled);
      expect(sum(report.sellers.map(({ cancelled }) => cancelled))).toBe(report.cancelled);
      expect(sum(report.sellers.map(({ requested }) => requested))).toBe(report.requested);
      expect(orders.length - new Set(orders.map(({ id }) => id)).size).toBe(report.repeated);
    }),
  );
});
