/** When goods left and arrived, from the fulfilments they left with. */
import { parseInstant } from '../../order/instant.ts';
import type { Item } from '../../order/order.ts';
import type { Draft } from '../values.ts';
import type { Fulfilment } from './source.ts';

export type Times = Draft<Pick<Item, 'shippedAt' | 'deliveredAt' | 'deliveryWindow'>>;

/** `done`: nothing is still waiting, so that the last arrival is that of all. */
export function setTimes(target: Times, left: readonly Fulfilment[], done: boolean): void {
  const [shippedAt] = sorted(left.map((one) => one.shippedAt));
  if (shippedAt !== undefined) target.shippedAt = shippedAt;
  const arrivals = sorted(left.map((one) => one.deliveredAt));
  const deliveredAt = arrivals.at(-1);
  if (done && deliveredAt !== undefined && arrivals.length === left.length) target.deliveredAt = deliveredAt;
  const latest = sorted(left.map((one) => one.expectedAt)).at(-1);
  if (latest !== undefined) target.deliveryWindow = { latest };
}

/** The earliest first. */
export function sorted(times: readonly (string | undefined)[]): readonly string[] {
  const at = (time: string): number => parseInstant(time) ?? 0;
  return times.filter((time) => time !== undefined).sort((one, other) => at(one) - at(other));
}
