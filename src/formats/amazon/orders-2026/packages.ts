/** Where the units of a seller's order are, as its packages tell. */
import type { Instant } from '../../../order/order.ts';
import { type Status, shippedOrLater } from '../../../order/vocabulary.ts';
import type { ItemsOf } from '../../format.ts';
import { countOf, instantOf, type Notes, textOf, warn } from '../../notes.ts';
import { isObject, type Json } from '../../values.ts';
import { meaningOf } from '../../words.ts';
import { latest } from '../common.ts';
import { refined, trackedOf } from '../tracking/parcel.ts';
import { stageOf } from '../tracking/stage.ts';
import { packageDetails, packageStatuses } from './words.ts';

export interface Package {
  /** Undefined: nothing has been handed over with it, or nobody knows. */
  readonly status: Status | undefined;
  readonly shipTime: Instant | undefined;
  /** Told by its tracking alone. */
  readonly deliveredAt: Instant | undefined;
  readonly carrier: string | undefined;
  /** Units by the item's id. */
  readonly units: ReadonlyMap<string, number>;
}

export function packagesOf(raw: Json, itemsOf: ItemsOf | undefined, notes: Notes): readonly Package[] {
  const packages = Array.isArray(raw.packages) ? raw.packages.filter(isObject) : [];
  return packages.map((one) => {
    const state = isObject(one.packageStatus) ? one.packageStatus : {};
    const coarse = meaningOf(packageStatuses, state.status, 'items.0.status', notes)?.told;
    const detail = meaningOf(packageDetails, state.detailedStatus, 'items.0.status', notes);
    const told = detail === undefined ? coarse : detail.told;
    const tracked = trackedOf([textOf(one.trackingNumber)], itemsOf, notes);
    const status = refined(told ?? undefined, tracked, notes);
    return {
      status: typeof status === 'string' && hasLeft.has(status) ? status : undefined,
      deliveredAt: tracked?.deliveredAt,
      shipTime: instantOf(one.shipTime, 'shippedAt', notes),
      carrier: textOf(one.carrier),
      units: unitsOf(one.packageItems, notes),
    };
  });
}

const hasLeft: ReadonlySet<Status> = new Set(shippedOrLater);

function unitsOf(items: unknown, notes: Notes): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const item of Array.isArray(items) ? items.filter(isObject) : []) {
    const id = textOf(item.orderItemId);
    const count = countOf(item.quantity, 'items.0.quantityShipped', notes);
    if (id !== undefined) units.set(id, (units.get(id) ?? 0) + (count ?? 0));
  }
  return units;
}

export interface Underway {
  /** The least advanced of the item's packages. */
  readonly status: Status;
  /** When the last of them was handed over, where all tell. */
  readonly shippedAt: Instant | undefined;
  readonly deliveredAt: Instant | undefined;
}

/** Undefined where packages that were handed over do not hold all of the units. */
export function underwayOf(
  id: string | undefined,
  units: number | undefined,
  packages: readonly Package[],
  at: string,
  notes: Notes,
): Underway | undefined {
  if (id === undefined || units === undefined || units === 0) return undefined;
  const own = packages.filter((one) => one.status !== undefined && one.units.has(id));
  const held = own.reduce((sum, one) => sum + (one.units.get(id) ?? 0), 0);
  if (held < units) return undefined;
  const stages = own.flatMap(({ status }) => status ?? []).sort((a, b) => stageOf(a) - stageOf(b));
  const [least] = stages;
  if (least === undefined) return undefined;
  if (stages.at(-1) !== least) warn(notes, { id: 'mixed-packages', path: `${at}.status`, found: stages.join(', ') });
  const shippedAt = latest(own.map(({ shipTime }) => shipTime));
  return { status: least, shippedAt, deliveredAt: latest(own.map((one) => one.deliveredAt)) };
}
