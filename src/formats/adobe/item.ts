/** The lines of an Adobe Commerce order: what the buyer sees, without the rows that belong to another one. */
import type { Item, OneOf } from '../../order/order.ts';
import type { Status } from '../../order/vocabulary.ts';
import { lineState, ownStatus } from '../line-state.ts';
import { fail, isAbsent, type Notes, textOf, warn } from '../notes.ts';
import { orderedOf, unitsOf } from '../units.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { meaningOf } from '../words.ts';
import { discountOf, moneyOf } from './amounts.ts';
import { productTypes } from './words.ts';

export interface Line {
  readonly row: Json;
  /** The variant that was chosen, or the parts of a bundle. */
  readonly parts: readonly Json[];
  /** Nothing of it is sent. */
  readonly virtual: boolean;
  readonly quantity: number | undefined;
  /** Units that have left; undefined where that is not told. */
  readonly shipped: number | undefined;
  /** Some parts have left, and not all. */
  readonly partly: boolean;
  readonly cancelled: number;
  readonly refunded: number;
}

/** Configurable products and bundles come as a row of their own and a row for each part. */
export function linesOf(order: Json, rows: readonly unknown[], notes: Notes): readonly Line[] {
  const all = rows.filter(isObject);
  if (all.length < rows.length) {
    const at = rows.findIndex((row) => !isObject(row));
    fail(notes, `items.${at}`, rows[at], { kind: 'object' });
  }
  const ids = new Set(all.map(({ item_id }) => textOf(item_id)));
  const isPart = ({ parent_item_id: parent }: Json): boolean => !isAbsent(parent) && ids.has(textOf(parent));
  const lines = all.filter((row) => !isPart(row));
  return lines.map((row, index) => {
    const id = textOf(row.item_id);
    const parts = id === undefined ? [] : all.filter((part) => isPart(part) && textOf(part.parent_item_id) === id);
    return lineOf(row, parts, isVirtual(order) || isVirtual(row), `items.${index}`, notes);
  });
}

function lineOf(row: Json, parts: readonly Json[], virtual: boolean, at: string, notes: Notes): Line {
  const quantity = orderedOf(row.qty_ordered, `${at}.quantity`, notes);
  const own = unitsOf(row.qty_shipped, `${at}.quantityShipped`, notes);
  // The parts of a bundle can be sent one by one; then nothing is counted in its own row.
  const sent = parts.filter((part) => !isVirtual(part));
  const byParts = own === 0 && sent.some((part) => Number(part.qty_shipped) > 0);
  const whole = byParts && sent.every((part) => Number(part.qty_shipped) >= Number(part.qty_ordered));
  return {
    row,
    parts,
    virtual,
    quantity,
    shipped: virtual ? undefined : byParts ? (whole ? quantity : undefined) : own,
    partly: byParts && !whole,
    cancelled: unitsOf(row.qty_canceled, `${at}.quantityCancelled`, notes) ?? 0,
    refunded: unitsOf(row.qty_refunded, `${at}.quantityReturned`, notes) ?? 0,
  };
}

const isVirtual = ({ is_virtual: flag, product_type: type }: Json): boolean =>
  flag === 1 || flag === '1' || flag === true || type === 'virtual' || type === 'downloadable';

/** `here`: what the order says of units that have not left. */
export function readItem(
  line: Line,
  index: number,
  status: OneOf<Status> | undefined,
  here: readonly Status[],
  currency: unknown,
  notes: Notes,
): Item {
  const { row, virtual, quantity } = line;
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const id = textOf(row.item_id);
  if (id !== undefined) item.id = id;
  const sku = textOf(row.sku);
  if (sku !== undefined) item.sku = sku;
  const title = textOf(row.name);
  if (title !== undefined) item.title = title;
  const kind = (
    virtual ? productTypes.meaning('virtual') : meaningOf(productTypes, row.product_type, `${at}.kind`, notes)
  )?.told;
  if (kind) item.kind = kind;
  if (row.product_type === 'bundle') item.bundle = true;
  if (quantity !== undefined) item.quantity = quantity;

  const state = lineState({
    quantity,
    shipped: shippedBeside(line, index, status, notes),
    cancelled: line.cancelled,
    returned: 0,
    taken: line.refunded,
    here,
    gone: ['shipped'],
    told: toldOf(line, status, here),
  });
  Object.assign(item, state.counts);
  if (state.unclear) warn(notes, { id: 'removed-units', path: at });
  const own = ownStatus(state.status, status);
  if (own !== undefined && status !== 'cancelled') item.status = own;

  const price = moneyOf(row.row_total, currency, `${at}.price`, notes);
  if (price) item.price = price;
  const tax = moneyOf(row.tax_amount, currency, `${at}.tax`, notes);
  if (tax) item.tax = tax;
  const discount = discountOf(row.discount_amount, currency, `${at}.discount`, notes);
  if (discount) item.discount = discount;
  return item;
}

/** Undefined where the order's own word says otherwise: it is complete, or cancelled. */
function shippedBeside(
  { quantity = 0, shipped, cancelled, refunded }: Line,
  index: number,
  status: OneOf<Status> | undefined,
  notes: Notes,
): number | undefined {
  if (shipped === undefined) return undefined;
  const waits = status === 'shipped' && quantity - cancelled - Math.max(shipped, refunded) > 0;
  if (!waits && !(status === 'cancelled' && shipped > 0)) return shipped;
  warn(notes, { id: 'contradiction', path: `items.${index}.quantityShipped`, other: 'status' });
  return undefined;
}

/** Where numbers do not tell. What is not sent can be had as soon as it is paid, whatever of the rest has left. */
function toldOf(
  { virtual, partly }: Line,
  status: OneOf<Status> | undefined,
  here: readonly Status[],
): OneOf<Status> | undefined {
  if (partly) return 'partially-shipped';
  const underWay = status === 'partially-shipped' || typeof status === 'object';
  const worked = underWay || (status === 'shipped' && here.length > 0);
  return virtual && worked ? ['unshipped', 'preparing', 'shipped', 'delivered'] : status;
}
