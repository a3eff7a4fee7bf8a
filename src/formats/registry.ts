/** Every input format, and which one a document is. A new format is one file and one line here. */
import { cut } from '../order/clean.ts';
import type { InputError } from '../order/error.ts';
import { found } from '../order/found.ts';
import { adobeCommerceRest } from './adobe-commerce-rest.ts';
import { amazonAllOrdersReport } from './amazon-all-orders-report.ts';
import { amazonDigitalOrders } from './amazon-digital-orders.ts';
import { amazonFulfillmentOutbound2020 } from './amazon-fulfillment-outbound-2020.ts';
import { amazonFulfillmentOutbound2026 } from './amazon-fulfillment-outbound-2026.ts';
import { amazonNewOrdersReport } from './amazon-new-orders-report.ts';
import { amazonOrderChange } from './amazon-order-change.ts';
import { amazonOrderHistory } from './amazon-order-history.ts';
import { amazonOrderHistoryReports } from './amazon-order-history-reports.ts';
import { amazonOrders2026 } from './amazon-orders-2026.ts';
import { amazonOrdersV0 } from './amazon-orders-v0.ts';
import { amazonRefunds } from './amazon-refunds.ts';
import { amazonShipmentTracking } from './amazon-shipment-tracking.ts';
import { amazonUnshippedOrdersReport } from './amazon-unshipped-orders-report.ts';
import { canonical } from './canonical.ts';
import type { Detected, Detector } from './detector.ts';
import { ebayFulfillment } from './ebay-fulfillment.ts';
import { etsyReceiptsV3 } from './etsy-receipts-v3.ts';
import type { Format, LookAlike } from './format.ts';
import { paymentError } from './payment-objects.ts';
import { schemaOrgOrder } from './schema-org-order.ts';
import { Sheet } from './sheet.ts';
import { shopifyGraphql } from './shopify-graphql.ts';
import { shopifyRest } from './shopify-rest.ts';
import { ucpOrder } from './ucp-order.ts';
import { isObject } from './values.ts';
import { walmartOrdersV3 } from './walmart-orders-v3.ts';
import { woocommerceRest } from './woocommerce-rest.ts';

export const formats: readonly Format[] = [
  canonical,
  amazonOrdersV0,
  shopifyRest,
  shopifyGraphql,
  woocommerceRest,
  adobeCommerceRest,
  amazonOrders2026,
  amazonOrderChange,
  amazonAllOrdersReport,
  amazonUnshippedOrdersReport,
  amazonNewOrdersReport,
  ebayFulfillment,
  walmartOrdersV3,
  etsyReceiptsV3,
  ucpOrder,
  schemaOrgOrder,
  amazonOrderHistory,
  amazonRefunds,
  amazonDigitalOrders,
  amazonOrderHistoryReports,
  amazonFulfillmentOutbound2020,
  amazonFulfillmentOutbound2026,
  amazonShipmentTracking,
];

export function detect(document: unknown, among: readonly Format[] = formats): Detected {
  let hit: Format | undefined;
  for (const format of among) {
    if (!format.detect(document)) continue;
    if (hit) return { error: ambiguous(document, among) };
    hit = format;
  }
  return hit ? { format: hit } : { error: unfamiliar(document, among) };
}

function otherThan(named: Format, document: unknown): InputError | undefined {
  const detected = detect(document);
  if ('error' in detected || detected.format === named) return undefined;
  const expected = { kind: 'one-of', values: [detected.format.id] } as const;
  return { code: 'unknown-format', ...lookedAt(document, formats), expected, hint: 'from' };
}

export const registry: Detector = { detect: (document) => detect(document), otherThan };

function ambiguous(document: unknown, among: readonly Format[]): InputError {
  const fitting = among.filter((format) => format.detect(document)).map((format) => format.id);
  return {
    code: 'ambiguous-format',
    ...lookedAt(document, among),
    expected: { kind: 'one-of', values: fitting },
    hint: 'from',
    detail: fitting.join(', '),
  };
}

function unfamiliar(document: unknown, among: readonly Format[]): InputError {
  if (!isObject(document)) return { code: 'unknown-format', ...found(document), expected: { kind: 'object' } };
  const id = document.id;
  const isBareNumber = (typeof id === 'number' || typeof id === 'bigint') && Object.keys(document).length === 1;
  if (isBareNumber) {
    return { code: 'unknown-format', path: 'id', ...found(id), expected: { kind: 'text' }, hint: 'quote-number' };
  }
  const lookAlike = among.flatMap((format) => format.lookAlikes ?? []).find((other) => other.detect(document));
  if (lookAlike) return insteadOf(lookAlike);
  const payment = paymentError(document);
  if (payment) return payment;
  const values = among.map((format) => format.id);
  return { code: 'unknown-format', ...lookedAt(document, among), expected: { kind: 'one-of', values }, hint: 'from' };
}

function insteadOf({ name, instead }: LookAlike): InputError {
  const error: InputError = { code: 'unknown-format', found: name, expected: { kind: 'known-format' } };
  return { ...error, hint: 'order-itself', ...(instead !== undefined && { detail: instead }) };
}

// A key is a word of the format; anything else in its place may be someone's address.
const word = /^[@$]?[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** The keys by which a document was judged; of a table, the columns that some format knows: others may be data. */
function lookedAt(document: unknown, among: readonly Format[]): Pick<InputError, 'found' | 'foundType'> {
  if (document instanceof Sheet) {
    const known = new Set(among.flatMap(({ columns = [] }) => columns));
    return listed(
      document.columns.filter((column) => known.has(column)),
      'table',
    );
  }
  return listed(isObject(document) ? Object.keys(document).filter((key) => word.test(key)) : [], 'object');
}

function listed(keys: readonly string[], foundType: 'object' | 'table'): Pick<InputError, 'found' | 'foundType'> {
  return keys.length === 0 ? { foundType } : { found: cut(keys.slice(0, 8).join(', '), 80), foundType };
}
