import type { OwnWords } from '../shops/keys.ts';

/** What a language must say of a shop on no platform. */
export type ShopWords = OwnWords<
  'cancellation-requested' | 'cancel-online' | 'ask-online' | 'no-cancel-online' | 'cancel-order',
  'wait-for-shop' | 'cancel-online' | 'ask-online' | 'write-to-shop' | 'cancel-order',
  never,
  'selfCancel'
>;
