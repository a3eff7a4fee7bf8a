/** The words of the seller's flat-file reports. */
import { type Fulfilment, type PaymentMethod, type Status, shippedOrLater } from '../../../order/vocabulary.ts';
import { words } from '../../words.ts';
import { methods } from '../words.ts';

/**
 * `Shipping` spans what each item's status tells apart. `Shipped - …` comes from Easy Ship stores; of the two words that
 * begin with `Pending`, the longer one is paid and waits for the courier.
 */
export const orderStatuses = words<Status>('order-status', 'status', {
  Pending: 'pending',
  'Pending - Waiting for Pick Up': 'unshipped',
  Unshipped: 'unshipped',
  Shipping: ['unshipped', 'preparing', 'partially-shipped', ...shippedOrLater],
  'Partially Shipped': 'partially-shipped',
  Shipped: shippedOrLater,
  Complete: shippedOrLater,
  'Invoice Unconfirmed': shippedOrLater,
  'Shipped - Picked Up': 'shipped',
  'Shipped - Out for Delivery': 'out-for-delivery',
  'Shipped - Delivered to Buyer': 'delivered',
  'Shipped - Rejected by Buyer': 'undeliverable',
  'Shipped - Undeliverable': 'undeliverable',
  'Shipped - Returning to Seller': 'undeliverable',
  'Shipped - Lost in Transit': 'undeliverable',
  'Shipped - Damaged': 'undeliverable',
  'Shipped - Returned to Seller': 'returned',
  Cancelled: 'cancelled',
  Canceled: 'cancelled',
  Unfulfillable: 'unfulfillable',
});

export const itemStatuses = words<Status>('item-status', 'items.0.status', {
  Unshipped: 'unshipped',
  Shipped: shippedOrLater,
  Cancelled: 'cancelled',
  Canceled: 'cancelled',
});

export const channels = words<Fulfilment>('fulfillment-channel', 'fulfilledBy', {
  Amazon: 'platform',
  AFN: 'platform',
  Merchant: 'merchant',
  MFN: 'merchant',
});

export const paymentMethods = words<PaymentMethod>(
  ['payment-method-details', 'payment-method'],
  'payments.0.method',
  methods,
);
