/**
 * Amazon's ORDER_CHANGE notification: alone, in a queue's message, in a batch of them, relayed. A seller's data. Several
 * of one order make one order.
 */
import { cut } from '../order/clean.ts';
import { found } from '../order/found.ts';
import { notificationsIn } from './amazon/notifications.ts';
import { changeIn, inOurWords } from './amazon/order-change/envelope.ts';
import { fold } from './amazon/order-change/fold.ts';
import { readOrder } from './amazon/order-change/order.ts';
import { itemStatuses, orderPrograms, shippingPrograms, tables } from './amazon/order-change/words.ts';
import { looseTracking, trackingIn } from './amazon/tracking/document.ts';
import type { Format, Piece, ReadResult } from './format.ts';
import { createNotes, textOf } from './notes.ts';
import type { Json } from './values.ts';

function read(document: unknown): readonly ReadResult[] {
  const notifications = notificationsIn(document);
  if (notifications.length === 0) {
    return [{ kind: 'error', error: { code: 'unknown-format', ...found(document), expected: { kind: 'object' } } }];
  }
  return notifications.map((written) => {
    const notification = inOurWords(written);
    const change = changeIn(notification);
    if (!change) return otherType(written);
    const id = textOf(change.AmazonOrderId);
    if (id !== undefined) return { kind: 'part', orderId: id, part: notification };
    return {
      kind: 'error',
      error: { code: 'invalid-order', path: 'id', ...found(change.AmazonOrderId), expected: { kind: 'nonempty' } },
    };
  });
}

/** A queue may be subscribed to where the parcels are, too. */
function otherType(notification: Json): ReadResult {
  const tracking = trackingIn(notification);
  const loose = tracking && looseTracking(tracking);
  return loose ? { kind: 'items', loose } : { kind: 'skipped', warnings: [{ id: 'skipped' }] };
}

function assemble(orderId: string, pieces: readonly Piece[]): ReadResult {
  const change = fold(pieces.map(({ part }) => part));
  if (!change)
    return { kind: 'error', error: { code: 'invalid-order', order: cut(orderId, 80), foundType: 'nothing' } };
  const notes = createNotes();
  const order = readOrder(orderId, change, notes);
  return notes.error
    ? { kind: 'error', error: { ...notes.error, order: cut(orderId, 80) } }
    : { kind: 'order', order, warnings: notes.warnings };
}

export const amazonOrderChange: Format = {
  id: 'amazon-order-change',
  title: 'Amazon ORDER_CHANGE notification',
  platform: 'amazon',
  account: 'seller',
  docs: [
    'https://developer-docs.amazon.com/sp-api/docs/notification-type-values',
    'https://developer-docs.amazon.com/sp-api-blog/docs/enhance-your-order-workflow-with-the-order_change-notification',
  ],
  tables: [...tables, itemStatuses, orderPrograms, shippingPrograms],
  detect: (document) =>
    notificationsIn(document).some((notification) => changeIn(inOurWords(notification)) !== undefined),
  spansFiles: true,
  read,
  assemble,
};
