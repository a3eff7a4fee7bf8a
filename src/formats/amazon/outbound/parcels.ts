/** Which units of a line stand where, as the shipments of an order tell. */
import type { Instant, Item, Order } from '../../../order/order.ts';
import { type Status, shippedOrLater } from '../../../order/vocabulary.ts';
import type { Draft } from '../../values.ts';
import { latest } from '../common.ts';

export interface Parcel {
  readonly status: Order['status'];
  /** By the line's id; empty where the shipment does not say what it holds. */
  readonly units: ReadonlyMap<string, number>;
  readonly deliveredAt?: Instant | undefined;
}

const gone = (status: Order['status']): boolean => {
  const first = typeof status === 'string' ? status : status?.[0];
  return first !== undefined && first !== 'preparing' && first !== 'cancelled';
};

/**
 * Units that have left, and the state of the line where all of its parcels share one. An order that is partly complete is
 * final: what is in none of its parcels never leaves.
 */
export function setParcels(item: Draft<Item>, order: Order['status'], parcels: readonly Parcel[]): void {
  const { id } = item;
  const final = order === 'partially-shipped';
  if (id === undefined || parcels.length === 0) {
    if (final) item.status = [...shippedOrLater, ...neverLeft];
    return;
  }
  const own = parcels.filter(({ units }) => units.has(id));
  const unitsIn = (some: readonly Parcel[]): number => some.reduce((sum, { units }) => sum + (units.get(id) ?? 0), 0);
  if (own.length > 0 || final) item.quantityShipped = unitsIn(own.filter(({ status }) => gone(status)));
  if (own.length === 0) {
    if (final) item.status = neverLeft;
    return;
  }
  const rest = (item.quantity ?? 0) - (item.quantityCancelled ?? 0) - unitsIn(own);
  if (final && rest > 0) item.quantityCancelled = (item.quantityCancelled ?? 0) + rest;
  else if (rest > 0) return;
  const deliveredAt = latest(own.map((parcel) => parcel.deliveredAt));
  if (deliveredAt !== undefined) item.deliveredAt = deliveredAt;
  const [first] = own;
  const same = own.every(({ status }) => String(status) === String(first?.status));
  if (first?.status && same && String(first.status) !== String(order)) item.status = first.status;
}

const neverLeft: readonly Status[] = ['cancelled', 'unfulfillable'];

/** Sets what all open lines agree on, where the order itself says no more than that it has left. */
export function setItems(order: Draft<Order>, items: readonly Item[]): void {
  if (items.length === 0) return;
  const open = items.filter(({ status }) => status !== 'cancelled');
  const [first] = open;
  const stage = typeof order.status === 'string' ? order.status : order.status?.[0];
  const agree = open.every(({ status }) => status === first?.status);
  if (stage === 'shipped' && agree && typeof first?.status === 'string') order.status = first.status;
  const deliveredAt = latest(open.map((item) => item.deliveredAt));
  if (deliveredAt !== undefined) order.deliveredAt = deliveredAt;
  order.items = items.map((item) => withoutCommon(item, order));
}

/** Said of the order already. */
function withoutCommon(item: Item, order: Order): Item {
  const rest: Draft<Item> = { ...item };
  if (rest.deliveredAt === order.deliveredAt) delete rest.deliveredAt;
  return rest;
}
