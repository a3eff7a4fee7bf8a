/**
 * WooCommerce REST API v3: an order, a list of them, the body of an order's webhook; and its shipments, which come apart.
 * A shop's data. No name, address, e-mail, phone, IP or note is taken over.
 */
import { cut } from '../order/clean.ts';
import type { Format, ItemsOf, ReadResult } from './format.ts';
import { textOf } from './notes.ts';
import { notOfFormat, readRecord } from './results.ts';
import { isObject, type Json } from './values.ts';
import { isFulfilment, shippedUnits } from './woocommerce/fulfilments.ts';
import { readOrder } from './woocommerce/order.ts';
import { charged, holds, paymentMethods, statuses } from './woocommerce/words.ts';

/** Shipments come apart from their order. */
const group = 'fulfilments';

const proofs = ['order_key', 'date_created_gmt', 'prices_include_tax'];

const isOrder = (document: Json): boolean =>
  Object.hasOwn(document, 'line_items') &&
  proofs.some((key) => Object.hasOwn(document, key)) &&
  !isRefund(document) &&
  !Object.hasOwn(document, 'financial_status');

const isRefund = (document: Json): boolean =>
  Object.hasOwn(document, 'refunded_by') && Object.hasOwn(document, 'amount');

/** The code of the interface's own refusal. */
function refusalOf(document: Json): string | undefined {
  const code = textOf(document.code);
  const known = code !== undefined && /^(?:woocommerce_)?rest_[a-z_]+$/.test(code);
  return known && Object.hasOwn(document, 'message') ? code : undefined;
}

function detect(document: unknown): boolean {
  return isObject(document) && (isOrder(document) || isFulfilment(document) || refusalOf(document) !== undefined);
}

function read(document: unknown, itemsOf?: ItemsOf): readonly ReadResult[] {
  if (!isObject(document)) return notOfFormat(document);
  const code = refusalOf(document);
  if (code !== undefined) {
    return [{ kind: 'error', error: { code: 'api-error', hint: 'fetch-again', detail: cut(code) } }];
  }
  if (isFulfilment(document)) {
    const orderId = textOf(document.entity_id);
    if (orderId === undefined) return [{ kind: 'skipped', warnings: [{ id: 'items-without-order' }] }];
    return [{ kind: 'items', loose: { orderId, items: [document], group } }];
  }
  return [
    readRecord(
      document,
      ({ id }) => id,
      (id, raw, notes) => {
        const fulfilments = itemsOf?.(id, group)?.items;
        return readOrder(id, raw, fulfilments && shippedUnits(fulfilments, notes), notes);
      },
    ),
  ];
}

export const woocommerceRest: Format = {
  id: 'woocommerce-rest',
  title: 'WooCommerce REST API v3 (orders and webhooks)',
  platform: 'woocommerce',
  account: 'seller',
  docs: [
    'https://developer.woocommerce.com/docs/apis/rest-api/v3/',
    'https://woocommerce.github.io/woocommerce-rest-api-docs/',
  ],
  tables: [statuses, holds, charged, paymentMethods],
  lookAlikes: [{ name: 'WooCommerce refund', instead: 'GET /wc/v3/orders/ID', detect: isRefund }],
  detect,
  read,
};
