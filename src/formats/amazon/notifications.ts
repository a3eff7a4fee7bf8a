/** The wrappers in which notifications are stored: queue messages, event batches, relays, the notification itself. */
import { isObject, type Json } from '../values.ts';
import { pick } from './keys.ts';

/** A queue's message in a relay's, in a batch: no more is known. */
const deepest = 4;

/** Lists of messages, and what holds a message: as an object, or as text. */
const lists = ['Messages', 'Records'] as const;
const holders = ['Body', 'body', 'Message', 'detail'] as const;

/** Every notification in the document, of whatever type; empty where there is none. */
export function notificationsIn(document: unknown, depth = 0): readonly Json[] {
  if (!isObject(document) || depth > deepest) return [];
  if (isNotification(document)) return [document];
  for (const key of lists) {
    const list = document[key];
    if (Array.isArray(list)) return list.flatMap((message) => notificationsIn(message, depth + 1));
  }
  for (const key of holders) {
    if (!Object.hasOwn(document, key)) continue;
    const inside = document[key];
    const found = notificationsIn(typeof inside === 'string' ? parsed(inside) : inside, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

const isNotification = (document: Json): boolean =>
  pick(document, 'NotificationType') !== undefined && isObject(pick(document, 'Payload'));

function parsed(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
