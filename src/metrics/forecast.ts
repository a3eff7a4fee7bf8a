/** What the cancellation of one order would make of its store's rates: from the other orders, or from two numbers. */
import { type CivilDay, dayAt, isoDate } from '../order/civil.ts';
import { zoneOf } from '../order/marketplaces.ts';
import type { CancellationRateRow, RateTarget } from '../policies/metrics.ts';
import type { StoreOrders } from './book.ts';
import { any, type Certainty } from './certainty.ts';
import type { CountedOrder } from './counted.ts';
import type { Range } from './result.ts';
import { type Borrowed, rowsFor } from './rows.ts';
import type { Tally } from './share.ts';
import type { Measure } from './store-metrics.ts';
import { addCases, type Cases, contribution, createCalendar, rangeOf } from './window.ts';

/** One rate as it is, and as it would be. */
export interface RateForecast {
  readonly row: CancellationRateRow;
  readonly borrowedFrom: string | undefined;
  readonly window: { readonly days: number; readonly from: string; readonly to: string };
  readonly target: RateTarget;
  /** False where the order was not placed in these days: its cancellation changes nothing. */
  readonly inWindow: boolean;
  /** The numbers may be those of this window or of another: the user has not said. */
  readonly supposed: boolean;
  readonly now: Range;
  readonly after: Range;
}

/** `counts`: whether the cancellation would count. */
export type Forecast = (order: CountedOrder, counts: Certainty) => readonly RateForecast[];

/** The order itself is counted whether or not it is among `known`. `at` in epoch milliseconds. */
export function forecastFrom(known: StoreOrders, measure: Measure, at: number): Forecast {
  const zone = zoneOf(known.store);
  const today = dayAt(zone, at);
  const dayOf = ({ placedAt }: CountedOrder) => (placedAt === undefined ? undefined : dayAt(zone, placedAt));
  const rows = rowsFor(measure.tables.cancellationRates, known.store).map((found) => {
    const calendar = createCalendar();
    for (const order of known.orders.values()) {
      if (isOf(found.row, order) && isPlaced(order, at)) calendar.add(order, dayOf(order));
    }
    return { found, calendar };
  });
  return (order, counts) => {
    const before = known.orders.get(order.id);
    return rows.flatMap(({ found, calendar }) => {
      const { row } = found;
      if (!isOf(row, order)) return [];
      return row.days.map((days) => {
        const from = today - days + 1;
        const within = (one: CountedOrder) => isOf(row, one) && isPlaced(one, at) && (dayOf(one) ?? today) >= from;
        const sum = calendar.sum(from, today);
        const others = before !== undefined && within(before) ? addCases(sum, contribution(before), -1) : sum;
        const inWindow = within(order);
        const cases = (own: Certainty): Cases => (inWindow ? addCases(others, contribution(order, own)) : others);
        return forecastOf(found, days, today, inWindow, cases(order.counts), cases(any([order.counts, counts])));
      });
    });
  };
}

/** `orders` of a window, `cancelled` of which count: the order that is asked about is among them. */
export function forecastOfNumbers(numbers: Tally, store: string | undefined, measure: Measure, at: number): Forecast {
  const zone = zoneOf(store);
  const today = dayAt(zone, at);
  const rows = rowsFor(measure.tables.cancellationRates, store).filter(({ row }) => row.program === undefined);
  return (order, counts) =>
    rows.flatMap((found) =>
      found.row.days.map((days) => {
        const { placedAt } = order;
        const inWindow = placedAt === undefined || (placedAt <= at && dayAt(zone, placedAt) > today - days);
        const more = (certain: boolean): Tally =>
          inWindow && certain
            ? { orders: Math.max(numbers.orders, numbers.cancelled + 1), cancelled: numbers.cancelled + 1 }
            : numbers;
        const after: Cases = { best: more(counts === 'yes'), worst: more(counts !== 'no') };
        const forecast = forecastOf(found, days, today, inWindow, { best: numbers, worst: numbers }, after);
        return { ...forecast, supposed: found.row.days.length > 1 };
      }),
    );
}

const isOf = ({ program }: CancellationRateRow, { programs }: CountedOrder): boolean =>
  program === undefined || programs.includes(program);

const isPlaced = ({ placedAt }: CountedOrder, at: number): boolean => placedAt === undefined || placedAt <= at;

function forecastOf(
  { row, borrowedFrom }: Borrowed<CancellationRateRow>,
  days: number,
  today: CivilDay,
  inWindow: boolean,
  now: Cases,
  after: Cases,
): RateForecast {
  return {
    row,
    borrowedFrom,
    window: { days, from: isoDate(today - days + 1), to: isoDate(today) },
    target: row.target,
    inWindow,
    supposed: false,
    now: rangeOf(now, row.target),
    after: rangeOf(after, row.target),
  };
}
