/** The rate against a naive recount. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneOf } from '../../src/order/marketplaces.ts';
import type { Order } from '../../src/order/order.ts';
import { moments, ordersAround } from './arbitrary.ts';
import { metricsOf } from './metrics-of.ts';
import { dayIn, distinct, headroom, recounts } from './recount.ts';

const stores = ['amazon.com', 'amazon.de', 'amazon.com.au', 'amazon.co.uk'];
const fits = (cancelled: number, orders: number): boolean =>
  orders === 0 ? cancelled === 0 : cancelled / orders < 0.025;
const share = ({ orders, cancelled }: { readonly orders: number; readonly cancelled: number }): number =>
  orders === 0 ? 0 : cancelled / orders;

const around = (some: readonly string[], most: number) =>
  moments.chain((at) => fc.tuple(fc.constant(at), ordersAround(at, some, most)));

describe('of random orders, the rate', () => {
  test('has as best and worst case those of all worlds that the orders allow', () => {
    fc.assert(
      fc.property(around(stores, 8), ([at, all]) => {
        const found = metricsOf(all, at);
        const kept = distinct(all);
        expect(new Set(found.stores.map(({ marketplace }) => marketplace))).toEqual(
          new Set(kept.map(({ marketplace }) => marketplace)),
        );
        for (const { marketplace = '', rates } of found.stores) {
          const [rate] = rates;
          if (rate === undefined) throw new Error('no rate');
          const own = kept.filter((order) => order.marketplace === marketplace);
          const worlds = recounts(own, { zone: zoneOf(marketplace) ?? 'UTC', at, days: 7 });
          const shares = worlds.map(share);
          const rooms = worlds.map((world) => headroom(world, fits));
          expect({ best: share(rate.best), worst: share(rate.worst) }).toEqual({
            best: Math.min(...shares),
            worst: Math.max(...shares),
          });
          expect({ best: rate.best.headroom, worst: rate.worst.headroom }).toEqual({
            best: Math.max(...rooms),
            worst: Math.min(...rooms),
          });
          const same = new Set(worlds.map(({ orders, cancelled }) => `${orders}/${cancelled}`)).size === 1;
          expect(Object.keys(rate.doubts).length === 0).toBe(same);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('moves, when one more is cancelled, as if the seller had cancelled that one', () => {
    fc.assert(
      fc.property(around(['amazon.com'], 6), ([at, all]) => {
        const open: Order = {
          id: 'x',
          marketplace: 'amazon.com',
          placedAt: new Date(at).toISOString(),
          status: 'unshipped',
          fulfilledBy: 'merchant',
        };
        const cancelled: Order = { ...open, status: 'cancelled', cancellation: { by: 'seller' } };
        const asked = metricsOf([...all, open], at, 'x').stores[0]?.rates[0]?.ifCancelled;
        const done = metricsOf([...all, cancelled], at).stores[0]?.rates[0];
        expect(asked).toMatchObject({ effect: 'counts', best: done?.best, worst: done?.worst });
      }),
    );
  });

  test('of each of the last 30 days is counted up to the end of that day', () => {
    const sure = fc.constantFrom<Pick<Order, 'cancellation' | 'status'>>(
      { status: 'shipped', cancellation: null },
      { status: 'cancelled', cancellation: { by: 'seller' } },
    );
    const orders = around(['amazon.de'], 30).chain(([at, all]) =>
      fc.tuple(
        fc.constant(at),
        fc.tuple(
          ...all.map(({ placedAt }, index) =>
            sure.map(
              (fields): Order => ({
                id: `${index}`,
                marketplace: 'amazon.de',
                placedAt: placedAt ?? new Date(at).toISOString(),
                fulfilledBy: 'merchant',
                cancellationRequest: null,
                ...fields,
              }),
            ),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(orders, ([at, all]) => {
        const days = metricsOf(all, at).stores[0]?.days ?? [];
        const placed = all.filter(({ placedAt = '' }) => Date.parse(placedAt) <= at);
        for (const { date, best, worst } of days) {
          const ages = placed.map(
            ({ placedAt = '' }) =>
              (Date.parse(date) - Date.parse(dayIn('Europe/Berlin', Date.parse(placedAt)))) / 86_400_000,
          );
          const own = placed.filter((_, index) => (ages[index] ?? -1) >= 0 && (ages[index] ?? 7) < 7);
          const expected = { orders: own.length, cancelled: own.filter(({ status }) => status === 'cancelled').length };
          expect(best).toMatchObject(expected);
          expect(worst).toEqual(best);
        }
      }),
    );
  });
});
