/** Bulk exports: each connection's nodes stand on lines of their own, with the id of what they belong to. */
import { isObject, type Json } from '../values.ts';

/** By the type in a node's global id, the connection of its parent that it was taken from. */
const connections: Readonly<Record<string, string>> = {
  LineItem: 'lineItems',
  Fulfillment: 'fulfillments',
  FulfillmentOrder: 'fulfillmentOrders',
  FulfillmentLineItem: 'fulfillmentLineItems',
  FulfillmentOrderLineItem: 'lineItems',
  Refund: 'refunds',
  RefundLineItem: 'refundLineItems',
  Return: 'returns',
  OrderTransaction: 'transactions',
};

const type = /^gid:\/\/shopify\/([A-Za-z]+)\//;

/** Bulk queries nest two connections at most, and a list around them. */
const deepest = 4;

/** The object with everything that belongs to it, and to its parts, in place. */
export function withChildren(object: Json, childrenOf: (id: string) => readonly unknown[], depth = 0): Json {
  const whole = Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, Array.isArray(value) ? value.map(inner) : value]),
  );
  const { id } = object;
  const lists = new Map<string, unknown[]>();
  for (const child of typeof id === 'string' ? childrenOf(id) : []) {
    const name = isObject(child) ? connectionOf(child) : undefined;
    if (name !== undefined) lists.set(name, [...(lists.get(name) ?? []), inner(child)]);
  }
  return { ...whole, ...Object.fromEntries(lists) };

  function inner(value: unknown): unknown {
    return isObject(value) && depth < deepest ? withChildren(value, childrenOf, depth + 1) : value;
  }
}

/** Some nodes come without an id; what they are of tells what they are. */
function connectionOf({ id, restockType, lineItem }: Json): string | undefined {
  const name = typeof id === 'string' ? type.exec(id)?.[1] : undefined;
  if (name !== undefined) return Object.hasOwn(connections, name) ? connections[name] : undefined;
  if (restockType !== undefined) return 'refundLineItems';
  return lineItem === undefined ? undefined : 'fulfillmentLineItems';
}
