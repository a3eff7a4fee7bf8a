/** What was ordered: offers that were accepted, or items with their own numbers. */
import type { Item, Money } from '../../order/order.ts';
import { isSame, minusOf, sumOf, timesOf } from '../amounts.ts';
import { unescaped } from '../entities.ts';
import { type Notes, textOf, warn } from '../notes.ts';
import type { Draft, Json } from '../values.ts';
import { isObject } from '../values.ts';
import { meaningOf } from '../words.ts';
import { lastPart, listOf, nameOf, objectsOf, valuesOf } from './nodes.ts';
import { priceOf, unitsIn } from './values.ts';
import { orderStatuses } from './words.ts';

export interface ReadItem {
  readonly item: Draft<Item>;
  /** As it stands: of one unit or of the line. */
  readonly written: Money | undefined;
  /** The offer's own seller. */
  readonly seller: string | undefined;
}

export function itemsOf(order: Json, notes: Notes): readonly ReadItem[] {
  const offers = objectsOf(order.acceptedOffer);
  if (offers.length > 0) return offers.map((offer, index) => offerItem(offer, index, order, notes));
  return objectsOf(order.orderedItem).map((ordered, index) => orderedItem(ordered, index, order, notes));
}

function offerItem(offer: Json, index: number, order: Json, notes: Notes): ReadItem {
  const at = `items.${index}`;
  const specification = valuesOf(listOf(offer.priceSpecification)[0]);
  const quantity = offer.eligibleQuantity ?? specification.eligibleQuantity ?? offer.quantity;
  const currency = offer.priceCurrency ?? specification.priceCurrency ?? order.priceCurrency;
  return {
    item: namedItem(listOf(offer.itemOffered)[0], quantity, at, notes),
    written: priceOf(offer.price ?? specification.price, currency, `${at}.price`, notes),
    seller: nameOf(offer.seller ?? offer.offeredBy),
  };
}

/** An OrderItem, or a product alone. */
function orderedItem(ordered: Json, index: number, order: Json, notes: Notes): ReadItem {
  const at = `items.${index}`;
  const product = listOf(ordered.orderedItem)[0] ?? ordered;
  const item = namedItem(product, ordered.orderQuantity, at, notes);
  const id = textOf(ordered.orderItemNumber);
  if (id !== undefined) item.id = id;
  const status = meaningOf(orderStatuses, lastPart(ordered.orderItemStatus), `${at}.status`, notes)?.told;
  if (status) item.status = status;
  const offer = valuesOf(listOf(valuesOf(product).offers)[0]);
  const written = priceOf(offer.price, offer.priceCurrency ?? order.priceCurrency, `${at}.price`, notes);
  return { item, written, seller: undefined };
}

function namedItem(product: unknown, quantity: unknown, at: string, notes: Notes): Draft<Item> {
  const item: Draft<Item> = {};
  const { name, sku } = isObject(product) ? valuesOf(product) : { name: product, sku: undefined };
  const code = textOf(sku);
  if (code !== undefined) item.sku = code;
  const title = textOf(typeof name === 'string' ? unescaped(name) : name);
  if (title !== undefined) item.title = title;
  const units = unitsIn(quantity, `${at}.quantity`, notes);
  if (units !== undefined) item.quantity = units;
  return item;
}

export interface OrderAmounts {
  readonly total: Money | undefined;
  readonly shipping: Money | undefined;
  readonly discount: Money | undefined;
}

/**
 * A price is of one unit or of the whole line: the reading that adds up to the total holds. `lines`: the sender is
 * known to write those of lines.
 */
export function setPrices(read: readonly ReadItem[], lines: boolean, amounts: OrderAmounts, notes: Notes): void {
  const asLines = read.map(({ written }) => written);
  const asUnits = read.map(({ item, written }) =>
    written && item.quantity !== undefined ? timesOf(written, item.quantity) : undefined,
  );
  const alike = read.every(({ item }) => item.quantity === 1);
  const reading = lines || alike || addsUp(asLines, amounts) ? asLines : addsUp(asUnits, amounts) ? asUnits : undefined;
  for (const [index, { item, written }] of read.entries()) {
    const price = reading?.[index];
    if (price) item.price = price;
    else if (written) warn(notes, { id: 'unclear-price', path: `items.${index}.price` });
  }
}

/** With or without what delivery costs and what was taken off. */
function addsUp(prices: readonly (Money | undefined)[], { total, shipping, discount }: OrderAmounts): boolean {
  const known = prices.flatMap((price) => price ?? []);
  const sum = known.length === prices.length ? sumOf(known) : undefined;
  if (!sum || !total) return false;
  const reduced = discount && minusOf(sum, discount);
  const sums = [sum, reduced].flatMap((base) => (base ? [base, shipping && sumOf([base, shipping])] : []));
  return sums.some((candidate) => candidate !== undefined && isSame(candidate, total));
}
