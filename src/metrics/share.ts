/** Cancelled orders against all, measured by a target. */
import type { RateTarget } from '../policies/metrics.ts';
import type { Range, Share } from './result.ts';

export interface Tally {
  readonly orders: number;
  readonly cancelled: number;
}

/** "Under" is strict: 1 of 40 is 2.5 %, and not under it. No orders break no target. */
function meets(cancelled: number, orders: number, { percent, inclusive }: RateTarget): boolean {
  const [part, limit] = [cancelled * 100, percent * orders];
  return orders === 0 ? cancelled === 0 : inclusive ? part <= limit : part < limit;
}

/** The most cancellations that so many orders bear. */
function mostCancelled(orders: number, { percent, inclusive }: RateTarget): number {
  const limit = (percent * orders) / 100;
  return Math.max(0, inclusive ? Math.floor(limit) : Math.ceil(limit) - 1);
}

function ordersNeeded(cancelled: number, { percent, inclusive }: RateTarget): number {
  if (cancelled === 0) return 0;
  const limit = (cancelled * 100) / percent;
  return inclusive ? Math.ceil(limit) : Math.floor(limit) + 1;
}

const decimals = 100;

/** Rounded to two decimals, but never onto the other side of the target. */
function percentOf({ cancelled, orders }: Tally, target: RateTarget): number {
  const exact = (cancelled * 100) / orders;
  const rounded = Math.round(exact * decimals) / decimals;
  const fits = meets(cancelled, orders, target);
  const stays = target.inclusive ? rounded <= target.percent === fits : rounded < target.percent === fits;
  if (stays) return rounded;
  return (fits ? Math.floor(exact * decimals) : Math.ceil(exact * decimals)) / decimals;
}

export function shareOf(tally: Tally, target: RateTarget): Share {
  const { cancelled, orders } = tally;
  return {
    orders,
    cancelled,
    ...(orders > 0 && { percent: percentOf(tally, target) }),
    meets: meets(cancelled, orders, target),
    headroom: Math.max(0, Math.min(mostCancelled(orders, target), orders) - cancelled),
    ordersNeeded: ordersNeeded(cancelled, target),
  };
}

export function stateOf({ best, worst }: Range): 'no-orders' | 'met' | 'missed' | 'open' {
  if (best.orders === 0 && worst.orders === 0) return 'no-orders';
  if (worst.meets && best.meets) return 'met';
  return best.meets ? 'open' : 'missed';
}
