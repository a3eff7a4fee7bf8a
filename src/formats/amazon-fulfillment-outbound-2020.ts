/**
 * Amazon multi-channel fulfilment, Fulfillment Outbound 2020-07-01: getFulfillmentOrder, and listAllFulfillmentOrders,
 * whose orders come without their items. A seller's data.
 */
import { readOrder2020 } from './amazon/outbound/order-2020.ts';
import { readOne } from './amazon/outbound/read-one.ts';
import { actions2020, cancellers2020, shipmentStatuses2020, statuses2020 } from './amazon/outbound/words.ts';
import type { Format, ItemsOf, ReadResult } from './format.ts';
import { textOf } from './notes.ts';
import { notOfFormat } from './results.ts';
import { isObject, type Json } from './values.ts';

interface Page {
  /** Each as getFulfillmentOrder has it. */
  readonly orders: readonly Json[];
  /** Another page follows; undefined where the document is no page. */
  readonly more: boolean | undefined;
}

/** With its envelope or without. */
function pageOf(document: unknown): Page | undefined {
  if (!isObject(document)) return undefined;
  const payload = isObject(document.payload) ? document.payload : document;
  if (isObject(payload.fulfillmentOrder) && Array.isArray(payload.fulfillmentOrderItems)) {
    return { orders: [payload], more: undefined };
  }
  const list = payload.fulfillmentOrders;
  if (!Array.isArray(list) || !list.every(isOrder)) return undefined;
  const orders = list.map((fulfillmentOrder: unknown) => ({ fulfillmentOrder }));
  return { orders, more: textOf(payload.nextToken) !== undefined };
}

const isOrder = (value: unknown): boolean => isObject(value) && Object.hasOwn(value, 'sellerFulfillmentOrderId');

function read(document: unknown, itemsOf?: ItemsOf): readonly ReadResult[] {
  const page = pageOf(document);
  if (!page) return notOfFormat(document);
  const results = page.orders.map((payload): ReadResult => {
    const order = isObject(payload.fulfillmentOrder) ? payload.fulfillmentOrder : {};
    return readOne(order.sellerFulfillmentOrderId, (id, notes) => readOrder2020(id, payload, itemsOf, notes));
  });
  return page.more === undefined ? results : [...results, { kind: 'page', more: page.more }];
}

export const amazonFulfillmentOutbound2020: Format = {
  id: 'amazon-fulfillment-outbound-2020',
  title: 'Amazon Fulfillment Outbound 2020-07-01 (getFulfillmentOrder, listAllFulfillmentOrders)',
  platform: 'amazon',
  account: 'seller',
  docs: ['https://developer-docs.amazon.com/sp-api/docs/fulfillment-outbound-api-v2020-07-01-reference'],
  tables: [statuses2020, actions2020, shipmentStatuses2020, cancellers2020],
  detect: (document) => pageOf(document) !== undefined,
  read,
};
