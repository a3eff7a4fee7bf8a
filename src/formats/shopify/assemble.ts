/** The canonical order of what Shopify tells. Fulfilments are better witnesses than the words of order and lines. */
import { quote } from '../../order/clean.ts';
import type { Item, OneOf, Order } from '../../order/order.ts';
import { type Status, shippedOrLater } from '../../order/vocabulary.ts';
import { oneOf, ownStatus } from '../line-state.ts';
import { type Notes, warn } from '../notes.ts';
import { type AssembledLine, assembleLine, hereOf, holds, isWaiting, leftWith } from './line.ts';
import type { Fulfilment, Source } from './source.ts';
import { setTimes, sorted, type Times } from './times.ts';

export function assemble(source: Source, notes: Notes): Order {
  const { order, word, fulfilments } = source;
  const left = leftWith(fulfilments);
  // Where the order's word speaks of shipments and there is none, the list is not whole.
  const said = word?.told === 'shipped' || word?.told === 'partially-shipped';
  const whole = fulfilments !== undefined && !(said && fulfilments.length === 0);
  if (fulfilments && !whole) warn(notes, { id: 'contradiction', path: 'items.0.quantityShipped', other: 'status' });
  const lines = source.lines?.map((line, index) => assembleLine(line, index, source, whole, notes));
  if (source.cancelled) {
    order.status = 'cancelled';
    if (lines) order.items = lines.map((line, index) => cancelledItem(line, index, notes));
    return order;
  }
  const status = statusOf(source, left, whole, lines, notes);
  if (status !== undefined) order.status = status;
  if (source.cancelled === false && status !== 'cancelled') order.cancellation = null;
  setTimes(order, left, status !== 'partially-shipped' && !isWaiting(status));
  if (lines) order.items = lines.map((line) => itemOf(line, order, source));
  return order;
}

function statusOf(
  source: Source,
  left: readonly Fulfilment[],
  whole: boolean,
  lines: readonly AssembledLine[] | undefined,
  notes: Notes,
): OneOf<Status> | undefined {
  const { word, warehouse, fulfilments } = source;
  const told = word?.told;
  if (told === 'cancelled') return told;
  // What a warehouse was handed and has not sent counts as fulfilled in the order's word.
  const begun = fulfilments?.some(({ stage }) => stage === 'preparing') ?? false;
  const gone = oneOf(left.flatMap(({ states }) => states));
  if (told === 'partially-shipped' && !(begun && gone === undefined)) return told;
  if (told === 'shipped' && !begun) return gone ?? told;
  if (told === 'shipped' && gone !== undefined) return 'partially-shipped';
  if (left.length > 0) {
    if (word && told !== undefined) {
      warn(notes, { id: 'contradiction', path: 'status', found: quote(word.text), expected: 'fulfillments' });
    }
    const open = lines?.some(({ state }) => state.status === 'partially-shipped' || isWaiting(state.status)) ?? true;
    if (open && lines === undefined) return ['partially-shipped', ...shippedOrLater];
    return open ? 'partially-shipped' : gone;
  }
  if (told === undefined && (word || !whole) && warehouse.length === 0) return undefined;
  const waiting = lines?.filter(({ state }) => isWaiting(state.status)).flatMap(({ here }) => here) ?? [];
  return oneOf(waiting.length > 0 ? waiting : hereOf(undefined, source));
}

/** An order with shipments cannot be cancelled. */
function cancelledItem({ item, state }: AssembledLine, index: number, notes: Notes): Item {
  Object.assign(item, state.counts);
  if ((item.quantityShipped ?? 0) > 0) {
    warn(notes, { id: 'contradiction', path: `items.${index}.quantityShipped`, other: 'status' });
    delete item.quantityShipped;
  }
  return item;
}

function itemOf({ item, state, left }: AssembledLine, order: Order, { warehouse }: Source): Item {
  Object.assign(item, state.counts);
  const status = ownStatus(state.status, order.status);
  if (status !== undefined) item.status = status;
  const waits = isWaiting(state.status);
  const times: Times = {};
  setTimes(times, left, state.status !== 'partially-shipped' && !waits);
  if (times.shippedAt !== undefined && times.shippedAt !== order.shippedAt) item.shippedAt = times.shippedAt;
  if (times.deliveredAt !== undefined && times.deliveredAt !== order.deliveredAt) item.deliveredAt = times.deliveredAt;
  const expected = times.deliveryWindow;
  if (expected && expected.latest !== order.deliveryWindow?.latest) item.deliveryWindow = expected;
  if (!waits) return item;
  // Of several that do not tell their lines, each may be another line's.
  const own = warehouse.filter(({ lines }) => holds(lines, item.id) && (lines || warehouse.length === 1));
  const [shipBy] = sorted(own.map((given) => given.shipBy));
  if (shipBy !== undefined && shipBy !== order.shipBy) item.shipBy = shipBy;
  const [releaseAt] = sorted(own.map((given) => given.releaseAt));
  if (releaseAt !== undefined) item.releaseAt = releaseAt;
  return item;
}
