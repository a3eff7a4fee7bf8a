import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scale } from '../../src/decide/model.ts';
import { createScales } from '../../src/facts/scales.ts';
import { type CivilDay, dayAt, dayMs, dayNumber, startOfDay, weekday } from '../../src/order/civil.ts';
import { marketplaces, zoneOf } from '../../src/order/marketplaces.ts';
import { runs } from './toys.ts';

const minute = 60_000;
const from = Date.UTC(2016, 0, 1);
const to = Date.UTC(2039, 0, 1);
const at = (text: string): number => Date.parse(text);

/** Fourteen days, and on to the next working day; each week of the year has a holiday of its own. */
const working = (day: CivilDay): boolean => weekday(day) > 0 && weekday(day) < 6 && day % 23 !== 0;
const statutoryEnd = (_store: string | undefined, received: CivilDay): CivilDay => {
  let end = received + 14;
  while (!working(end)) end++;
  return end;
};

const scaleOf = (id: string, lastReceived?: number): Scale => {
  const scale = createScales(statutoryEnd, lastReceived).find((other) => other.id === id);
  if (scale === undefined) throw new Error(`no scale ${id}`);
  return scale;
};

const stores = fc.constantFrom(undefined, 'amazon.example', ...marketplaces.map((store) => store.domain));
const anyInstant = fc.integer({ min: from, max: to });
/** Any instant, and often one beside a midnight or a change of clocks. */
const instants = fc.oneof(
  anyInstant,
  fc
    .tuple(stores, anyInstant, fc.constantFrom(-1, 0, 1, 3_599_999, 3_600_000, 7_200_000))
    .map(([store, instant, beside]) => startOfDay(zoneOf(store), dayAt(zoneOf(store), instant)) + beside),
  fc
    .tuple(fc.constantFrom(2016, 2018, 2023, 2026, 2031), fc.constantFrom(1, 2, 3, 9, 10), fc.nat(31), fc.nat(24 * 60))
    .map(([year, month, day, clock]) => Date.UTC(year, month, day) + clock * minute),
);

const minuteLimits = fc.integer({ min: 0, max: 72 * 60 }).map((minutes) => minutes * minute);
const dayLimits = fc.integer({ min: -3, max: 400 });
const ages = fc.oneof(
  fc.tuple(fc.constant('minutesSincePlaced'), minuteLimits),
  fc.tuple(fc.constantFrom('daysSincePlaced', 'daysSinceDelivery', 'daysPastEstimate'), dayLimits),
  fc.tuple(fc.constant('statutoryDays'), fc.integer({ min: 1, max: 30 })),
);
const positions = fc.oneof(
  fc.tuple(
    fc.constantFrom('placedOn', 'today'),
    anyInstant.map((instant) => Math.floor(instant / dayMs)),
  ),
  fc.tuple(fc.constant('unitPrice'), fc.nat(100_000)),
);

describe('an age', () => {
  it('is below a limit from its cut on, and from no earlier position', () => {
    fc.assert(
      fc.property(
        ages,
        stores,
        instants,
        instants,
        fc.option(instants, { nil: undefined }),
        ([id, limit], store, now, other, last) => {
          const scale = scaleOf(id, last);
          const cut = scale.cut(limit, store, { now });
          const measure = (position: number): number => scale.measure(position, store, { now });
          expect(measure(cut)).toBeLessThan(limit);
          if (cut > Number.MIN_SAFE_INTEGER) expect(measure(cut - 1)).toBeGreaterThanOrEqual(limit);
          expect(measure(other) < limit).toBe(other >= cut);
        },
      ),
      runs(0.25),
    );
  });

  it('reaches a limit at the instant at which it expires, and at none before', () => {
    fc.assert(
      fc.property(
        ages,
        stores,
        instants,
        instants,
        fc.option(instants, { nil: undefined }),
        ([id, limit], store, position, now, last) => {
          const scale = scaleOf(id, last);
          const instant = scale.expires?.(position, limit, store) ?? Number.NaN;
          expect(scale.measure(position, store, { now: instant })).toBeGreaterThanOrEqual(limit);
          expect(scale.measure(position, store, { now: instant - 1 })).toBeLessThan(limit);
          expect(scale.measure(position, store, { now }) >= limit).toBe(now >= instant);
        },
      ),
      runs(0.25),
    );
  });

  it('of goods of which one is still to come never runs out', () => {
    const scale = scaleOf('statutoryDays', Number.POSITIVE_INFINITY);
    const received = at('2026-11-02T09:00:00Z');
    const now = at('2027-11-02T09:00:00Z');
    expect(scale.measure(received, 'amazon.de', { now })).toBeLessThan(15);
    expect(scale.cut(15, 'amazon.de', { now })).toBeLessThan(received);
    expect(scale.expires?.(received, 15, 'amazon.de')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a date or an amount', () => {
  it('reaches a limit at its cut, and at no position before, whatever the clock says', () => {
    fc.assert(
      fc.property(positions, stores, instants, instants, ([id, limit], store, now, other) => {
        const scale = scaleOf(id);
        const cut = scale.cut(limit, store, { now });
        const measure = (position: number): number => scale.measure(position, store, { now });
        expect(measure(cut)).toBeGreaterThanOrEqual(limit);
        expect(measure(cut - 1)).toBeLessThan(limit);
        expect(measure(other) >= limit).toBe(other >= cut);
      }),
      runs(0.1),
    );
  });

  it('of today is reached when that day begins', () => {
    fc.assert(
      fc.property(stores, instants, instants, (store, now, later) => {
        const today = scaleOf('today');
        const limit = Math.floor(later / dayMs);
        const instant = today.expires?.(now, limit, store) ?? Number.NaN;
        expect(today.measure(instant, store, { now: instant })).toBe(limit);
        expect(today.measure(instant - 1, store, { now: instant - 1 })).toBe(limit - 1);
      }),
      runs(0.05),
    );
  });
});

it('stores of one class measure alike', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...createScales(statutoryEnd)),
      stores,
      stores,
      instants,
      instants,
      (scale, one, other, position, now) => {
        fc.pre(scale.classOf(one) === scale.classOf(other));
        expect(scale.measure(position, one, { now })).toBe(scale.measure(position, other, { now }));
      },
    ),
    runs(0.05),
  );
});

