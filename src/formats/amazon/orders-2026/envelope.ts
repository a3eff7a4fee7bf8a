/** The shapes of Orders 2026-01-01: searchOrders, getOrder, or orders without their envelope. */
import { textOf } from '../../notes.ts';
import { isObject, type Json } from '../../values.ts';
import { pick, respeller } from '../keys.ts';

/** Only what the reader asks for. */
const respelled = respeller([
  ...['order', 'orders', 'pagination', 'nextToken', 'orderId', 'createdTime', 'lastUpdatedTime', 'salesChannel'],
  ...['channelName', 'marketplaceId', 'marketplaceName', 'programs', 'associatedOrders', 'associationType'],
  ...['fulfillment', 'fulfillmentStatus', 'fulfilledBy', 'fulfillmentServiceLevel', 'shipByWindow', 'deliverByWindow'],
  ...['earliestDateTime', 'latestDateTime', 'proceeds', 'breakdowns', 'type', 'subtotal', 'detailedBreakdowns'],
  ...['subtype', 'value', 'amount', 'currencyCode', 'payment', 'paymentExecutions', 'paymentMethod', 'paymentAmount'],
  ...['orderItems', 'orderItemId', 'quantityOrdered', 'product', 'asin', 'title', 'sellerSku', 'price', 'unitPrice'],
  ...['customization', 'customizedUrl', 'cancellation', 'cancellationRequest', 'requester', 'cancelReason'],
  ...['cancellationExecution', 'cancelledBy', 'quantityFulfilled', 'quantityUnfulfilled', 'associatedOrderItems'],
  ...[
    'packages',
    'packageStatus',
    'status',
    'detailedStatus',
    'carrier',
    'shipTime',
    'trackingNumber',
    'packageItems',
    'quantity',
  ],
  ...['recipient', 'deliveryAddress', 'countryCode', 'shipping', 'scheduledDeliveryWindow'],
]);

export interface Envelope {
  readonly orders: readonly unknown[];
  /** Another page follows; undefined where the document is no page. */
  readonly more: boolean | undefined;
}

/** Undefined where it is no such document. */
export function envelopeOf(document: unknown): Envelope | undefined {
  if (!isObject(document)) return undefined;
  const order = pick(document, 'order');
  if (isOrder(order)) return { orders: [inOurWords(order)], more: undefined };
  const orders = pick(document, 'orders');
  if (Array.isArray(orders)) {
    const first = orders.find(isObject);
    if (first ? !isOrder(first) : !isEmptyPage(document)) return undefined;
    const pagination = pick(document, 'pagination');
    const more = isObject(pagination) && textOf(pick(pagination, 'nextToken')) !== undefined;
    return { orders: orders.map(inOurWords), more };
  }
  return isOrder(document) ? { orders: [inOurWords(document)], more: undefined } : undefined;
}

/** Required by the model; no other order has a channel that is an object. */
function isOrder(value: unknown): value is Json {
  return (
    isObject(value) &&
    isObject(pick(value, 'salesChannel')) &&
    pick(value, 'orderId') !== undefined &&
    (Array.isArray(pick(value, 'orderItems')) || pick(value, 'createdTime') !== undefined)
  );
}

const isEmptyPage = (document: Json): boolean =>
  pick(document, 'createdBefore') !== undefined || pick(document, 'lastUpdatedBefore') !== undefined;

const inOurWords = (order: unknown): unknown =>
  isObject(order) && !Object.hasOwn(order, 'orderId') ? respelled(order) : order;
