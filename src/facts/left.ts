/** Whether another part of an order has left already: what is cancelled as a whole then no longer is. */
import type { Item, OneOf, Order } from '../order/order.ts';
import { type Status, shippedOrLater } from '../order/vocabulary.ts';
import { type Entry, entriesOf, listed } from './entries.ts';
import { statesOf } from './states.ts';

const gone: readonly Status[] = shippedOrLater;

/** Entries of one line differ in the units that are told before them. */
const isOther = ({ index, before }: Entry, other: Entry): boolean => other.index !== index || other.before !== before;

const partly = (status: OneOf<Status> | undefined): boolean =>
  listed(status)?.every((one) => one === 'partially-shipped') ?? false;
const perhapsPartly = ({ status, quantity }: Item, order: Order): boolean =>
  quantity !== 1 && (listed(status ?? order.status)?.includes('partially-shipped') ?? false);

/** Undefined where it may have, or not. */
function hasLeft({ item }: Entry, states: readonly Status[] | undefined): boolean | undefined {
  if (partly(item.status)) return true;
  if (states === undefined) return item.quantityShipped === 0 ? false : undefined;
  if (states.every((state) => gone.includes(state))) return true;
  return states.some((state) => gone.includes(state)) ? undefined : false;
}

/** Has another item left, or another unit of this one? Undefined where that is not told. `now` in epoch milliseconds. */
export function otherLeft(order: Order, entry: Entry, now: number): boolean | undefined {
  if (partly(order.status) || partly(entry.item.status)) return true;
  const entries = entriesOf(order);
  let untold = entries.length === 1 && perhapsPartly(entry.item, order);
  for (const other of entries) {
    if (!isOther(entry, other)) continue;
    const left = hasLeft(other, statesOf(order, other, now));
    if (left === true) return true;
    untold ||= left === undefined;
  }
  return untold ? undefined : false;
}

/** Where nothing is known to have left: the first entry that may have, else the one itself. */
export const mayHaveLeft = (order: Order, entry: Entry): Entry =>
  entriesOf(order).find((other) => isOther(entry, other) && hasLeft(other, other.statuses) === undefined) ?? entry;
