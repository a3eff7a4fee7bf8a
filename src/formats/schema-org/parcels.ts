/** Parcels of an order, and when they are expected. */
import { parseInstant } from '../../order/instant.ts';
import { platformOf } from '../../order/marketplaces.ts';
import type { DeliveryWindow } from '../../order/order.ts';
import { type Notes, textOf } from '../notes.ts';
import type { Json } from '../values.ts';
import { nameOf, objectsOf } from './nodes.ts';
import { momentOf } from './values.ts';

export interface Parcel {
  /** It has a number by which it can be followed: it has left. */
  readonly tracked: boolean;
  readonly carrier: string | undefined;
  readonly window: DeliveryWindow | undefined;
  /** Names and codes of what is in it; undefined: not told. */
  readonly products: ReadonlySet<string> | undefined;
}

export function parcelOf(values: Json, notes: Notes): Parcel {
  const shipped = objectsOf(values.itemShipped);
  return {
    tracked: textOf(values.trackingNumber) !== undefined,
    carrier: nameOf(values.provider) ?? nameOf(values.carrier),
    window: windowOf(values, notes),
    products:
      shipped.length === 0
        ? undefined
        : new Set(shipped.flatMap(({ name, sku }) => [textOf(name) ?? [], textOf(sku) ?? []].flat())),
  };
}

function windowOf(values: Json, notes: Notes): DeliveryWindow | undefined {
  const earliest = momentOf(values.expectedArrivalFrom, 'deliveryWindow.earliest', notes);
  const latest = momentOf(values.expectedArrivalUntil ?? values.expectedArrival, 'deliveryWindow.latest', notes);
  if (earliest === undefined && latest === undefined) return undefined;
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

/** From the first parcel's earliest to the last one's latest. */
export function wholeWindow(parcels: readonly Parcel[]): DeliveryWindow | undefined {
  const time = (instant: string): number => parseInstant(instant) ?? 0;
  const windows = parcels.flatMap(({ window }) => window ?? []);
  const [earliest] = windows.flatMap((window) => window.earliest ?? []).sort((one, other) => time(one) - time(other));
  const latest = windows
    .flatMap((window) => window.latest ?? [])
    .sort((one, other) => time(one) - time(other))
    .at(-1);
  if (earliest === undefined && latest === undefined) return undefined;
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

/** Whether it is the carrier of the platform that took the order: `Amazon Logistics`. */
export function isOwn(carrier: string, marketplace: string): boolean {
  const [name = ''] = marketplace.split('.');
  return platformOf(marketplace) !== undefined && carrier.toLowerCase().includes(name);
}
