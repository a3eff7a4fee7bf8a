/** annul's own order, as `annul schema order` describes it. */
import { safeParse } from 'valibot';
import { cut } from '../order/clean.ts';
import type { InputError } from '../order/error.ts';
import { childOf, type Field, orderField } from '../order/fields.ts';
import { found } from '../order/found.ts';
import { invalidField } from '../order/invalid.ts';
import { nearest } from '../order/nearest.ts';
import { orderSchema } from '../order/schema.ts';
import type { DataWarning } from '../order/warning.ts';
import { duplicateItem } from './duplicates.ts';
import type { Format, ReadResult } from './format.ts';
import { isObject, type Json } from './values.ts';

/** No platform's order has these at its top. */
const ours = [
  'placedAt',
  'soldBy',
  'fulfilledBy',
  'shipBy',
  'deliveryWindow',
  'cancellationRequest',
  'handedOver',
  'shipTo',
  'cancelledAt',
  'deliveredAt',
  'onHold',
];

/** Keys that prove another kind of document, whatever else it has: platforms, payment objects, annul's own answers. */
const foreign = [
  '@type',
  '@context',
  '@graph',
  'schema',
  'object',
  'ucp',
  'checkout_id',
  'line_items',
  'lineItems',
  'admin_graphql_api_id',
  'orderId',
  'orderItems',
  'orderLines',
  'purchaseOrderId',
  'purchase_units',
  'intent',
  'receipt_id',
  'order_key',
  'increment_id',
  'entity_id',
  'AmazonOrderId',
  'amazonOrderId',
  'amazon_order_id',
  'displayFinancialStatus',
  'financialStatus',
  'financial_status',
  'invoice_url',
  'abandoned_checkout_url',
  'jsonrpc',
  'search_criteria',
  'total_count',
  'refunded_by',
];

const mostWarnings = 20;

function detect(document: unknown): boolean {
  if (!isObject(document)) return false;
  const orders = document.orders;
  if (Array.isArray(orders)) return orders.length > 0 ? isOurs(orders[0]) : Object.keys(document).length === 1;
  return isOurs(document);
}

function isOurs(document: unknown): boolean {
  if (!isObject(document)) return false;
  if (foreign.some((key) => Object.hasOwn(document, key))) return false;
  const id = document.id;
  if (typeof id === 'string') return !id.startsWith('gid://');
  if (ours.some((key) => Object.hasOwn(document, key))) return true;
  if (id !== undefined && Array.isArray(document.items)) return true;
  const keys = Object.keys(document);
  return keys.length > 1 && keys.every((key) => orderField.fields.has(key));
}

function read(document: unknown): readonly ReadResult[] {
  const orders = isObject(document) ? document.orders : undefined;
  return Array.isArray(orders) ? orders.map(readOrder) : [readOrder(document)];
}

function readOrder(document: unknown): ReadResult {
  if (!isObject(document)) {
    return { kind: 'error', error: { code: 'invalid-order', ...found(document), expected: { kind: 'object' } } };
  }
  const id = document.id;
  const fail = (error: InputError): ReadResult => ({
    kind: 'error',
    error: typeof id === 'string' && error.path !== 'id' ? { ...error, order: cut(id, 80) } : error,
  });
  const warnings: DataWarning[] = [];
  const misplaced = walk(document, orderField, [], warnings);
  if (misplaced) return fail(misplaced);
  const result = safeParse(orderSchema, document, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return fail(
      invalidField(
        (issue.path ?? []).map((step) => String(step.key)),
        issue.input,
      ),
    );
  }
  const duplicate = duplicateItem(result.output);
  return duplicate ? fail(duplicate) : { kind: 'order', order: result.output, warnings };
}

/** Warns of keys that the order does not have. The one error: a list where an object is due, which a schema lets by. */
function walk(value: Json, field: Field, path: readonly string[], warnings: DataWarning[]): InputError | undefined {
  for (const key of Object.keys(value)) {
    const child = childOf(field, key);
    if (!child) {
      if (warnings.length < mostWarnings) warnings.push(unknownField(key, field, path));
      continue;
    }
    const error = walkInto(value[key], child, [...path, key], warnings);
    if (error) return error;
  }
  return undefined;
}

function walkInto(
  value: unknown,
  field: Field,
  path: readonly string[],
  warnings: DataWarning[],
): InputError | undefined {
  if (field.fields.size > 0 || field.rest) {
    if (Array.isArray(value)) return invalidField(path, value);
    return isObject(value) ? walk(value, field, path, warnings) : undefined;
  }
  if (!field.element || field.element.fields.size === 0 || !Array.isArray(value)) return undefined;
  for (const [index, element] of value.entries()) {
    const error = walkInto(element, field.element, [...path, String(index)], warnings);
    if (error) return error;
  }
  return undefined;
}

function unknownField(key: string, field: Field, path: readonly string[]): DataWarning {
  const near = nearest(key, [...field.fields.keys()]);
  const where = [...path, cut(key)].join('.');
  return near === undefined
    ? { id: 'unknown-field', path: where }
    : { id: 'unknown-field', path: where, expected: [...path, near].join('.') };
}

export const canonical: Format = {
  id: 'canonical',
  title: 'annul canonical order',
  docs: [],
  tables: [],
  detect,
  read,
};
