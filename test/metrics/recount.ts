/**
 * A naive recount: every world that the orders allow is tried, one after the other, by the definition alone: who
 * fulfils, who cancelled, whether the buyer had asked officially, on which day it was placed. Days come from `Intl`.
 */
import type { Order } from '../../src/order/order.ts';

/** What an order adds in one world: nothing, an order, or an order whose cancellation counts. */
type World = 'out' | 'kept' | 'counted';

export interface Period {
  readonly zone: string;
  readonly at: number;
  readonly days: number;
}

const dayMs = 86_400_000;
export const dayIn = (zone: string, instant: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

function inPeriod({ placedAt }: Order, { at, days, zone }: Period): readonly boolean[] {
  if (placedAt === undefined) return [true, false];
  const placed = Date.parse(placedAt);
  return [placed <= at && daysBetween(dayIn(zone, placed), dayIn(zone, at)) < days];
}

function fulfilled({ fulfilledBy, programs }: Order): readonly boolean[] {
  if (programs?.includes('multi-channel')) return [false];
  const ways = fulfilledBy === undefined ? ['merchant', 'platform'] : [fulfilledBy].flat();
  return ways.map((way) => way === 'merchant');
}

function isCancelled({ cancellation, status }: Order): readonly boolean[] {
  if (cancellation) return [true];
  const statuses = status === undefined ? undefined : [status].flat();
  if (statuses?.length === 1 && statuses[0] === 'cancelled') return [true];
  if (cancellation === null || (statuses !== undefined && !statuses.includes('cancelled'))) return [false];
  return [true, false];
}

/** A seller's cancellation without a word about a request is presumed not to be asked for. */
function asked({ cancellation, cancellationRequest: request }: Order): readonly boolean[] {
  if (request === undefined) return cancellation?.by === 'seller' ? [false] : [true, false];
  if (request === null || request.official === false) return [false];
  return request.official === undefined || request.state === 'rejected' ? [true, false] : [true];
}

/** The platform gives up on a shipment seven days after the ship-by day at the earliest. */
function canBeAutomatic({ placedAt, shipBy, updatedAt }: Order, { at, zone }: Period): boolean {
  const from = shipBy ?? placedAt;
  if (from === undefined) return true;
  const latest = updatedAt === undefined ? at : Math.min(at, Date.parse(updatedAt));
  return daysBetween(dayIn(zone, Date.parse(from)), dayIn(zone, latest)) >= 7;
}

function* worldsOf(order: Order, period: Period): Generator<World> {
  for (const here of inPeriod(order, period)) {
    for (const own of fulfilled(order)) {
      if (here && own) yield* outcomesOf(order, period);
      else yield 'out';
    }
  }
}

function* outcomesOf(order: Order, period: Period): Generator<World> {
  const by = order.cancellation?.by;
  for (const cancelled of isCancelled(order)) {
    if (!cancelled) yield 'kept';
    else {
      for (const official of asked(order)) {
        for (const who of by === undefined ? (['buyer', 'seller', 'platform'] as const) : [by]) {
          if (who === 'seller') yield official ? 'kept' : 'counted';
          else yield 'kept';
          if (who === 'platform' && canBeAutomatic(order, period)) yield 'counted';
        }
      }
    }
  }
}

/** The latest copy of each order, by `updatedAt`, else the last. */
export function distinct(orders: readonly Order[]): readonly Order[] {
  const kept: Order[] = [];
  for (const order of orders) {
    const index = kept.findIndex(({ id, marketplace }) => id === order.id && marketplace === order.marketplace);
    const before = kept[index]?.updatedAt;
    if (index === -1) kept.push(order);
    else if (
      order.updatedAt === undefined ||
      before === undefined ||
      Date.parse(order.updatedAt) >= Date.parse(before)
    ) {
      kept[index] = order;
    }
  }
  return kept;
}

interface Counted {
  readonly orders: number;
  readonly cancelled: number;
}

/** Every combination of the orders' worlds. */
export function recounts(orders: readonly Order[], period: Period): readonly Counted[] {
  return orders.reduce<readonly Counted[]>(
    (sums, order) => {
      const worlds = [...new Set(worldsOf(order, period))];
      return sums.flatMap((sum) =>
        worlds.map((world) => ({
          orders: sum.orders + (world === 'out' ? 0 : 1),
          cancelled: sum.cancelled + (world === 'counted' ? 1 : 0),
        })),
      );
    },
    [{ orders: 0, cancelled: 0 }],
  );
}

/** How many more of the orders can be cancelled, one after the other, while `fits` still holds. */
export function headroom({ orders, cancelled }: Counted, fits: (cancelled: number, orders: number) => boolean): number {
  let more = 0;
  while (cancelled + more < orders && fits(cancelled + more + 1, orders)) more += 1;
  return more;
}
