/** What the seller's reports have in common. */
import type { CancellationRequest, Item, Order } from '../../../order/order.ts';
import type { Seller } from '../../../order/vocabulary.ts';
import { flagOf, isAbsent, type Notes, textOf } from '../../notes.ts';
import type { Draft, Json } from '../../values.ts';
import { addsTax, sellersKinds } from '../common.ts';
import { type LineAmounts, sumUp } from '../money.ts';

export interface Line {
  readonly item: Draft<Item>;
  readonly amounts: LineAmounts;
}

/** What names the thing sold. */
export function startItem(cells: Json): Draft<Item> {
  const item: Draft<Item> = {};
  const id = textOf(cells['order-item-id']);
  if (id !== undefined) item.id = id;
  const sku = textOf(cells.sku);
  if (sku !== undefined) item.sku = sku;
  const asin = textOf(cells.asin);
  if (asin !== undefined) item.asin = asin;
  const title = textOf(cells['product-name']) ?? textOf(cells['item-name']);
  if (title !== undefined) item.title = title;
  item.kind = isAbsent(cells['customized-url']) ? sellersKinds : 'custom';
  return item;
}

/** The column is one that a seller must switch on: where it is missing, a request may be hidden. */
export function requestOf(cells: Json, at: string, notes: Notes): CancellationRequest | null | undefined {
  const asked = flagOf(cells['is-buyer-requested-cancellation'], `${at}.cancellationRequest`, notes);
  if (!asked) return asked === false ? null : undefined;
  const request: Draft<CancellationRequest> = { by: 'buyer' };
  const reason = textOf(cells['buyer-requested-cancel-reason']);
  if (reason !== undefined) request.reason = reason;
  request.official = true;
  return request;
}

export function soldByOf(cells: Json, notes: Notes): Seller {
  return flagOf(cells['is-iba'], 'soldBy', notes) === true ? 'platform' : 'third-party';
}

/** Tax and delivery of the lines, and the delivery of the order. */
export function setMoney(order: Draft<Order>, lines: readonly Line[], notes: Notes): void {
  const sums = sumUp(undefined, lines, true, addsTax(order.marketplace), notes);
  for (const { item, amounts } of lines) {
    if (amounts.price) item.price = amounts.price;
    const tax = sums.taxOf(amounts);
    if (tax) item.tax = tax;
    if (amounts.discount) item.discount = amounts.discount;
    const shipping = sums.shippingOf(amounts);
    if (shipping) item.shipping = shipping;
    const giftWrap = sums.giftWrapOf(amounts);
    if (giftWrap) item.giftWrap = giftWrap;
  }
  if (sums.shipping) order.shipping = sums.shipping;
}
