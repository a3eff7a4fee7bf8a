/**
 * Adobe Commerce (Magento 2) REST: an order, or a search for orders. A shop's data. No name, address, e-mail, phone, IP,
 * card or comment is taken over.
 */
import { readOrder } from './adobe/order.ts';
import { holds, orderStates, orderStatuses, paymentMethods, productTypes } from './adobe/words.ts';
import type { Format, ReadResult } from './format.ts';
import { notOfFormat, readRecord } from './results.ts';
import { isObject, type Json } from './values.ts';

function isOrder(value: unknown): value is Json {
  return (
    isObject(value) &&
    Object.hasOwn(value, 'increment_id') &&
    Array.isArray(value.items) &&
    value.items.some((item) => isObject(item) && Object.hasOwn(item, 'qty_ordered'))
  );
}

/** What a search found. An empty one is known by what stands beside it. */
function searchOf(document: Json): readonly unknown[] | undefined {
  const { items } = document;
  const isSearch = Object.hasOwn(document, 'search_criteria') || Object.hasOwn(document, 'total_count');
  if (!Array.isArray(items) || !isSearch || Object.hasOwn(document, 'increment_id')) return undefined;
  return items.length === 0 || items.some(isOrder) ? items : undefined;
}

function hasMore(search: Json): boolean {
  const criteria = isObject(search.search_criteria) ? search.search_criteria : {};
  const [total, size, page] = [search.total_count, criteria.page_size, criteria.current_page ?? 1].map(Number);
  return total !== undefined && size !== undefined && page !== undefined && size > 0 && page * size < total;
}

/** The interface's own refusal has no code. */
const isRefusal = (document: Json): boolean =>
  typeof document.message === 'string' &&
  (Object.hasOwn(document, 'parameters') || Object.hasOwn(document, 'trace')) &&
  !Object.hasOwn(document, 'id');

function detect(document: unknown): boolean {
  return isOrder(document) || (isObject(document) && (searchOf(document) !== undefined || isRefusal(document)));
}

function read(document: unknown): readonly ReadResult[] {
  const readOne = (order: unknown): ReadResult => readRecord(order, ({ increment_id }) => increment_id, readOrder);
  if (!isObject(document)) return notOfFormat(document);
  if (isRefusal(document)) return [{ kind: 'error', error: { code: 'api-error', hint: 'fetch-again' } }];
  const found = searchOf(document);
  return found ? [...found.map(readOne), { kind: 'page', more: hasMore(document) }] : [readOne(document)];
}

const isDocumentOf = ({ increment_id, order_id, items }: Json): boolean =>
  increment_id !== undefined &&
  order_id !== undefined &&
  Array.isArray(items) &&
  items.some((item) => isObject(item) && Object.hasOwn(item, 'order_item_id'));

export const adobeCommerceRest: Format = {
  id: 'adobe-commerce-rest',
  title: 'Adobe Commerce and Magento 2 REST (orders)',
  platform: 'adobe-commerce',
  account: 'seller',
  docs: ['https://developer.adobe.com/commerce/webapi/rest/'],
  tables: [orderStates, orderStatuses, holds, productTypes, paymentMethods],
  lookAlikes: [
    {
      name: 'Adobe Commerce invoice, shipment or credit memo',
      instead: 'GET /V1/orders/ID',
      detect: (document) =>
        isDocumentOf(document) || (Array.isArray(document.items) && document.items.filter(isObject).some(isDocumentOf)),
    },
  ],
  detect,
  read,
};
