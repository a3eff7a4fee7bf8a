/** schema.org's words, without the address in front of them. */
import type { PaymentMethod, Status } from '../../order/vocabulary.ts';
import { words } from '../words.ts';

const statusFields = ['orderStatus', 'orderedItem[].orderItemStatus'];

export const orderStatuses = words<Status>(statusFields, 'status', {
  OrderProcessing: ['unshipped', 'preparing'],
  OrderPaymentDue: 'pending',
  OrderPickupAvailable: 'pickup-ready',
  OrderInTransit: 'shipped',
  OrderDelivered: 'delivered',
  OrderCancelled: 'cancelled',
  OrderReturned: 'returned',
  OrderProblem: undefined,
});

/** As WooCommerce writes them into its mails, from its own: completed, refunded, on hold or failed. */
export const wooStatuses = words<Status>('orderStatus (WooCommerce)', 'status', {
  OrderProcessing: ['unshipped', 'preparing'],
  OrderPaymentDue: 'pending',
  OrderPickupAvailable: 'pickup-ready',
  OrderInTransit: 'shipped',
  OrderDelivered: 'shipped',
  OrderCancelled: 'cancelled',
  OrderReturned: undefined,
  OrderProblem: 'pending',
});

/** Of the two that are a problem, one is on hold. */
export const wooHolds = words<boolean>('orderStatus (WooCommerce)', 'onHold', { OrderProblem: [true, false] });

/** Also of the older vocabulary, http://purl.org/goodrelations/v1#. */
export const paymentMethods = words<PaymentMethod>('paymentMethod', 'payments.0.method', {
  CreditCard: 'credit-card',
  VISA: 'credit-card',
  MasterCard: 'credit-card',
  AmericanExpress: 'credit-card',
  DinersClub: 'credit-card',
  Discover: 'credit-card',
  JCB: 'credit-card',
  PayPal: 'wallet',
  COD: 'cash-on-delivery',
  CashOnDelivery: 'cash-on-delivery',
  ByInvoice: 'invoice',
});

export const paymentStatuses = words<boolean>('partOfInvoice.paymentStatus', 'payments.0.charged', {
  PaymentComplete: true,
  PaymentAutomaticallyApplied: true,
  PaymentDue: false,
  PaymentPastDue: false,
  PaymentDeclined: false,
});
