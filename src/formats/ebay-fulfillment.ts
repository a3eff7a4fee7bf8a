/**
 * eBay Fulfillment API: an order by itself (getOrder), or a page of them (getOrders). A seller's data. No name, user
 * name, address, e-mail, phone, tax number or note is taken over.
 */
import { readOrder } from './ebay/order.ts';
import {
  cancelRequested,
  cancelStates,
  fulfilments,
  initiators,
  instructions,
  lineStatuses,
  marketplaces,
  orderPayments,
  orderStatuses,
  paymentMethods,
  paymentStatuses,
  requestStates,
} from './ebay/words.ts';
import type { Format, ReadResult } from './format.ts';
import { textOf } from './notes.ts';
import { notOfFormat, readRecord } from './results.ts';
import { isObject, type Json } from './values.ts';

function isOrder(value: unknown): value is Json {
  return (
    isObject(value) &&
    Object.hasOwn(value, 'orderId') &&
    Object.hasOwn(value, 'lineItems') &&
    (Object.hasOwn(value, 'cancelStatus') || Object.hasOwn(value, 'orderFulfillmentStatus'))
  );
}

/** A page of getOrders. An empty one is known by what else it says. */
function pageOf(document: Json): readonly unknown[] | undefined {
  const { orders } = document;
  if (!Array.isArray(orders)) return undefined;
  if (orders.some(isOrder)) return orders;
  const page = orders.length === 0 && typeof document.href === 'string' && Object.hasOwn(document, 'limit');
  return page ? orders : undefined;
}

function hasMore(page: Json, count: number): boolean {
  if (textOf(page.next) !== undefined) return true;
  const [total, offset] = [Number(page.total), Number(page.offset ?? 0)];
  return Number.isSafeInteger(total) && Number.isSafeInteger(offset) && offset + count < total;
}

function detect(document: unknown): boolean {
  return isOrder(document) || (isObject(document) && pageOf(document) !== undefined);
}

function read(document: unknown): readonly ReadResult[] {
  const readOne = (order: unknown): ReadResult => readRecord(order, ({ orderId }) => orderId, readOrder);
  if (isOrder(document)) return [readOne(document)];
  const page = isObject(document) ? pageOf(document) : undefined;
  if (!page || !isObject(document)) return notOfFormat(document);
  return [...page.map(readOne), { kind: 'page', more: hasMore(document, page.length) }];
}

export const ebayFulfillment: Format = {
  id: 'ebay-fulfillment',
  title: 'eBay Fulfillment API (getOrder, getOrders)',
  platform: 'ebay',
  account: 'seller',
  docs: [
    'https://developer.ebay.com/api-docs/sell/fulfillment/resources/order/methods/getOrder',
    'https://developer.ebay.com/api-docs/sell/fulfillment/overview.html',
  ],
  tables: [
    orderStatuses,
    cancelStates,
    cancelRequested,
    requestStates,
    initiators,
    lineStatuses,
    orderPayments,
    paymentStatuses,
    paymentMethods,
    fulfilments,
    instructions,
    marketplaces,
  ],
  lookAlikes: [
    {
      name: 'eBay shipping_fulfillment',
      instead: 'getOrder',
      detect: (document) =>
        Object.hasOwn(document, 'fulfillmentId') ||
        (Array.isArray(document.fulfillments) &&
          document.fulfillments.some((one) => isObject(one) && Object.hasOwn(one, 'fulfillmentId'))),
    },
  ],
  detect,
  read,
};
