/** One Etsy receipt: what a buyer ordered from one shop. */

import { isZero } from '../../order/decimal.ts';
import { parseInstant } from '../../order/instant.ts';
import type { Item, Money, Order, Payment } from '../../order/order.ts';
import { sumOf } from '../amounts.ts';
import { epochOf, fail, flagOf, isAbsent, type Notes, textOf, warn } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { readItem } from './item.ts';
import { moneyOf } from './money.ts';
import { paymentMethods, receiptStatuses } from './words.ts';

export function readReceipt(id: string, raw: Json, notes: Notes): Order {
  const order: Draft<Order> = { id, marketplace: 'etsy.com' };
  const placedAt = epochOf(raw.created_timestamp ?? raw.create_timestamp, 'seconds', 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = epochOf(raw.updated_timestamp ?? raw.update_timestamp, 'seconds', 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;
  const items = itemsOf(raw, notes);
  setStatus(order, items, raw, notes);
  order.soldBy = 'third-party';
  order.fulfilledBy = 'merchant';
  order.carrier = 'other';
  if (items.length > 0) setTimes(order, items, raw, notes);
  setAmounts(order, items, raw, notes);
  if (items.length > 0) order.items = items;
  if (textOf(raw.receipt_type) === '1') warn(notes, { id: 'own-shop', path: 'marketplace' });
  return order;
}

function itemsOf(raw: Json, notes: Notes): Draft<Item>[] {
  const written = raw.transactions;
  if (written === undefined || written === null) return [];
  if (!Array.isArray(written)) {
    fail(notes, 'items', written, { kind: 'list' });
    return [];
  }
  return written.map((transaction: unknown, index) => {
    if (isObject(transaction)) return readItem(transaction, index, notes);
    fail(notes, `items.${index}`, transaction, { kind: 'object' });
    return {};
  });
}

function setStatus(order: Draft<Order>, items: readonly Draft<Item>[], raw: Json, notes: Notes): void {
  const meaning = meaningOf(receiptStatuses, raw.status, 'status', notes);
  const shipped = flagOf(raw.is_shipped, 'status', notes);
  const paid = flagOf(raw.is_paid, 'payments.0.charged', notes);
  const sentAnyway = shipped === true && meaning?.told === 'pending';
  const keptBack = shipped === false && meaning?.told === 'shipped' && items.some(({ kind }) => !isDownload(kind));
  if (sentAnyway || keptBack) {
    warn(notes, { id: 'contradiction', path: 'status', other: 'is_shipped' });
    order.status = [sentAnyway ? 'pending' : 'unshipped', 'shipped'];
  } else if (typeof meaning?.told === 'string' && meaning.told !== 'unshipped') order.status = meaning.told;
  else if (shipped === true) order.status = 'shipped';
  else if (meaning?.told === 'unshipped') order.status = 'unshipped';
  // Refunded, or without a word: nothing was sent, as far as it was paid for.
  else if (shipped === false && (meaning || (paid === true && isAbsent(raw.status)))) order.status = 'unshipped';
  if (order.status !== 'unshipped') return;
  const sent = items.filter(({ shippedAt }) => shippedAt !== undefined);
  if (sent.length === 0) return;
  order.status = sent.length === items.length ? 'shipped' : 'partially-shipped';
  for (const item of items)
    if (sent.length < items.length) item.status = item.shippedAt === undefined ? 'unshipped' : 'shipped';
}

const inOrder = (instants: readonly string[]): readonly string[] =>
  [...instants].sort((one, other) => (parseInstant(one) ?? 0) - (parseInstant(other) ?? 0));

/** The order's are the earliest ones; an item says only what differs. */
function setTimes(order: Draft<Order>, items: readonly Draft<Item>[], raw: Json, notes: Notes): void {
  const [shipBy] = inOrder(items.flatMap((item) => item.shipBy ?? []));
  if (shipBy !== undefined) order.shipBy = shipBy;
  for (const item of items) if (item.shipBy === shipBy) delete item.shipBy;
  const [sent] = inOrder(items.flatMap((item) => item.shippedAt ?? []));
  const shippedAt = sent ?? notifiedAt(raw.shipments, notes);
  if (shippedAt !== undefined && order.status !== 'partially-shipped') order.shippedAt = shippedAt;
}

function notifiedAt(shipments: unknown, notes: Notes): string | undefined {
  if (!Array.isArray(shipments)) return undefined;
  const times = shipments
    .filter(isObject)
    .flatMap((shipment) => epochOf(shipment.shipment_notification_timestamp, 'seconds', 'shippedAt', notes) ?? []);
  return inOrder(times)[0];
}

function setAmounts(order: Draft<Order>, items: readonly Draft<Item>[], raw: Json, notes: Notes): void {
  const total = moneyOf(raw.grandtotal, 'total', notes);
  const method = meaningOf(paymentMethods, raw.payment_method, 'payments.0.method', notes)?.told;
  const charged = chargedOf(raw, notes);
  const payment: Payment = {
    ...(typeof method === 'string' && { method }),
    ...(total && { amount: total }),
    ...(charged !== undefined && { charged }),
  };
  if (Object.keys(payment).length > 0) order.payments = [payment];
  const shipping = moneyOf(raw.total_shipping_cost, 'shipping', notes);
  if (shipping) order.shipping = shipping;
  if (total) order.total = total;
  const refunded = refundedOf(raw, total, notes);
  if (refunded !== undefined) order.refunded = refunded;
  // How a discount is shared among several items is not told.
  const [only, ...others] = items;
  const discount = moneyOf(raw.discount_amt, 'items.0.discount', notes);
  if (only && others.length === 0 && discount && !isZero(discount.amount)) only.discount = discount;
}

/** Downloads are complete as soon as they are paid for. */
const isDownload = (kind: Item['kind']): boolean => Array.isArray(kind) && !kind.includes('physical');

/** A receipt is open until it is paid. */
function chargedOf(raw: Json, notes: Notes): boolean | undefined {
  const charged = flagOf(raw.is_paid, 'payments.0.charged', notes);
  const status = receiptStatuses.meaning(textOf(raw.status) ?? '')?.told;
  const isOpen = status === 'pending';
  const isPaid = status === 'unshipped' || status === 'shipped';
  if (charged === undefined || !(charged ? isOpen : isPaid)) return charged;
  warn(notes, { id: 'contradiction', path: 'payments.0.charged', other: 'status' });
  return undefined;
}

/** The listed refunds count where the receipt says that it was refunded: their own states are not documented. */
function refundedOf(raw: Json, total: Money | undefined, notes: Notes): Order['refunded'] {
  const refunds = Array.isArray(raw.refunds) ? raw.refunds.filter(isObject) : [];
  const back = sumOf(refunds.flatMap(({ amount }) => moneyOf(amount, 'refunded', notes) ?? []));
  const status = folded(textOf(raw.status) ?? '');
  if (status === 'fullyrefunded') return total ?? true;
  if (status === 'partiallyrefunded') return back ?? false;
  if (back) warn(notes, { id: 'refund-inexact', path: 'refunded' });
  return back;
}
