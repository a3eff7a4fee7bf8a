/** The state of a line of a UCP order: its word, its units and its events, which may lag behind each other. */
import { quote } from '../../order/clean.ts';
import type { Item, OneOf } from '../../order/order.ts';
import { type Status, shippedOrLater } from '../../order/vocabulary.ts';
import { type Notes, textOf, warn } from '../notes.ts';
import type { Draft, Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { type Event, inOrder, touches } from './events.ts';
import { lineStatuses } from './words.ts';

export function statusOf(
  item: Draft<Item>,
  raw: Json,
  id: string | undefined,
  all: readonly Event[],
  left: number | undefined,
  at: string,
  notes: Notes,
): OneOf<Status> | undefined {
  const { quantity = 0, quantityCancelled = 0, quantityReturned = 0 } = item;
  const told = meaningOf(lineStatuses, raw.status, `${at}.status`, notes)?.told ?? undefined;
  if (quantity > 0 && quantityCancelled === quantity) return 'cancelled';
  if (quantity > 0 && quantityReturned === quantity) return 'returned';
  const events = id === undefined ? [] : all.filter((event) => touches(event, id));
  switch (furthest(item, raw, left, at, notes)) {
    case 'processing': {
      if (!events.some(({ status }) => status !== undefined && status !== 'preparing')) {
        return events.some(({ status }) => status === 'preparing') ? 'preparing' : told;
      }
      warn(notes, { id: 'contradiction', path: `${at}.status`, other: 'fulfillment.events' });
      return ['unshipped', 'preparing', ...listOf(sentOf(events, id, 0))];
    }
    case 'partial': {
      const sent = sentOf(events, id, item.quantityShipped ?? 0);
      return sent === 'shipped' ? 'partially-shipped' : ['partially-shipped', ...listOf(sent)];
    }
    case 'fulfilled':
      return sentOf(events, id, item.quantityShipped || quantity);
    case 'removed':
      if (!left) return ['cancelled', 'returned'];
      warn(notes, { id: 'contradiction', path: `${at}.status`, other: `${at}.quantity` });
      return undefined;
    default:
      return told;
  }
}

const steps: readonly string[] = ['processing', 'partial', 'fulfilled'];

/** The line's word, or what its units say where they say that more has left; one of the two may lag behind. */
function furthest(item: Draft<Item>, { status }: Json, left: number | undefined, at: string, notes: Notes): string {
  const word = folded(textOf(status) ?? '');
  const said = steps.indexOf(word);
  const { quantityShipped: shipped } = item;
  if (said < 0 || left === undefined || shipped === undefined) return word;
  if (left === 0) {
    warn(notes, { id: 'contradiction', path: `${at}.status`, found: quote(word), other: `${at}.quantity` });
    return 'removed';
  }
  const counted = shipped >= left ? 2 : shipped > 0 ? 1 : 0;
  if (counted > said) {
    warn(notes, { id: 'contradiction', path: `${at}.status`, found: quote(word), other: `${at}.quantityShipped` });
  }
  if (counted < said) {
    warn(notes, { id: 'contradiction', path: `${at}.quantityShipped`, other: `${at}.status` });
    delete item.quantityShipped;
  }
  return steps[Math.max(counted, said)] ?? word;
}

export const listOf = (status: OneOf<Status>): readonly Status[] => (typeof status === 'string' ? [status] : status);

/** Where the units are that have left: the last event tells, and whether a delivery covers them all. */
function sentOf(events: readonly Event[], id: string | undefined, shipped: number): OneOf<Status> {
  const last = inOrder(events).at(-1);
  if (last && last.status === undefined) return shippedOrLater;
  if (last?.status === 'undeliverable') return 'undeliverable';
  const arrivals = events.filter(({ status }) => status === 'delivered');
  if (arrivals.length === 0) return 'shipped';
  const units = arrivals.map(({ units: lines }) => lines?.get(id ?? '') ?? shipped);
  return units.reduce((sum, count) => sum + count, 0) >= shipped ? 'delivered' : ['shipped', 'delivered'];
}
