/** What the seller's reports have in common. */
import { cut } from '../../../order/clean.ts';
import type { CancellationRequest, Item, Order } from '../../../order/order.ts';
import type { Seller } from '../../../order/vocabulary.ts';
import type { ReadResult } from '../../format.ts';
import { createNotes, flagOf, isAbsent, type Notes, textOf } from '../../notes.ts';
import type { Row } from '../../rows.ts';
import type { Draft, Json } from '../../values.ts';
import { addsTax, sellersKinds } from '../common.ts';
import { type LineAmounts, sumUp } from '../money.ts';

export interface Line {
  readonly item: Draft<Item>;
  readonly amounts: LineAmounts;
}

/** Each row as a piece of its order; a row without an id is an error of its own. */
export function partsOf(rows: readonly Row[], column: string): readonly ReadResult[] {
  return rows.map((row) => {
    const orderId = textOf(row.cells[column]);
    const place = row.line === undefined ? {} : { line: row.line };
    if (orderId !== undefined) return { kind: 'part', orderId, part: row, ...place };
    const error = { code: 'invalid-order', path: 'id', column, foundType: 'nothing' } as const;
    return { kind: 'error', error: { ...error, expected: { kind: 'nonempty' } }, ...place };
  });
}

export const isRow = (part: unknown): part is Row => typeof part === 'object' && part !== null && 'cells' in part;

/** `columns`: which column each canonical field comes from, for the error that a cell may cause. */
export function assembled(
  orderId: string,
  parts: readonly unknown[],
  columns: Readonly<Record<string, string>>,
  read: (rows: readonly Row[], notes: Notes) => Order,
  choose: (rows: readonly Row[]) => readonly Row[] = (rows) => rows,
): ReadResult {
  // One row an item: an error in an item is one in its row.
  const rows = choose(parts.filter(isRow));
  const notes = createNotes();
  const order = read(rows, notes);
  const { error } = notes;
  if (!error) return { kind: 'order', order, warnings: notes.warnings };
  const [, index = '0', field = error.path ?? ''] = /^items\.(\d+)\.(.*)$/.exec(error.path ?? '') ?? [];
  const line = rows[Number(index)]?.line ?? rows[0]?.line;
  const column = columns[field];
  return {
    kind: 'error',
    error: { ...error, order: cut(orderId, 80), ...(column !== undefined && { column }) },
    ...(line !== undefined && { line }),
  };
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
