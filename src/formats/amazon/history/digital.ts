/** One order of digital goods: files and rights, which are there as soon as they are paid for. */
import type { Item, Money, Order } from '../../../order/order.ts';
import type { Seller, Status } from '../../../order/vocabulary.ts';
import type { ItemsOf } from '../../format.ts';
import { countOf, flagOf, type Notes, textOf, warnUnknown } from '../../notes.ts';
import { isRow } from '../../row-parts.ts';
import type { Row } from '../../rows.ts';
import type { Draft, Json } from '../../values.ts';
import { folded, meaningOf } from '../../words.ts';
import { currencyOf, moneyOf, priceOf, sumOf, timeOf, unsigned } from './cells.ts';
import { byItem, idOf } from './digital-items.ts';
import { returnedOf } from './returns.ts';
import { exportStoreOf } from './store.ts';
import { digitalStatuses, offerTypes } from './words.ts';

/** The groups of rows that belong to an order, or to one of its items, without being items. */
export const looseGroups = { orders: 'amazon-digital-orders', money: 'amazon-digital-money' };

/** Rows of one item stand together: the newer layout has one for each part of its price. */
export function readOrder(id: string, rows: readonly Row[], itemsOf: ItemsOf | undefined, notes: Notes): Order {
  const cells = rows[0]?.cells ?? {};
  const order: Draft<Order> = { id };
  const { domain } = exportStoreOf(cells.Marketplace, notes);
  if (domain !== undefined) order.marketplace = domain;
  const placedAt = timeOf(cells['Order Date'] ?? cells.OrderDate, 'earliest', domain, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const refunded = returnedOf(id, itemsOf, notes);
  if (refunded) order.refunded = refunded;
  const details = (itemsOf?.(id, looseGroups.orders)?.items ?? []).find(isRow)?.cells ?? {};
  const preorder = yes(details.IsOrderAPreorder) === true;
  const items = byItem(rows).map((own, index) => readItem(own, index, { store: domain, preorder }, itemsOf, notes));
  const [first, ...others] = items;
  if (first?.soldBy !== undefined && others.every(({ soldBy }) => soldBy === first.soldBy)) order.soldBy = first.soldBy;
  if (first?.status !== undefined && others.every(({ status }) => status === first.status)) order.status = first.status;
  order.items = items.map((item) => {
    const rest: Draft<Item> = { ...item };
    if (rest.soldBy === order.soldBy) delete rest.soldBy;
    if (rest.status === order.status) delete rest.status;
    return rest;
  });
  return order;
}

interface Place {
  readonly store: string | undefined;
  readonly preorder: boolean;
}

function readItem(
  rows: readonly Row[],
  index: number,
  { store, preorder }: Place,
  itemsOf: ItemsOf | undefined,
  notes: Notes,
): Item {
  const at = `items.${index}`;
  const cells = rows[0]?.cells ?? {};
  const item: Draft<Item> = {};
  const id = idOf(cells);
  if (id !== undefined) item.id = id;
  const asin = textOf(cells.ASIN);
  if (asin !== undefined) item.asin = asin;
  const title = textOf(cells['Product Name']) ?? textOf(cells.ProductName) ?? textOf(cells.Title);
  if (title !== undefined) item.title = title;
  if (textOf(cells.SubscriptionOrderInfoList) !== undefined || /\bmembership\b/i.test(title ?? '')) {
    item.kind = 'subscription';
  }
  const soldBy = sellerOf(textOf(cells['Seller of Record']) ?? textOf(cells.SellerOfRecord));
  if (soldBy !== undefined) item.soldBy = soldBy;
  const written = cells['Quantity Ordered'] ?? cells.QuantityOrdered ?? cells.OriginalQuantity;
  const quantity = countOf(written, `${at}.quantity`, notes);
  if (quantity !== undefined && quantity > 0) item.quantity = quantity;
  const status = statusOf(cells, preorder, at, notes);
  if (status !== undefined) item.status = status;
  const fulfilled = cells['Fulfilled Date'] ?? cells.FulfilledDate;
  const deliveredAt =
    status === 'delivered' ? timeOf(fulfilled, 'latest', store, `${at}.deliveredAt`, notes) : undefined;
  if (deliveredAt !== undefined) item.deliveredAt = deliveredAt;
  const newer = 'Component Type' in cells;
  const money = newer ? componentsOf(rows, at, notes) : olderMoney(cells, id, at, itemsOf, notes);
  if (money.price) item.price = money.price;
  if (money.tax) item.tax = money.tax;
  if (money.discount) item.discount = money.discount;
  return item;
}

function sellerOf(name: string | undefined): Seller | undefined {
  if (name === undefined) return undefined;
  return /^(?:amazon|audible)\b/i.test(name) ? 'platform' : 'third-party';
}

function statusOf(cells: Json, preorder: boolean, at: string, notes: Notes): Status | undefined {
  const told = meaningOf(digitalStatuses, cells['Order Status'], `${at}.status`, notes)?.told;
  if (typeof told === 'string') return told;
  const fulfilled = yes(cells.IsFulfilled);
  if (fulfilled === true) return 'delivered';
  return fulfilled === false && preorder ? 'preorder' : undefined;
}

function yes(value: unknown): boolean | undefined {
  const word = textOf(value)?.toLowerCase();
  if (word === 'yes') return true;
  return word === 'no' ? false : flagOf(word, 'status', { warnings: [], error: undefined });
}

interface Amounts {
  readonly price?: Money | undefined;
  readonly tax?: Money | undefined;
  readonly discount?: Money | undefined;
}

/** Only what has moved counts: what was paid with a credit stands once above and once below zero. */
function componentsOf(rows: readonly Row[], at: string, notes: Notes): Amounts {
  const parts = rows.flatMap(({ cells }) => {
    meaningOf(offerTypes, cells['Offer Type Code'], `${at}.discount`, notes);
    const currency = currencyOf(cells['Base Currency Code']);
    return partIn(cells['Component Type'], cells['Transaction Amount'], currency, at, notes);
  });
  const sum = (chosen: readonly Part[]) => sumOf(chosen.map(({ money }) => unsigned(money)));
  const above = (type: string) => parts.filter((part) => part.type === type && !isBelow(part));
  return { price: sum(above('priceamount')), tax: sum(above('tax')), discount: sum(parts.filter(isBelow)) };
}

interface Part {
  readonly type: string;
  readonly money: Money | undefined;
}

const isBelow = ({ money }: Part): boolean => money?.amount.startsWith('-') === true;

/** None where nobody knows what it is a part of. */
function partIn(
  written: unknown,
  amount: unknown,
  currency: string | undefined,
  at: string,
  notes: Notes,
): readonly Part[] {
  const type = folded(textOf(written) ?? '');
  if (type === 'priceamount' || type === 'tax')
    return [{ type, money: moneyOf(amount, currency, `${at}.price`, notes) }];
  warnUnknown(notes, `${at}.price`, written);
  return [];
}

/** The older layout has its discounts in a file of its own, by the item's id. */
function olderMoney(
  cells: Json,
  id: string | undefined,
  at: string,
  itemsOf: ItemsOf | undefined,
  notes: Notes,
): Amounts {
  const base = currencyOf(cells.BaseCurrencyCode);
  const rows = id === undefined ? [] : (itemsOf?.(id, looseGroups.money)?.items ?? []).filter(isRow);
  const parts = rows.flatMap(({ cells: own }) => {
    meaningOf(offerTypes, own.OfferTypeCode, `${at}.discount`, notes);
    const currency = currencyOf(own.BaseCurrencyCode);
    return partIn(own.MonetaryComponentTypeCode, own.TransactionAmount, currency, at, notes);
  });
  return {
    price: priceOf(cells.OurPrice, currencyOf(cells.OurPriceCurrencyCode) ?? base, `${at}.price`, notes),
    tax: priceOf(cells.OurPriceTax, currencyOf(cells.OurPriceTaxCurrencyCode) ?? base, `${at}.tax`, notes),
    discount: sumOf(parts.filter(isBelow).map(({ money }) => unsigned(money))),
  };
}
