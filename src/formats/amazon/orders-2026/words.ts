/** The words of Orders 2026-01-01. */
import {
  type Canceller,
  type Fulfilment,
  type PaymentMethod,
  type Program,
  type Status,
  shippedOrLater,
} from '../../../order/vocabulary.ts';
import { words } from '../../words.ts';
import { methods } from '../words.ts';

export const orderStatuses = words<Status>('fulfillment.fulfillmentStatus', 'status', {
  PENDING_AVAILABILITY: 'preorder',
  PENDING: 'pending',
  UNSHIPPED: 'unshipped',
  PARTIALLY_SHIPPED: 'partially-shipped',
  SHIPPED: shippedOrLater,
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
  UNFULFILLABLE: 'unfulfillable',
});

/** A package that is pending, or cancelled, says nothing of the units that it was meant for. */
export const packageStatuses = words<Status>('packages[].packageStatus.status', 'items.0.status', {
  PENDING: undefined,
  IN_TRANSIT: 'shipped',
  SHIPPED: 'shipped',
  DELIVERED: 'delivered',
  CANCELLED: undefined,
  CANCELED: undefined,
  UNDELIVERABLE: 'undeliverable',
});

/** Finer than the status, where it is there. */
export const packageDetails = words<Status>('packages[].packageStatus.detailedStatus', 'items.0.status', {
  PENDING_SCHEDULE: undefined,
  PENDING_PICK_UP: undefined,
  PENDING_DROP_OFF: undefined,
  LABEL_CANCELLED: undefined,
  LABEL_CANCELED: undefined,
  PICKED_UP: 'shipped',
  DROPPED_OFF: 'shipped',
  AT_ORIGIN_FC: 'shipped',
  AT_DESTINATION_FC: 'shipped',
  OUT_FOR_DELIVERY: 'out-for-delivery',
  DELIVERED: 'delivered',
  REJECTED_BY_BUYER: 'undeliverable',
  UNDELIVERABLE: 'undeliverable',
  RETURNING_TO_SELLER: 'undeliverable',
  LOST: 'undeliverable',
  DAMAGED: 'undeliverable',
  RETURNED_TO_SELLER: 'returned',
});

export const requesters = words<Canceller>(
  'orderItems[].cancellation.cancellationRequest.requester',
  'items.0.cancellationRequest.by',
  { BUYER: 'buyer' },
);

export const cancellers = words<Canceller>(
  'orderItems[].cancellation.cancellationExecution.cancelledBy',
  'items.0.cancellation.by',
  { BUYER: 'buyer', MERCHANT: 'seller', AMAZON: 'platform' },
);

export const fulfillers = words<Fulfilment>('fulfillment.fulfilledBy', 'fulfilledBy', {
  AMAZON: 'platform',
  MERCHANT: 'merchant',
});

/** Those of version 0: the list is open. */
export const paymentMethods = words<PaymentMethod>(
  'payment.paymentExecutions[].paymentMethod',
  'payments.0.method',
  methods,
);

/** PRIME is the seller's own where the seller ships. What some mean for other fields is in the reader. */
export const orderPrograms = words<Program>('programs[]', 'programs.0', {
  AMAZON_BAZAAR: undefined,
  AMAZON_BUSINESS: undefined,
  AMAZON_EASY_SHIP: 'easy-ship',
  AMAZON_HAUL: 'haul',
  DELIVERY_BY_AMAZON: undefined,
  FBM_SHIP_PLUS: undefined,
  INVOICE_BY_AMAZON: undefined,
  IN_STORE_PICK_UP: 'pickup-in-store',
  PREMIUM: undefined,
  PREORDER: undefined,
  PRIME: 'prime',
});
