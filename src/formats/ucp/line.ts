/** One line of a UCP order. */
import type { Item, OneOf } from '../../order/order.ts';
import type { Status } from '../../order/vocabulary.ts';
import { isSame, minorAmountOf, minusOf, notNegative, sumOf, timesOf, unsigned } from '../amounts.ts';
import { neverSent } from '../kinds.ts';
import { countOf, isAbsent, type Notes, textOf, warn } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { type Adjustment, isReturning, requestOf, totalOf, unitsBy } from './adjustments.ts';
import { type Event, inOrder, touches } from './events.ts';
import { type Expectation, expectedOf } from './expectations.ts';
import { listOf, statusOf } from './line-status.ts';

export interface Around {
  readonly currency: unknown;
  readonly events: readonly Event[];
  readonly adjustments: readonly Adjustment[];
  readonly expectations: readonly Expectation[];
}

export function readLine(raw: Json, index: number, around: Around, notes: Notes): Item {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const id = textOf(raw.id);
  if (id !== undefined) item.id = id;
  const product = isObject(raw.item) ? raw.item : {};
  const title = textOf(product.title);
  if (title !== undefined) item.title = title;
  const expected = around.expectations.filter(({ lines }) => lines === undefined || lines.has(id ?? ''));
  if (expected.some(({ digital }) => digital)) item.kind = neverSent;
  const { left, untold } = setUnits(item, raw, id, around, at, notes);
  setAmounts(item, raw, left, around.currency, at, notes);
  const status = statusOf(item, raw, id, around.events, left, at, notes);
  if (status !== undefined) item.status = untold ? withEnds(status) : status;
  setTimes(item, id, around.events);
  const releaseAt = expectedOf(expected, `${at}.releaseAt`, notes);
  if (releaseAt !== undefined) item.releaseAt = releaseAt;
  if (id !== undefined && isReturning(around.adjustments, id)) item.returnRequested = true;
  const request = id === undefined ? undefined : requestOf(around.adjustments, id, `${at}.`, notes);
  if (request) item.cancellationRequest = request;
  return item;
}

interface Units {
  /** On the line; others were taken off it. */
  readonly left: number | undefined;
  /** Whether some of those were cancelled or returned is not told. */
  readonly untold: boolean;
}

function setUnits(
  item: Draft<Item>,
  raw: Json,
  id: string | undefined,
  around: Around,
  at: string,
  notes: Notes,
): Units {
  const written = isObject(raw.quantity) ? raw.quantity : {};
  const left = countOf(written.total, `${at}.quantity`, notes);
  // The first version has no other number.
  const quantity = countOf(written.original, `${at}.quantity`, notes) ?? left;
  const shipped = countOf(written.fulfilled, `${at}.quantityShipped`, notes);
  if (quantity !== undefined && quantity > 0) item.quantity = quantity;
  if (shipped !== undefined) item.quantityShipped = shipped;
  if (quantity === undefined || id === undefined) return { left, untold: false };
  const cancelled = unitsBy(around.adjustments, 'cancellation', id, quantity);
  const returned = unitsBy(around.adjustments, 'return', id, quantity);
  if (cancelled) item.quantityCancelled = cancelled;
  if (returned) item.quantityReturned = returned;
  const removed = left === undefined ? 0 : quantity - left;
  const told = cancelled !== undefined && returned !== undefined && cancelled + returned >= removed;
  if (removed > 0 && !told) warn(notes, { id: 'removed-units', path: at });
  return { left, untold: removed > 0 && !told };
}

function withEnds(status: OneOf<Status>): OneOf<Status> {
  return [...new Set<Status>([...listOf(status), 'cancelled', 'returned'])];
}

/** The line's totals are those of the units that are left. */
function setAmounts(
  item: Draft<Item>,
  raw: Json,
  left: number | undefined,
  currency: unknown,
  at: string,
  notes: Notes,
): void {
  const product = isObject(raw.item) ? raw.item : {};
  if (!isAbsent(raw.quantity) && isObject(raw.quantity) && !isAbsent(product.quantity_unit)) {
    warn(notes, { id: 'unclear-price', path: `${at}.price` });
    return;
  }
  const { quantity } = item;
  if (quantity === undefined) return;
  const unit = notNegative(minorAmountOf(product.price, currency, `${at}.price`, notes), `${at}.price`, notes);
  const total = (type: string) => totalOf(raw.totals, type, currency, `${at}.price`, notes);
  const whole = left === undefined || left === quantity;
  const price =
    (whole ? notNegative(total('subtotal'), `${at}.price`, notes) : undefined) ?? (unit && timesOf(unit, quantity));
  if (!price) return;
  item.price = price;
  if (!whole) return;
  const discounts = [total('discount'), total('itemsdiscount')].flatMap((money) => (money ? [unsigned(money)] : []));
  const [discount, tax, paid] = [sumOf(discounts), notNegative(total('tax'), `${at}.tax`, notes), total('total')];
  const net = discount ? minusOf(price, discount) : price;
  const gross = net && tax ? sumOf([net, tax]) : net;
  // Only what adds up: a subtotal may be after the discount already.
  if (!paid || !gross || !isSame(paid, gross)) return;
  if (discount) item.discount = discount;
  if (tax) item.tax = tax;
}

function setTimes(item: Draft<Item>, id: string | undefined, all: readonly Event[]): void {
  if (id === undefined) return;
  const events = inOrder(all.filter((event) => touches(event, id)));
  const shipped = events.find(({ status }) => status === 'shipped')?.at;
  if (shipped !== undefined) item.shippedAt = shipped;
  const delivered = events.findLast(({ status }) => status === 'delivered')?.at;
  if (delivered !== undefined && item.status === 'delivered') item.deliveredAt = delivered;
}
