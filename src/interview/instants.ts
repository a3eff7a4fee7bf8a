/** From what was typed to instants that the order can hold: nothing before what came earlier, nothing done in the future. */
import { dayMs, startOfDay } from '../order/civil.ts';
import { parseInstant } from '../order/instant.ts';
import { zoneOf } from '../order/marketplaces.ts';
import type { Order, Shared } from '../order/order.ts';
import type { TypedTime } from './typed-time.ts';

export type TimeFact = 'placedAt' | 'shippedAt' | 'deliveredAt' | 'latestDelivery' | 'cancelledAt';

/** The instants that an answer can mean, both ends included. */
export interface Meant {
  readonly from: number;
  readonly to: number;
}

/** Why it cannot have been then: it lies ahead, or on the wrong side of another fact. */
export type OutOfOrder =
  | { readonly kind: 'future' }
  | { readonly kind: 'before' | 'after'; readonly fact: TimeFact; readonly at: number };

/** Undefined for a path that holds no time. */
export function timeFactOf(path: string): TimeFact | undefined {
  if (path.endsWith('deliveryWindow.latest')) return 'latestDelivery';
  const key = path.split('.').at(-1);
  return key === 'placedAt' || key === 'shippedAt' || key === 'deliveredAt' || key === 'cancelledAt' ? key : undefined;
}

export const isPast = (fact: TimeFact): boolean => fact !== 'latestDelivery';

/** The one store that the order names. */
export function storeOf({ marketplace }: Order): string | undefined {
  if (marketplace === undefined || typeof marketplace === 'string') return marketplace;
  return marketplace.length === 1 ? marketplace[0] : undefined;
}

export const zoneOfOrder = (order: Order): string | undefined => zoneOf(storeOf(order));

/** A day where it cannot be told apart from its neighbours' order is cut where the other fact stands. */
export function meant(typed: TypedTime, path: string, order: Order, now: number): Meant | OutOfOrder {
  const fact = timeFactOf(path) ?? 'placedAt';
  const zone = zoneOfOrder(order);
  const [from, to] =
    typed.kind === 'instant'
      ? [typed.at, typed.at]
      : [startOfDay(zone, typed.day), startOfDay(zone, typed.day + 1) - 1];
  if (isPast(fact) && from > now) return { kind: 'future' };
  const { earlier, later } = neighbours(fact, path, order);
  const floor = earlier.find(({ at }) => at > to);
  if (floor) return { kind: 'before', ...floor };
  const ceiling = later.find(({ at }) => at < from);
  if (ceiling) return { kind: 'after', ...ceiling };
  return {
    from: Math.max(from, ...earlier.map(({ at }) => at)),
    to: Math.min(to, ...later.map(({ at }) => at), ...(isPast(fact) ? [now] : [])),
  };
}

/**
 * The instant that stands for a day: its beginning, or the end of the last day that was promised. Where the store is
 * not known yet it is noon in UTC, which is the same day in all of them.
 */
export function standFor({ from, to }: Meant, path: string, order: Order): number {
  if (from === to) return from;
  if (zoneOfOrder(order) === undefined)
    return Math.max(from, Math.min(to, Math.floor(from / dayMs) * dayMs + dayMs / 2));
  return timeFactOf(path) === 'latestDelivery' ? to : from;
}

interface Neighbour {
  readonly fact: TimeFact;
  readonly at: number;
}

/** What must have come before and what after; times of items that are not named are compared with the whole order's. */
function neighbours(fact: TimeFact, path: string, order: Order): { earlier: Neighbour[]; later: Neighbour[] } {
  const index = /^items\.(\d+)\./.exec(path)?.[1];
  const items = order.items ?? [];
  const own = index === undefined ? undefined : items[Number(index)];
  const others: readonly Shared[] = index === undefined ? items : [];
  const told = (which: TimeFact): Neighbour[] =>
    [own ?? order, ...(own && instantIn(own, which) === undefined ? [order] : []), ...others].flatMap((holder) => {
      const at = parse(instantIn(holder, which));
      return at === undefined ? [] : [{ fact: which, at }];
    });
  const placed = parse(order.placedAt);
  const placing: Neighbour[] = placed === undefined ? [] : [{ fact: 'placedAt', at: placed }];
  switch (fact) {
    case 'placedAt':
      return { earlier: [], later: [...told('shippedAt'), ...told('deliveredAt'), ...told('latestDelivery')] };
    case 'shippedAt':
      return { earlier: placing, later: told('deliveredAt') };
    case 'deliveredAt':
      return { earlier: [...told('shippedAt'), ...placing], later: [] };
    case 'latestDelivery':
    case 'cancelledAt':
      return { earlier: placing, later: [] };
  }
}

function instantIn(holder: Shared, fact: TimeFact): string | undefined {
  if (fact === 'latestDelivery') return holder.deliveryWindow?.latest;
  return fact === 'placedAt' || fact === 'cancelledAt' ? undefined : holder[fact];
}

const parse = (text: string | undefined): number | undefined => (text === undefined ? undefined : parseInstant(text));
