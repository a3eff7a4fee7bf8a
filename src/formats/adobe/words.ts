/** Adobe Commerce's words. A shop can make statuses of its own, but no states. */
import type { Kind, PaymentMethod, Status } from '../../order/vocabulary.ts';
import { neverSent } from '../kinds.ts';
import { words } from '../words.ts';

const states = {
  new: 'pending',
  pending_payment: 'pending',
  payment_review: 'pending',
  // Which of them, the numbers of units tell.
  processing: ['unshipped', 'preparing', 'partially-shipped'],
  complete: 'shipped',
  // All is refunded; whether it had shipped is not told.
  closed: undefined,
  canceled: 'cancelled',
  holded: 'unshipped',
} as const;

export const orderStates = words<Status>('state', 'status', states);

/** Only looked at where there is no state. */
export const orderStatuses = words<Status>('status', 'status', { ...states, pending: 'pending' });

export const holds = words<boolean>(['state', 'status'], 'onHold', { holded: true });

/** The others can be sent, or are made of items that can. */
export const productTypes = words<Kind>('items[].product_type', 'items.0.kind', {
  virtual: [...neverSent, 'egift-card'],
  downloadable: [...neverSent, 'egift-card'],
  giftcard: ['gift-card', 'egift-card'],
  simple: undefined,
  configurable: undefined,
  bundle: undefined,
  grouped: undefined,
});

/** Those of other gateways are not known; they are no mistakes. */
export const paymentMethods = words<PaymentMethod>('payment.method', 'payments.0.method', {
  checkmo: 'other',
  cashondelivery: 'cash-on-delivery',
  banktransfer: 'bank-account',
  purchaseorder: 'invoice',
});
