/** Amazon's words for states, channels and methods, in every spelling that its interfaces use. */
import { type Fulfilment, type PaymentMethod, type Status, shippedOrLater } from '../../order/vocabulary.ts';
import { folded, type Told, words } from '../words.ts';

/** Of the whole order. Nothing that comes after "shipped" is ever told. */
export const orderStatuses = words<Status>('OrderStatus', 'status', {
  PendingAvailability: 'preorder',
  Pending: 'pending',
  Unshipped: 'unshipped',
  PartiallyShipped: 'partially-shipped',
  Shipped: shippedOrLater,
  InvoiceUnconfirmed: shippedOrLater,
  Canceled: 'cancelled',
  Cancelled: 'cancelled',
  Unfulfillable: 'unfulfillable',
});

/** What it makes of a shipped order. */
export const easyShipStatuses = words<Status>('EasyShipShipmentStatus', 'status', {
  PendingSchedule: undefined,
  PendingPickUp: undefined,
  PendingDropOff: undefined,
  LabelCanceled: undefined,
  PickedUp: 'shipped',
  DroppedOff: 'shipped',
  AtOriginFC: 'shipped',
  AtDestinationFC: 'shipped',
  OutForDelivery: 'out-for-delivery',
  Delivered: 'delivered',
  RejectedByBuyer: 'undeliverable',
  Undeliverable: 'undeliverable',
  ReturningToSeller: 'undeliverable',
  Lost: 'undeliverable',
  Damaged: 'undeliverable',
  ReturnedToSeller: 'returned',
});

export const channels = words<Fulfilment>('FulfillmentChannel', 'fulfilledBy', {
  AFN: 'platform',
  Amazon: 'platform',
  MFN: 'merchant',
  Merchant: 'merchant',
});

/** In every interface. The last two are catch-alls that name no method. */
export const methods: Readonly<Record<string, Told<PaymentMethod>>> = {
  CreditCard: 'card',
  GiftCertificate: 'gift-card-balance',
  GC: 'gift-card-balance',
  PointsAccount: 'points',
  Rewards: 'points',
  Invoice: 'invoice',
  COD: 'cash-on-delivery',
  CashOnDelivery: 'cash-on-delivery',
  CVS: 'convenience-store',
  ConvenienceStore: 'convenience-store',
  Pix: 'bank-account',
  Boleto: 'other',
  Standard: undefined,
  Other: undefined,
};

export const paymentMethods = words<PaymentMethod>(
  ['PaymentExecutionDetail[].PaymentMethod', 'PaymentMethodDetails[]', 'PaymentMethod'],
  'payments.0.method',
  methods,
);

/** Programs of an item, and what its association with another item makes of that one. */
export const subscribeAndSave = folded('SUBSCRIBE_AND_SAVE');
export const valueAddService = folded('VALUE_ADD_SERVICE');

/** Of a regulated product: only this one says anything about the order, and the buyer caused it. */
export const regulatedCancelled = folded('Cancelled');
