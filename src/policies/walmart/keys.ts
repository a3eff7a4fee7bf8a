import type { OwnWords } from '../shops/keys.ts';

/** What a language must say of Walmart. */
export type WalmartWords = OwnWords<
  | 'cancellation-requested'
  | 'within-30-minutes'
  | 'declare-the-wish'
  | 'fulfilled-by-walmart'
  | 'cancelled-by-walmart'
  | 'cancel-as-asked'
  | 'cancel-line',
  | 'wait-for-seller'
  | 'cancel-online'
  | 'ask-online'
  | 'ask-walmart'
  | 'see-the-line'
  | 'cancel-as-asked'
  | 'cancel-line',
  'charged-when-shipped' | 'cancelled-by-itself'
>;
