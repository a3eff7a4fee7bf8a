import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf, stateOf } from '../../src/metrics/share.ts';
import { headroom } from './recount.ts';

const targets = [
  { percent: 2.5, inclusive: false, per: [25, 1000] },
  { percent: 2, inclusive: false, per: [2, 100] },
  { percent: 0.5, inclusive: true, per: [5, 1000] },
  { percent: 1, inclusive: true, per: [1, 100] },
] as const;

const tallies = fc
  .oneof(
    fc.nat(3000),
    fc.nat(80).map((times) => times * 40),
  )
  .chain((orders) => fc.record({ orders: fc.constant(orders), cancelled: fc.nat(Math.min(orders, 90)) }));

test('how many more it bears, how many orders it takes, and which side of the target it is on', () => {
  fc.assert(
    fc.property(fc.constantFrom(...targets), tallies, ({ per: [part, whole], ...target }, tally) => {
      const fits = (cancelled: number, orders: number): boolean =>
        orders === 0 || (target.inclusive ? cancelled * whole <= part * orders : cancelled * whole < part * orders);
      const share = shareOf(tally, target);
      expect(share.meets).toBe(fits(tally.cancelled, tally.orders));
      expect(share.headroom).toBe(headroom(tally, fits));
      if (tally.cancelled > 0) {
        expect(fits(tally.cancelled, share.ordersNeeded)).toBe(true);
        expect(fits(tally.cancelled, share.ordersNeeded - 1)).toBe(false);
      }
      if (share.percent === undefined) expect(tally.orders).toBe(0);
      else {
        expect(Math.abs(share.percent - (tally.cancelled * 100) / tally.orders)).toBeLessThan(0.01);
        const said = target.inclusive ? share.percent <= target.percent : share.percent < target.percent;
        expect(said).toBe(share.meets);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [[0, 0], [0, 0], 'no-orders'],
  [[0, 0], [1, 1], 'open'],
  [[0, 40], [1, 40], 'open'],
  [[0, 41], [1, 41], 'met'],
  [[1, 40], [2, 40], 'missed'],
] as const)('%j to %j is %s', ([a, b], [c, d], state) => {
  const [target] = targets;
  const range = {
    best: shareOf({ cancelled: a, orders: b }, target),
    worst: shareOf({ cancelled: c, orders: d }, target),
  };
  expect(stateOf(range)).toBe(state);
});
