/** When the platform cancels an order that nobody has confirmed as shipped. */
import { type CivilDay, dayAt, startOfDay } from '../order/civil.ts';
import { zoneOf } from '../order/marketplaces.ts';
import type { AutoCancelRow } from '../policies/metrics.ts';
import { addBusinessDays, publicCalendar } from './calendars.ts';

const hourMs = 3_600_000;

export interface AutoCancel {
  /** The day it is cancelled, in the store's zone. */
  readonly on: CivilDay;
  /** The instant, where the rule counts hours. */
  readonly at?: number;
  /** From then on it can have happened: pages call the business days plain days, too. */
  readonly notBefore: number;
}

/** `shipBy` in epoch milliseconds. `early`: the order may be one of those that go on the day of its ship-by time. */
export function autoCancelOf(
  { after: { count, unit } }: Pick<AutoCancelRow, 'after'>,
  shipBy: number,
  store: string | undefined,
  early: boolean,
): AutoCancel {
  const zone = zoneOf(store);
  const day = dayAt(zone, shipBy);
  if (unit === 'hours') {
    const at = shipBy + count * hourMs;
    return { on: dayAt(zone, at), at, notBefore: early ? startOfDay(zone, day) : at };
  }
  return {
    on: unit === 'days' ? day + count : addBusinessDays(publicCalendar(store), day, count),
    notBefore: startOfDay(zone, early ? day : day + count),
  };
}
