/** Which units of a line stand where, as the shipments of an order tell. */
import type { Instant, Item, Order } from '../../../order/order.ts';
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

/** Units that have left, and the state of the line where all of its parcels share one. */
export function setParcels(item: Draft<Item>, order: Order['status'], parcels: readonly Parcel[]): void {
  const { id } = item;
  const own = id === undefined ? [] : parcels.filter(({ units }) => units.has(id));
  if (id === undefined || own.length === 0) return;
  const shipped = own.filter(({ status }) => gone(status)).reduce((sum, { units }) => sum + (units.get(id) ?? 0), 0);
  item.quantityShipped = shipped;
  const [first] = own;
  const held = own.reduce((sum, { units }) => sum + (units.get(id) ?? 0), 0);
  const due = (item.quantity ?? 0) - (item.quantityCancelled ?? 0);
  const same = own.every(({ status }) => String(status) === String(first?.status));
  if (held < due) return;
  const deliveredAt = latest(own.map((parcel) => parcel.deliveredAt));
  if (deliveredAt !== undefined) item.deliveredAt = deliveredAt;
  if (!first?.status || !same || String(first.status) === String(order)) return;
  item.status = first.status;
}

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
