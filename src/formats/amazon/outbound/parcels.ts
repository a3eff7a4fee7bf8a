/** Which units of a line stand where, as the shipments of an order tell. */
import type { Item, Order } from '../../../order/order.ts';
import type { Status } from '../../../order/vocabulary.ts';
import type { Draft } from '../../values.ts';

export interface Parcel {
  readonly status: Order['status'];
  /** By the line's id; empty where the shipment does not say what it holds. */
  readonly units: ReadonlyMap<string, number>;
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
  if (!first?.status || !same || held < due || String(first.status) === String(order)) return;
  item.status = first.status;
}

/** What all open lines agree on, where the order itself says no more than that it has left. */
export function narrowed(order: Order['status'], items: readonly Item[]): Order['status'] {
  const open = items.filter(({ status }) => status !== 'cancelled');
  const [first] = open;
  const stage: Status | undefined = typeof order === 'string' ? order : order?.[0];
  if (stage !== 'shipped' || typeof first?.status !== 'string') return order;
  return open.every(({ status }) => status === first.status) ? first.status : order;
}
