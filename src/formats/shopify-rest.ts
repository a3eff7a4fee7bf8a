/**
 * Shopify Admin REST: an order, a list of them, the answer to a cancellation, and the bodies of `orders/*` webhooks. A
 * shop's data. No name, address, e-mail, phone, IP or note is taken over.
 */

import { cut } from '../order/clean.ts';
import type { Format, LookAlike, ReadResult } from './format.ts';
import { notOfFormat, readRecord } from './results.ts';
import { idOf, isOrderId } from './shopify/facts.ts';
import { readOrder } from './shopify/rest.ts';
import { returnStates } from './shopify/returns.ts';
import {
  cancelReasons,
  charged,
  fulfilment,
  fulfilmentStates,
  lineFulfilment,
  paymentMethods,
  restockTypes,
  shipmentStates,
} from './shopify/words.ts';
import { isObject, type Json } from './values.ts';

function isOrder(value: unknown): value is Json {
  if (!isObject(value) || isOrderId(value.id)) return false;
  if (isOrderId(value.admin_graphql_api_id)) return true;
  return (
    Object.hasOwn(value, 'line_items') &&
    Object.hasOwn(value, 'financial_status') &&
    !Object.hasOwn(value, 'abandoned_checkout_url')
  );
}

/** The orders inside, whatever they hold; undefined where there is no wrapping. */
function wrapped(document: Json): readonly unknown[] | undefined {
  if (isObject(document.order)) return [document.order];
  return Array.isArray(document.orders) ? document.orders : undefined;
}

/** `{"errors": "Not Found"}`, `{"errors": {"base": […]}}`. */
const isRefusal = (document: Json): boolean =>
  (typeof document.errors === 'string' || isObject(document.errors)) && Object.keys(document).length === 1;

function detect(document: unknown): boolean {
  if (isOrder(document)) return true;
  return isObject(document) && ((wrapped(document)?.some(isOrder) ?? false) || isRefusal(document));
}

// The digits of the global id are never too many for a number.
const idIn = ({ admin_graphql_api_id: global, id }: Json): unknown => idOf(isOrderId(global) ? global : id);

function read(document: unknown): readonly ReadResult[] {
  if (!isObject(document)) return notOfFormat(document);
  if (isRefusal(document)) {
    const detail = typeof document.errors === 'string' ? { detail: cut(document.errors) } : {};
    return [{ kind: 'error', error: { code: 'api-error', hint: 'fetch-again', ...detail } }];
  }
  const records = isOrder(document) ? [document] : (wrapped(document) ?? [document]);
  return records.map((record) => readRecord(record, idIn, readOrder));
}

/** Under its own key alone, as REST wraps it, or by itself, as webhooks send it. */
function lookAlike(name: string, key: string, detect: (document: Json) => boolean): LookAlike {
  return {
    name: `Shopify ${name}`,
    instead: 'GET /admin/api/VERSION/orders/ID.json',
    detect: (document) => (isObject(document[key]) && Object.keys(document).length === 1) || detect(document),
  };
}

const has =
  (...keys: readonly string[]) =>
  (document: Json): boolean =>
    keys.every((key) => Object.hasOwn(document, key));

const lookAlikes: readonly LookAlike[] = [
  lookAlike('order edit', 'order_edit', () => false),
  lookAlike('fulfillment', 'fulfillment', ({ admin_graphql_api_id: id }) =>
    /^gid:\/\/shopify\/Fulfillment/.test(String(id)),
  ),
  lookAlike('draft order', 'draft_order', has('invoice_url', 'status')),
  lookAlike('checkout', 'checkout', has('abandoned_checkout_url')),
  lookAlike('refund', 'refund', has('refund_line_items')),
];

export const shopifyRest: Format = {
  id: 'shopify-rest',
  title: 'Shopify Admin REST orders and order webhooks',
  platform: 'shopify',
  account: 'seller',
  docs: ['https://shopify.dev/docs/api/admin-rest/latest/resources/order'],
  tables: [
    fulfilment,
    charged,
    cancelReasons,
    lineFulfilment,
    fulfilmentStates,
    shipmentStates,
    restockTypes,
    paymentMethods,
    returnStates,
  ],
  lookAlikes,
  detect,
  read,
};
