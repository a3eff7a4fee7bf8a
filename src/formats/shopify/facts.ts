/** Facts that REST and GraphQL tell alike. */
import { isZero } from '../../order/decimal.ts';
import type { Cancellation, Item, Money, OneOf, Order, Payment } from '../../order/order.ts';
import type { Canceller, Kind, PaymentMethod } from '../../order/vocabulary.ts';
import { amountOf, sumOf } from '../amounts.ts';
import { neverSent } from '../kinds.ts';
import { instantOf, isAbsent, type Notes, textOf, warn } from '../notes.ts';
import type { Draft, Json } from '../values.ts';
import { folded, meaningOf, type Words } from '../words.ts';

/** `gid://shopify/Order/6124480233719`, perhaps with a key behind it. */
const gid = /^gid:\/\/shopify\/[A-Za-z]+\/([^/?]+)/;

/** The number at the end of a global id; another id as it is. */
export function idOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : (gid.exec(text)?.[1] ?? text);
}

export const isOrderId = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('gid://shopify/Order/');

/** Values as they stand in the document; what is the same of every Shopify order is added. */
export interface Head {
  readonly number: unknown;
  readonly shop: string | undefined;
  readonly placedAt: unknown;
  readonly updatedAt: unknown;
  readonly shipTo: string | undefined;
}

export function begin(id: string, head: Head, notes: Notes): Draft<Order> {
  const order: Draft<Order> = { id };
  const number = textOf(head.number);
  if (number !== undefined && number !== id) order.number = number;
  order.marketplace = 'shopify';
  if (head.shop !== undefined) order.shop = head.shop;
  const placedAt = instantOf(head.placedAt, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = instantOf(head.updatedAt, 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;
  order.soldBy = 'third-party';
  order.fulfilledBy = 'merchant';
  order.carrier = 'other';
  if (head.shipTo !== undefined) order.shipTo = head.shipTo;
  return order;
}

export function beginLine(raw: Json): Draft<Item> {
  const item: Draft<Item> = {};
  const id = idOf(raw.id);
  if (id !== undefined) item.id = id;
  const sku = textOf(raw.sku);
  if (sku !== undefined) item.sku = sku;
  const title = textOf(raw.title);
  if (title !== undefined) item.title = title;
  return item;
}

export interface Goods {
  readonly gift: boolean | undefined;
  readonly sent: boolean | undefined;
  /** What the buyer added to it, such as an engraving. */
  readonly properties: unknown;
}

export function kindOf({ gift, sent, properties }: Goods): OneOf<Kind> | undefined {
  if (gift === true) return sent === undefined ? ['gift-card', 'egift-card'] : sent ? 'gift-card' : 'egift-card';
  if (sent === undefined) return undefined;
  if (!sent) return gift === false ? neverSent : [...neverSent, 'egift-card'];
  return Array.isArray(properties) && properties.length === 0 ? 'physical' : ['physical', 'custom'];
}

export function cancellationOf(reason: unknown, table: Words<Canceller>, notes: Notes): Cancellation {
  const cancellation: Draft<Cancellation> = {};
  const meaning = meaningOf(table, reason, 'cancellation.by', notes);
  if (!meaning) return cancellation;
  if (typeof meaning.told === 'string') cancellation.by = meaning.told;
  const word = textOf(reason)?.toLowerCase() ?? '';
  cancellation.reason = word === 'declined' ? 'payment declined' : word;
  return cancellation;
}

export function methodOf(gateway: unknown, table: Words<PaymentMethod>): PaymentMethod | undefined {
  const name = textOf(gateway) ?? '';
  const told = table.meaning(name)?.told;
  if (typeof told === 'string') return told;
  return /(?:^|[^a-z])cod(?:[^a-z]|$)|cash on delivery/i.test(name) ? 'cash-on-delivery' : undefined;
}

/** One for each gateway. The amount only where there is no other. */
export function paymentsOf(
  gateways: readonly unknown[],
  table: Words<PaymentMethod>,
  charged: boolean | undefined,
  total: Money | undefined,
): readonly Payment[] | undefined {
  const names = gateways.length > 0 ? gateways : [undefined];
  const payments = names.map((name) => {
    const payment: Draft<Payment> = {};
    const method = methodOf(name, table);
    if (method !== undefined) payment.method = method;
    if (total && names.length === 1) payment.amount = total;
    if (charged !== undefined) payment.charged = charged;
    return payment;
  });
  return payments.some((payment) => Object.keys(payment).length > 0) ? payments : undefined;
}

/** Nothing came back of what the order says is refunded, in part or whole: then how much did is left unknown. */
export function refundedBeside(word: unknown, sum: Money | undefined, field: string, notes: Notes): Money | undefined {
  if (!sum || !isZero(sum.amount) || !['refunded', 'partiallyrefunded'].includes(folded(textOf(word) ?? '')))
    return sum;
  warn(notes, { id: 'contradiction', path: 'refunded', other: field });
  return undefined;
}

/** Undefined where an amount is missing, or currencies differ; nothing at all is nothing in `currency`. */
export function sumIn(
  amounts: readonly (Money | undefined)[],
  currency: unknown,
  path: string,
  notes: Notes,
): Money | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length < amounts.length) return undefined;
  if (known.length === 0) return isAbsent(currency) ? undefined : amountOf('0', currency, path, notes);
  const currencies = [...new Set(known.map((amount) => amount.currency))];
  if (currencies.length > 1) warn(notes, { id: 'mixed-currencies', found: currencies.slice(0, 2).join(', ') });
  return sumOf(known);
}
