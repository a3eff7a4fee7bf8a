/**
 * Amazon SP-API Orders 2026-01-01: searchOrders and getOrder, in their envelopes or without. A seller's data. A block
 * that was not asked for is missing, which is no knowledge. No name, address, e-mail, phone or tax number is taken over.
 */
import { found } from '../order/found.ts';
import { envelopeOf } from './amazon/orders-2026/envelope.ts';
import { readOrder } from './amazon/orders-2026/order.ts';
import * as tables from './amazon/orders-2026/words.ts';
import type { Format, ItemsOf, ReadResult } from './format.ts';
import { createNotes, textOf } from './notes.ts';
import { resultOf } from './results.ts';
import { isObject } from './values.ts';

function read(document: unknown, itemsOf?: ItemsOf): readonly ReadResult[] {
  const envelope = envelopeOf(document);
  if (!envelope) {
    return [{ kind: 'error', error: { code: 'unknown-format', ...found(document), expected: { kind: 'object' } } }];
  }
  const { orders, more } = envelope;
  const asked = orders.some(showsCancellations);
  const results = orders.map((order) => readOne(order, asked, itemsOf));
  return more === undefined ? results : [...results, { kind: 'page', more }];
}

/** One order that shows the block proves that it was asked for, for all of the document. */
function showsCancellations(order: unknown): boolean {
  const items = isObject(order) ? order.orderItems : undefined;
  return Array.isArray(items) && items.some((item) => isObject(item) && isObject(item.cancellation));
}

function readOne(raw: unknown, cancellationsAsked: boolean, itemsOf: ItemsOf | undefined): ReadResult {
  if (!isObject(raw)) {
    return { kind: 'error', error: { code: 'invalid-order', ...found(raw), expected: { kind: 'object' } } };
  }
  const id = textOf(raw.orderId);
  if (id === undefined) {
    return {
      kind: 'error',
      error: { code: 'invalid-order', path: 'id', ...found(raw.orderId), expected: { kind: 'nonempty' } },
    };
  }
  const notes = createNotes();
  return resultOf(id, readOrder(id, raw, cancellationsAsked, itemsOf, notes), notes);
}

export const amazonOrders2026: Format = {
  id: 'amazon-orders-2026',
  title: 'Amazon SP-API Orders 2026-01-01 (searchOrders, getOrder)',
  platform: 'amazon',
  account: 'seller',
  docs: [
    'https://developer-docs.amazon.com/sp-api/docs/orders-api',
    'https://github.com/amzn/selling-partner-api-models',
  ],
  tables: Object.values(tables),
  detect: (document) => envelopeOf(document) !== undefined,
  read,
};
