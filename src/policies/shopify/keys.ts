import type { OwnWords } from '../shops/keys.ts';

/** What a language must say of Shopify. */
export type ShopifyWords = OwnWords<
  | 'cancellation-requested'
  | 'self-serve-request'
  | 'no-self-serve'
  | 'return-in-progress'
  | 'authorisation-pending'
  | 'fulfilment-in-progress'
  | 'cancel-the-rest'
  | 'cancel-order',
  | 'wait-for-shop'
  | 'request-online'
  | 'write-to-shop'
  | 'end-the-return'
  | 'wait-for-payment'
  | 'stop-the-fulfilment'
  | 'take-out-and-refund'
  | 'cancel-in-admin',
  'fulfilment-may-block' | 'subscription-apart' | 'partly-shipped',
  'selfServe' | 'authorisationPending'
>;
