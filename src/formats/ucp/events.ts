/** The shipments of a UCP order, as its events tell them. */
import { parseInstant } from '../../order/instant.ts';
import type { Status } from '../../order/vocabulary.ts';
import { instantOf, type Notes, textOf } from '../notes.ts';
import { isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { eventTypes } from './words.ts';

export interface Event {
  /** Undefined: of a type that is not known. */
  readonly status: Status | undefined;
  readonly at: string | undefined;
  /** Units by the line's id; undefined: of all lines. */
  readonly units: ReadonlyMap<string, number | undefined> | undefined;
}

export function eventsOf(raw: Json, notes: Notes): readonly Event[] {
  const fulfillment = isObject(raw.fulfillment) ? raw.fulfillment : {};
  const written = Array.isArray(fulfillment.events) ? fulfillment.events.filter(isObject) : [];
  // What a shipment that was called off has told does not count.
  const calledOff = new Set(
    written.filter((event) => folded(textOf(event.type) ?? '') === 'canceled').flatMap(trackingOf),
  );
  return written.flatMap((event): Event[] => {
    const meaning = meaningOf(eventTypes, event.type, 'items.0.status', notes);
    const status = typeof meaning?.told === 'string' ? meaning.told : undefined;
    const counts = status !== undefined || meaning === undefined;
    if (!counts || trackingOf(event).some((number) => calledOff.has(number))) return [];
    const path = status === 'delivered' ? 'deliveredAt' : 'shippedAt';
    return [{ status, at: instantOf(event.occurred_at, path, notes), units: unitsOf(event.line_items) }];
  });
}

const trackingOf = (event: Json): readonly string[] => {
  const number = textOf(event.tracking_number);
  return number === undefined ? [] : [number];
};

function unitsOf(lines: unknown): Event['units'] {
  if (!Array.isArray(lines)) return undefined;
  const units = new Map<string, number | undefined>();
  for (const line of lines.filter(isObject)) {
    const id = textOf(line.id);
    if (id !== undefined) units.set(id, typeof line.quantity === 'number' ? line.quantity : undefined);
  }
  return units;
}

export const touches = ({ units }: Event, id: string): boolean => units === undefined || units.has(id);

/** The oldest first. */
export const inOrder = (events: readonly Event[]): readonly Event[] => {
  const time = ({ at }: Event): number => (at === undefined ? 0 : (parseInstant(at) ?? 0));
  return [...events].sort((one, other) => time(one) - time(other));
};
