/** Amazon's words for states, channels and methods, in every spelling that its interfaces use. */
import type { Fulfilment, PaymentMethod, Status } from '../../order/vocabulary.ts';

/** `PENDING_AVAILABILITY`, `Pending Availability`, `PendingAvailability` are the same word. */
export function folded(word: string): string {
  return word.replace(/[\s_-]+/g, '').toLowerCase();
}

/** Matches without regard to case, underscores, hyphens and spaces. Undefined: not in the table. */
export type Words<T> = (word: string) => T | undefined;

function words<T>(table: Readonly<Record<string, T>>): Words<T> {
  const exact = new Map(Object.entries(table));
  const loose = new Map(Object.entries(table).map(([word, meaning]) => [folded(word), meaning]));
  return (word) => exact.get(word) ?? loose.get(folded(word));
}

/** Of the whole order. `shipped` means "shipped or later": nothing that comes after it is ever told. */
export const orderStatuses = words<Status>({
  PendingAvailability: 'preorder',
  Pending: 'pending',
  Unshipped: 'unshipped',
  PartiallyShipped: 'partially-shipped',
  Shipped: 'shipped',
  InvoiceUnconfirmed: 'shipped',
  Canceled: 'cancelled',
  Cancelled: 'cancelled',
  Unfulfillable: 'unfulfillable',
});

/** What it makes of a shipped order; `none` says nothing. */
export const easyShipStatuses = words<Status | 'none'>({
  PendingSchedule: 'none',
  PendingPickUp: 'none',
  PendingDropOff: 'none',
  LabelCanceled: 'none',
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

export const channels = words<Fulfilment>({
  AFN: 'platform',
  Amazon: 'platform',
  MFN: 'merchant',
  Merchant: 'merchant',
});

/** `unnamed`: a catch-all that names no method. */
export const paymentMethods = words<PaymentMethod | 'unnamed'>({
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
  Standard: 'unnamed',
  Other: 'unnamed',
});

/** Programs of an item, and what its association with another item makes of that one. */
export const subscribeAndSave = folded('SUBSCRIBE_AND_SAVE');
export const valueAddService = folded('VALUE_ADD_SERVICE');

/** Of a regulated product: only this one says anything about the order, and the buyer caused it. */
export const regulatedCancelled = folded('Cancelled');
