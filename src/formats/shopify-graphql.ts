/**
 * Shopify GraphQL: the answer to a query for orders, an order by itself, and a bulk export, where an order and what belongs
 * to it stand on lines of their own. No name, address, e-mail, phone, IP or note is taken over.
 */

import { cut } from '../order/clean.ts';
import type { Format, ItemsOf, Piece, ReadResult } from './format.ts';
import { textOf } from './notes.ts';
import { notOfFormat, readRecord } from './results.ts';
import { withChildren } from './shopify/bulk.ts';
import { isOrder, ordersIn } from './shopify/connections.ts';
import { idOf } from './shopify/facts.ts';
import { readOrder } from './shopify/graphql.ts';
import { returnStates } from './shopify/returns.ts';
import {
  cancelReasons,
  charged,
  fulfilment,
  fulfilmentStates,
  holds,
  paymentMethods,
  restockTypes,
  shipmentStates,
  transactionKinds,
  warehouseRequests,
  warehouseStates,
} from './shopify/words-graphql.ts';
import { isObject, type Json } from './values.ts';

/** What belongs to an order, or to a part of it, on a line of its own. */
const group = 'children';

const isBulkOrder = (document: Json): boolean =>
  isOrder(document) && !Object.hasOwn(document, 'lineItems') && !Object.hasOwn(document, '__parentId');
const isBulkChild = (document: Json): boolean =>
  typeof document.__parentId === 'string' && document.__parentId.startsWith('gid://shopify/');

/** An answer that has errors and no data. */
function isRefusal(document: Json): boolean {
  const { errors, data } = document;
  const [first] = Array.isArray(errors) ? errors : [];
  if (!isObject(first) || typeof first.message !== 'string' || Object.hasOwn(first, 'code')) return false;
  const isEmpty = !isObject(data) || Object.values(data).every((value) => value === null);
  return isEmpty && Object.keys(document).every((key) => ['data', 'errors', 'extensions'].includes(key));
}

const orderKeys = ['data', 'order', 'orders', 'node', 'nodes', 'edges'];

function detect(document: unknown): boolean {
  if (!isObject(document)) return false;
  if (isOrder(document) || isBulkChild(document)) return true;
  if (isRefusal(document)) return true;
  return orderKeys.some((key) => Object.hasOwn(document, key)) && ordersIn(document).orders.length > 0;
}

const readOne = (document: unknown): ReadResult => readRecord(document, idIn, readOrder);

const idIn = ({ id, legacyResourceId }: Json): unknown => idOf(id) ?? legacyResourceId;

function read(document: unknown): readonly ReadResult[] {
  if (!isObject(document)) return notOfFormat(document);
  if (isBulkChild(document)) {
    const orderId = String(document.__parentId);
    return [{ kind: 'items', loose: { orderId, items: [document], group } }];
  }
  // Its children may stand anywhere behind it.
  if (isBulkOrder(document)) return [{ kind: 'part', orderId: String(document.id), part: document }];
  if (isRefusal(document)) {
    const [first] = Array.isArray(document.errors) ? document.errors : [];
    const code = isObject(first) && isObject(first.extensions) ? textOf(first.extensions.code) : undefined;
    return [{ kind: 'error', error: { code: 'api-error', hint: 'fetch-again', ...(code && { detail: cut(code) }) } }];
  }
  const { orders, more } = ordersIn(document);
  if (orders.length === 0) return [readOne(document)];
  const results = orders.map((order) => partial(readOne(order), document));
  return isOrder(document) ? results : [...results, { kind: 'page', more }];
}

/** Errors beside data: something was left out. */
function partial(result: ReadResult, { errors }: Json): ReadResult {
  if (result.kind !== 'order' || !Array.isArray(errors) || errors.length === 0) return result;
  return { ...result, warnings: [...result.warnings, { id: 'partial-answer' }] };
}

function assemble(orderId: string, pieces: readonly Piece[], itemsOf?: ItemsOf): ReadResult {
  const order = pieces[0]?.part;
  return readOne(isObject(order) ? withChildren(order, (id) => itemsOf?.(id, group)?.items ?? []) : { id: orderId });
}

export const shopifyGraphql: Format = {
  id: 'shopify-graphql',
  title: 'Shopify GraphQL orders and bulk exports',
  platform: 'shopify',
  docs: [
    'https://shopify.dev/docs/api/admin-graphql/latest/objects/Order',
    'https://shopify.dev/docs/api/usage/bulk-operations/queries',
  ],
  tables: [
    fulfilment,
    holds,
    charged,
    cancelReasons,
    fulfilmentStates,
    shipmentStates,
    warehouseStates,
    warehouseRequests,
    restockTypes,
    returnStates,
    transactionKinds,
    paymentMethods,
  ],
  detect,
  read,
  assemble,
};
