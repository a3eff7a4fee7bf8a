/** Amazon multi-channel fulfilment, Fulfillment Outbound 2026-07-04: getOrder, listOrders. A seller's data. */
import { found } from '../order/found.ts';
import { readOrder2026 } from './amazon/outbound/order-2026.ts';
import { readOne } from './amazon/outbound/read-one.ts';
import {
  actions2026,
  packageStatuses2026,
  paymentMethods2026,
  shipmentStatuses2026,
  statuses2026,
} from './amazon/outbound/words.ts';
import type { Format, ItemsOf, ReadResult } from './format.ts';
import { textOf } from './notes.ts';
import { isObject, type Json } from './values.ts';

interface Page {
  readonly orders: readonly unknown[];
  /** Another page follows; undefined where the document is no page. */
  readonly more: boolean | undefined;
}

function pageOf(document: unknown): Page | undefined {
  if (!isObject(document)) return undefined;
  if (isOrder(document.order)) return { orders: [document.order], more: undefined };
  const { orders, pagination } = document;
  if (Array.isArray(orders) && isOrder(orders.find(isObject))) {
    return { orders, more: isObject(pagination) && textOf(pagination.nextToken) !== undefined };
  }
  return isOrder(document) ? { orders: [document], more: undefined } : undefined;
}

/** Other orders have `lineItems`, and other orders have received times: not both, with a fulfilment or the platform's sku. */
function isOrder(value: unknown): value is Json {
  if (!isObject(value) || !Array.isArray(value.lineItems) || !Object.hasOwn(value, 'receiveTime')) return false;
  return Object.hasOwn(value, 'fulfillmentConfiguration') || value.lineItems.some(namesSku);
}

const namesSku = (item: unknown): boolean =>
  isObject(item) && isObject(item.product) && isObject(item.product.productIdentifier);

function read(document: unknown, itemsOf?: ItemsOf): readonly ReadResult[] {
  const page = pageOf(document);
  if (!page) {
    return [{ kind: 'error', error: { code: 'unknown-format', ...found(document), expected: { kind: 'object' } } }];
  }
  const results = page.orders.map((raw): ReadResult => {
    if (isObject(raw)) return readOne(raw.orderId, (id, notes) => readOrder2026(id, raw, itemsOf, notes));
    return { kind: 'error', error: { code: 'invalid-order', ...found(raw), expected: { kind: 'object' } } };
  });
  return page.more === undefined ? results : [...results, { kind: 'page', more: page.more }];
}

export const amazonFulfillmentOutbound2026: Format = {
  id: 'amazon-fulfillment-outbound-2026',
  title: 'Amazon Fulfillment Outbound 2026-07-04 (getOrder, listOrders)',
  platform: 'amazon',
  account: 'seller',
  docs: ['https://developer-docs.amazon.com/sp-api/docs/fulfillment-outbound-api'],
  tables: [statuses2026, actions2026, shipmentStatuses2026, packageStatuses2026, paymentMethods2026],
  detect: (document) => pageOf(document) !== undefined,
  read,
};
