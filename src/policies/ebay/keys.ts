import type { OwnWords } from '../shops/keys.ts';

/** What a language must say of eBay. */
export type EbayWords = OwnWords<
  | 'cancellation-requested'
  | 'partly-shipped'
  | 'part-has-left'
  | 'request-refused'
  | 'request-within-60-minutes'
  | 'message-seller'
  | 'case-open'
  | 'answer-request'
  | 'wait-for-payment'
  | 'cancel-unpaid'
  | 'cancel-within-30-days'
  | 'too-late-to-cancel',
  | 'wait-for-seller'
  | 'request-online'
  | 'ask-to-leave-out'
  | 'write-to-seller'
  | 'close-the-case'
  | 'accept-request'
  | 'wait-for-payment'
  | 'cancel-order'
  | 'send-or-leave-out'
  | 'ask-ebay',
  'whole-order',
  'caseOpen' | 'marketplace'
>;
