/** One eBay order. */
import { quote } from '../../order/clean.ts';
import { parseInstant } from '../../order/instant.ts';
import type { Item, Order } from '../../order/order.ts';
import { fail, instantOf, type Notes, textOf, warn, warnUnknown } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { setCancellation } from './cancellation.ts';
import { readItem, windowOf } from './item.ts';
import { isUnpaid, setAmounts } from './payments.ts';
import { fulfilments, instructions, marketplaces, orderStatuses } from './words.ts';

export function readOrder(id: string, raw: Json, notes: Notes): Order {
  const lines = linesOf(raw, notes);
  const order: Draft<Order> = { id, marketplace: marketplaceOf(lines, notes) };
  const placedAt = instantOf(raw.creationDate, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = instantOf(raw.lastModifiedDate, 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;
  setCancellation(order, raw, notes);
  setAmounts(order, raw, lines, notes);
  if (order.status === undefined) setStatus(order, raw, notes);
  order.soldBy = 'third-party';
  setFulfilment(order, raw, notes);
  order.carrier = 'other';
  if (lines.length > 0) {
    const items = lines.map((line, index) => readItem(line, index, order.status, notes));
    if (isDigital(raw) && items.length === 1) items[0] = { ...items[0], kind: 'egift-card' };
    if (items.some(({ status }) => status === 'shipped')) setBegun(order, items, raw, notes);
    setTimes(order, items, raw, notes);
  }
  return order;
}

function linesOf(raw: Json, notes: Notes): readonly Json[] {
  const written = raw.lineItems;
  if (written === undefined || written === null) return [];
  if (!Array.isArray(written)) fail(notes, 'items', written, { kind: 'list' });
  const list: readonly unknown[] = Array.isArray(written) ? written : [];
  for (const [index, line] of list.entries()) {
    if (!isObject(line)) fail(notes, `items.${index}`, line, { kind: 'object' });
  }
  return list.filter(isObject);
}

/** Without an id, or with one whose rules are not told apart: some store of eBay. */
function marketplaceOf(lines: readonly Json[], notes: Notes): string {
  const id = lines.map((line) => textOf(line.purchaseMarketplaceId)).find((text) => text !== undefined);
  const store = id === undefined ? undefined : marketplaces.meaning(id)?.told;
  if (typeof store === 'string') return store;
  if (id !== undefined) warnUnknown(notes, 'marketplace', id);
  return 'ebay';
}

function setStatus(order: Draft<Order>, raw: Json, notes: Notes): void {
  const told = meaningOf(orderStatuses, raw.orderFulfillmentStatus, 'status', notes)?.told;
  if (typeof told !== 'string') return;
  if (told !== 'unshipped') order.status = told;
  else {
    const unpaid = isUnpaid(raw, order);
    const untold = unpaid === undefined && textOf(raw.orderPaymentStatus) !== undefined;
    order.status = untold ? ['pending', 'unshipped'] : unpaid ? 'pending' : 'unshipped';
  }
}

/** What a line says to have left, the order cannot say has not been started. */
function setBegun(order: Draft<Order>, items: Item[], raw: Json, notes: Notes): void {
  const word = textOf(raw.orderFulfillmentStatus) ?? '';
  if (orderStatuses.meaning(word)?.told !== 'unshipped') return;
  const first = items.findIndex(({ status }) => status === 'shipped');
  warn(notes, { id: 'contradiction', path: 'status', found: quote(word), other: `items.${first}.status` });
  if (items.some(({ status }) => status !== 'shipped')) {
    for (const [index, item] of items.entries()) items[index] = { status: 'unshipped', ...item };
    order.status = 'partially-shipped';
    return;
  }
  order.status = 'shipped';
  for (const [index, { status: _, ...rest }] of items.entries()) items[index] = rest;
}

const planOf = (raw: Json): Json => {
  const plans = raw.fulfillmentStartInstructions;
  const first: unknown = Array.isArray(plans) ? plans[0] : undefined;
  return isObject(first) ? first : {};
};

const typeOf = (raw: Json): string => folded(textOf(planOf(raw).fulfillmentInstructionsType) ?? '');
const isDigital = (raw: Json): boolean => typeOf(raw) === 'digital';

/** Who ships is told only where eBay does: of a paid order, silence means the seller. */
function setFulfilment(order: Draft<Order>, raw: Json, notes: Notes): void {
  const { program } = raw;
  const inner = isObject(program) && isObject(program.fulfillmentProgram) ? program.fulfillmentProgram : {};
  const told = meaningOf(fulfilments, inner.fulfilledBy, 'fulfilledBy', notes)?.told;
  const planned = meaningOf(instructions, planOf(raw).fulfillmentInstructionsType, 'fulfilledBy', notes)?.told;
  const paid = order.payments?.some(({ charged }) => charged === true) ?? false;
  if (told === 'platform' || planned === 'platform') order.fulfilledBy = 'platform';
  else if (paid && textOf(inner.fulfilledBy) === undefined && !isDigital(raw)) order.fulfilledBy = 'merchant';
  if (typeOf(raw) === 'prepareforpickup') order.programs = ['pickup-in-store'];
}

/** The order says what all lines do, and by when the first of them must be sent; a line only what differs. */
function setTimes(order: Draft<Order>, items: readonly Item[], raw: Json, notes: Notes): void {
  const dates = items.flatMap(({ shipBy }) => shipBy ?? []);
  const time = (instant: string): number => parseInstant(instant) ?? 0;
  const [first] = dates.sort((one, other) => time(one) - time(other));
  if (first !== undefined) order.shipBy = first;
  const window = windowOf(planOf(raw), 'deliveryWindow', notes) ?? items[0]?.deliveryWindow;
  if (window) order.deliveryWindow = window;
  order.items = items.map(({ shipBy, deliveryWindow, ...rest }) => ({
    ...rest,
    ...(shipBy !== undefined && shipBy !== first && { shipBy }),
    ...(deliveryWindow && JSON.stringify(deliveryWindow) !== JSON.stringify(window) && { deliveryWindow }),
  }));
}
