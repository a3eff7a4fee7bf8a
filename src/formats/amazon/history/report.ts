/** One order of the Order History Reports that amazon.com handed out until March 2023: its items, its shipments, or both. */
import { parseInstant } from '../../../order/instant.ts';
import { marketplaceByDomain } from '../../../order/marketplaces.ts';
import type { Item, Order } from '../../../order/order.ts';
import type { ItemsOf } from '../../format.ts';
import { countOf, createNotes, type Notes, textOf } from '../../notes.ts';
import type { Row } from '../../rows.ts';
import type { Draft, Json } from '../../values.ts';
import { meaningOf } from '../../words.ts';
import { carrierOf } from '../carrier.ts';
import { latest } from '../common.ts';
import { currencyOf, moneyOf, priceOf, sumOf, timeOf, valuesOf } from './cells.ts';
import { paymentsOf } from './payments.ts';
import { refundedOf } from './refunds.ts';
import { exportStoreOf } from './store.ts';
import { reportStatuses } from './words.ts';

const isItem = ({ cells }: Row): boolean => 'ASIN/ISBN' in cells;

/** Rows of items first. */
export const itemsFirst = (rows: readonly Row[]): readonly Row[] => [
  ...rows.filter(isItem),
  ...rows.filter((row) => !isItem(row)),
];

export function readOrder(id: string, rows: readonly Row[], itemsOf: ItemsOf | undefined, notes: Notes): Order {
  const cells = rows[0]?.cells ?? {};
  const order: Draft<Order> = { id };
  const { domain } = exportStoreOf(cells.Website, notes);
  if (domain !== undefined) order.marketplace = domain;
  const placedAt = timeOf(cells['Order Date'], 'earliest', domain, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const statuses = rows.map((row) => meaningOf(reportStatuses, row.cells['Order Status'], 'status', notes)?.told);
  const [status] = statuses;
  if (status && statuses.every((other) => String(other) === String(status))) order.status = status;
  const shippedAt = latest(rows.map((row) => timeOf(row.cells['Shipment Date'], 'latest', domain, 'shippedAt', notes)));
  if (shippedAt !== undefined) order.shippedAt = shippedAt;
  const carriers = new Set(
    rows.flatMap((row) =>
      valuesOf(row.cells['Carrier Name & Tracking Number']).flatMap((name) => carrierOf(name) ?? []),
    ),
  );
  const [carrier] = carriers;
  if (carriers.size === 1 && carrier !== undefined) order.carrier = carrier;

  const currency = currencyOf(cells.Currency) ?? marketplaceByDomain(domain)?.currency;
  const shipments = rows.filter((row) => !isItem(row));
  const money = (column: string, path: string) =>
    sumOf(shipments.map((row) => moneyOf(row.cells[column], currency, path, notes)));
  const total = money('Total Charged', 'total');
  if (total) order.total = total;
  const shipping = money('Shipping Charge', 'shipping');
  if (shipping) order.shipping = shipping;
  const refunded = refundedOf(id, currency, itemsOf);
  if (refunded) order.refunded = refunded;
  const paid = rows.map((row) => row.cells['Payment Instrument Type']);
  const payments = paymentsOf(paid, total, order.status !== undefined && order.status !== 'cancelled', notes);
  if (payments) order.payments = payments;
  const items = rows
    .filter(isItem)
    .map((row, index) => readItem(row.cells, index, { store: domain, currency, placedAt }, notes));
  if (items.length > 0) setItems(order, items);
  return order;
}

interface Place {
  readonly store: string | undefined;
  readonly currency: string | undefined;
  readonly placedAt: string | undefined;
}

function readItem(cells: Json, index: number, { store, currency, placedAt }: Place, notes: Notes): Draft<Item> {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const asin = textOf(cells['ASIN/ISBN']);
  if (asin !== undefined) item.asin = asin;
  const title = textOf(cells.Title);
  if (title !== undefined) item.title = title;
  const seller = textOf(cells.Seller);
  if (seller !== undefined) item.soldBy = /^amazon(?:\.[a-z.]+|\b)/i.test(seller) ? 'platform' : 'third-party';
  const quantity = countOf(cells.Quantity, `${at}.quantity`, notes);
  if (quantity !== undefined && quantity > 0) item.quantity = quantity;
  const price = priceOf(cells['Item Subtotal'], currency, `${at}.price`, notes);
  if (price) item.price = price;
  const tax = priceOf(cells['Item Subtotal Tax'], currency, `${at}.tax`, notes);
  if (tax) item.tax = tax;
  const release = timeOf(cells['Release Date'], 'latest', store, `${at}.releaseAt`, createNotes());
  const after = (parseInstant(release ?? '') ?? 0) > (parseInstant(placedAt ?? '') ?? Number.POSITIVE_INFINITY);
  if (release !== undefined && after) item.releaseAt = release;
  return item;
}

function setItems(order: Draft<Order>, items: readonly Draft<Item>[]): void {
  const [first] = items;
  const sold = first?.soldBy;
  if (sold !== undefined && items.every((item) => item.soldBy === sold)) {
    order.soldBy = sold;
    for (const item of items) delete item.soldBy;
  }
  order.items = items;
}
