/**
 * Where Amazon's parcels are: Tracking 2026-01-30 and its notification, and getPackageTrackingDetails of Fulfillment
 * Outbound 2020-07-01. No orders: they are joined to those that name the parcel. A seller's data.
 */
import { notificationsIn } from './amazon/notifications.ts';
import { changeIn, inOurWords } from './amazon/order-change/envelope.ts';
import { looseTracking, trackingIn } from './amazon/tracking/document.ts';
import { milestones, packageStates } from './amazon/tracking/words.ts';
import type { Format, ReadResult } from './format.ts';
import { notOfFormat } from './results.ts';

/** By itself, or in each notification; of a batch that holds changes of orders, their reader takes everything. */
function documentsIn(document: unknown): readonly unknown[] {
  const notifications = notificationsIn(document);
  if (notifications.length === 0) return [document];
  return notifications.some((one) => changeIn(inOurWords(one)) !== undefined) ? [] : notifications;
}

function read(document: unknown): readonly ReadResult[] {
  const results = documentsIn(document).map((one): ReadResult => {
    const tracking = trackingIn(one);
    const loose = tracking && looseTracking(tracking);
    return loose ? { kind: 'items', loose } : { kind: 'skipped', warnings: [{ id: 'skipped' }] };
  });
  return results.length > 0 ? results : notOfFormat(document);
}

export const amazonShipmentTracking: Format = {
  id: 'amazon-shipment-tracking',
  title: 'Amazon shipment tracking (joined to its orders)',
  platform: 'amazon',
  account: 'seller',
  docs: [
    'https://developer-docs.amazon.com/sp-api/docs/tracking-api',
    'https://developer-docs.amazon.com/sp-api/docs/fulfillment-outbound-api-v2020-07-01-reference',
  ],
  tables: [milestones, packageStates],
  detect: (document) => documentsIn(document).some((one) => trackingIn(one) !== undefined),
  read,
};
