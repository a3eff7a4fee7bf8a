import type { OwnWords } from '../shops/keys.ts';

/** What a language must say of Adobe Commerce. */
export type AdobeWords = OwnWords<
  | 'cancellation-requested'
  | 'cancel-online'
  | 'partly-shipped'
  | 'payment-in-review'
  | 'no-cancel-online'
  | 'on-hold'
  | 'payment-review'
  | 'invoiced-in-full'
  | 'cancel-in-admin',
  | 'wait-for-shop'
  | 'cancel-online'
  | 'look-or-write'
  | 'write-to-shop'
  | 'release-hold'
  | 'finish-review'
  | 'credit-memo'
  | 'cancel-in-admin',
  never,
  'cancellationOn' | 'paymentReview' | 'invoicedInFull'
>;
