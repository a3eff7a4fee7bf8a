/** The state of an order that has none of its own, from those of its lines. */
import type { OneOf } from '../order/order.ts';
import { type Status, shippedOrLater } from '../order/vocabulary.ts';

const left: readonly Status[] = shippedOrLater;

const ended: readonly Status[] = ['cancelled', 'returned'];

const listOf = (status: OneOf<Status>): readonly Status[] => (typeof status === 'string' ? [status] : status);

/** Undefined where that of some line is not known. Lines that are done with leave the others to tell. */
export function commonStatus(lines: readonly (OneOf<Status> | undefined)[]): OneOf<Status> | undefined {
  const going = lines.filter((status) => status === undefined || !listOf(status).every((one) => ended.includes(one)));
  const open = going.length > 0 ? going : lines;
  const states = new Set<Status>();
  for (const status of open) {
    if (status === undefined) return undefined;
    for (const one of listOf(status)) states.add(one);
  }
  const distinct = [...states];
  const [first] = distinct;
  if (distinct.length < 2) return first;
  const gone = distinct.filter((status) => left.includes(status)).length;
  const mixed = distinct.includes('partially-shipped') || (gone > 0 && gone < distinct.length);
  return mixed && !isTold(open) ? 'partially-shipped' : distinct;
}

/** All lines say the same, however little that is. */
const isTold = (lines: readonly (OneOf<Status> | undefined)[]): boolean =>
  new Set(lines.map((status) => JSON.stringify(status))).size === 1;
