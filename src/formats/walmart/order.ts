/** One Walmart purchase order: it has no state of its own, its lines have. */
import type { Item, OneOf, Order } from '../../order/order.ts';
import type { Status } from '../../order/vocabulary.ts';
import { epochOf, fail, isAbsent, type Notes, textOf, warn, warnUnknown } from '../notes.ts';
import { commonStatus } from '../order-status.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { meaningOf } from '../words.ts';
import { currencyOf, moneyOf, refundedOf, shippingOf } from './amounts.ts';
import { type Line, readLine } from './line.ts';
import { lifted, type Notification } from './shapes.ts';
import { fulfilments, orderTypes } from './words.ts';

export function readOrder(id: string, raw: Json, event: Notification | undefined, notes: Notes): Order {
  const order: Draft<Order> = { id };
  const number = textOf(raw.customerOrderId);
  if (number !== undefined) order.number = number;
  const rawLines = linesOf(raw, notes);
  const asked = rawLines.some((line) => Object.hasOwn(line, 'intentToCancel'));
  const lines = rawLines.map((line, index) => readLine(line, index, asked, event, notes));
  const currency = currencyOf(raw, rawLines);
  // Other countries have stores of their own, which the order does not name.
  order.marketplace = currency === undefined || currency === 'USD' ? 'walmart.com' : 'walmart';
  if (order.marketplace === 'walmart') warnUnknown(notes, 'marketplace', currency);
  const placedAt = epochOf(raw.orderDate, 'milliseconds', 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const status = event?.partial ? undefined : commonStatus(lines.map(({ item }) => item.status));
  if (status !== undefined) order.status = status;
  if (lines.some(({ held }) => held)) order.onHold = true;
  order.soldBy = 'third-party';
  setFulfilment(order, raw, notes);
  setTimes(order, raw, notes);
  if (status === 'cancelled') setCancelled(order, lines);
  const replacement = meaningOf(orderTypes, raw.orderType, 'replacement', notes)?.told;
  if (typeof replacement === 'boolean') order.replacement = replacement;
  if (replacement === true) warn(notes, { id: 'replacement', path: 'replacement' });
  setAmounts(order, raw, rawLines, lines, event?.partial === true, notes);
  if (lines.length > 0) order.items = lines.map(({ item }) => withoutRepeats(item, status));
  if (event?.partial) warn(notes, { id: 'notification', path: 'items' });
  return order;
}

function linesOf(raw: Json, notes: Notes): readonly Json[] {
  const lines = lifted(raw.orderLines, 'orderLine');
  for (const [index, line] of lines.entries()) {
    if (!isObject(line)) fail(notes, `items.${index}`, line, { kind: 'object' });
  }
  return lines.filter(isObject);
}

/** A line says its state where it differs from the order's. */
function withoutRepeats(item: Item, status: OneOf<Status> | undefined): Item {
  if (JSON.stringify(item.status) !== JSON.stringify(status)) return item;
  const { status: _, ...rest } = item;
  return rest;
}

function setFulfilment(order: Draft<Order>, raw: Json, notes: Notes): void {
  const node = isObject(raw.shipNode) ? raw.shipNode : {};
  const told = meaningOf(fulfilments, node.type, 'fulfilledBy', notes)?.told;
  if (typeof told !== 'string') return;
  order.fulfilledBy = told;
  // Which carrier Walmart's own warehouses use is not told.
  if (told === 'merchant') order.carrier = 'other';
}

/** A notification has them beside the lines. */
function setTimes(order: Draft<Order>, raw: Json, notes: Notes): void {
  const plan = isObject(raw.shippingInfo) ? raw.shippingInfo : raw;
  const shipBy = epochOf(plan.estimatedShipDate, 'milliseconds', 'shipBy', notes);
  if (shipBy !== undefined) order.shipBy = shipBy;
  const latest = epochOf(plan.estimatedDeliveryDate, 'milliseconds', 'deliveryWindow.latest', notes);
  if (latest !== undefined) order.deliveryWindow = { latest };
}

/** All lines are cancelled: since the last of them was, and by whom where they agree. */
function setCancelled(order: Draft<Order>, lines: readonly Line[]): void {
  const times = lines.flatMap(({ since }) => since ?? []).sort();
  const last = times.at(-1);
  if (last !== undefined && times.length === lines.length) order.cancelledAt = last;
  const [first, ...rest] = lines.map(({ item }) => JSON.stringify(item.cancellation));
  const common = lines[0]?.item.cancellation;
  if (common && rest.every((other) => other === first)) order.cancellation = common;
}

function setAmounts(
  order: Draft<Order>,
  raw: Json,
  rawLines: readonly Json[],
  lines: readonly Line[],
  partial: boolean,
  notes: Notes,
): void {
  const summary = isObject(raw.orderSummary) ? raw.orderSummary : {};
  const total = moneyOf(summary.totalAmount, 'total', notes);
  const methods = lifted(raw.paymentTypes, 'paymentType').filter((method) => !isAbsent(method)).length;
  const paid = partial ? [] : lines.flatMap((line) => line.charged);
  const [charged] = paid;
  const known = charged !== undefined && paid.every((one) => one === charged);
  if (order.replacement === true) order.payments = [];
  else if (methods > 1) order.payments = Array.from({ length: methods }, () => (known ? { charged } : {}));
  else if (total || known) order.payments = [{ ...(total && { amount: total }), ...(known && { charged }) }];
  const shipping = shippingOf(rawLines, notes);
  if (shipping) order.shipping = shipping;
  if (total) order.total = total;
  const refunded = refundedOf(rawLines, notes);
  if (refunded) order.refunded = refunded;
}
