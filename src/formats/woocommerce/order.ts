/** One WooCommerce order. Its line amounts are without tax, whatever the shop's prices are. */
import { quote } from '../../order/clean.ts';
import { isZero } from '../../order/decimal.ts';
import type { Item, Money, Order, Payment } from '../../order/order.ts';
import type { Status } from '../../order/vocabulary.ts';
import { amountOf, isNegative, minusOf, signedAmountOf, sumOf, unsigned } from '../amounts.ts';
import { hostOf } from '../hosts.ts';
import { neverSent } from '../kinds.ts';
import { fail, flagOf, isAbsent, type Notes, textOf, warn, warnUnknown } from '../notes.ts';
import { utcOf } from '../times.ts';
import { orderedOf } from '../units.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import type { ShippedUnits } from './fulfilments.ts';
import { charged, holds, paymentMethods, statuses, unplaced } from './words.ts';

export function readOrder(id: string, raw: Json, shipped: ShippedUnits | undefined, notes: Notes): Order {
  const order: Draft<Order> = { id };
  const number = textOf(raw.number);
  if (number !== undefined && number !== id) order.number = number;
  order.marketplace = 'woocommerce';
  const shop = shopOf(raw);
  if (shop !== undefined) order.shop = shop;
  // The shop's own time, `date_created`, has no zone.
  const placedAt = utcOf(raw.date_created_gmt, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = utcOf(raw.date_modified_gmt, 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;

  const written = textOf(raw.status) ?? '';
  const word = folded(written);
  const status = meaningOf(statuses, raw.status, 'status', notes)?.told;
  if (typeof status === 'string') order.status = status;
  if (unplaced.has(word)) warn(notes, { id: 'not-placed', path: 'status', found: quote(written) });
  if (holds.meaning(word)?.told === true) order.onHold = true;
  order.soldBy = 'third-party';
  order.fulfilledBy = 'merchant';
  const shipTo = countryOf(raw.shipping);
  if (shipTo !== undefined) order.shipTo = shipTo;

  const total = amountOf(raw.total, raw.currency, 'total', notes);
  if (total) order.total = total;
  const paidAt = utcOf(raw.date_paid_gmt, 'payments.0.charged', notes);
  const payment = paymentOf(raw, word, total, paidAt !== undefined, notes);
  if (Object.keys(payment).length > 0) order.payments = [payment];
  // Both are written apart, whatever the shop's prices are.
  const delivery = amountOf(raw.shipping_total, raw.currency, 'shipping', notes);
  const deliveryTax = amountOf(raw.shipping_tax, raw.currency, 'shipping', notes);
  const shipping = delivery && deliveryTax ? sumOf([delivery, deliveryTax]) : delivery;
  if (shipping) order.shipping = shipping;
  const refunded = refundedOf(raw, word === 'refunded', total, notes);
  if (refunded) order.refunded = refunded;
  const owed = word === 'cancelled' && paidAt !== undefined && total && !isZero(total.amount);
  if (owed && typeof refunded === 'object' && isZero(refunded.amount)) {
    warn(notes, { id: 'cancelled-not-refunded', path: 'refunded' });
  }

  const items = itemsOf(raw, shipped, notes);
  if (items) order.items = items;
  // The order's own word knows no shipments.
  if (items && status === 'unshipped') order.status = shippedPart(items);
  return order;
}

function shippedPart(items: readonly Item[]): Status {
  const left = items.filter(({ quantityShipped = 0 }) => quantityShipped > 0);
  if (left.length === 0) return 'unshipped';
  const whole = items.every(({ quantity, quantityShipped }) => quantity !== undefined && quantity === quantityShipped);
  return whole ? 'shipped' : 'partially-shipped';
}

/** From where the order can be fetched, else from where it can be paid. */
function shopOf(raw: Json): string | undefined {
  const self = isObject(raw._links) ? raw._links.self : undefined;
  const [link] = Array.isArray(self) ? self : [];
  return (isObject(link) ? hostOf(link.href) : undefined) ?? hostOf(raw.payment_url);
}

function countryOf(address: unknown): string | undefined {
  const code = isObject(address) ? address.country : undefined;
  return typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

function paymentOf(raw: Json, status: string, total: Money | undefined, paid: boolean, notes: Notes): Payment {
  const payment: Draft<Payment> = {};
  const method = paymentMethods.meaning(textOf(raw.payment_method) ?? '')?.told;
  if (typeof method === 'string') payment.method = method;
  if (total) payment.amount = total;
  const open = flagOf(raw.needs_payment, 'payments.0.charged', notes) === true;
  const told = open ? false : charged.meaning(status)?.told;
  // On hold, the day of the payment is the better witness.
  if (paid && told === false && holds.meaning(status) === undefined) {
    warn(notes, { id: 'contradiction', path: 'payments.0.charged', other: open ? 'needs_payment' : 'status' });
  } else if (paid) payment.charged = true;
  else if (typeof told === 'boolean') payment.charged = told;
  return payment;
}

/** Written below zero. The status says by itself that everything went back. */
function refundedOf(raw: Json, whole: boolean, total: Money | undefined, notes: Notes): Order['refunded'] {
  const refunds = raw.refunds;
  if (!isAbsent(refunds) && !Array.isArray(refunds)) warnUnknown(notes, 'refunded', refunds);
  const told = Array.isArray(refunds) ? sumOfRefunds(refunds, raw.currency, notes) : undefined;
  if (!whole) return told;
  if (!total) return true;
  const left = told && minusOf(total, told);
  if (told && left && !isNegative(left) && !isZero(left.amount) && !isZero(told.amount)) {
    warn(notes, { id: 'contradiction', path: 'refunded', other: 'status', found: quote(told.amount) });
  }
  return !left || !isNegative(left) ? total : told;
}

function sumOfRefunds(refunds: readonly unknown[], currency: unknown, notes: Notes): Money | undefined {
  const none = amountOf('0', currency, 'refunded', notes);
  const amounts = refunds.map((refund) =>
    signedAmountOf(isObject(refund) ? refund.total : refund, currency, 'refunded', notes),
  );
  const known = amounts.flatMap((amount) => (amount ? [unsigned(amount)] : []));
  return none && known.length === amounts.length ? sumOf([none, ...known]) : undefined;
}

function itemsOf(raw: Json, shipped: ShippedUnits | undefined, notes: Notes): readonly Item[] | undefined {
  const lines = raw.line_items;
  if (isAbsent(lines)) return undefined;
  if (!Array.isArray(lines)) {
    fail(notes, 'items', lines, { kind: 'list' });
    return undefined;
  }
  // Only orders made of nothing but downloads need no processing.
  const digital = flagOf(raw.needs_processing, 'items.0.kind', notes) === false;
  return lines.flatMap((line: unknown, index) => {
    if (isObject(line)) return [readItem(line, index, raw, digital, shipped, notes)];
    fail(notes, `items.${index}`, line, { kind: 'object' });
    return [];
  });
}

function readItem(
  raw: Json,
  index: number,
  order: Json,
  digital: boolean,
  shipped: ShippedUnits | undefined,
  notes: Notes,
): Item {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const id = textOf(raw.id);
  if (id !== undefined) item.id = id;
  const sku = textOf(raw.sku);
  if (sku !== undefined) item.sku = sku;
  const title = textOf(raw.name);
  if (title !== undefined) item.title = title;
  // A subscription looks like an order with a period.
  if (!isAbsent(order.billing_period)) item.kind = 'subscription';
  else if (digital) item.kind = [...neverSent, 'egift-card'];
  const quantity = orderedOf(raw.quantity, `${at}.quantity`, notes);
  if (quantity !== undefined) item.quantity = quantity;
  const units = shipped && id !== undefined ? (shipped.get(id) ?? 0) : undefined;
  const said = statuses.meaning(textOf(order.status) ?? '')?.told;
  if (units !== undefined) {
    const whole = units === (quantity ?? units);
    if ((said === 'shipped' && !whole) || (said === 'cancelled' && units > 0)) {
      warn(notes, { id: 'contradiction', path: `${at}.quantityShipped`, other: 'status' });
    } else item.quantityShipped = units;
    const own = units === 0 ? 'unshipped' : units === quantity ? 'shipped' : 'partially-shipped';
    if (shipped && shipped.size > 0 && said === 'unshipped') item.status = own;
  }

  const price = amountOf(raw.subtotal, order.currency, `${at}.price`, notes);
  if (price) item.price = price;
  const tax = amountOf(raw.total_tax, order.currency, `${at}.tax`, notes);
  if (tax) item.tax = tax;
  const paid = amountOf(raw.total, order.currency, `${at}.discount`, notes);
  const discount = price && paid && minusOf(price, paid);
  if (discount && isNegative(discount)) warnUnknown(notes, `${at}.discount`, discount.amount);
  else if (discount) item.discount = discount;
  return item;
}
