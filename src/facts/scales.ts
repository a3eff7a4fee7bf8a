/**
 * How the fields on an axis are measured. Minutes run on the clock; days are calendar days of the marketplace's time
 * zone, the day of the event being day 0 (contract: time). An unknown marketplace is counted in UTC.
 */
import type { Scale } from '../decide/model.ts';
import { type CivilDay, dayAt, startOfDay } from '../order/civil.ts';
import { zoneOf } from '../order/marketplaces.ts';

/** The last day of a statutory period of 14 days that began on this day: the calendars of `src/refund/`. */
export type StatutoryEnd = (marketplace: string | undefined, received: CivilDay) => CivilDay;

const zoneClass = (by: string | undefined): string => zoneOf(by) ?? 'UTC';

const minutesSince = (id: string, input: string): Scale => ({
  id,
  input,
  direction: 'age',
  measure: (position, _by, { now }) => now - position,
  cut: (limit, _by, { now }) => now - limit + 1,
  expires: (position, limit) => position + limit,
  classOf: () => '',
});

const daysSince = (id: string, input: string): Scale => ({
  id,
  input,
  by: 'marketplace',
  direction: 'age',
  measure: (position, by, { now }) => dayAt(zoneOf(by), now) - dayAt(zoneOf(by), position),
  cut: (limit, by, { now }) => startOfDay(zoneOf(by), dayAt(zoneOf(by), now) - limit + 1),
  expires: (position, limit, by) => startOfDay(zoneOf(by), dayAt(zoneOf(by), position) + limit),
  classOf: zoneClass,
});

const dateOn = (id: string, input: string): Scale => ({
  id,
  input,
  by: 'marketplace',
  direction: 'position',
  measure: (position, by) => dayAt(zoneOf(by), position),
  cut: (limit, by) => startOfDay(zoneOf(by), limit),
  classOf: zoneClass,
});

/** The date of `now`: it alone moves its own position. */
const today: Scale = {
  ...dateOn('today', 'now'),
  expires: (_position, limit, by) => startOfDay(zoneOf(by), limit),
};

const amount = (id: string, input: string): Scale => ({
  id,
  input,
  direction: 'position',
  measure: (position) => position,
  cut: (limit) => limit,
  classOf: () => '',
});

/**
 * Days since receipt as the statutory withdrawal counts them: the days by which the period is extended do not count.
 * Of several goods in one order the last one received starts the period; `lastReceived` says when that was, as far as
 * the other items tell (`Infinity` where one is still to come).
 */
const statutoryDays = (statutoryEnd: StatutoryEnd, lastReceived: number | undefined): Scale => {
  const length = 14;
  const received = (by: string | undefined, position: number): CivilDay =>
    dayAt(zoneOf(by), Math.max(position, lastReceived ?? position));
  const firstOver = (by: string | undefined, day: CivilDay, limit: number): CivilDay =>
    statutoryEnd(by, day) - length + limit;
  return {
    id: 'statutoryDays',
    input: 'deliveredAt',
    by: 'marketplace',
    direction: 'age',
    measure: (position, by, { now }) => {
      if (lastReceived === Number.POSITIVE_INFINITY) return 0;
      const day = received(by, position);
      return dayAt(zoneOf(by), now) - day - (statutoryEnd(by, day) - day - length);
    },
    cut: (limit, by, { now }) => {
      const current = dayAt(zoneOf(by), now);
      if (
        lastReceived !== undefined &&
        (lastReceived === Number.POSITIVE_INFINITY || firstOver(by, dayAt(zoneOf(by), lastReceived), limit) > current)
      ) {
        return Number.MIN_SAFE_INTEGER;
      }
      let day = current - limit + 1;
      while (firstOver(by, day - 1, limit) > current) day--;
      return startOfDay(zoneOf(by), day);
    },
    expires: (position, limit, by) =>
      lastReceived === Number.POSITIVE_INFINITY
        ? Number.POSITIVE_INFINITY
        : startOfDay(zoneOf(by), firstOver(by, received(by, position), limit)),
    classOf: (by) => by ?? '',
  };
};

export function createScales(statutoryEnd: StatutoryEnd, lastReceived?: number): readonly Scale[] {
  return [
    minutesSince('minutesSincePlaced', 'placedAt'),
    daysSince('daysSincePlaced', 'placedAt'),
    dateOn('placedOn', 'placedAt'),
    daysSince('daysSinceDelivery', 'deliveredAt'),
    statutoryDays(statutoryEnd, lastReceived),
    daysSince('daysPastEstimate', 'latestDelivery'),
    daysSince('daysPastShipBy', 'shipBy'),
    today,
    amount('unitPrice', 'unitPrice'),
  ];
}
