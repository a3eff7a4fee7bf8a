/** One order of the reports that list what a seller ships: Unshipped Orders, and New Orders. */
import { absolute, scaled, unscaled } from '../../../order/decimal.ts';
import type { Order, Payment } from '../../../order/order.ts';
import type { Status } from '../../../order/vocabulary.ts';
import { countOf, flagOf, isAbsent, type Notes, textOf, warn } from '../../notes.ts';
import type { Row } from '../../rows.ts';
import type { Draft, Json } from '../../values.ts';
import { meaningOf } from '../../words.ts';
import { commonRequest, countryOf } from '../common.ts';
import { paymentOf } from '../payments.ts';
import { storeOf } from '../store.ts';
import { setUnits } from '../units.ts';
import { timeOf } from './cells.ts';
import { type Line, requestOf, setMoney, soldByOf, startItem } from './common.ts';
import { amountsOf, moneyColumns } from './money.ts';
import { paymentMethods } from './words.ts';

/** What a seller's report of either kind may hold. */
export const columnsToShip = [
  ...['order-id', 'order-item-id', 'purchase-date', 'sku', 'product-name', 'item-name', 'quantity-purchased'],
  ...['sales-channel', 'ship-country', 'is-business-order', 'is-prime', 'is-iba', 'is-replacement-order'],
  ...['is-ispu-order', 'payment-method', 'payment-method-details', 'customized-url', 'verge-of-cancellation'],
  ...['is-buyer-requested-cancellation', 'buyer-requested-cancel-reason'],
  ...moneyColumns,
];

/** Where a report names its own dates. */
export interface DateColumns {
  readonly shipBy: string;
  readonly earliest: string;
  readonly latest: string;
}

