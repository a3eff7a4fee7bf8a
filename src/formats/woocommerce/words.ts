/** WooCommerce's words, from its `OrderStatus` and its own payment methods. Plugins add others. */
import type { PaymentMethod, Status } from '../../order/vocabulary.ts';
import { folded, words } from '../words.ts';

/** There is no "shipped". The last ones are drafts and deleted orders. */
export const statuses = words<Status>('status', 'status', {
  pending: 'pending',
  failed: 'pending',
  'on-hold': 'pending',
  processing: 'unshipped',
  completed: 'shipped',
  cancelled: 'cancelled',
  refunded: undefined,
  'ready-for-pickup': 'pickup-ready',
  'checkout-draft': undefined,
  draft: undefined,
  'auto-draft': undefined,
  new: undefined,
  trash: undefined,
});

/** Stock is taken, and the payment waits to be confirmed or captured. */
export const holds = words<boolean>('status', 'onHold', { 'on-hold': true });

/** Where `date_paid_gmt` says nothing. */
export const charged = words<boolean>('status', 'payments.0.charged', {
  pending: false,
  failed: false,
  'on-hold': false,
  processing: undefined,
  completed: undefined,
  cancelled: undefined,
  refunded: true,
});

/** Those of other gateways are not known; they are no mistakes. */
export const paymentMethods = words<PaymentMethod>('payment_method', 'payments.0.method', {
  bacs: 'bank-account',
  cheque: 'other',
  cod: 'cash-on-delivery',
  paypal: 'wallet',
  'ppcp-gateway': 'wallet',
});

/** Neither placed nor there any more. */
export const unplaced: ReadonlySet<string> = new Set(
  ['checkout-draft', 'draft', 'auto-draft', 'new', 'trash'].map(folded),
);
