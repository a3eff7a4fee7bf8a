/** One line of an eBay order. */
import type { Item } from '../../order/order.ts';
import type { Status } from '../../order/vocabulary.ts';
import { isNegative, minusOf } from '../amounts.ts';
import { instantOf, isAbsent, type Notes, quantityOf, textOf, warn } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { meaningOf } from '../words.ts';
import { moneyOf, sumIn } from './money.ts';
import { lineStatuses } from './words.ts';

/** `order`: the state of the whole order. */
export function readItem(raw: Json, index: number, order: unknown, notes: Notes): Item {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const id = textOf(raw.lineItemId);
  if (id !== undefined) item.id = id;
  const sku = textOf(raw.sku);
  if (sku !== undefined) item.sku = sku;
  const title = textOf(raw.title);
  if (title !== undefined) item.title = title;
  if (!isAbsent(raw.giftDetails)) item.kind = 'egift-card';
  const quantity = quantityOf(raw.quantity, `${at}.quantity`, notes);
  if (quantity !== undefined) item.quantity = quantity;
  const told = meaningOf(lineStatuses, raw.lineItemFulfillmentStatus, `${at}.status`, notes)?.told;
  if (typeof told === 'string' && order !== 'cancelled') setState(item, told, order, at, notes);
  setAmounts(item, raw, at, notes);
  setTimes(item, raw, at, notes);
  return item;
}

function setState(item: Draft<Item>, told: Status, order: unknown, at: string, notes: Notes): void {
  if (told !== 'shipped' && order === 'shipped') {
    warn(notes, { id: 'contradiction', path: `${at}.status`, other: 'status' });
    item.status = [told, 'shipped'];
    return;
  }
  // An unpaid line has not been started either.
  const unpaid = told === 'unshipped' && order !== 'partially-shipped';
  if (told !== order && !unpaid) item.status = told;
  if (told !== 'shipped') item.quantityShipped = 0;
  else if (item.quantity === 1) item.quantityShipped = 1;
}

function setAmounts(item: Draft<Item>, raw: Json, at: string, notes: Notes): void {
  const price = moneyOf(raw.lineItemCost, `${at}.price`, notes);
  if (price) item.price = price;
  const discounted = moneyOf(raw.discountedLineItemCost, `${at}.discount`, notes);
  const discount = price && discounted && minusOf(price, discounted);
  if (discount && !isNegative(discount)) item.discount = discount;
  // With a breakdown, the same tax stands in both.
  const collected = sumIn(raw.ebayCollectAndRemitTaxes, `${at}.tax`, notes);
  const tax = collected ?? sumIn(raw.taxes, `${at}.tax`, notes);
  if (tax) item.tax = tax;
}

function setTimes(item: Draft<Item>, raw: Json, at: string, notes: Notes): void {
  const plan = raw.lineItemFulfillmentInstructions;
  if (!isObject(plan)) return;
  const shipBy = instantOf(plan.shipByDate, `${at}.shipBy`, notes);
  if (shipBy !== undefined) item.shipBy = shipBy;
  const window = windowOf(plan, `${at}.deliveryWindow`, notes);
  if (window) item.deliveryWindow = window;
}

export function windowOf(plan: Json, at: string, notes: Notes): Item['deliveryWindow'] {
  const earliest = instantOf(plan.minEstimatedDeliveryDate, `${at}.earliest`, notes);
  const latest = instantOf(plan.maxEstimatedDeliveryDate, `${at}.latest`, notes);
  if (earliest === undefined && latest === undefined) return undefined;
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}
