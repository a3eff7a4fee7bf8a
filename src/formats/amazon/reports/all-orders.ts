/** One order of the All Orders report. */
import { quote } from '../../../order/clean.ts';
import { parseInstant } from '../../../order/instant.ts';
import type { Order } from '../../../order/order.ts';
import { type Status, shippedOrLater } from '../../../order/vocabulary.ts';
import { countOf, flagOf, type Notes, textOf, warn } from '../../notes.ts';
import type { Row } from '../../rows.ts';
import type { Draft, Json } from '../../values.ts';
import { folded, meaningOf } from '../../words.ts';
import { countryOf } from '../common.ts';
import { stageOf } from '../stage.ts';
import { storeOf } from '../store.ts';
import { timeOf, utcOf } from './cells.ts';
import { type Line, setMoney, soldByOf, startItem } from './common.ts';
import { amountsOf } from './money.ts';
import { channels, itemStatuses, orderStatuses } from './words.ts';

export function readOrder(id: string, all: readonly Row[], notes: Notes): Order {
  const rows = oncePerItem(all);
  if (rows.length < all.length) warn(notes, { id: 'duplicate-items', path: 'items' });
  const cells = rows[0]?.cells ?? {};
  const order: Draft<Order> = { id };
  const store = storeOf(undefined, textOf(cells['sales-channel']), notes);
  if (store.domain !== undefined) order.marketplace = store.domain;
  const placedAt = timeOf(cells, 'purchase-date', 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = timeOf(cells, 'last-updated-date', 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;
  const channel = meaningOf(channels, cells['fulfillment-channel'], 'fulfilledBy', notes)?.told;
  if (typeof channel === 'string') order.fulfilledBy = channel;
  order.soldBy = soldByOf(cells, notes);
  const easyShip = isEasyShip(cells);
  if (easyShip) order.carrier = 'platform';
  if (store.offPlatform || easyShip) order.programs = store.offPlatform ? ['multi-channel'] : ['easy-ship'];
  const business = flagOf(cells['is-business-order'], 'business', notes);
  if (business !== undefined) order.business = business;
  const shipTo = countryOf(cells['ship-country']);
  if (shipTo !== undefined) order.shipTo = shipTo;

  const told = meaningOf(orderStatuses, cells['order-status'], 'status', notes)?.told ?? undefined;
  const shipping = folded(textOf(cells['order-status']) ?? '') === 'shipping';
  const lines = rows.map((row, index) => readLine(row.cells, index, { told, shipping }, order, notes));
  setMoney(order, lines, notes);
  setStatus(order, lines, told, shipping);
  order.items = lines.map(({ item }) => item);
  return order;
}

/** The report of last updates is a feed: the same order comes again and again. */
export function newest(rows: readonly Row[]): readonly Row[] {
  const time = ({ cells }: Row) => parseInstant(utcOf(textOf(cells['last-updated-date']) ?? '')) ?? 0;
  const last = Math.max(...rows.map(time));
  return rows.filter((row) => time(row) === last);
}

/** A line that has an id is there once, however often it is listed. */
function oncePerItem(rows: readonly Row[]): readonly Row[] {
  const ids = rows.map(({ cells }) => textOf(cells['order-item-id']));
  return rows.filter((_, index) => ids[index] === undefined || ids.indexOf(ids[index]) === index);
}

function isEasyShip(cells: Json): boolean {
  const by = folded(textOf(cells['fulfilled-by']) ?? '');
  return by === 'easyship' || /^shipped\s*-|^pending\s*-\s*waiting/i.test(textOf(cells['order-status']) ?? '');
}

interface OrderState {
  readonly told: Order['status'];
  /** Some of it is being picked, or has left: the items tell. */
  readonly shipping: boolean;
}

function readLine(cells: Json, index: number, state: OrderState, order: Order, notes: Notes): Line {
  const at = `items.${index}`;
  const item = startItem(cells);
  const quantity = countOf(cells.quantity, `${at}.quantity`, notes);
  const written = meaningOf(itemStatuses, cells['item-status'], `${at}.status`, notes)?.told ?? undefined;
  const own = stageOf(written === undefined ? undefined : { told: written });
  // A cancelled line is listed with none.
  if (quantity !== undefined && quantity > 0) item.quantity = quantity;
  if (own === 'shipped' && item.quantity !== undefined) item.quantityShipped = item.quantity;
  // Where the order has left, neither the word nor the number that it stands for is believed.
  if (own === 'unshipped' && !hasLeft(state)) item.quantityShipped = 0;
  const status = statusOf(own, state, order, at, notes);
  if (status !== undefined) item.status = status;
  if (own === 'shipped' && status === undefined) delete item.quantityShipped;
  return { item, amounts: amountsOf(cells, at, notes) };
}

function hasLeft({ told, shipping }: OrderState): boolean {
  const stage = stageOf(told === undefined ? undefined : { told });
  return stage !== undefined && later.has(stage) && !shipping;
}

/** Undefined where the item says nothing that the order does not. */
function statusOf(
  own: Status | undefined,
  state: OrderState,
  { fulfilledBy }: Order,
  at: string,
  notes: Notes,
): Order['status'] {
  if (own === undefined || own === 'cancelled') return own;
  const { told, shipping } = state;
  const stage = stageOf(told === undefined ? undefined : { told });
  const gone = hasLeft(state);
  if (own === 'unshipped') {
    if (shipping) {
      if (fulfilledBy === undefined) return ['preparing', 'unshipped'];
      return fulfilledBy === 'platform' ? 'preparing' : 'unshipped';
    }
    if (stage === 'partially-shipped') return 'unshipped';
    if (gone) warn(notes, { id: 'contradiction', path: `${at}.status`, other: 'status', found: quote('Unshipped') });
    return told;
  }
  if (shipping || stage === 'partially-shipped') return shippedOrLater;
  if (gone) return told;
  warn(notes, { id: 'contradiction', path: `${at}.status`, other: 'status', found: quote('Shipped') });
  return undefined;
}

const later: ReadonlySet<Status> = new Set(shippedOrLater);

/** Of an order that is being shipped: what its open items agree on. */
function setStatus(order: Draft<Order>, lines: readonly Line[], told: Order['status'], shipping: boolean): void {
  if (told !== undefined) order.status = told;
  const open = lines.filter(({ item }) => item.status !== 'cancelled');
  const [first] = open;
  if (shipping && first) {
    const agree = open.every(({ item }) => String(item.status) === String(first.item.status));
    if (!agree) order.status = 'partially-shipped';
    else if (first.item.status !== undefined) order.status = first.item.status;
  }
  for (const { item } of lines) if (String(item.status) === String(order.status)) delete item.status;
}
