/** UCP's words. Types of events and adjustments are open: shops may have their own. */
import type { Status } from '../../order/vocabulary.ts';
import { words } from '../words.ts';

/** Of `removed` units, the adjustments tell whether they were cancelled or returned. */
export const lineStatuses = words<Status>('line_items[].status', 'items.0.status', {
  processing: ['unshipped', 'preparing'],
  partial: 'partially-shipped',
  fulfilled: 'shipped',
  removed: ['cancelled', 'returned'],
});

/** `canceled`: that shipment does not count. */
export const eventTypes = words<Status>('fulfillment.events[].type', 'items.0.status', {
  processing: 'preparing',
  shipped: 'shipped',
  in_transit: 'shipped',
  failed_attempt: 'shipped',
  delivered: 'delivered',
  undeliverable: 'undeliverable',
  returned_to_sender: 'undeliverable',
  canceled: undefined,
});

export const adjustmentStates = words<'open' | 'rejected' | 'done'>(
  'adjustments[].status',
  'cancellationRequest.state',
  { pending: 'open', completed: 'done', failed: 'rejected' },
);
