/** Counts orders by the day they were placed, best case and worst case apart, so that any window is a sum. */
import type { CivilDay } from '../order/civil.ts';
import type { RateTarget } from '../policies/metrics.ts';
import type { Certainty } from './certainty.ts';
import type { CountedOrder } from './counted.ts';
import type { Doubt, Range } from './result.ts';
import { shareOf, type Tally } from './share.ts';

export interface Cases {
  readonly best: Tally;
  readonly worst: Tally;
}

const empty: Cases = { best: { orders: 0, cancelled: 0 }, worst: { orders: 0, cancelled: 0 } };

/**
 * What one order adds. An order that may not be counted at all helps where it is no cancellation, and harms where it
 * is one: the best case has it in the first event, the worst in the second.
 */
function casesOf(member: Certainty, counts: Certainty): Cases {
  const one = (cancelled: boolean): Tally => ({ orders: 1, cancelled: cancelled ? 1 : 0 });
  const none: Tally = empty.best;
  if (member === 'no') return empty;
  if (member === 'yes') return { best: one(counts === 'yes'), worst: one(counts !== 'no') };
  return { best: counts === 'yes' ? none : one(false), worst: counts === 'no' ? none : one(true) };
}

const plus = (a: Tally, b: Tally, sign: 1 | -1 = 1): Tally => ({
  orders: a.orders + sign * b.orders,
  cancelled: a.cancelled + sign * b.cancelled,
});

export const addCases = (a: Cases, b: Cases, sign: 1 | -1 = 1): Cases => ({
  best: plus(a.best, b.best, sign),
  worst: plus(a.worst, b.worst, sign),
});

/** An order without a date may be in any window. */
const memberHere = ({ member, placedAt }: CountedOrder): Certainty =>
  placedAt === undefined && member === 'yes' ? 'maybe' : member;

/** `counts` in the place of the order's own: what would be if. */
export const contribution = (order: CountedOrder, counts: Certainty = order.counts): Cases =>
  casesOf(memberHere(order), counts);

/** Undefined where the order leaves nothing open that matters. */
function doubtOf(order: CountedOrder): Doubt | undefined {
  const { best, worst } = contribution(order);
  if (best.orders === worst.orders && best.cancelled === worst.cancelled) return undefined;
  if (order.placedAt === undefined) return 'placed';
  return order.member === 'maybe' ? 'fulfilment' : order.doubt;
}

interface Day {
  cases: Cases;
  readonly doubts: Map<Doubt, number>;
}

export interface Calendar {
  /** `day` absent: the order does not tell. */
  add(order: CountedOrder, day: CivilDay | undefined): void;
  /** Both days included, and the orders without a day. */
  sum(from: CivilDay, to: CivilDay): Cases;
  doubts(from: CivilDay, to: CivilDay): Partial<Record<Doubt, number>>;
  /** The first day with cancellations that count or may, and how many. */
  oldest(from: CivilDay, to: CivilDay): { readonly day: CivilDay; readonly cancelled: number } | undefined;
}

export function createCalendar(): Calendar {
  const days = new Map<CivilDay | undefined, Day>();
  function* within(from: CivilDay, to: CivilDay): Generator<[CivilDay | undefined, Day]> {
    for (const day of [undefined, ...Array.from({ length: to - from + 1 }, (_, index) => from + index)]) {
      const found = days.get(day);
      if (found !== undefined) yield [day, found];
    }
  }
  return {
    add(order, day) {
      const found = days.get(day) ?? { cases: empty, doubts: new Map() };
      days.set(day, found);
      found.cases = addCases(found.cases, contribution(order));
      const doubt = doubtOf(order);
      if (doubt !== undefined) found.doubts.set(doubt, (found.doubts.get(doubt) ?? 0) + 1);
    },
    sum(from, to) {
      let sum = empty;
      for (const [, { cases }] of within(from, to)) sum = addCases(sum, cases);
      return sum;
    },
    doubts(from, to) {
      const sum: Partial<Record<Doubt, number>> = {};
      for (const [, { doubts }] of within(from, to)) {
        for (const [doubt, count] of doubts) sum[doubt] = (sum[doubt] ?? 0) + count;
      }
      return sum;
    },
    oldest(from, to) {
      for (const [day, { cases }] of within(from, to)) {
        if (day !== undefined && cases.worst.cancelled > 0) return { day, cancelled: cases.worst.cancelled };
      }
      return undefined;
    },
  };
}

export const rangeOf = ({ best, worst }: Cases, target: RateTarget): Range => ({
  best: shareOf(best, target),
  worst: shareOf(worst, target),
});