/** All but status and units. `stage` where it is known: nothing has been charged before a seller ships. */
export function startOrder(
  id: string,
  cells: Json,
  dates: DateColumns,
  stage: Status | undefined,
  notes: Notes,
): Draft<Order> {
  const order: Draft<Order> = { id };
  const channel = textOf(cells['sales-channel']);
  const store = channel === undefined ? undefined : storeOf(undefined, channel, notes);
  if (store?.domain !== undefined) order.marketplace = store.domain;
  const placedAt = timeOf(cells, 'purchase-date', 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  order.soldBy = soldByOf(cells, notes);
  order.fulfilledBy = 'merchant';
  const shipBy = timeOf(cells, dates.shipBy, 'shipBy', notes);
  if (shipBy !== undefined) order.shipBy = shipBy;
  const earliest = timeOf(cells, dates.earliest, 'deliveryWindow.earliest', notes);
  const latest = timeOf(cells, dates.latest, 'deliveryWindow.latest', notes);
  if (earliest !== undefined || latest !== undefined) {
    order.deliveryWindow = { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
  }
  const business = flagOf(cells['is-business-order'], 'business', notes);
  if (business !== undefined) order.business = business;
  const replacement = flagOf(cells['is-replacement-order'], 'replacement', notes);
  if (replacement !== undefined) order.replacement = replacement;
  const shipTo = countryOf(cells['ship-country']);
  if (shipTo !== undefined) order.shipTo = shipTo;
  const programs = [
    ...(store?.offPlatform === true ? (['multi-channel'] as const) : []),
    ...(flagOf(cells['is-prime'], 'programs', notes) === true ? (['seller-fulfilled-prime'] as const) : []),
    ...(flagOf(cells['is-ispu-order'], 'programs', notes) === true ? (['pickup-in-store'] as const) : []),
  ];
  if (programs.length > 0) order.programs = programs;
  if (flagOf(cells['verge-of-cancellation'], 'shipBy', notes) === true) warn(notes, { id: 'near-cancellation' });
  const payments = replacement === true ? [] : paymentsOf(cells, stage, notes);
  if (payments) order.payments = payments;
  return order;
}

function paymentsOf(cells: Json, stage: Status | undefined, notes: Notes): readonly Payment[] | undefined {
  for (const column of ['payment-method-details', 'payment-method']) {
    if (isAbsent(cells[column])) continue;
    const method = meaningOf(paymentMethods, cells[column], 'payments.0.method', notes)?.told;
    if (typeof method !== 'string') continue;
    return [paymentOf(method, undefined, 'merchant', { status: stage, exact: true, someShipped: false })];
  }
  return undefined;
}

const unshippedDates = {
  shipBy: 'promise-date',
  earliest: 'scheduled-delivery-start-date',
  latest: 'scheduled-delivery-end-date',
};

/** Of the report of unshipped orders: each of them has left Pending, and nothing has been confirmed for all of it. */
export function readUnshipped(id: string, rows: readonly Row[], notes: Notes): Order {
  const units = rows.map(({ cells }, index) => ({
    ordered: countOf(cells['quantity-purchased'], `items.${index}.quantity`, notes),
    shipped: countOf(cells['quantity-shipped'], `items.${index}.quantityShipped`, notes),
  }));
  const stage = units.some(({ shipped = 0 }) => shipped > 0) ? 'partially-shipped' : 'unshipped';
  const order = startOrder(id, rows[0]?.cells ?? {}, unshippedDates, stage, notes);
  order.status = stage;
  order.items = rows.map(({ cells }, index) => {
    const at = `items.${index}`;
    const item = startItem(cells);
    setUnits(item, units[index] ?? { ordered: undefined, shipped: undefined }, at, stage, notes);
    const request = requestOf(cells, at, notes);
    const gone = item.quantityShipped !== undefined && item.quantityShipped === item.quantity;
    if (request !== undefined) item.cancellationRequest = request && !gone ? { ...request, state: 'open' } : request;
    return item;
  });
  const request = commonRequest(order.items);
  if (request !== undefined) order.cancellationRequest = request;
  return order;
}

/** Reports of different days list an item again, while some of it is still here: no unit comes back. */
export function mostShipped(rows: readonly Row[]): readonly Row[] {
  const byItem = new Map<string, Row>();
  for (const [index, row] of rows.entries()) {
    const key = textOf(row.cells['order-item-id']) ?? `#${index}`;
    const before = byItem.get(key);
    if (!before || shippedIn(row) >= shippedIn(before)) byItem.set(key, row);
  }
  return [...byItem.values()];
}

const shippedIn = ({ cells }: Row): number => Number(textOf(cells['quantity-shipped']) ?? 0) || 0;

const newDates = { shipBy: 'latest-ship-date', earliest: 'earliest-delivery-date', latest: 'latest-delivery-date' };

/** Of the report of new orders, which may hold cancelled and shipped ones, too, and does not say which. */
export function readNew(id: string, rows: readonly Row[], notes: Notes): Order {
  const order = startOrder(id, rows[0]?.cells ?? {}, newDates, undefined, notes);
  warn(notes, { id: 'status-not-told', path: 'status' });
  const lines = rows.map(({ cells }, index): Line => {
    const at = `items.${index}`;
    const item = startItem(cells);
    const quantity = countOf(cells['quantity-purchased'], `${at}.quantity`, notes);
    if (quantity !== undefined && quantity > 0) item.quantity = quantity;
    const request = requestOf(cells, at, notes);
    if (request !== undefined) item.cancellationRequest = request;
    return { item, amounts: amountsOf(cells, at, notes) };
  });
  setMoney(order, lines, notes);
  order.items = lines.map(({ item }) => item);
  const request = commonRequest(order.items);
  if (request !== undefined) order.cancellationRequest = request;
  return order;
}

const promotions = ['item-promotion-discount', 'ship-promotion-discount'];

/** An item with several promotions takes several rows: what it is counts once, the discounts add up. */
export function joined(rows: readonly Row[]): readonly Row[] {
  const byItem = new Map<string, Row>();
  for (const [index, row] of rows.entries()) {
    const key = textOf(row.cells['order-item-id']) ?? `#${index}`;
    const first = byItem.get(key);
    byItem.set(key, first ? { ...first, cells: merged(first.cells, row.cells) } : row);
  }
  return [...byItem.values()];
}

function merged(first: Json, more: Json): Json {
  const filled = Object.entries(more).map(([column, value]) => {
    const before = first[column];
    if (promotions.includes(column)) return [column, added(before, value)] as const;
    return [column, isAbsent(before) ? value : before] as const;
  });
  return { ...first, ...Object.fromEntries(filled) };
}

const amount = /^[+-]?\d{1,20}(?:\.\d{1,10})?$/;

function added(before: unknown, value: unknown): unknown {
  const [a, b] = [textOf(before) ?? '', textOf(value) ?? ''];
  if (!amount.test(a)) return isAbsent(before) ? value : before;
  if (!amount.test(b)) return before;
  const digits = Math.max(...[a, b].map((text) => (text.split('.')[1] ?? '').length));
  return unscaled(scaled(absolute(a)) + scaled(absolute(b)), digits);
}
