/**
 * The state of a line from numbers of units: how many have left, how many were cancelled or came back, and how many the
 * shop took out of the order without saying when.
 */
import type { Item, OneOf } from '../order/order.ts';
import { type Status, statuses } from '../order/vocabulary.ts';

export interface LineUnits {
  readonly quantity: number | undefined;
  /** Units that have left, those that came back included; undefined where that is not told. */
  readonly shipped: number | undefined;
  readonly cancelled: number;
  readonly returned: number;
  /** Taken out, before shipping or after it: which is not told. */
  readonly taken: number;
  /** What units that have not left may be in; empty where that is not told. */
  readonly here: readonly Status[];
  /** What units that have left may be in. */
  readonly gone: readonly Status[];
  /** What the line as a whole is said to be in; used where `shipped` is not told. */
  readonly told: OneOf<Status> | undefined;
}

export interface LineState {
  readonly counts: Pick<Item, 'quantityShipped' | 'quantityCancelled' | 'quantityReturned'>;
  readonly status: OneOf<Status> | undefined;
  /** Of some units it stays open whether they were cancelled or returned. */
  readonly unclear: boolean;
}

export function lineState(line: LineUnits): LineState {
  const { quantity, shipped, returned, told } = line;
  const counts = (cancelled: number): LineState['counts'] => ({
    ...(shipped !== undefined && { quantityShipped: shipped }),
    ...(cancelled > 0 && { quantityCancelled: cancelled }),
    ...(returned > 0 && { quantityReturned: returned }),
  });
  if (quantity === undefined) return { counts: counts(line.cancelled), status: told, unclear: line.taken > 0 };
  if (shipped === undefined) return { ...untold(line, quantity), counts: counts(line.cancelled) };

  const left = Math.max(0, shipped - returned);
  let waiting = Math.max(0, quantity - line.cancelled - shipped);
  // Units that cannot be among those that left never did, and the other way round.
  const least = Math.max(0, line.taken - left);
  const most = Math.min(line.taken, waiting);
  const certain = least === most ? most : 0;
  waiting -= certain;
  const cancelled = line.cancelled + certain;
  const taken = line.taken - certain;
  const mayBeHere = least < most;
  const here: readonly Status[] = waiting === 0 ? [] : mayBeHere ? [...line.here, 'cancelled'] : line.here;
  const gone: readonly Status[] = left === 0 ? [] : taken > 0 ? [...line.gone, 'returned'] : line.gone;
  const status = waiting + left === 0 ? ended(cancelled, returned) : together(here, gone, waiting > 0);
  return { counts: counts(cancelled), status, unclear: taken > 0 };
}

/** Nothing is known of what has left. */
function untold(line: LineUnits, quantity: number): Pick<LineState, 'status' | 'unclear'> {
  const { cancelled, returned, taken, told } = line;
  const rest = quantity - cancelled - returned;
  if (rest <= 0) return { status: ended(cancelled, returned), unclear: false };
  if (taken === 0) return { status: told, unclear: false };
  if (taken >= rest) return { status: ['cancelled', 'returned'], unclear: true };
  return { status: told === undefined ? undefined : oneOf([...listOf(told), 'cancelled', 'returned']), unclear: true };
}

/** Of a line that is done with. */
function ended(cancelled: number, returned: number): OneOf<Status> | undefined {
  if (returned === 0) return cancelled > 0 ? 'cancelled' : undefined;
  return cancelled === 0 ? 'returned' : ['cancelled', 'returned'];
}

function together(here: readonly Status[], gone: readonly Status[], waits: boolean): OneOf<Status> | undefined {
  if (!waits || gone.length === 0) return oneOf([...here, ...gone]);
  const plain = here.length === 1 && here[0] === 'unshipped' && gone.length === 1 && gone[0] === 'shipped';
  return plain ? 'partially-shipped' : oneOf(['partially-shipped', ...here, ...gone]);
}

const listOf = (told: OneOf<Status>): readonly Status[] => (typeof told === 'string' ? [told] : told);

/** A single value by itself, several as a list in the vocabulary's order, none as undefined. */
export function oneOf(several: readonly Status[]): OneOf<Status> | undefined {
  const different = statuses.filter((status) => several.includes(status));
  return different.length > 1 ? different : different[0];
}

/** The item's status, where it says something else than the order's. */
export function ownStatus(
  item: OneOf<Status> | undefined,
  order: OneOf<Status> | undefined,
): OneOf<Status> | undefined {
  return String(item) === String(order) ? undefined : item;
}
