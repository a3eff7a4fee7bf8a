import type { OwnWords } from '../shops/keys.ts';

/** What a language must say of WooCommerce. */
export type WooWords = OwnWords<
  'unpaid-order' | 'paid-self-cancel' | 'cancellation-requested' | 'paid-order' | 'refund-the-rest' | 'set-cancelled',
  'cancel-button' | 'wait-for-shop' | 'write-to-shop' | 'refund-the-rest' | 'set-cancelled',
  'cancelled-not-refunded' | 'unpaid-lapses' | 'refund-apart',
  'paidSelfCancel' | 'paid'
>;
