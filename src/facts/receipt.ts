/** When the last of an order's goods was received: what the statutory withdrawal period starts from. */
import { parseInstant } from '../order/instant.ts';
import type { Order } from '../order/order.ts';
import { entriesOf } from './entries.ts';

const stillComing: readonly string[] = [
  'preorder',
  'pending',
  'unshipped',
  'preparing',
  'shipped',
  'out-for-delivery',
  'pickup-ready',
];

/**
 * Epoch milliseconds of the latest delivery that the items tell; `Infinity` where one is still to come; undefined for an
 * order of one item, which speaks for itself.
 */
export function lastReceivedOf(order: Order): number | undefined {
  const entries = entriesOf(order);
  if (entries.length < 2) return undefined;
  let latest: number | undefined;
  for (const { item, statuses } of entries) {
    if (statuses?.every((status) => stillComing.includes(status))) return Number.POSITIVE_INFINITY;
    const told = item.deliveredAt ?? order.deliveredAt;
    const at = told === undefined ? undefined : parseInstant(told);
    if (at !== undefined && (latest === undefined || at > latest)) latest = at;
  }
  return latest;
}

const neverReceived: readonly string[] = [...stillComing, 'cancelled', 'unfulfillable'];

/** The place of another item whose arrival is not told but may have come later; undefined where all is told. */
export function untoldReceipt(order: Order, index: number | undefined): number | undefined {
  if (index === undefined || order.deliveredAt !== undefined || lastReceivedOf(order) === Number.POSITIVE_INFINITY)
    return undefined;
  return entriesOf(order).find(
    (other) =>
      other.index !== index &&
      other.item.deliveredAt === undefined &&
      !other.statuses?.every((status) => neverReceived.includes(status)),
  )?.index;
}
