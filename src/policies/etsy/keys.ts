import type { OwnWords } from '../shops/keys.ts';

/** What a language must say of Etsy. */
export type EtsyWords = OwnWords<
  'cancellation-requested' | 'help-request' | 'cancel-sale',
  'wait-for-seller' | 'help-with-order' | 'cancel-sale',
  'refunds-all'
>;
