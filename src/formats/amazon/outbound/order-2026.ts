/** One multi-channel order, version 2026-07-04. */
import type { Item, Order, Payment } from '../../../order/order.ts';
import { countOf, instantOf, type Notes, textOf } from '../../notes.ts';
import { type Draft, isObject, type Json } from '../../values.ts';
import { folded, meaningOf } from '../../words.ts';
import { carrierOf } from '../carrier.ts';
import { countryOf, latest, sellersKinds } from '../common.ts';
import { narrowed, type Parcel, setParcels } from './parcels.ts';
import { packageStatuses2026, paymentMethods2026, shipmentStatuses2026, statuses2026 } from './words.ts';

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const isWord = (value: unknown, word: string): boolean => folded(textOf(value) ?? '') === folded(word);

export function readOrder2026(id: string, raw: Json, notes: Notes): Order {
  const order: Draft<Order> = { id, soldBy: 'third-party', fulfilledBy: 'platform', programs: ['multi-channel'] };
  const placedAt = instantOf(raw.receiveTime, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = instantOf(raw.lastUpdateTime ?? raw.lastUpdatedTime, 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;
  const shipments = listOf(raw.shipments);
  const word = raw.status ?? raw.orderStatus;
  const told = meaningOf(statuses2026, word, 'status', notes)?.told ?? undefined;
  // Picking has begun with the first shipment in work.
  const picking = shipments.some(({ status }) => isWord(status, 'PROCESSING'));
  const status = told === 'unshipped' && picking ? 'preparing' : told;
  if (status) order.status = status;
  if (order.status === 'cancelled') order.cancellation = { by: 'seller' };
  const address = raw.destination ?? raw.destinationAddress;
  const shipTo = isObject(address) ? countryOf(address.countryCode) : undefined;
  if (shipTo !== undefined) order.shipTo = shipTo;
  const shipped = shipments.filter((shipment) => isWord(shipment.status, 'SHIPPED'));
  const shippedAt = latest(shipped.map(({ shipTime }) => instantOf(shipTime, 'shippedAt', notes)));
  if (shippedAt !== undefined && shipped.length === shipments.length) order.shippedAt = shippedAt;
  const carriers = new Set(shipments.flatMap(packagesOf).flatMap((one) => carrierOf(carrierIn(one)) ?? []));
  const [carrier] = carriers;
  if (carriers.size === 1 && carrier !== undefined) order.carrier = carrier;
  const payments = listOf(raw.payments).flatMap((payment, index): readonly Payment[] => {
    const method = meaningOf(paymentMethods2026, payment.paymentMethod, `payments.${index}.method`, notes)?.told;
    return typeof method === 'string' ? [{ method }] : [];
  });
  if (payments.length > 0) order.payments = payments;

  const parcels = shipments.map((shipment) => parcelOf(shipment, notes));
  const items = listOf(raw.lineItems).map((item, index) => readItem(item, index, order.status, parcels, notes));
  if (items.length > 0) order.items = items;
  const exact = narrowed(order.status, items);
  if (exact !== undefined) order.status = exact;
  return order;
}

const packagesOf = (shipment: Json): readonly Json[] => listOf(shipment.packages);

function carrierIn(one: Json): string | undefined {
  const carrier = isObject(one.tracking) ? one.tracking.carrier : undefined;
  return isObject(carrier) ? textOf(carrier.carrierCode) : undefined;
}

/** Its packages say more than the shipment, where they agree. */
function parcelOf(shipment: Json, notes: Notes): Parcel {
  const units = new Map<string, number>();
  for (const row of [...listOf(shipment.lineItems), ...listOf(shipment.items)]) {
    const id = textOf(row.lineItemId);
    if (id !== undefined)
      units.set(id, (units.get(id) ?? 0) + (unitsOf(row.amount, 'items.0.quantityShipped', notes) ?? 0));
  }
  const told = meaningOf(shipmentStatuses2026, shipment.status, 'items.0.status', notes)?.told ?? undefined;
  const stages = packagesOf(shipment).map(
    (one) => meaningOf(packageStatuses2026, one.status, 'items.0.status', notes)?.told ?? undefined,
  );
  const [first] = stages;
  const agreed = first !== undefined && stages.every((stage) => stage === first) ? first : undefined;
  return { status: agreed ?? told, units };
}

function readItem(raw: Json, index: number, order: Order['status'], parcels: readonly Parcel[], notes: Notes): Item {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const id = textOf(raw.lineItemId);
  if (id !== undefined) item.id = id;
  const product = isObject(raw.product) ? raw.product.productIdentifier : undefined;
  const sku = isObject(product) ? textOf(product.amazonSku) : undefined;
  if (sku !== undefined) item.sku = sku;
  item.kind = sellersKinds;
  const quantity = unitsOf(raw.amount, `${at}.quantity`, notes);
  if (quantity !== undefined && quantity > 0) item.quantity = quantity;
  const cancelled = unitsOf(raw.cancelledAmount, `${at}.quantityCancelled`, notes);
  if (cancelled !== undefined && quantity !== undefined) item.quantityCancelled = cancelled;
  setParcels(item, order, parcels);
  return item;
}

/** `{value: "2.0"}`. */
function unitsOf(amount: unknown, path: string, notes: Notes): number | undefined {
  const value = isObject(amount) ? amount.value : amount;
  const whole = typeof value === 'string' ? value.trim().replace(/\.0+$/, '') : value;
  return countOf(whole, path, notes);
}
