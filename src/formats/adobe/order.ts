/** One Adobe Commerce (Magento 2) order. Times are in UTC; amounts in the currency that the buyer paid in. */
import { quote } from '../../order/clean.ts';
import { scaled } from '../../order/decimal.ts';
import type { Money, OneOf, Order, Payment } from '../../order/order.ts';
import type { Status } from '../../order/vocabulary.ts';
import { sumOf } from '../amounts.ts';
import { fail, isAbsent, type Notes, textOf, warn } from '../notes.ts';
import { utcOf } from '../times.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { moneyOf } from './amounts.ts';
import { type Line, linesOf, readItem } from './item.ts';
import { holds, orderStates, orderStatuses, paymentMethods } from './words.ts';

export function readOrder(id: string, raw: Json, notes: Notes): Order {
  const order: Draft<Order> = { id };
  const currency = raw.order_currency_code;
  order.marketplace = 'adobe-commerce';
  const placedAt = utcOf(raw.created_at, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = utcOf(raw.updated_at, 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;

  const word = textOf(raw.state) ?? textOf(raw.status) ?? '';
  const [table, written] = isAbsent(raw.state) ? [orderStatuses, raw.status] : [orderStates, raw.state];
  const told = meaningOf(table, written, 'status', notes)?.told ?? undefined;
  const lines = rowsOf(raw, notes);
  const status = underWay(folded(word), lines, notes) ?? told;
  if (status !== undefined) order.status = status;
  if (holds.meaning(word)?.told === true) order.onHold = true;
  if (folded(word) === 'paymentreview') order.facts = { paymentReview: true };
  order.soldBy = 'third-party';
  order.fulfilledBy = 'merchant';
  const shipTo = countryOf(raw);
  if (shipTo !== undefined) order.shipTo = shipTo;

  const total = moneyOf(raw.grand_total, currency, 'total', notes);
  if (total) order.total = total;
  const payment = paymentOf(raw, total, notes);
  if (Object.keys(payment).length > 0) order.payments = [payment];
  const delivery = moneyOf(raw.shipping_amount, currency, 'shipping', notes);
  const deliveryTax = moneyOf(raw.shipping_tax_amount, currency, 'shipping', notes);
  const shipping = delivery && deliveryTax ? sumOf([delivery, deliveryTax]) : delivery;
  if (shipping) order.shipping = shipping;
  const refunded = refundedOf(raw, word, total, notes);
  if (refunded) order.refunded = refunded;

  if (lines) {
    const here = hereOf(told);
    order.items = lines.map((line, index) => readItem(line, index, status, here, currency, notes));
  }
  return order;
}

/** A closed order has been refunded as a whole. */
function refundedOf(raw: Json, word: string, total: Money | undefined, notes: Notes): Order['refunded'] {
  const back = moneyOf(raw.total_refunded, raw.order_currency_code, 'refunded', notes);
  if (folded(word) !== 'closed') return back;
  if (back && total && units(back) < units(total)) {
    warn(notes, { id: 'contradiction', path: 'refunded', found: quote(back.amount), expected: 'state' });
    return total;
  }
  return back ?? total ?? true;
}

function rowsOf(raw: Json, notes: Notes): readonly Line[] | undefined {
  const rows = raw.items;
  if (isAbsent(rows)) return undefined;
  if (Array.isArray(rows)) return linesOf(raw, rows, notes);
  fail(notes, 'items', rows, { kind: 'list' });
  return undefined;
}

/** What is sent decides, of an order that is worked on or held; undefined where numbers are missing. */
function underWay(word: string, lines: readonly Line[] | undefined, notes: Notes): OneOf<Status> | undefined {
  const sent = lines?.filter(({ virtual }) => !virtual) ?? [];
  if (word !== 'processing' && word !== 'holded') {
    // Nothing leaves before the order is worked on.
    const first =
      orderStatuses.meaning(word)?.told === 'pending' ? lines?.findIndex(({ shipped = 0 }) => shipped > 0) : -1;
    if (first === undefined || first < 0) return undefined;
    warn(notes, { id: 'contradiction', path: 'status', found: quote(word), other: `items.${first}.quantityShipped` });
  }
  if (sent.some(({ partly }) => partly)) return 'partially-shipped';
  if (sent.length === 0 || sent.some(({ quantity, shipped }) => quantity === undefined || shipped === undefined)) {
    return undefined;
  }
  const waits = ({ quantity = 0, shipped = 0, cancelled, refunded }: Line): boolean =>
    quantity - cancelled - Math.max(shipped, refunded) > 0;
  if (sent.every(({ shipped }) => shipped === 0)) return word === 'holded' ? 'unshipped' : ['unshipped', 'preparing'];
  return sent.some(waits) ? 'partially-shipped' : 'shipped';
}

/** What units that have not left may be in. Empty where that is not told. */
function hereOf(told: OneOf<Status> | undefined): readonly Status[] {
  if (told === 'pending' || told === 'unshipped') return [told];
  return typeof told === 'object' ? ['unshipped', 'preparing'] : [];
}

function countryOf(raw: Json): string | undefined {
  const extension = isObject(raw.extension_attributes) ? raw.extension_attributes : {};
  const [assignment] = Array.isArray(extension.shipping_assignments) ? extension.shipping_assignments : [];
  const shipping = isObject(assignment) && isObject(assignment.shipping) ? assignment.shipping : {};
  const code = isObject(shipping.address) ? shipping.address.country_id : undefined;
  return typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

function paymentOf(raw: Json, total: Money | undefined, notes: Notes): Payment {
  const known: Draft<Payment> = {};
  const payment = isObject(raw.payment) ? raw.payment : {};
  const method = paymentMethods.meaning(textOf(payment.method) ?? '')?.told;
  if (typeof method === 'string') known.method = method;
  if (total) known.amount = total;
  const currency = raw.order_currency_code;
  const path = 'payments.0.charged';
  const paid = units(moneyOf(raw.total_paid, currency, path, notes));
  const authorised = units(moneyOf(payment.amount_authorized, currency, path, notes));
  if (total && paid > 0n && paid >= units(total)) known.charged = true;
  else if (paid === 0n && authorised > 0n) known.charged = false;
  return known;
}

const units = (money: Money | undefined): bigint => (money ? scaled(money.amount) : 0n);
