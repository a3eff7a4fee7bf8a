/** Shopify's words as GraphQL writes them. The lists are open: new words come. */
import type { Status } from '../../order/vocabulary.ts';
import { folded, words } from '../words.ts';
import { charges, fulfilments, gateways, type Rows, reasons, restocks, shipments } from './words.ts';

const capitals = <T>(rows: Rows<T>): Rows<T> =>
  Object.fromEntries(Object.entries(rows).map(([word, told]) => [word.toUpperCase(), told]));

export const cancelReasons = words('cancelReason', 'cancellation.by', capitals(reasons));

export const charged = words(['displayFinancialStatus', 'financialStatus'], 'payments.0.charged', capitals(charges));

/** The last two are also seen on orders that were not cancelled. */
export const fulfilment = words<Status>(['displayFulfillmentStatus', 'fulfillmentStatus'], 'status', {
  UNFULFILLED: 'unshipped',
  OPEN: 'unshipped',
  SCHEDULED: 'unshipped',
  ON_HOLD: 'unshipped',
  REQUEST_DECLINED: 'unshipped',
  IN_PROGRESS: 'preparing',
  PENDING_FULFILLMENT: 'preparing',
  PARTIALLY_FULFILLED: 'partially-shipped',
  FULFILLED: 'shipped',
  RESTOCKED: undefined,
  FULFILLMENT_NOT_REQUIRED: undefined,
});

export const holds = words<boolean>(
  ['displayFulfillmentStatus', 'fulfillmentStatus', 'fulfillmentOrders[].status'],
  'onHold',
  { ON_HOLD: true },
);

export const fulfilmentStates = words('fulfillments[].status', 'items.0.status', capitals(fulfilments));

export const shipmentStates = words('fulfillments[].displayStatus', 'items.0.status', {
  SUBMITTED: 'preparing',
  MARKED_AS_FULFILLED: 'shipped',
  FULFILLED: 'shipped',
  ...capitals(shipments),
  CANCELED: undefined,
  LABEL_VOIDED: undefined,
});
/** These end a fulfilment; the others that say nothing leave its state open. */
export const voided: ReadonlySet<string> = new Set(['CANCELED', 'CANCELLED', 'LABEL_VOIDED'].map(folded));

export const warehouseStates = words<Status>('fulfillmentOrders[].status', 'items.0.status', {
  OPEN: 'unshipped',
  SCHEDULED: 'unshipped',
  ON_HOLD: 'unshipped',
  IN_PROGRESS: 'preparing',
  CLOSED: undefined,
  CANCELLED: undefined,
  INCOMPLETE: undefined,
});

/** The merchant asks the warehouse here, never the buyer the merchant. */
export const warehouseRequests = words<Status>('fulfillmentOrders[].requestStatus', 'items.0.status', {
  UNSUBMITTED: undefined,
  SUBMITTED: 'preparing',
  ACCEPTED: 'preparing',
  REJECTED: undefined,
  CLOSED: undefined,
  CANCELLATION_REQUESTED: 'preparing',
  CANCELLATION_REJECTED: 'preparing',
  CANCELLATION_ACCEPTED: 'unshipped',
});

export const restockTypes = words('refunds[].refundLineItems[].restockType', 'items.0.status', capitals(restocks));

/** Only with the status SUCCESS. */
export const transactionKinds = words<boolean>('transactions[].kind', 'payments.0.charged', {
  AUTHORIZATION: false,
  EMV_AUTHORIZATION: false,
  SALE: true,
  CAPTURE: true,
  VOID: false,
  REFUND: undefined,
  CHANGE: undefined,
  SUGGESTED_REFUND: undefined,
});

export const paymentMethods = words(['transactions[].gateway', 'paymentGatewayNames[]'], 'payments.0.method', gateways);
