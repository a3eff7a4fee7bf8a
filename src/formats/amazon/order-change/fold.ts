/** Several notifications of one order: the newest tells how it stands, the first of each event when that was. */
import { parseInstant } from '../../../order/instant.ts';
import type { Instant } from '../../../order/order.ts';
import { textOf } from '../../notes.ts';
import { isObject, type Json } from '../../values.ts';
import { folded } from '../../words.ts';
import { changeIn } from './envelope.ts';

export interface Folded {
  readonly summary: Json;
  readonly eventTime: unknown;
  readonly items: readonly Json[];
  /** Some notification was about the whole order. */
  readonly whole: boolean;
  readonly shippedAt: Instant | undefined;
  readonly cancelledAt: Instant | undefined;
  /** By the item's id. */
  readonly requestedAt: ReadonlyMap<string | undefined, Instant>;
}

interface Event {
  readonly notification: Json;
  readonly change: Json;
  readonly summary: Json;
}

export function fold(notifications: readonly unknown[]): Folded | undefined {
  const events = inOrder(notifications);
  const newest = events.at(-1);
  if (!newest) return undefined;
  const items = new Map<string, Json>();
  let whole = false;
  for (const { change, summary } of events) {
    // A notification of the whole order names all of its items.
    if (isAboutAll(change)) {
      items.clear();
      whole = true;
    }
    for (const item of itemsOf(summary)) items.set(textOf(item.OrderItemId) ?? `#${items.size}`, item);
  }
  const requestedAt = new Map<string | undefined, Instant>();
  for (const { change, summary } of events) {
    const at = timeOf(change);
    if (at === undefined || type(change) !== 'buyerrequestedchange') continue;
    for (const item of itemsOf(summary)) {
      const id = textOf(item.OrderItemId);
      if (String(item.IsBuyerRequestedCancel).toLowerCase() === 'true' && !requestedAt.has(id)) requestedAt.set(id, at);
    }
  }
  const first = (status: string) =>
    events
      .filter(({ change, summary }) => type(change) === 'orderstatuschange' && statusOf(summary) === status)
      .map(({ change }) => timeOf(change))
      .find((time) => time !== undefined);
  return {
    summary: newest.summary,
    eventTime: newest.notification.EventTime,
    items: [...items.values()],
    whole,
    shippedAt: first('shipped'),
    cancelledAt: first('canceled') ?? first('cancelled'),
    requestedAt,
  };
}

/** By time; a queue delivers some messages twice. */
function inOrder(notifications: readonly unknown[]): readonly Event[] {
  const seen = new Set<string>();
  const events = notifications.filter(isObject).flatMap((notification): Event[] => {
    const change = changeIn(notification);
    const summary = change?.Summary;
    if (!change || !isObject(summary)) return [];
    const metadata = notification.NotificationMetadata;
    const id = isObject(metadata) ? textOf(metadata.NotificationId) : undefined;
    if (id !== undefined && seen.has(id)) return [];
    if (id !== undefined) seen.add(id);
    return [{ notification, change, summary }];
  });
  return events.sort((a, b) => instant(a.notification.EventTime) - instant(b.notification.EventTime));
}

const instant = (value: unknown): number => (typeof value === 'string' ? (parseInstant(value) ?? 0) : 0);
const isAboutAll = (change: Json): boolean => folded(textOf(change.NotificationLevel) ?? '') === 'orderlevel';
const type = (change: Json): string => folded(textOf(change.OrderChangeType) ?? '');
const statusOf = (summary: Json): string => folded(textOf(summary.OrderStatus) ?? '');
const itemsOf = (summary: Json): readonly Json[] =>
  Array.isArray(summary.OrderItems) ? summary.OrderItems.filter(isObject) : [];

function timeOf(change: Json): Instant | undefined {
  const trigger = change.OrderChangeTrigger;
  const time = isObject(trigger) ? trigger.TimeOfOrderChange : undefined;
  return typeof time === 'string' && parseInstant(time) !== undefined ? time : undefined;
}
