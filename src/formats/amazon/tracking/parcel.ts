/** What the tracking of a parcel adds to what its order says of it. */
import { quote } from '../../../order/clean.ts';
import { isInstant, parseInstant } from '../../../order/instant.ts';
import type { Instant, Order } from '../../../order/order.ts';
import { type Status, shippedOrLater } from '../../../order/vocabulary.ts';
import type { ItemsOf } from '../../format.ts';
import { type Notes, textOf, warn, warnUnknown } from '../../notes.ts';
import { isObject, type Json } from '../../values.ts';
import { meaningOf } from '../../words.ts';
import { trackingGroup } from './document.ts';
import { stageOf } from './stage.ts';
import { deliveredEvent, milestones, packageStates } from './words.ts';

export interface Tracked {
  readonly status: Status;
  /** The only time of a delivery that this platform's interfaces tell. */
  readonly deliveredAt?: Instant;
}

interface Event {
  readonly status: Status;
  readonly at: Instant | undefined;
}

/** `numbers`: those under which the parcel may be known. Undefined where no tracking of it is here, or says nothing. */
export function trackedOf(
  numbers: readonly (string | undefined)[],
  itemsOf: ItemsOf | undefined,
  notes: Notes,
): Tracked | undefined {
  const documents = new Set(
    numbers.flatMap((number) => (number === undefined ? [] : (itemsOf?.(number, trackingGroup)?.items ?? []))),
  );
  const events = [...documents].filter(isObject).flatMap((document) => eventsIn(document, notes));
  const newest = events.reduce<Event | undefined>((last, one) => (last && isNewer(last, one) ? last : one), undefined);
  if (!newest) return undefined;
  const deliveredAt = events.findLast(({ status, at }) => status === 'delivered' && at !== undefined)?.at;
  return { status: newest.status, ...(deliveredAt !== undefined && { deliveredAt }) };
}

const timeOf = ({ at }: Event): number => (at === undefined ? 0 : (parseInstant(at) ?? 0));

/** Of two at one time the one further on the way. */
function isNewer(one: Event, other: Event): boolean {
  const between = timeOf(one) - timeOf(other);
  return between > 0 || (between === 0 && stageOf(one.status) >= stageOf(other.status));
}

function eventsIn(document: Json, notes: Notes): readonly Event[] {
  if (document.milestoneHistory === undefined) return [...packageEvents(document, notes)];
  const history = Array.isArray(document.milestoneHistory) ? document.milestoneHistory : [];
  return [...history, document.latestMilestone].filter(isObject).flatMap((milestone) => {
    const code = isObject(milestone.status) ? milestone.status.code : milestone.status;
    const status = meaningOf(milestones, code, 'items.0.status', notes)?.told;
    return typeof status === 'string' ? [{ status, at: whenOf(milestone.occurredAt, notes) }] : [];
  });
}

function packageEvents(document: Json, notes: Notes): readonly Event[] {
  const status = meaningOf(packageStates, document.currentStatus, 'items.0.status', notes)?.told;
  if (typeof status !== 'string') return [];
  const events = Array.isArray(document.trackingEvents) ? document.trackingEvents.filter(isObject) : [];
  const arrival = events.find(({ eventCode }) => textOf(eventCode) === deliveredEvent);
  const arrived: readonly Event[] = arrival ? [{ status: 'delivered', at: whenOf(arrival.eventDate, notes) }] : [];
  if (status === 'delivered' && arrived.length > 0) return arrived;
  // The state is as of now: later than every event.
  const last = events.map(({ eventDate }) => whenOf(eventDate, notes)).flatMap((at) => at ?? []);
  return [...arrived, { status, at: last.toSorted(byTime).at(-1) }];
}

const byTime = (a: Instant, b: Instant): number => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0);

function whenOf(value: unknown, notes: Notes): Instant | undefined {
  const text = textOf(value);
  if (text === undefined || isInstant(text)) return text;
  warnUnknown(notes, 'items.0.deliveredAt', text);
  return undefined;
}

const hasLeft: ReadonlySet<Status | undefined> = new Set(shippedOrLater);

/**
 * A parcel that has left is wherever its tracking says, but never further back. One that is still here stays here: the
 * contradiction is told.
 */
export function refined(told: Order['status'], tracked: Tracked | undefined, notes: Notes): Order['status'] {
  if (!tracked || told === undefined) return tracked?.status ?? told;
  const { status } = tracked;
  const stage = typeof told === 'string' ? told : told[0];
  if (status === 'preparing') return stage === 'unshipped' ? status : told;
  if (hasLeft.has(stage) === (status !== 'cancelled')) {
    const further = status === 'cancelled' || typeof told !== 'string' || stageOf(status) > stageOf(told);
    return further ? status : told;
  }
  warn(notes, { id: 'contradiction', path: 'carrier', other: 'status', found: quote(status) });
  return told;
}
