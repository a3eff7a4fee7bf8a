/**
 * Amazon SP-API Orders v0: getOrders, getOrder and getOrderItems, in their envelopes or without, with items nested or
 * apart. A seller's data. No name, address, e-mail, phone or tax number is taken over.
 */
import { cut } from '../order/clean.ts';
import { found } from '../order/found.ts';
import { type View, viewOf } from './amazon/envelopes.ts';
import { itemsFor } from './amazon/items.ts';
import { respelled } from './amazon/keys.ts';
import { readOrder } from './amazon/order.ts';
import { channels, easyShipStatuses, orderStatuses, paymentMethods } from './amazon/words.ts';
import type { Format, ItemsOf, ReadResult } from './format.ts';
import { createNotes, textOf } from './notes.ts';
import { isObject } from './values.ts';

function detect(document: unknown): boolean {
  return viewOf(document) !== undefined;
}

function read(document: unknown, itemsOf?: ItemsOf): readonly ReadResult[] {
  const view = viewOf(document);
  if (!view) {
    return [{ kind: 'error', error: { code: 'unknown-format', ...found(document), expected: { kind: 'object' } } }];
  }
  return readView(view, itemsOf);
}

function readView(view: View, itemsOf: ItemsOf | undefined): readonly ReadResult[] {
  switch (view.kind) {
    case 'order':
      return [readOne(view.order, itemsOf)];
    case 'orders': {
      const results = view.orders.map((order) => readOne(order, itemsOf));
      return [...results, { kind: 'page', more: view.more }];
    }
    case 'items': {
      const { orderId, items, more } = view;
      if (orderId === undefined) return [{ kind: 'skipped', warnings: [{ id: 'items-without-order' }] }];
      return [{ kind: 'items', loose: { orderId, items, ...(more && { more }) } }];
    }
    case 'refusal': {
      const detail = view.code === undefined ? {} : { detail: cut(view.code) };
      return [{ kind: 'error', error: { code: 'api-error', hint: 'fetch-again', ...detail } }];
    }
    case 'sibling':
      return [{ kind: 'skipped', warnings: [{ id: 'skipped' }] }];
  }
}

function readOne(document: unknown, itemsOf: ItemsOf | undefined): ReadResult {
  if (!isObject(document)) {
    return { kind: 'error', error: { code: 'invalid-order', ...found(document), expected: { kind: 'object' } } };
  }
  const spelled = Object.hasOwn(document, 'AmazonOrderId') ? document : respelled(document);
  const raw = isObject(spelled) ? spelled : document;
  const id = textOf(raw.AmazonOrderId);
  if (id === undefined) {
    const value = raw.AmazonOrderId;
    return {
      kind: 'error',
      error: { code: 'invalid-order', path: 'id', ...found(value), expected: { kind: 'nonempty' } },
    };
  }
  const notes = createNotes();
  const order = readOrder(id, raw, itemsFor(id, raw, itemsOf?.(id), notes), notes);
  return notes.error
    ? { kind: 'error', error: { ...notes.error, order: cut(id, 80) } }
    : { kind: 'order', order, warnings: notes.warnings };
}

export const amazonOrdersV0: Format = {
  id: 'amazon-orders-v0',
  title: 'Amazon SP-API Orders v0 (getOrders, getOrder, getOrderItems)',
  platform: 'amazon',
  account: 'seller',
  docs: [
    'https://developer-docs.amazon.com/sp-api/docs/orders-api-v0-model',
    'https://github.com/amzn/selling-partner-api-models',
  ],
  tables: [orderStatuses, easyShipStatuses, channels, paymentMethods],
  detect,
  read,
};
