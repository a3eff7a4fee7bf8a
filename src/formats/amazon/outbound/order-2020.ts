/** One multi-channel order, version 2020-07-01. */
import type { Item, Order } from '../../../order/order.ts';
import type { ItemsOf } from '../../format.ts';
import { countOf, flagOf, instantOf, type Notes, textOf } from '../../notes.ts';
import { type Draft, isObject, type Json } from '../../values.ts';
import { meaningOf } from '../../words.ts';
import { carrierOf } from '../carrier.ts';
import { countryOf, deliveryWindowOf, latest, sellersKinds } from '../common.ts';
import { moneyOf, times } from '../money.ts';
import { packageKey } from '../tracking/document.ts';
import { refined, trackedOf } from '../tracking/parcel.ts';
import { type Parcel, setItems, setParcels } from './parcels.ts';
import { actions2020, cancellers2020, shipmentStatuses2020, statuses2020 } from './words.ts';

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

export function readOrder2020(id: string, payload: Json, itemsOf: ItemsOf | undefined, notes: Notes): Order {
  const raw = isObject(payload.fulfillmentOrder) ? payload.fulfillmentOrder : {};
  const shipments = listOf(payload.fulfillmentShipments);
  const order: Draft<Order> = { id, soldBy: 'third-party', fulfilledBy: 'platform', programs: ['multi-channel'] };
  const number = textOf(raw.displayableOrderId);
  if (number !== undefined && number !== id) order.number = number;
  const placedAt = instantOf(raw.displayableOrderDate ?? raw.receivedDate, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = instantOf(raw.statusUpdatedDate, 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;
  const status = meaningOf(statuses2020, raw.fulfillmentOrderStatus, 'status', notes)?.told;
  if (status) order.status = status;
  if (actions2020.meaning(textOf(raw.fulfillmentAction) ?? '')?.told === true) order.onHold = true;
  const window = isObject(raw.deliveryWindow) ? raw.deliveryWindow : {};
  const deliveryWindow = deliveryWindowOf(window.startDate, window.endDate, notes);
  if (deliveryWindow) order.deliveryWindow = deliveryWindow;
  const shipTo = isObject(raw.destinationAddress) ? countryOf(raw.destinationAddress.countryCode) : undefined;
  if (shipTo !== undefined) order.shipTo = shipTo;
  const cod = isObject(raw.codSettings) ? flagOf(raw.codSettings.isCodRequired, 'payments.0.method', notes) : undefined;
  if (cod === true) order.payments = [{ method: 'cash-on-delivery' }];
  setShipments(order, shipments, notes);

  const parcels = shipments.flatMap((shipment) => parcelsOf(shipment, itemsOf, notes));
  const rows = listOf(payload.fulfillmentOrderItems);
  setItems(
    order,
    rows.map((row, index) => readItem(row, index, order.status, parcels, cod === true, notes)),
  );
  return order;
}

/** Who cancelled, which carrier, and when the last of the parcels left: other dates are estimates. */
function setShipments(order: Draft<Order>, shipments: readonly Json[], notes: Notes): void {
  const words = shipments.map(({ fulfillmentShipmentStatus: word }) => word);
  const shipped = shipments.filter(({ fulfillmentShipmentStatus: word }) => textOf(word)?.toUpperCase() === 'SHIPPED');
  const shippedAt = latest(shipped.map(({ shippingDate }) => instantOf(shippingDate, 'shippedAt', notes)));
  if (shippedAt !== undefined && shipped.length === shipments.length) order.shippedAt = shippedAt;
  if (order.status === 'cancelled') {
    const by = words.flatMap((word) => cancellers2020.meaning(textOf(word) ?? '')?.told ?? []);
    const [first] = by;
    // Without a shipment that tells, only the seller can have cancelled it.
    if (by.every((one) => one === first)) order.cancellation = { by: first ?? 'seller' };
  }
  const packages = shipments.flatMap(({ fulfillmentShipmentPackage: list }) => listOf(list));
  const carriers = new Set(packages.flatMap(({ carrierCode }) => carrierOf(textOf(carrierCode)) ?? []));
  const [carrier] = carriers;
  if (carriers.size === 1 && carrier !== undefined) order.carrier = carrier;
}

/** Each package by itself, where the rows say which one they are in. */
function parcelsOf(shipment: Json, itemsOf: ItemsOf | undefined, notes: Notes): readonly Parcel[] {
  const told =
    meaningOf(shipmentStatuses2020, shipment.fulfillmentShipmentStatus, 'items.0.status', notes)?.told ?? undefined;
  const packages = listOf(shipment.fulfillmentShipmentPackage);
  const rows = listOf(shipment.fulfillmentShipmentItem);
  const isIn = (one: Json, row: Json): boolean =>
    packages.length === 1 || textOf(row.packageNumber) === textOf(one.packageNumber);
  const parcels = packages.map((one): Parcel => {
    const numbers = [textOf(one.amazonFulfillmentTrackingNumber), textOf(one.trackingNumber)];
    const tracked = trackedOf([...numbers, packageKey(one.packageNumber)], itemsOf, notes);
    const status = refined(told, tracked, notes);
    const units = unitsIn(
      rows.filter((row) => isIn(one, row)),
      notes,
    );
    return { status, units, deliveredAt: tracked?.deliveredAt };
  });
  const loose = rows.filter((row) => !packages.some((one) => isIn(one, row)));
  return [...parcels, { status: told, units: unitsIn(loose, notes) }];
}

function unitsIn(rows: readonly Json[], notes: Notes): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const row of rows) {
    const id = textOf(row.sellerFulfillmentOrderItemId);
    const count = countOf(row.quantity, 'items.0.quantityShipped', notes) ?? 0;
    if (id !== undefined) units.set(id, (units.get(id) ?? 0) + count);
  }
  return units;
}

function readItem(
  raw: Json,
  index: number,
  order: Order['status'],
  parcels: readonly Parcel[],
  paidOnDelivery: boolean,
  notes: Notes,
): Item {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const id = textOf(raw.sellerFulfillmentOrderItemId);
  if (id !== undefined) item.id = id;
  const sku = textOf(raw.sellerSku);
  if (sku !== undefined) item.sku = sku;
  item.kind = sellersKinds;
  const quantity = countOf(raw.quantity, `${at}.quantity`, notes);
  if (quantity !== undefined && quantity > 0) item.quantity = quantity;
  const cancelled = countOf(raw.cancelledQuantity, `${at}.quantityCancelled`, notes);
  const never = countOf(raw.unfulfillableQuantity, `${at}.quantityCancelled`, notes) ?? 0;
  if (cancelled !== undefined && quantity !== undefined) item.quantityCancelled = cancelled + never;
  setParcels(item, order, parcels);
  // A declared value is no price; only what is collected on delivery is.
  const unit = paidOnDelivery ? moneyOf(spelled(raw.perUnitPrice), at, 'price', notes) : undefined;
  const price = unit && item.quantity !== undefined ? times(unit, item.quantity) : undefined;
  if (price) item.price = price;
  return item;
}

/** Written `value` here, where other interfaces write `amount`. */
function spelled(money: unknown): unknown {
  return isObject(money) ? { currencyCode: money.currencyCode, amount: money.value } : money;
}