/** The instant at which a window that began then is over. */
it.each([
  [
    '30 minutes',
    'minutesSincePlaced',
    30 * minute,
    'amazon.com',
    '2026-11-23T12:00:00.000Z',
    '2026-11-23T12:30:00.000Z',
  ],
  [
    '5 minutes in Japan',
    'minutesSincePlaced',
    5 * minute,
    'amazon.co.jp',
    '2026-11-23T23:59:59.999Z',
    '2026-11-24T00:04:59.999Z',
  ],
  // The contract's example: the last day is Friday 4 December.
  ['30 days in Seattle', 'daysSinceDelivery', 31, 'amazon.com', '2026-11-05T07:59:59Z', '2026-12-05T08:00:00.000Z'],
  [
    '30 days, delivered a second later',
    'daysSinceDelivery',
    31,
    'amazon.com',
    '2026-11-05T08:00:00Z',
    '2026-12-06T08:00:00.000Z',
  ],
  [
    '30 days in Berlin, delivered at that same instant',
    'daysSinceDelivery',
    31,
    'amazon.de',
    '2026-11-05T07:59:59Z',
    '2026-12-05T23:00:00.000Z',
  ],
  [
    '30 days in UTC where the store is not known',
    'daysSinceDelivery',
    31,
    undefined,
    '2026-11-05T07:59:59Z',
    '2026-12-06T00:00:00.000Z',
  ],
  ['a day of 25 hours', 'daysSincePlaced', 2, 'amazon.com', '2026-11-01T06:59:59Z', '2026-11-02T08:00:00.000Z'],
  ['a day of 23 hours', 'daysSincePlaced', 2, 'amazon.de', '2026-03-28T22:59:59Z', '2026-03-29T22:00:00.000Z'],
  ['a day that begins at one', 'daysSincePlaced', 1, 'amazon.eg', '2026-04-23T21:59:59Z', '2026-04-23T22:00:00.000Z'],
  // Fourteen days after Friday 20 November; after Saturday the 21st that is a Saturday, and Monday is the last day.
  ['a statutory period', 'statutoryDays', 15, 'amazon.de', '2026-11-20T10:00:00Z', '2026-12-04T23:00:00.000Z'],
  [
    'a statutory period whose last day is a Saturday',
    'statutoryDays',
    15,
    'amazon.de',
    '2026-11-21T10:00:00Z',
    '2026-12-07T23:00:00.000Z',
  ],
  [
    'a statutory period whose last day is a Sunday',
    'statutoryDays',
    15,
    'amazon.de',
    '2026-11-22T10:00:00Z',
    '2026-12-07T23:00:00.000Z',
  ],
])('%s: over at the right millisecond', (_name, id, limit, store, began, over) => {
  const scale = scaleOf(id);
  const instant = at(over);
  expect(new Date(scale.expires?.(at(began), limit, store) ?? 0).toISOString()).toBe(over);
  expect(scale.measure(at(began), store, { now: instant - 1 })).toBeLessThan(limit);
  expect(scale.measure(at(began), store, { now: instant })).toBeGreaterThanOrEqual(limit);
});

it('counts the day of the event as day 0', () => {
  const days = scaleOf('daysSinceDelivery');
  const now = at('2026-11-23T20:00:00Z');
  const counted = ['2026-11-23T08:00:00Z', '2026-11-23T07:59:59Z', '2026-11-24T08:00:00Z'];
  expect(counted.map((text) => days.measure(at(text), 'amazon.com', { now }))).toEqual([0, 1, -1]);
});

it('starts a statutory period with the last of several goods', () => {
  const first = at('2026-11-20T10:00:00Z');
  const last = at('2026-11-25T10:00:00Z');
  const scale = scaleOf('statutoryDays', last);
  expect(scale.expires?.(first, 15, 'amazon.de')).toBe(at('2026-12-09T23:00:00Z'));
  expect(scale.expires?.(last, 15, 'amazon.de')).toBe(at('2026-12-09T23:00:00Z'));
  expect(dayNumber(2026, 12, 9) % 23).not.toBe(0);
});
