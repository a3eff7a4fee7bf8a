/** One multi-channel order, version 2026-07-04. */
import type { Item, Order, Payment } from '../../../order/order.ts';
import type { ItemsOf } from '../../format.ts';
import { countOf, instantOf, type Notes, textOf } from '../../notes.ts';
import { type Draft, isObject, type Json } from '../../values.ts';
import { folded, meaningOf } from '../../words.ts';
import { carrierOf } from '../carrier.ts';
import { countryOf, latest, sellersKinds } from '../common.ts';
import { refined, trackedOf } from '../tracking/parcel.ts';
import { type Parcel, setItems, setParcels } from './parcels.ts';
import { actions2026, packageStatuses2026, paymentMethods2026, shipmentStatuses2026, statuses2026 } from './words.ts';

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const isWord = (value: unknown, word: string): boolean => folded(textOf(value) ?? '') === folded(word);

export function readOrder2026(id: string, raw: Json, itemsOf: ItemsOf | undefined, notes: Notes): Order {
  const order: Draft<Order> = { id, soldBy: 'third-party', fulfilledBy: 'platform', programs: ['multi-channel'] };
  const placedAt = instantOf(raw.receiveTime, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = instantOf(raw.statusUpdateTime, 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;
  const shipments = listOf(raw.shipments);
  const told = meaningOf(statuses2026, raw.status, 'status', notes)?.told ?? undefined;
  // Picking has begun with the first shipment in work.
  const picking = shipments.some(({ status }) => isWord(status, 'PROCESSING'));
  const status = told === 'unshipped' && picking ? 'preparing' : told;
  if (status) order.status = status;
  const configuration = isObject(raw.fulfillmentConfiguration) ? raw.fulfillmentConfiguration : {};
  const action = textOf(configuration.action) ?? textOf(raw.action) ?? '';
  if (actions2026.meaning(action)?.told === true) order.onHold = true;
  if (order.status === 'cancelled') order.cancellation = { by: 'seller' };
  const destination = isObject(raw.destination) ? raw.destination : {};
  const address = isObject(destination.deliveryAddress) ? destination.deliveryAddress : destination;
  const shipTo = countryOf(address.countryCode);
  if (shipTo !== undefined) order.shipTo = shipTo;
  const shipped = shipments.filter((shipment) => isWord(shipment.status, 'SHIPPED'));
  const shippedAt = latest(shipped.map(({ shipTime }) => instantOf(shipTime, 'shippedAt', notes)));
  if (shippedAt !== undefined && shipped.length === shipments.length) order.shippedAt = shippedAt;
  const carriers = new Set(shipments.flatMap(packagesOf).flatMap((one) => carrierOf(carrierIn(one)) ?? []));
  const [carrier] = carriers;
  if (carriers.size === 1 && carrier !== undefined) order.carrier = carrier;
  const paid = isObject(raw.paymentInformation) ? raw.paymentInformation : raw;
  const payments = listOf(paid.payments).flatMap((payment, index): readonly Payment[] => {
    const method = meaningOf(paymentMethods2026, payment.paymentMethod, `payments.${index}.method`, notes)?.told;
    return typeof method === 'string' ? [{ method }] : [];
  });
  if (payments.length > 0) order.payments = payments;

  const parcels = shipments.flatMap((shipment) => parcelsOf(shipment, itemsOf, notes));
  setItems(
    order,
    listOf(raw.lineItems).map((item, index) => readItem(item, index, order.status, parcels, notes)),
  );
  return order;
}

const packagesOf = (shipment: Json): readonly Json[] => listOf(shipment.packages);

function carrierIn(one: Json): string | undefined {
  const carrier = isObject(one.tracking) ? one.tracking.carrier : undefined;
  return isObject(carrier) ? textOf(carrier.carrierCode) : undefined;
}

/** A package says more than its shipment; each stands by itself where it says what it holds. */
function parcelsOf(shipment: Json, itemsOf: ItemsOf | undefined, notes: Notes): readonly Parcel[] {
  const told = meaningOf(shipmentStatuses2026, shipment.status, 'items.0.status', notes)?.told ?? undefined;
  const rows = [...listOf(shipment.items), ...listOf(shipment.lineItems)];
  const packages = packagesOf(shipment).map((one): Placed => {
    const own = meaningOf(packageStatuses2026, one.status, 'items.0.status', notes)?.told ?? undefined;
    const tracked = trackedOf(numbersOf(one.tracking), itemsOf, notes);
    const status = refined(own ?? told, tracked, notes);
    return {
      status,
      deliveredAt: tracked?.deliveredAt,
      holds: Array.isArray(one.shipmentItemIds) ? one.shipmentItemIds : [],
    };
  });
  if (packages.length > 1 && packages.every(({ holds }) => holds.length > 0)) {
    const isIn = ({ holds }: Placed, row: Json): boolean => holds.includes(row.shipmentItemId);
    const loose = rows.filter((row) => !packages.some((one) => isIn(one, row)));
    const parcels = packages.map((one) => ({
      ...one,
      units: unitsIn(
        rows.filter((row) => isIn(one, row)),
        notes,
      ),
    }));
    return [...parcels, { status: told, units: unitsIn(loose, notes) }];
  }
  const [first] = packages;
  const agree = packages.every(({ status }) => String(status) === String(first?.status));
  const deliveredAt = latest(packages.map((one) => one.deliveredAt));
  return [{ status: agree ? (first?.status ?? told) : told, units: unitsIn(rows, notes), deliveredAt }];
}

interface Placed extends Pick<Parcel, 'status' | 'deliveredAt'> {
  /** The shipment's items. */
  readonly holds: readonly unknown[];
}

function numbersOf(tracking: unknown): readonly (string | undefined)[] {
  if (!isObject(tracking)) return [];
  return [tracking.amazon, tracking.carrier, tracking].map((one) =>
    isObject(one) ? textOf(one.trackingNumber) : undefined,
  );
}

function unitsIn(rows: readonly Json[], notes: Notes): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const row of rows) {
    const id = textOf(row.lineItemId);
    const count = unitsOf(row.amount, 'items.0.quantityShipped', notes) ?? 0;
    if (id !== undefined) units.set(id, (units.get(id) ?? 0) + count);
  }
  return units;
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
  const never = unitsOf(raw.unfulfillableAmount, `${at}.quantityCancelled`, notes) ?? 0;
  if (cancelled !== undefined && quantity !== undefined) item.quantityCancelled = cancelled + never;
  setParcels(item, order, parcels);
  return item;
}

/** `{value: "2.0"}`. */
function unitsOf(amount: unknown, path: string, notes: Notes): number | undefined {
  const value = isObject(amount) ? amount.value : amount;
  const whole = typeof value === 'string' ? value.trim().replace(/\.0+$/, '') : value;
  return countOf(whole, path, notes);
}
