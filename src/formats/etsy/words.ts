/** Etsy's words, in any case: its documentation writes them small, its answers do not. */
import type { PaymentMethod, Status } from '../../order/vocabulary.ts';
import { words } from '../words.ts';

/** Of a refunded receipt, only `is_shipped` tells where it stands. */
export const receiptStatuses = words<Status>('status', 'status', {
  open: 'pending',
  'payment processing': 'pending',
  paid: 'unshipped',
  completed: 'shipped',
  canceled: 'cancelled',
  cancelled: 'cancelled',
  'fully refunded': undefined,
  'partially refunded': undefined,
});

/** `cc`: credit and debit cards are not told apart. */
export const paymentMethods = words<PaymentMethod>('payment_method', 'payments.0.method', {
  cc: 'card',
  paypal: 'wallet',
  apple_pay: 'wallet',
  google: 'wallet',
  google_pay: 'wallet',
  android_pay: 'wallet',
  bt: 'bank-account',
  sofort: 'bank-account',
  ideal: 'bank-account',
  klarna: 'installments',
  k_pay_in_3: 'installments',
  k_pay_in_4: 'installments',
  k_financing: 'installments',
  check: 'other',
  mo: 'other',
  other: 'other',
});
