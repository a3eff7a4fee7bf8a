/** One item of an order, 2026-01-01. */
import type { Cancellation, CancellationRequest, Item } from '../../../order/order.ts';
import { type Status, shippedOrLater } from '../../../order/vocabulary.ts';
import { countOf, isAbsent, type Notes, textOf, warn } from '../../notes.ts';
import { type Draft, isObject, type Json } from '../../values.ts';
import { folded, meaningOf } from '../../words.ts';
import { sellersKinds } from '../common.ts';
import { discountOf, type LineAmounts, moneyOf, times } from '../money.ts';
import { subscribeAndSave } from '../words.ts';
import { type Package, underwayOf } from './packages.ts';
import { cancellers, requesters } from './words.ts';

export interface Context {
  /** The order's; `shipped` stands for all that may come after it. */
  readonly stage: Status | undefined;
  readonly packages: readonly Package[];
  /** Ids of items that another item names as a service to it. */
  readonly services: ReadonlySet<string>;
  /** Cancellations were asked for: an item that shows none has none. */
  readonly cancellationsAsked: boolean;
}

export interface ReadItem {
  readonly item: Draft<Item>;
  readonly amounts: LineAmounts;
}

export function readItem(raw: Json, index: number, context: Context, notes: Notes): ReadItem {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const product = isObject(raw.product) ? raw.product : {};
  const id = textOf(raw.orderItemId);
  if (id !== undefined) item.id = id;
  const sku = textOf(product.sellerSku);
  if (sku !== undefined) item.sku = sku;
  const asin = textOf(product.asin);
  if (asin !== undefined) item.asin = asin;
  const title = textOf(product.title);
  if (title !== undefined) item.title = title;
  const customization = isObject(raw.customization) ? raw.customization : product.customization;
  if (isObject(customization) && !isAbsent(customization.customizedUrl)) item.kind = 'custom';
  else item.kind = id !== undefined && context.services.has(id) ? 'service' : sellersKinds;
  setState(item, raw, at, context, notes);
  if (Array.isArray(raw.programs)) {
    item.subscribeAndSave = raw.programs.some((program) => folded(textOf(program) ?? '') === subscribeAndSave);
  }
  const amounts = amountsOf(raw, product, item.quantity, at, notes);
  if (amounts.price) item.price = amounts.price;
  if (amounts.discount) item.discount = amounts.discount;
  return { item, amounts };
}

/** Units, status and cancellation, which depend on each other. */
function setState(item: Draft<Item>, raw: Json, at: string, context: Context, notes: Notes): void {
  const fulfillment = isObject(raw.fulfillment) ? raw.fulfillment : {};
  const ordered = countOf(raw.quantityOrdered, `${at}.quantity`, notes);
  const fulfilled = countOf(fulfillment.quantityFulfilled, `${at}.quantityShipped`, notes);
  const open = countOf(fulfillment.quantityUnfulfilled, `${at}.quantityShipped`, notes);
  if (ordered !== undefined && ordered > 0) item.quantity = ordered;
  if (fulfilled !== undefined) item.quantityShipped = fulfilled;

  const block = isObject(raw.cancellation) ? raw.cancellation : undefined;
  const execution = executionOf(block, at, notes);
  const request = requestOf(block, execution !== undefined, at, notes);
  if (request) item.cancellationRequest = request;
  if (!execution) {
    if (context.cancellationsAsked && context.stage !== 'cancelled') {
      item.cancellation = null;
      item.cancellationRequest ??= null;
    }
    setStatus(item, ordered, fulfilled, at, context, notes);
    return;
  }
  if (fulfilled === 0) {
    item.cancellation = execution;
    item.status = 'cancelled';
  } else if (fulfilled !== undefined && fulfilled === ordered) {
    // A line that was fulfilled whole was not cancelled, whatever the block says.
    warn(notes, { id: 'contradiction', path: `${at}.cancellation`, other: `${at}.quantityShipped` });
    setStatus(item, ordered, fulfilled, at, context, notes);
  } else {
    item.cancellation = execution;
    const gone = ordered === undefined || fulfilled === undefined ? 0 : ordered - fulfilled - (open ?? 0);
    if (gone > 0) item.quantityCancelled = gone;
    setStatus(item, open === 0 ? fulfilled : ordered, fulfilled, at, context, notes);
  }
}

