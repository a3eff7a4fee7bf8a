/** The states that the units of an entry can be in, narrowed by what has happened already. */
import { parseInstant } from '../order/instant.ts';
import type { Order } from '../order/order.ts';
import { type Status, shippedOrLater } from '../order/vocabulary.ts';
import type { Entry } from './entries.ts';

const delivered: readonly Status[] = ['delivered', 'returned'];
const left: readonly Status[] = shippedOrLater;

/** Undefined where nothing is known; `now` in epoch milliseconds. */
export function statesOf(order: Order, { item, statuses }: Entry, now: number): readonly Status[] | undefined {
  const happened = (instant: string | undefined): boolean => {
    const at = instant === undefined ? undefined : parseInstant(instant);
    return at !== undefined && at <= now;
  };
  if (statuses?.length === 1) return statuses;
  if (happened(order.cancelledAt) && statuses?.includes('cancelled') !== false) return ['cancelled'];
  const told: readonly Status[] = happened(item.deliveredAt ?? order.deliveredAt)
    ? delivered
    : happened(item.shippedAt ?? order.shippedAt)
      ? left
      : [];
  const narrowed = statuses === undefined ? told : statuses.filter((status) => told.includes(status));
  return narrowed.length > 0 ? narrowed : statuses;
}
