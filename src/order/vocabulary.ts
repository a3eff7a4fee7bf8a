/**
 * The closed word lists of the canonical order. One word for one thing: code, JSON, documents and messages
 * use exactly these.
 */

export const statuses = [
  'preorder',
  'pending',
  'unshipped',
  'preparing',
  'partially-shipped',
  'shipped',
  'out-for-delivery',
  'pickup-ready',
  'delivered',
  'undeliverable',
  'cancelled',
  'returned',
  'unfulfillable',
] as const;
export type Status = (typeof statuses)[number];

/** What a source means that only says "it has left": anything from hand-over to long after delivery. */
export const shippedOrLater = [
  'shipped',
  'out-for-delivery',
  'pickup-ready',
  'delivered',
  'undeliverable',
  'returned',
] as const satisfies readonly Status[];

export const kinds = [
  'physical',
  'ebook',
  'digital-video',
  'digital-music',
  'app',
  'software',
  'gift-card',
  'egift-card',
  'grocery',
  'custom',
  'subscription',
  'service',
] as const;
export type Kind = (typeof kinds)[number];

export const categories = [
  'electronics',
  'apple',
  'amazon-device',
  'renewed',
  'renewed-premium',
  'media',
  'office',
  'toys',
  'books',
  'software',
  'kitchen',
  'diy',
  'automotive',
  'large-appliance',
  'home-entertainment',
  'personal-care-electrical',
  'baby',
  'mattress',
  'clothing',
  'other',
] as const;
export type Category = (typeof categories)[number];

export const programs = [
  'prime',
  'seller-fulfilled-prime',
  'easy-ship',
  'haul',
  'pickup-in-store',
  'scheduled-delivery',
  'multi-channel',
] as const;
export type Program = (typeof programs)[number];

export const paymentMethods = [
  'card',
  'credit-card',
  'debit-card',
  'prepaid-card',
  'store-card',
  'bank-account',
  'gift-card-balance',
  'points',
  'installments',
  'cash',
  'cash-on-delivery',
  'convenience-store',
  'invoice',
  'ebt',
  'promotional-credit',
  'wallet',
  'other',
] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export const sellers = ['platform', 'third-party'] as const;
export type Seller = (typeof sellers)[number];

/** The fulfilment channel: who ships. */
export const fulfilments = ['platform', 'merchant'] as const;
export type Fulfilment = (typeof fulfilments)[number];

export const carriers = ['platform', 'other'] as const;
export type Carrier = (typeof carriers)[number];

export const requestStates = ['open', 'rejected', 'done'] as const;
export const cancellers = ['buyer', 'seller', 'platform'] as const;
export type Canceller = (typeof cancellers)[number];

/** Why a seller wants to cancel. */
export const sellerReasons = ['out-of-stock', 'price-error', 'address', 'exchange', 'buyer-asked', 'other'] as const;
export type SellerReason = (typeof sellerReasons)[number];