/** `units`: those that are not cancelled. Set only where it may differ from the order's. */
function setStatus(
  item: Draft<Item>,
  units: number | undefined,
  fulfilled: number | undefined,
  at: string,
  { stage, packages }: Context,
  notes: Notes,
): void {
  const underway = underwayOf(item.id, units, packages, at, notes);
  if (underway && stage !== undefined && before.has(stage)) {
    warn(notes, { id: 'contradiction', path: `${at}.status`, other: 'status', found: `"${underway.status}"` });
    return;
  }
  if (underway) {
    item.status = underway.status;
    if (underway.shippedAt !== undefined) item.shippedAt = underway.shippedAt;
    if (underway.deliveredAt !== undefined) item.deliveredAt = underway.deliveredAt;
    return;
  }
  if (units === undefined || fulfilled === undefined) {
    if (stage === 'partially-shipped') item.status = ['unshipped', stage, ...shippedOrLater];
    return;
  }
  if (fulfilled === 0) {
    if (stage === 'shipped') warn(notes, { id: 'contradiction', path: `${at}.quantityShipped`, other: 'status' });
    if (stage === 'shipped' || stage === 'partially-shipped') item.status = 'unshipped';
  } else if (stage !== undefined && neverLeft.has(stage)) {
    warn(notes, { id: 'contradiction', path: `${at}.quantityShipped`, other: 'status' });
    delete item.quantityShipped;
  } else if (fulfilled >= units) {
    if (stage !== 'shipped') item.status = shippedOrLater;
  } else item.status = ['partially-shipped', ...shippedOrLater];
}

/** Nothing has left yet, or ever will. */
const neverLeft: ReadonlySet<Status> = new Set(['preorder', 'pending', 'unshipped', 'cancelled', 'unfulfillable']);

/** Nothing has left yet. */
const before: ReadonlySet<Status> = new Set(['preorder', 'pending', 'unshipped']);

function executionOf(block: Json | undefined, at: string, notes: Notes): Cancellation | undefined {
  const raw = block?.cancellationExecution;
  if (!isObject(raw)) return undefined;
  const execution: Draft<Cancellation> = {};
  const by = meaningOf(cancellers, raw.cancelledBy, `${at}.cancellation.by`, notes)?.told;
  if (typeof by === 'string') execution.by = by;
  const reason = textOf(raw.cancelReason);
  if (reason !== undefined) execution.reason = reason;
  return execution;
}

/** Executed: no longer open. */
function requestOf(
  block: Json | undefined,
  executed: boolean,
  at: string,
  notes: Notes,
): CancellationRequest | undefined {
  const raw = block?.cancellationRequest;
  if (!isObject(raw)) return undefined;
  const request: Draft<CancellationRequest> = {};
  const by = meaningOf(requesters, raw.requester, `${at}.cancellationRequest.by`, notes)?.told;
  if (typeof by === 'string') request.by = by;
  const reason = textOf(raw.cancelReason);
  if (reason !== undefined) request.reason = reason;
  request.official = true;
  request.state = executed ? 'done' : 'open';
  return request;
}

function amountsOf(raw: Json, product: Json, quantity: number | undefined, at: string, notes: Notes): LineAmounts {
  const proceeds = isObject(raw.proceeds) ? raw.proceeds : {};
  const parts = Array.isArray(proceeds.breakdowns) ? proceeds.breakdowns.filter(isObject) : [];
  const part = (type: string) => parts.find((one) => folded(textOf(one.type) ?? '') === folded(type));
  const unit = isObject(product.price) ? moneyOf(product.price.unitPrice, at, 'price', notes) : undefined;
  const price =
    moneyOf(part('ITEM')?.subtotal, at, 'price', notes) ??
    (unit && quantity !== undefined ? times(unit, quantity) : undefined);
  return {
    price,
    // A block's subtotal holds the shipping's share, too.
    tax: moneyOf(detail(part('TAX'), 'ITEM'), at, 'tax', notes),
    discount: discountOf(detail(part('DISCOUNT'), 'ITEM'), at, 'discount', notes),
    shipping: moneyOf(part('SHIPPING')?.subtotal, at, 'shipping', notes),
    shippingTax: moneyOf(detail(part('TAX'), 'SHIPPING'), at, 'shipping', notes),
    shippingDiscount: discountOf(detail(part('DISCOUNT'), 'SHIPPING'), at, 'shipping', notes),
    giftWrap: moneyOf(part('GIFT_WRAP')?.subtotal, at, 'giftWrap', notes),
    giftWrapTax: moneyOf(detail(part('TAX'), 'GIFT_WRAP'), at, 'giftWrap', notes),
  };
}

function detail(part: Json | undefined, subtype: string): unknown {
  const details = part?.detailedBreakdowns;
  const found = Array.isArray(details)
    ? details.filter(isObject).find((one) => folded(textOf(one.subtype) ?? '') === folded(subtype))
    : undefined;
  return found?.value;
}
