/** An order's items, from wherever integrations put them: inside the order, or apart from it. */
import type { LooseItems } from '../format.ts';
import { fail, isAbsent, type Notes, textOf, warn } from '../notes.ts';
import { isObject, type Json } from '../values.ts';
import { respelled } from './keys.ts';
import type { RawItems } from './order.ts';

const places = ['OrderItems', 'orderItems', 'items', 'OrderDetail'];

/** Those inside the order, then those that came apart and are not among them. */
export function itemsFor(id: string, order: Json, apart: LooseItems | undefined, notes: Notes): RawItems {
  const nested = nestedItems(order, notes);
  const foreign = nested?.orderId !== undefined && nested.orderId !== id;
  if (foreign) warn(notes, { id: 'contradiction', path: 'items', other: 'id' });
  const inside = foreign || !nested ? none : nested;
  const items: Json[] = [];
  const seen = new Set<string>();
  const add = (value: unknown, onRepeat: (itemId: string) => void) => {
    const item = isObject(value) && !Object.hasOwn(value, 'OrderItemId') ? respelled(value) : value;
    if (!isObject(item)) return fail(notes, `items.${items.length}`, value, { kind: 'object' });
    const itemId = textOf(item.OrderItemId);
    if (itemId !== undefined && seen.has(itemId)) return onRepeat(itemId);
    if (itemId !== undefined) seen.add(itemId);
    items.push(item);
  };
  for (const item of inside.items) {
    add(item, (itemId) => fail(notes, `items.${items.length}.id`, itemId, { kind: 'unique' }, 'unique-ids'));
  }
  let repeated = false;
  for (const item of apart?.items ?? []) {
    add(item, () => {
      repeated = true;
    });
  }
  if (repeated) warn(notes, { id: 'duplicate-items', path: 'items' });
  const partial = inside.more || (apart?.more ?? false);
  if (partial) warn(notes, { id: 'incomplete', path: 'items' });
  // An empty list proves nothing: it is also how "not fetched" is stored.
  return { items: items.length > 0 ? items : undefined, partial };
}

interface Nested {
  readonly items: readonly unknown[];
  readonly more: boolean;
  /** The id that the items' own envelope names, where it has one. */
  readonly orderId: string | undefined;
}

const none: Nested = { items: [], more: false, orderId: undefined };

function nestedItems(order: Json, notes: Notes): Nested | undefined {
  for (const place of places) {
    const nested = listOf(order[place], 0);
    if (nested) return nested;
  }
  const written = order.OrderItems;
  if (!isAbsent(written)) fail(notes, 'items', written, { kind: 'list' });
  return undefined;
}

/** A list, or a getOrderItems response whole or stripped. */
function listOf(value: unknown, depth: number): Nested | undefined {
  if (Array.isArray(value)) return { items: value, more: false, orderId: undefined };
  if (!isObject(value) || depth > 2) return undefined;
  const inner = listOf(value.OrderItems, depth + 1);
  if (!inner) return listOf(value.payload, depth + 1);
  return {
    items: inner.items,
    more: inner.more || textOf(value.NextToken) !== undefined,
    orderId: inner.orderId ?? textOf(value.AmazonOrderId),
  };
}
