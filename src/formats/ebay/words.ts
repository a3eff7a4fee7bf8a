/** eBay's words. Its documentation writes some in other capitals than its answers do. */
import type { Canceller, Fulfilment, PaymentMethod, Status } from '../../order/vocabulary.ts';
import { words } from '../words.ts';

export const cancelStates = words<Status>('cancelStatus.cancelState', 'status', {
  CANCELED: 'cancelled',
  IN_PROGRESS: undefined,
  NONE_REQUESTED: undefined,
});

/** `CANCELED` and `IN_PROGRESS`: the requests themselves tell. */
export const cancelRequested = words<never>('cancelStatus.cancelState', 'cancellationRequest', {
  CANCELED: undefined,
  IN_PROGRESS: undefined,
  NONE_REQUESTED: null,
});

export const requestStates = words<'open' | 'rejected' | 'done'>(
  'cancelStatus.cancelRequests[].cancelRequestState',
  'cancellationRequest.state',
  { REQUESTED: 'open', REJECTED: 'rejected', COMPLETED: 'done' },
);

export const initiators = words<Canceller>('cancelStatus.cancelRequests[].cancelInitiator', 'cancellationRequest.by', {
  BUYER: 'buyer',
  SELLER: 'seller',
});

export const orderStatuses = words<Status>('orderFulfillmentStatus', 'status', {
  NOT_STARTED: 'unshipped',
  IN_PROGRESS: 'partially-shipped',
  FULFILLED: 'shipped',
});

/** Packed is not shipped; one packed unit of several makes the line fulfilled. */
export const lineStatuses = words<Status>('lineItems[].lineItemFulfillmentStatus', 'items.0.status', {
  NOT_STARTED: 'unshipped',
  IN_PROGRESS: 'preparing',
  FULFILLED: 'shipped',
});

/** `PENDING` and `FAILED` are said of the payment or of a refund: the payments tell. */
export const orderPayments = words<boolean>('orderPaymentStatus', 'payments.0.charged', {
  PAID: true,
  PARTIALLY_REFUNDED: true,
  FULLY_REFUNDED: true,
  PENDING: undefined,
  FAILED: undefined,
});

export const paymentStatuses = words<boolean>('paymentSummary.payments[].paymentStatus', 'payments.0.charged', {
  PAID: true,
  PENDING: false,
  FAILED: false,
});

/** `EBAY`: eBay took the money, and does not tell with what it was paid. */
export const paymentMethods = words<PaymentMethod>('paymentSummary.payments[].paymentMethod', 'payments.0.method', {
  EBAY: undefined,
  CREDIT_CARD: 'credit-card',
  PAYPAL: 'wallet',
  CASH_ON_PICKUP: 'cash',
  CASHIER_CHECK: 'other',
  PERSONAL_CHECK: 'other',
  ESCROW: 'other',
});

export const fulfilments = words<Fulfilment>('program.fulfillmentProgram.fulfilledBy', 'fulfilledBy', {
  EBAY: 'platform',
});

export const instructions = words<Fulfilment>(
  'fulfillmentStartInstructions[].fulfillmentInstructionsType',
  'fulfilledBy',
  {
    SHIP_TO: undefined,
    SELLER_DEFINED: undefined,
    PREPARE_FOR_PICKUP: undefined,
    DIGITAL: undefined,
    FULFILLED_BY_EBAY: 'platform',
  },
);

/** Of other stores, only that they are eBay's is told. */
export const marketplaces = words<string>('lineItems[].purchaseMarketplaceId', 'marketplace', {
  EBAY_US: 'ebay.com',
  EBAY_MOTORS_US: 'ebay.com',
  EBAY_GB: 'ebay.co.uk',
  EBAY_DE: 'ebay.de',
  EBAY_FR: 'ebay.fr',
  EBAY_IT: 'ebay.it',
  EBAY_ES: 'ebay.es',
  EBAY_CA: 'ebay.ca',
  EBAY_AU: 'ebay.com.au',
});
