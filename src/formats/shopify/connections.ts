/** Lists in GraphQL: an array, or a connection with nodes, or with edges around them. */
import { isObject, type Json } from '../values.ts';
import { isOrderId } from './facts.ts';

export interface Connection {
  readonly nodes: readonly Json[];
  /** Another page follows. */
  readonly more: boolean;
}

/** Undefined where it is no list. */
export function connectionIn(value: unknown): Connection | undefined {
  if (Array.isArray(value)) return { nodes: value.filter(isObject), more: false };
  if (!isObject(value)) return undefined;
  const { nodes, edges, pageInfo } = value;
  const more = isObject(pageInfo) && pageInfo.hasNextPage === true;
  if (Array.isArray(nodes)) return { nodes: nodes.filter(isObject), more };
  return Array.isArray(edges)
    ? {
        nodes: edges
          .filter(isObject)
          .map(({ node }) => node)
          .filter(isObject),
        more,
      }
    : undefined;
}

export interface Found {
  readonly orders: readonly Json[];
  readonly more: boolean;
}

const deepest = 4;

/** The orders of an answer, under whatever names the query gave them: `order`, `nodes`, `customer.orders`. */
export function ordersIn(value: unknown, depth = 0): Found {
  if (!isObject(value) && !Array.isArray(value)) return nothing;
  if (isOrder(value)) return { orders: [value], more: false };
  const connection = connectionIn(value);
  if (connection) {
    const orders = connection.nodes.filter(isOrder);
    return { orders, more: connection.more && orders.length > 0 };
  }
  if (depth === deepest) return nothing;
  const found = Object.values(value).map((inner) => ordersIn(inner, depth + 1));
  return { orders: found.flatMap(({ orders }) => orders), more: found.some(({ more }) => more) };
}

const nothing: Found = { orders: [], more: false };

/** Shops that speak the Universal Commerce Protocol give such an id to its orders, too. */
export const isOrder = (value: unknown): value is Json =>
  isObject(value) && isOrderId(value.id) && !Object.hasOwn(value, 'ucp');
