/** Documents that tell where one parcel is: they are known by its number, not by its order's. */
import type { LooseItems } from '../../format.ts';
import { textOf } from '../../notes.ts';
import { isObject, type Json } from '../../values.ts';
import { pick, respeller } from '../keys.ts';

export const trackingGroup = 'amazon-tracking';

/** Only what the reader asks for: no place and no link. */
const respelled = respeller([
  ...['identifier', 'aftn', 'amazonFulfillmentTrackingNumber', 'carrierTracking', 'trackingNumber', 'packageNumber'],
  ...['latestMilestone', 'milestoneHistory', 'status', 'code', 'occurredAt'],
  ...['currentStatus', 'trackingEvents', 'eventCode', 'eventDate'],
]);

const wrappers = ['payload', 'trackingDetail', 'shipmentTrackingMilestoneChangedNotification'];
const deepest = 3;

/** getShipmentTracking, its notification, getPackageTrackingDetails; with their envelopes or without. */
export function trackingIn(document: unknown, depth = 0): Json | undefined {
  if (!isObject(document)) return undefined;
  if (isTracking(document)) {
    const respelt = respelled(document);
    return isObject(respelt) ? respelt : undefined;
  }
  if (depth === deepest) return undefined;
  for (const key of wrappers) {
    const found = trackingIn(pick(document, key), depth + 1);
    if (found) return found;
  }
  return undefined;
}

const isTracking = (value: Json): boolean =>
  Array.isArray(pick(value, 'milestoneHistory')) ||
  (pick(value, 'packageNumber') !== undefined && pick(value, 'currentStatus') !== undefined);

/** Undefined where it names no parcel that an order could name. */
export function looseTracking(tracking: Json): LooseItems | undefined {
  const identifier = isObject(tracking.identifier) ? tracking.identifier : tracking;
  const carrier = isObject(identifier.carrierTracking) ? identifier.carrierTracking : identifier;
  const number =
    textOf(identifier.aftn) ??
    textOf(identifier.amazonFulfillmentTrackingNumber) ??
    textOf(carrier.trackingNumber) ??
    packageKey(identifier.packageNumber);
  return number === undefined ? undefined : { orderId: number, items: [tracking], group: trackingGroup };
}

/** Stands for a parcel that has no tracking number. */
export function packageKey(packageNumber: unknown): string | undefined {
  const number = textOf(packageNumber);
  return number === undefined ? undefined : `package ${number}`;
}
