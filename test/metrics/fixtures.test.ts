/** Results derived by hand from the researched facts, before anything was run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/order/order.ts';
import { metrics as tables } from '../../src/policies/amazon/metrics.ts';
import { sources } from '../../src/policies/amazon/sources.ts';
import { metricsOf } from './metrics-of.ts';

interface Case {
  readonly name: string;
  readonly facts: readonly string[];
  readonly at: string;
  /** `times`: so many orders like this, with ids of their own. */
  readonly orders: readonly (Order & { readonly times?: number })[];
  readonly asked?: string;
  readonly expect: object;
  /** Paths that must not be there. */
  readonly absent?: readonly string[];
}

const folder = join(import.meta.dirname, '../../fixtures/metrics');

const ordersOf = ({ orders }: Case): Order[] =>
  orders.flatMap(({ times, ...order }) =>
    times === undefined
      ? [order]
      : Array.from({ length: times }, (_, index) => ({ ...order, id: `${order.id}-${index}` })),
  );

describe.each(['rates', 'windows', 'cancellers', 'auto-cancel', 'one-more'])('%s', (file) => {
  const cases: readonly Case[] = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
  test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const { stores } = metricsOf(ordersOf(each), Date.parse(each.at), each.asked);
    expect(stores).toHaveLength(1);
    expect(stores[0]).toMatchObject(each.expect);
    for (const path of each.absent ?? []) expect(stores[0]).not.toHaveProperty(path);
  });
});

test('every row names a page that was read', () => {
  const rows = [...tables.cancellationRates, ...tables.autoCancel, ...tables.lateShipment];
  for (const { cite, id } of rows) expect(Object.keys(sources), id).toContain(cite.source);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('stores stand apart, in the order in which they were met', () => {
  const order = (id: string, marketplace?: string): Order => ({
    id,
    ...(marketplace !== undefined && { marketplace }),
    placedAt: '2026-11-23T10:00:00Z',
    status: 'shipped',
    fulfilledBy: 'merchant',
  });
  const { stores } = metricsOf(
    [order('1', 'amazon.de'), order('1', 'amazon.com'), order('2', 'amazon.de'), order('3')],
    Date.parse('2026-11-23T18:18:00Z'),
  );
  expect(stores.map(({ counts, marketplace }) => [marketplace, counts.read])).toEqual([
    ['amazon.de', 2],
    ['amazon.com', 1],
    [undefined, 1],
  ]);
});
