/** All that is counted of one store's orders. */
import type { Source } from '../decision/decision.ts';
import { type CivilDay, dayAt, isoDate } from '../order/civil.ts';
import { zoneOf } from '../order/marketplaces.ts';
import type { CancellationRateRow, MetricTables } from '../policies/metrics.ts';
import type { Citation } from '../policies/policy.ts';
import type { StoreOrders } from './book.ts';
import type { CountedOrder } from './counted.ts';
import { openOrders } from './open-orders.ts';
import type { CancelEffect, DayRate, Rate, StoreMetrics } from './result.ts';
import { type Borrowed, rowFor, rowsFor } from './rows.ts';
import { stateOf } from './share.ts';
import { addCases, type Calendar, type Cases, contribution, createCalendar, rangeOf } from './window.ts';

/** What measuring with a policy needs. */
export interface Measure {
  readonly policy: { readonly id: string; readonly version: string };
  readonly tables: MetricTables;
  readonly sourceOf: (cite: Citation) => Source;
}

interface Scene {
  readonly measure: Measure;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly today: CivilDay;
  readonly dayOf: (order: CountedOrder) => CivilDay | undefined;
  /** The order whose cancellation is considered. */
  readonly asked: CountedOrder | undefined;
}

/** Days of the chart. */
const charted = 30;

/** `at` in epoch milliseconds; `asked`: the id of the order whose cancellation is considered. */
export function storeMetrics(
  { store, orders, duplicates }: StoreOrders,
  measure: Measure,
  at: number,
  asked?: string,
): StoreMetrics {
  const { policy, tables, sourceOf } = measure;
  const zone = zoneOf(store);
  const all = [...orders.values()];
  const placed = all.filter(({ placedAt }) => placedAt === undefined || placedAt <= at);
  const scene: Scene = {
    measure,
    at,
    today: dayAt(zone, at),
    dayOf: ({ placedAt }) => (placedAt === undefined ? undefined : dayAt(zone, placedAt)),
    asked: asked === undefined ? undefined : orders.get(asked),
  };
  const auto = rowFor(tables.autoCancel, store);
  const late = rowFor(tables.lateShipment, store)?.row;
  const open = openOrders(placed, at, auto?.row);
  const measured = rowsFor(tables.cancellationRates, store).map((found) => measuredOf(found, placed, scene));
  return {
    ...(store !== undefined && { marketplace: store }),
    policy: { id: policy.id, version: policy.version },
    rates: measured.flatMap(({ rates }) => rates),
    days: measured[0]?.days ?? [],
    open: open.list,
    ...(auto && { autoCancel: { ...borrowing(auto), source: sourceOf(auto.row.cite) } }),
    ...(late && { lateShipment: { ...late.target, source: sourceOf(late.cite) } }),
    counts: {
      read: orders.size,
      duplicates,
      platformFulfilled: all.filter(({ member }) => member === 'no').length,
      later: all.length - placed.length,
      openWithoutShipBy: open.withoutShipBy,
      presumedNotAsked: placed.filter(({ presumed }) => presumed).length,
    },
  };
}

const borrowing = ({ borrowedFrom }: Borrowed<unknown>) => (borrowedFrom === undefined ? {} : { borrowedFrom });

/** A program's rate only where there are orders of it; the chart is that of all orders, in the first window. */
function measuredOf(
  found: Borrowed<CancellationRateRow>,
  placed: readonly CountedOrder[],
  scene: Scene,
): { readonly rates: readonly Rate[]; readonly days: readonly DayRate[] } {
  const { program, days } = found.row;
  const own = program === undefined ? placed : placed.filter(({ programs }) => programs.includes(program));
  if (program !== undefined && own.length === 0) return { rates: [], days: [] };
  const calendar = createCalendar();
  for (const order of own) calendar.add(order, scene.dayOf(order));
  return {
    rates: days.map((count) => rateOf(found, count, calendar, scene)),
    days: dayRates(found.row, days[0] ?? 1, calendar, scene.today),
  };
}

function rateOf(found: Borrowed<CancellationRateRow>, days: number, calendar: Calendar, scene: Scene): Rate {
  const { row } = found;
  const { asked, measure, today } = scene;
  const from = today - days + 1;
  const cases = calendar.sum(from, today);
  const range = rangeOf(cases, row.target);
  const oldest = calendar.oldest(from, today);
  return {
    name: 'cancellation-rate',
    ...(row.program !== undefined && { program: row.program }),
    window: { days, from: isoDate(from), to: isoDate(today) },
    target: { ...row.target, ...borrowing(found), source: measure.sourceOf(row.cite) },
    state: stateOf(range),
    ...range,
    doubts: calendar.doubts(from, today),
    ...(oldest && {
      oldest: { placedOn: isoDate(oldest.day), leavesOn: isoDate(oldest.day + days), cancelled: oldest.cancelled },
    }),
    ...(asked && { ifCancelled: ifCancelled(asked, row, from, cases, scene) }),
  };
}

function ifCancelled(
  order: CountedOrder,
  row: CancellationRateRow,
  from: CivilDay,
  cases: Cases,
  scene: Scene,
): NonNullable<Rate['ifCancelled']> {
  const effect = effectIn(order, row, from, scene);
  return { order: order.id, effect, ...rangeOf(cancelling(order, effect, cases), row.target) };
}

function effectIn(order: CountedOrder, { program }: CancellationRateRow, from: CivilDay, scene: Scene): CancelEffect {
  const { effect, placedAt, programs } = order;
  if (program !== undefined && !programs.includes(program)) return 'other-program';
  if (effect !== 'counts' && effect !== 'may-count') return effect;
  const day = scene.dayOf(order);
  if (placedAt === undefined || day === undefined) return 'may-count';
  return day < from || placedAt > scene.at ? 'outside-window' : effect;
}

/** The sums with this order cancelled: in the place of what it adds stands what it would add. */
function cancelling(order: CountedOrder, effect: CancelEffect, cases: Cases): Cases {
  if (effect !== 'counts' && effect !== 'may-count') return cases;
  const counts = effect === 'counts' || order.counts === 'yes' ? 'yes' : 'maybe';
  return addCases(addCases(cases, contribution(order), -1), contribution(order, counts));
}

function dayRates({ target }: CancellationRateRow, days: number, calendar: Calendar, today: CivilDay): DayRate[] {
  return Array.from({ length: charted }, (_, index) => {
    const day = today - charted + 1 + index;
    return { date: isoDate(day), ...rangeOf(calendar.sum(day - days + 1, day), target) };
  });
}
