/** One order of a buyer's order history: a row an item in one shipment. */
import { scaled } from '../../../order/decimal.ts';
import type { Item, Money, Order } from '../../../order/order.ts';
import { shippedOrLater } from '../../../order/vocabulary.ts';
import type { ItemsOf } from '../../format.ts';
import { countOf, isAbsent, type Notes, textOf, warn } from '../../notes.ts';
import type { Row } from '../../rows.ts';
import type { Draft, Json } from '../../values.ts';
import { folded, meaningOf } from '../../words.ts';
import { carrierOf } from '../carrier.ts';
import { latest } from '../common.ts';
import { times } from '../money.ts';
import { currencyOf, moneyOf, priceOf, sumOf, timeOf, unsigned, valuesOf } from './cells.ts';
import { paymentsOf } from './payments.ts';
import { refundedOf } from './refunds.ts';
import { exportStoreOf } from './store.ts';
import { orderStatuses, shipmentStatuses } from './words.ts';

export function readOrder(id: string, rows: readonly Row[], itemsOf: ItemsOf | undefined, notes: Notes): Order {
  const cells = rows[0]?.cells ?? {};
  const order: Draft<Order> = { id };
  const { domain, grocery } = exportStoreOf(cells.Website, notes);
  if (domain !== undefined) order.marketplace = domain;
  const placedAt = timeOf(cells['Order Date'], 'earliest', domain, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const items = rows.map((row, index) => readItem(row.cells, index, { store: domain, grocery }, notes));
  const open = items.filter(({ status }) => status !== 'cancelled');
  const status = statusOf(items, open);
  if (status !== undefined) order.status = status;
  const gone = open.length > 0 && open.every(isGone);
  const shippedAt = gone ? latest(open.map((item) => item.shippedAt)) : undefined;
  if (shippedAt !== undefined) order.shippedAt = shippedAt;
  const carriers = new Set(
    rows.flatMap(({ cells: { 'Carrier Name & Tracking Number': name } }) =>
      valuesOf(name).flatMap((one) => carrierOf(one) ?? []),
    ),
  );
  const [carrier] = carriers;
  if (carriers.size === 1 && carrier !== undefined) order.carrier = carrier;

  const currency = currencyOf(cells.Currency);
  // A line that was cancelled need not say what it cost.
  const costing = rows.filter(
    ({ cells: own }, index) =>
      items[index]?.status !== 'cancelled' || !isAbsent(own['Total Amount'] ?? own['Total Owed']),
  );
  const total = sumOf(costing.map((row) => totalOf(row.cells, notes)));
  if (total) order.total = total;
  const shipping = shippingOf(rows, notes);
  if (shipping) order.shipping = shipping;
  const refunded = refundedOf(id, currency, itemsOf);
  if (refunded) order.refunded = refunded;
  const paid = rows.map((row) => row.cells['Payment Method Type'] ?? row.cells['Payment Instrument Type']);
  const payments = paymentsOf(paid, total, gone, notes);
  if (payments) order.payments = payments;
  order.items = items.map((item) => beside(item, order));
  return order;
}

interface Place {
  readonly store: string | undefined;
  readonly grocery: boolean;
}

function readItem(cells: Json, index: number, { store, grocery }: Place, notes: Notes): Item {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const asin = textOf(cells.ASIN);
  if (asin !== undefined) item.asin = asin;
  const title = textOf(cells['Product Name']);
  if (title !== undefined) item.title = title;
  if (grocery || folded(textOf(cells['Shipping Option']) ?? '') === folded('scheduled-houdini')) item.kind = 'grocery';
  const quantity = countOf(cells['Original Quantity'] ?? cells.Quantity, `${at}.quantity`, notes);
  if (quantity !== undefined && quantity > 0) item.quantity = quantity;
  const shippedAt = timeOf(cells['Ship Date'], 'latest', store, `${at}.shippedAt`, notes);
  const status = itemStatus(cells, shippedAt !== undefined, at, notes);
  if (status !== undefined) item.status = status;
  if (shippedAt !== undefined && status !== 'cancelled') item.shippedAt = shippedAt;
  if (item.quantity === undefined) return item;
  const currency = currencyOf(cells.Currency);
  const unit = priceOf(cells['Unit Price'], currency, `${at}.price`, notes);
  const unitTax = priceOf(cells['Unit Price Tax'], currency, `${at}.tax`, notes);
  const discount = unsigned(moneyOf(cells['Total Discounts'], currency, `${at}.discount`, notes));
  const price = unit && times(unit, item.quantity);
  if (price) item.price = price;
  const whole = unitTax && times(unitTax, item.quantity);
  const tax = price && whole && taxOf(whole, price, discount, cells, at, notes);
  if (tax) item.tax = tax;
  if (discount) item.discount = discount;
  return item;
}

/** The row's total tells whether its tax is inside the price: a line's total, with or without its delivery. */
function taxOf(
  tax: Money,
  price: Money,
  discount: Money | undefined,
  cells: Json,
  at: string,
  notes: Notes,
): Money | undefined {
  if (scaled(tax.amount) === 0n) return tax;
  const total = totalOf(cells, notes);
  if (!total) return undefined;
  const delivery = moneyOf(cells['Shipping Charge'], price.currency, 'shipping', notes);
  const net = scaled(price.amount) - (discount ? scaled(discount.amount) : 0n);
  const paid = scaled(total.amount);
  const extras = [0n, delivery && !delivery.amount.startsWith('-') ? scaled(delivery.amount) : 0n];
  if (extras.some((extra) => paid === net + extra + scaled(tax.amount))) return tax;
  // Inside: adding it would refund it twice.
  if (!extras.some((extra) => paid === net + extra)) warn(notes, { id: 'unclear-tax', path: `${at}.tax` });
  return undefined;
}

function totalOf(cells: Json, notes: Notes): Money | undefined {
  const total = moneyOf(cells['Total Amount'] ?? cells['Total Owed'], currencyOf(cells.Currency), 'total', notes);
  return total?.amount.startsWith('-') ? undefined : total;
}

function itemStatus(cells: Json, shipped: boolean, at: string, notes: Notes): Order['status'] {
  const order = meaningOf(orderStatuses, cells['Order Status'], 'status', notes)?.told ?? undefined;
  if (order === 'cancelled') return order;
  const shipments = valuesOf(cells['Shipment Status']).map(
    (text) => meaningOf(shipmentStatuses, text, `${at}.status`, notes)?.told ?? undefined,
  );
  const [first] = shipments;
  const own = shipments.every((status) => String(status) === String(first)) ? first : undefined;
  // Closed says that it has left only where there is a day on which it did.
  return own ?? (shipped ? order : undefined);
}

const isGone = ({ status }: Item): boolean => status !== undefined && status !== 'cancelled';

function statusOf(items: readonly Item[], open: readonly Item[]): Order['status'] {
  const [first] = open;
  if (!first) return items.length > 0 ? 'cancelled' : undefined;
  if (open.every(({ status }) => String(status) === String(first.status))) return first.status;
  if (open.every(isGone)) return shippedOrLater;
  return open.some(isGone) ? 'partially-shipped' : undefined;
}

/** What the order does not say already. A row that says nothing may have left or not. */
function beside(item: Item, order: Order): Item {
  if (item.status === undefined && order.status === 'partially-shipped') {
    return { ...item, status: ['unshipped', 'partially-shipped', ...shippedOrLater] };
  }
  if (item.status === undefined || String(item.status) !== String(order.status)) return item;
  const { status: _, ...rest } = item;
  return rest;
}

/** A shipment's charge stands on each of its rows; shipments are told apart by their date. */
function shippingOf(rows: readonly Row[], notes: Notes): Money | undefined {
  const charges = new Map<string, Money | undefined>();
  for (const { cells } of rows) {
    const shipment = textOf(cells['Ship Date']) ?? '';
    if (charges.has(shipment) || (shipment === '' && isAbsent(cells['Shipping Charge']))) continue;
    charges.set(shipment, moneyOf(cells['Shipping Charge'], currencyOf(cells.Currency), 'shipping', notes));
  }
  return sumOf([...charges.values()]);
}
