/**
 * What cannot be: delivered before shipped, shipped before placed, more units shipped, cancelled or returned than were
 * ordered. The later fact is left out of the order, and a warning names both.
 */
import { parseInstant } from './instant.ts';
import type { Item, Order } from './order.ts';
import type { DataWarning } from './warning.ts';

export interface Settled {
  readonly order: Order;
  readonly warnings: readonly DataWarning[];
}

type Times = 'shippedAt' | 'deliveredAt';
type Units = 'quantityShipped' | 'quantityCancelled' | 'quantityReturned';

/** The order itself, unchanged, where nothing contradicts. */
export function settle(order: Order): Settled {
  if (!order.items?.some(hasTimesOrUnits) && order.shippedAt === undefined && order.deliveredAt === undefined) {
    return { order, warnings: [] };
  }
  const warnings: DataWarning[] = [];
  let settled = settleOrderTimes(order, warnings);
  const items = settled.items?.map((item, index) =>
    settleItemTimes(settleUnits(item, index, warnings), index, settled, warnings),
  );
  if (items) settled = settleArrival({ ...settled, items }, warnings);
  return warnings.length === 0 ? { order, warnings } : { order: settled, warnings };
}

function hasTimesOrUnits(item: Item): boolean {
  return (
    item.shippedAt !== undefined ||
    item.deliveredAt !== undefined ||
    item.quantityShipped !== undefined ||
    item.quantityCancelled !== undefined ||
    item.quantityReturned !== undefined
  );
}

function settleOrderTimes(order: Order, warnings: DataWarning[]): Order {
  let settled = order;
  if (before(settled.shippedAt, settled.placedAt)) {
    warnings.push({ id: 'contradiction', path: 'shippedAt', other: 'placedAt' });
    settled = without(settled, 'shippedAt');
  }
  for (const earlier of ['shippedAt', 'placedAt'] as const) {
    if (!before(settled.deliveredAt, settled[earlier])) continue;
    warnings.push({ id: 'contradiction', path: 'deliveredAt', other: earlier });
    settled = without(settled, 'deliveredAt');
  }
  return settled;
}

/** An item that left later than the whole order is said to have arrived. */
function settleArrival(order: Order, warnings: DataWarning[]): Order {
  const late = order.items?.findIndex(
    (item) => item.deliveredAt === undefined && before(order.deliveredAt, item.shippedAt),
  );
  if (late === undefined || late < 0) return order;
  warnings.push({ id: 'contradiction', path: 'deliveredAt', other: `items.${late}.shippedAt` });
  return without(order, 'deliveredAt');
}

function settleItemTimes(item: Item, index: number, order: Order, warnings: DataWarning[]): Item {
  let settled = item;
  const drop = (field: Times, other: string) => {
    warnings.push({ id: 'contradiction', path: `items.${index}.${field}`, other });
    settled = without(settled, field);
  };
  if (before(settled.shippedAt, order.placedAt)) drop('shippedAt', 'placedAt');
  const [shippedAt, place] =
    settled.shippedAt === undefined ? [order.shippedAt, 'shippedAt'] : [settled.shippedAt, `items.${index}.shippedAt`];
  if (before(settled.deliveredAt, shippedAt)) drop('deliveredAt', place);
  if (before(settled.deliveredAt, order.placedAt)) drop('deliveredAt', 'placedAt');
  return settled;
}

/** Shipped and cancelled units are different ones, and so are cancelled and returned ones. */
function settleUnits(item: Item, index: number, warnings: DataWarning[]): Item {
  const ordered = item.quantity;
  if (ordered === undefined) return item;
  let settled = item;
  const drop = (field: Units, other: Units | 'quantity') => {
    warnings.push({ id: 'contradiction', path: `items.${index}.${field}`, other: `items.${index}.${other}` });
    settled = without(settled, field);
  };
  for (const field of ['quantityShipped', 'quantityCancelled', 'quantityReturned'] as const) {
    if ((settled[field] ?? 0) > ordered) drop(field, 'quantity');
  }
  if ((settled.quantityShipped ?? 0) + (settled.quantityCancelled ?? 0) > ordered) {
    drop('quantityCancelled', 'quantityShipped');
  }
  if ((settled.quantityCancelled ?? 0) + (settled.quantityReturned ?? 0) > ordered) {
    drop('quantityReturned', 'quantityCancelled');
  }
  return settled;
}

function before(later: string | undefined, earlier: string | undefined): boolean {
  if (later === undefined || earlier === undefined) return false;
  const [to, from] = [parseInstant(later), parseInstant(earlier)];
  return to !== undefined && from !== undefined && to < from;
}

function without<T extends Order | Item>(value: T, field: keyof T): T {
  const copy = { ...value };
  delete copy[field];
  return copy;
}
