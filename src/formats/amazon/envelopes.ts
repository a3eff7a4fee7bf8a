/** The shapes in which SP-API Orders v0 documents are stored, with or without their envelopes. */
import { textOf } from '../notes.ts';
import { isObject, type Json } from '../values.ts';
import { pick } from './keys.ts';

export type View =
  /** getOrders. */
  | { readonly kind: 'orders'; readonly orders: readonly unknown[]; readonly more: boolean }
  /** getOrder, or an order by itself. */
  | { readonly kind: 'order'; readonly order: Json }
  /** getOrderItems, or one item that carries its order's id; without an id they belong to no order. */
  | {
      readonly kind: 'items';
      readonly orderId: string | undefined;
      readonly items: readonly unknown[];
      readonly more: boolean;
    }
  /** The interface's own refusal. */
  | { readonly kind: 'refusal'; readonly code: string | undefined }
  /** An address, the buyer's details and so on. */
  | { readonly kind: 'sibling' };

/** Undefined where it is no v0 document. */
export function viewOf(document: unknown): View | undefined {
  if (!isObject(document)) return undefined;
  // The interface's own spelling first: looking for others is slow.
  if (isPlainOrder(document)) return { kind: 'order', order: document };
  const plain = document.payload;
  if (isObject(plain) && isPlainOrder(plain)) return { kind: 'order', order: plain };
  const payload = plain ?? pick(document, 'payload');
  if (isObject(payload)) return innerView(payload);
  const view = innerView(document);
  if (view) return view;
  const errors = document.errors;
  if (!Array.isArray(errors) || !isObject(errors[0]) || !Object.hasOwn(errors[0], 'code')) return undefined;
  return Object.keys(document).length === 1 || payload === null
    ? { kind: 'refusal', code: textOf(errors[0].code) }
    : undefined;
}

function isPlainOrder(inner: Json): boolean {
  return (
    Object.hasOwn(inner, 'AmazonOrderId') &&
    (Object.hasOwn(inner, 'OrderStatus') || Object.hasOwn(inner, 'PurchaseDate'))
  );
}

function innerView(inner: Json): View | undefined {
  const id = pick(inner, 'AmazonOrderId');
  const more = textOf(pick(inner, 'NextToken')) !== undefined;
  if (id === undefined) {
    const orders = pick(inner, 'Orders');
    if (Array.isArray(orders) && isListOfOrders(inner, orders)) return { kind: 'orders', orders, more };
    const items = pick(inner, 'OrderItems');
    if (Array.isArray(items) && isItem(items[0])) return { kind: 'items', orderId: undefined, items, more };
    return isItem(inner) ? { kind: 'items', orderId: undefined, items: [inner], more: false } : undefined;
  }
  if (pick(inner, 'OrderStatus') !== undefined || pick(inner, 'PurchaseDate') !== undefined) {
    return { kind: 'order', order: inner };
  }
  const items = pick(inner, 'OrderItems');
  if (Array.isArray(items)) return { kind: 'items', orderId: textOf(id), items, more };
  if (isItem(inner)) return { kind: 'items', orderId: textOf(id), items: [inner], more: false };
  return isSibling(inner) ? { kind: 'sibling' } : undefined;
}

/** Other platforms have `orders`, too; an empty list proves nothing but in this interface's own spelling. */
function isListOfOrders(inner: Json, orders: readonly unknown[]): boolean {
  const first = orders.find(isObject);
  return first ? pick(first, 'AmazonOrderId') !== undefined : Object.hasOwn(inner, 'Orders');
}

function isItem(value: unknown): boolean {
  return (
    isObject(value) &&
    pick(value, 'OrderItemId') !== undefined &&
    // In the next interface the product is an object.
    pick(value, 'product') === undefined &&
    (pick(value, 'QuantityOrdered') !== undefined || pick(value, 'ASIN') !== undefined)
  );
}

const siblings = [
  'BuyerInfo',
  'BuyerEmail',
  'BuyerName',
  'BuyerCounty',
  'BuyerTaxInfo',
  'PurchaseOrderNumber',
  'ShippingAddress',
  'DeliveryPreferences',
  'RegulatedInformation',
  'RegulatedOrderVerificationStatus',
  'OrderItems',
];

function isSibling(inner: Json): boolean {
  return siblings.some((key) => pick(inner, key) !== undefined);
}
