/** One order from the nodes that speak of it: the order itself, its parcels, its invoice. */
import { isZero } from '../../order/decimal.ts';
import type { Money, OneOf, Order, Payment } from '../../order/order.ts';
import { type Status, shippedOrLater } from '../../order/vocabulary.ts';
import { sumOf } from '../amounts.ts';
import { isAbsent, type Notes, textOf, warn, warnUnknown } from '../notes.ts';
import { commonStatus } from '../order-status.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { itemsOf, type ReadItem, setPrices } from './items.ts';
import { isA, lastPart, listOf, nameOf, nodeOf, objectsOf, valuesOf } from './nodes.ts';
import { isOwn, type Parcel, parcelOf, wholeWindow } from './parcels.ts';
import { hostOfShop, storeNamed } from './shop.ts';
import { momentOf, priceOf } from './values.ts';
import { orderStatuses, paymentMethods, paymentStatuses, wooHolds, wooStatuses } from './words.ts';

export interface Nodes {
  readonly order: Json;
  readonly parcels: readonly Json[];
  readonly invoices: readonly Json[];
}

export function readOrder(id: string, { order: raw, parcels: boxes, invoices }: Nodes, notes: Notes): Order {
  const order: Draft<Order> = { id };
  const woo = isWoo(raw);
  const host = hostOfShop(raw);
  const marketplace = woo ? 'woocommerce' : (host ?? storeNamed(raw));
  if (marketplace !== undefined) order.marketplace = marketplace;
  if (woo && host !== undefined) order.shop = host;
  const placedAt = momentOf(raw.orderDate, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const read = itemsOf(raw, notes);
  const parcels = [...boxes, ...objectsOf(raw.orderDelivery)].map((box) => parcelOf(box, notes));
  setStatus(order, read, raw, woo, parcels, notes);
  if (woo) order.soldBy = 'third-party';
  else setSellers(order, read, raw);
  if (woo) order.fulfilledBy = 'merchant';
  setDelivery(order, parcels);
  setAmounts(order, read, raw, woo, invoices, notes);
  if (read.length > 0) order.items = read.map(({ item }) => item);
  return order;
}

/** Its mails are the commonest of all, and say some things in their own way. */
function isWoo(raw: Json): boolean {
  const views = objectsOf(raw.potentialAction).some(({ name }) => folded(textOf(name) ?? '') === 'vieworder');
  return (
    views &&
    objectsOf(raw.acceptedOffer).some(
      (offer) =>
        isObject(listOf(offer.priceSpecification)[0]) &&
        valuesOf(listOf(offer.priceSpecification)[0]).eligibleQuantity !== undefined,
    )
  );
}

/** An offer's seller that is not the shop is a third party. The same name says nothing of who it is. */
function setSellers(order: Draft<Order>, read: readonly ReadItem[], raw: Json): void {
  const shop = nameOf(raw.merchant);
  if (shop === undefined) return;
  const others = read.filter(({ seller }) => seller !== undefined && folded(seller) !== folded(shop));
  if (others.length > 0 && others.length === read.length) order.soldBy = 'third-party';
  else for (const { item } of others) item.soldBy = 'third-party';
}

function setStatus(
  order: Draft<Order>,
  read: readonly ReadItem[],
  raw: Json,
  woo: boolean,
  parcels: readonly Parcel[],
  notes: Notes,
): void {
  const word = lastPart(raw.orderStatus);
  if (word === undefined && !isAbsent(raw.orderStatus)) warnUnknown(notes, 'status', raw.orderStatus);
  const told = meaningOf(woo ? wooStatuses : orderStatuses, word, 'status', notes)?.told ?? undefined;
  const held = woo ? wooHolds.meaning(word ?? '')?.told : undefined;
  if (typeof held === 'object' && held) order.onHold = held;
  if (woo && word !== undefined && folded(word) === 'orderreturned') order.refunded = true;
  const tracked = parcels.filter((parcel) => parcel.tracked);
  if (told !== undefined) order.status = told;
  if (tracked.length === 0) return;
  const sent = (titles: readonly (string | undefined)[]): boolean =>
    tracked.some(
      ({ products }) => products === undefined || titles.some((title) => title !== undefined && products.has(title)),
    );
  const items = read.map(({ item }) => item);
  const states =
    items.length === 0
      ? [atLeastSent(told)]
      : items.map((item) => (sent([item.title, item.sku]) ? atLeastSent(item.status ?? told) : (item.status ?? told)));
  const status = commonStatus(states);
  if (status === undefined) delete order.status;
  else order.status = status;
  for (const [index, item] of items.entries()) {
    const state = states[index];
    if (state !== undefined && JSON.stringify(state) !== JSON.stringify(status)) item.status = state;
    else delete item.status;
  }
  const denied =
    told !== undefined && states.some((state) => JSON.stringify(state) !== JSON.stringify(told)) && word !== undefined;
  if (denied) warn(notes, { id: 'contradiction', path: 'status', found: `"${word}"`, expected: 'trackingNumber' });
}

const left: readonly Status[] = [...shippedOrLater, 'cancelled'];

/** A parcel that can be followed has left; where it is now, only a later word tells. */
function atLeastSent(told: OneOf<Status> | undefined): OneOf<Status> {
  return typeof told === 'string' && left.includes(told) ? told : shippedOrLater;
}

function setDelivery(order: Draft<Order>, parcels: readonly Parcel[]): void {
  const carriers = parcels.flatMap(({ carrier }) => carrier ?? []);
  if (carriers.length > 0) {
    const own = carriers.filter((carrier) => isOwn(carrier, String(order.marketplace))).length;
    order.carrier = own === 0 ? 'other' : own === carriers.length ? 'platform' : ['platform', 'other'];
  }
  const window = wholeWindow(parcels);
  if (window) order.deliveryWindow = window;
}

function setAmounts(
  order: Draft<Order>,
  read: readonly ReadItem[],
  raw: Json,
  woo: boolean,
  invoices: readonly Json[],
  notes: Notes,
): void {
  const total = priceOf(raw.price ?? raw.totalPaymentDue, raw.priceCurrency, 'total', notes);
  const shipping = deliveryCharge(raw, notes);
  const discount = priceOf(raw.discount, raw.discountCurrency ?? raw.priceCurrency, 'items.0.discount', notes);
  setPrices(read, woo, { total, shipping, discount }, notes);
  const [only, ...others] = read;
  if (only && others.length === 0 && discount && !isZero(discount.amount)) only.item.discount = discount;
  const payment = paymentOf(raw, total, [...invoices, ...objectsOf(raw.partOfInvoice)], notes);
  if (payment?.charged === true && order.status === 'pending' && !woo) {
    warn(notes, { id: 'contradiction', path: 'payments.0.charged', other: 'status' });
    const { charged: _, ...rest } = payment;
    order.payments = [rest];
  } else if (payment) order.payments = [payment];
  if (shipping) order.shipping = shipping;
  if (total) order.total = total;
}

function deliveryCharge(raw: Json, notes: Notes): Money | undefined {
  const charges = listOf(raw.priceSpecification).filter((one) => isA(nodeOf(one), 'DeliveryChargeSpecification'));
  return sumOf(charges.flatMap((charge) => priceOf(charge, raw.priceCurrency, 'shipping', notes) ?? []));
}

/** Free text is common here, and may say anything. */
const word = /^[\w:/#.-]+$/;

function paymentOf(raw: Json, total: Money | undefined, invoices: readonly Json[], notes: Notes): Payment | undefined {
  const named = raw.paymentMethod;
  const written = lastPart(isObject(named) ? (valuesOf(named).name ?? named) : named);
  const method =
    written !== undefined && word.test(written)
      ? meaningOf(paymentMethods, written, 'payments.0.method', notes)?.told
      : paymentMethods.meaning(written ?? '')?.told;
  const states = invoices.map(
    ({ paymentStatus }) => meaningOf(paymentStatuses, lastPart(paymentStatus), 'payments.0.charged', notes)?.told,
  );
  const [charged] = states;
  const payment: Payment = {
    ...(typeof method === 'string' && { method }),
    ...(total && { amount: total }),
    ...(typeof charged === 'boolean' && states.every((state) => state === charged) && { charged }),
  };
  return Object.keys(payment).length > 0 ? payment : undefined;
}
