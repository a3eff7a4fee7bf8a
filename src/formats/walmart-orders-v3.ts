/**
 * Walmart Marketplace orders, v3: an order, a list of them, or a notification, from JSON or from XML. A seller's data.
 * No name, address, e-mail or phone is taken over; the relay address is one of those.
 */
import type { Format, ReadResult } from './format.ts';
import { notOfFormat, readRecord } from './results.ts';
import { readOrder } from './walmart/order.ts';
import { viewOf } from './walmart/shapes.ts';
import { cancellers, charges, fulfilments, lineStatuses, orderTypes } from './walmart/words.ts';

function read(document: unknown): readonly ReadResult[] {
  const view = viewOf(document);
  if (!view) return notOfFormat(document);
  const { orders, more, event } = view;
  const results = orders.map((order) =>
    readRecord(
      order,
      ({ purchaseOrderId }) => purchaseOrderId,
      (id, raw, notes) => readOrder(id, raw, event, notes),
    ),
  );
  return more === undefined ? results : [...results, { kind: 'page', more }];
}

export const walmartOrdersV3: Format = {
  id: 'walmart-orders-v3',
  title: 'Walmart Marketplace orders v3 (lists, single orders, notifications)',
  platform: 'walmart',
  account: 'seller',
  docs: [
    'https://developer.walmart.com/us-marketplace/docs/order-management-api-overview',
    'https://developer.walmart.com/us-marketplace/docs/order-management-event',
  ],
  tables: [lineStatuses, charges, cancellers, fulfilments, orderTypes],
  detect: (document) => viewOf(document) !== undefined,
  read,
};
