/** Walmart's words. Its webhooks write states in capitals. */
import type { Canceller, Fulfilment, Status } from '../../order/vocabulary.ts';
import { words } from '../words.ts';

/** `Acknowledged` says that the seller has seen the order, not that it is packed; of `Refund`, only money is known. */
export const lineStatuses = words<Status>('orderLineStatuses.orderLineStatus[].status', 'items.0.status', {
  Created: 'unshipped',
  Acknowledged: 'unshipped',
  Shipped: 'shipped',
  Delivered: 'delivered',
  Cancelled: 'cancelled',
  Canceled: 'cancelled',
  Refund: undefined,
  OnHold: 'pending',
});

/** The card is charged when the seller marks a line as shipped. */
export const charges = words<boolean>('orderLineStatuses.orderLineStatus[].status', 'payments.0.charged', {
  Created: false,
  Acknowledged: false,
  Shipped: true,
  Delivered: true,
  Cancelled: false,
  Canceled: false,
  Refund: true,
  OnHold: false,
});

/** Other reasons are free text. */
export const cancellers = words<Canceller>(
  'orderLineStatuses.orderLineStatus[].cancellationReason',
  'cancellation.by',
  {
    CUSTOMER_REQUESTED_SELLER_TO_CANCEL: 'seller',
    SELLER_CANCEL_OUT_OF_STOCK: 'seller',
    SELLER_CANCEL_PRICING_ERROR: 'seller',
    SELLER_CANCEL_FRAUD_STOP_SHIPMENT: 'seller',
    SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE: 'seller',
  },
);

export const fulfilments = words<Fulfilment>('shipNode.type', 'fulfilledBy', {
  SellerFulfilled: 'merchant',
  '3PLFulfilled': 'merchant',
  WFSFulfilled: 'platform',
});

export const orderTypes = words<boolean>('orderType', 'replacement', {
  REGULAR: false,
  REPLACEMENT: true,
});
