/** The words of a buyer's own exports. */
import { type PaymentMethod, type Status, shippedOrLater } from '../../../order/vocabulary.ts';
import { words } from '../../words.ts';

/** A closed order has been shipped where its row has a date for that; the words of open ones are not known. */
export const orderStatuses = words<Status>('Order Status', 'status', {
  Closed: shippedOrLater,
  Cancelled: 'cancelled',
  Canceled: 'cancelled',
});

export const shipmentStatuses = words<Status>('Shipment Status', 'items.0.status', {
  Shipped: shippedOrLater,
  Delivered: 'delivered',
  Returned: 'returned',
  Cancelled: 'cancelled',
  Canceled: 'cancelled',
  Paid: undefined,
});

export const reportStatuses = words<Status>('Order Status', 'status', {
  Shipped: shippedOrLater,
  Cancelled: 'cancelled',
  Canceled: 'cancelled',
});

export const digitalStatuses = words<Status>('Order Status', 'status', { SUCCESS: 'delivered' });

/** Rows below zero are discounts, whichever of them it is. */
export const offerTypes = words<string>(['Offer Type Code', 'OfferTypeCode'], 'items.0.discount', {
  Promotion: undefined,
  Coupon: undefined,
});

/** A card's brand does not tell credit from debit. */
export const paymentMethods = words<PaymentMethod>(
  ['Payment Instrument Type', 'Payment Method Type'],
  'payments.0.method',
  {
    'Gift Certificate/Card': 'gift-card-balance',
    'Gift Card': 'gift-card-balance',
    'Amazon Store Card': 'store-card',
    Visa: 'card',
    MasterCard: 'card',
    'American Express': 'card',
    Discover: 'card',
    'Diners Club': 'card',
    JCB: 'card',
    Maestro: 'card',
  },
);
