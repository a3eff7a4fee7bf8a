/** Amazon multi-channel fulfilment, Fulfillment Outbound 2020-07-01: getFulfillmentOrder. A seller's data. */
import { found } from '../order/found.ts';
import { readOrder2020 } from './amazon/outbound/order-2020.ts';
import { readOne } from './amazon/outbound/read-one.ts';
import { cancellers2020, shipmentStatuses2020, statuses2020 } from './amazon/outbound/words.ts';
import type { Format, ReadResult } from './format.ts';
import { isObject, type Json } from './values.ts';

/** With its envelope or without. */
function payloadOf(document: unknown): Json | undefined {
  if (!isObject(document)) return undefined;
  const payload = isObject(document.payload) ? document.payload : document;
  return isObject(payload.fulfillmentOrder) && Array.isArray(payload.fulfillmentOrderItems) ? payload : undefined;
}

function read(document: unknown): readonly ReadResult[] {
  const payload = payloadOf(document);
  const order = payload?.fulfillmentOrder;
  if (!payload || !isObject(order)) {
    return [{ kind: 'error', error: { code: 'unknown-format', ...found(document), expected: { kind: 'object' } } }];
  }
  return [readOne(order.sellerFulfillmentOrderId, (id, notes) => readOrder2020(id, payload, notes))];
}

export const amazonFulfillmentOutbound2020: Format = {
  id: 'amazon-fulfillment-outbound-2020',
  title: 'Amazon Fulfillment Outbound 2020-07-01 (getFulfillmentOrder)',
  platform: 'amazon',
  account: 'seller',
  docs: ['https://developer-docs.amazon.com/sp-api/docs/fulfillment-outbound-api-v2020-07-01-reference'],
  tables: [statuses2020, shipmentStatuses2020, cancellers2020],
  detect: (document) => payloadOf(document) !== undefined,
  read,
};
