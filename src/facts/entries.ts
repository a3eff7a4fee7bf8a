/**
 * The parts of an order that are decided one by one: one entry an item and state. A line of 3 units of which 1 has
 * shipped is two entries; an order without items is one entry.
 */
import type { Item, OneOf, Order } from '../order/order.ts';
import { type Status, shippedOrLater } from '../order/vocabulary.ts';

export interface Entry {
  /** The item's place in the order; absent where the order is decided as a whole. */
  readonly index?: number;
  readonly item: Item;
  /** Units in this state. */
  readonly quantity?: number;
  /** Units of the line that are told before these. */
  readonly before: number;
  /** The states these units may be in; absent where nothing is known. */
  readonly statuses?: readonly Status[];
}

export const listed = <T>(value: OneOf<T> | undefined): readonly T[] | undefined =>
  value === undefined ? undefined : Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** The states of the units of a line in an order that has shipped in part. */
const unitsOfPartial: readonly Status[] = [
  'unshipped',
  'preparing',
  'shipped',
  'out-for-delivery',
  'pickup-ready',
  'delivered',
  'undeliverable',
];

const gone: readonly Status[] = shippedOrLater;
const left = (statuses: readonly Status[]): Status[] => statuses.filter((status) => gone.includes(status));
const here = (statuses: readonly Status[]): Status[] =>
  statuses.filter((status) => !gone.includes(status) && status !== 'partially-shipped');

const expand = (statuses: readonly Status[]): readonly Status[] => [
  ...new Set(statuses.flatMap((status) => (status === 'partially-shipped' ? unitsOfPartial : [status]))),
];

interface Part {
  readonly units?: number;
  readonly statuses: readonly Status[] | undefined;
}

/** The units that have left: what the line says of them, else that they have, or that they have arrived. */
function shippedPart(units: number, said: readonly Status[] | undefined, whole: boolean, arrived: boolean): Part {
  const known = left(said ?? []);
  if (known.length > 0) return { units, statuses: known };
  if (arrived) return { units, statuses: ['delivered'] };
  return { units, statuses: whole && said === undefined ? shippedOrLater : ['shipped'] };
}

/** The units that are still here: in an order that has shipped in part they are unshipped. */
function waitingPart(units: number, said: readonly Status[] | undefined, whole: boolean): Part {
  const known = here(said ?? []);
  if (known.length > 0) return { units, statuses: known };
  return { units, statuses: whole && said === undefined ? undefined : ['unshipped'] };
}

function partsOf(item: Item, said: readonly Status[] | undefined): readonly Part[] {
  const { quantity, quantityShipped, quantityCancelled = 0, quantityReturned = 0 } = item;
  if (quantity === undefined) return [{ statuses: said }];
  const ended: Part[] = [
    { units: quantityReturned, statuses: ['returned'] },
    { units: quantityCancelled, statuses: ['cancelled'] },
  ];
  const rest = quantity - quantityCancelled - quantityReturned;
  if (quantityShipped === undefined) return [{ units: rest, statuses: said }, ...ended];
  const shipped = Math.max(0, quantityShipped - quantityReturned);
  const waiting = rest - shipped;
  const whole = shipped === 0 || waiting === 0;
  return [
    waitingPart(waiting, said, whole),
    shippedPart(shipped, said, whole, item.deliveredAt !== undefined),
    ...ended,
  ];
}

/** Each entry of an order asks for all of them. */
const made = new WeakMap<Order, readonly Entry[]>();

/** The entries of an order, in the order of its items; at least one. */
export function entriesOf(order: Order): readonly Entry[] {
  const known = made.get(order) ?? split(order);
  made.set(order, known);
  return known;
}

function split(order: Order): readonly Entry[] {
  const items = order.items ?? [];
  const lines: readonly { item: Item; index?: number }[] =
    items.length === 0 ? [{ item: {} }] : items.map((item, index) => ({ item, index }));
  return lines.flatMap(({ item, index }) => {
    const said = listed(item.status ?? order.status);
    const parts = partsOf(item, said).filter((part) => part.units === undefined || part.units > 0);
    return parts.map(
      (part, place): Entry => ({
        ...(index !== undefined && { index }),
        item,
        // Units that are gone for good stand first in the line, so that the others share what is left of its price.
        before: parts.slice(place + 1).reduce((units, other) => units + (other.units ?? 0), 0),
        ...(part.units !== undefined && { quantity: part.units }),
        ...(part.statuses && { statuses: expand(part.statuses) }),
      }),
    );
  });
}
