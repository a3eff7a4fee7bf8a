/** Everything that refunds can say, by id: `src/locales/` has a sentence for each, or it does not compile. */

/** What set the refund going; `refund`: the seller pays back what was charged and never left. */
export const triggers = ['cancellation', 'return', 'undeliverable', 'withdrawal', 'refund'] as const;
export type Trigger = (typeof triggers)[number];

/** What a person should know about the calendar that was counted with. */
export const caveatIds = [
  'no-holidays',
  'holidays-unchecked',
  'regional-bank-holidays',
  'regional-holidays',
  'unknown-store',
  'beyond-holidays',
] as const;
export type CaveatId = (typeof caveatIds)[number];

/** About one payment's refund. The `note` of a policy's refund row is one of these. */
export const partNoteIds = [
  'only-if-charged',
  'only-if-not-charged',
  'hold-looks-charged',
  'bank-may-lift-hold',
  'counted-as-business-days',
  'as-credit-card',
  'as-bank-account',
  'as-card',
  'method-not-told',
  'card-statements',
  'prepaid-about',
  'to-balance-or-bank',
  'cash-to-bank',
  'by-cheque',
  'nothing-taken',
  'time-not-published',
  'not-paid-yet',
  'promotional-credit',
  'split-order-unknown',
] as const;
export type PartNoteId = (typeof partNoteIds)[number];
export const isPartNote = (id: string): id is PartNoteId => partNoteIds.some((known) => known === id);

/** About the amount. */
export const amountNoteIds = [
  'price-unknown',
  'tax-unknown',
  'discount-unknown',
  'shipping-unknown',
  'share-unknown',
  'mixed-currencies',
  'promotion-may-change',
  'return-postage',
] as const;
export type AmountNoteId = (typeof amountNoteIds)[number];

/** What can make it less. Those of a policy's fee rows, and those that come from the order not telling. */
export const deductionIds = [
  'late-return-fee',
  'late-return-refused',
  'damage-fee',
  'restocking-fee',
  'opened-media-fee',
  'opened-software-fee',
  'seller-deduction',
  'shop-terms',
  'diminished-value',
  'handling-charge',
  'outbound-shipping',
  'express-delivery',
  'other-items-shipping',
  'gift-wrap',
  'import-fees',
  'promotional-credit',
  'unexplained-difference',
  'already-refunded',
] as const;
export type DeductionId = (typeof deductionIds)[number];

/** `none`: nothing is to come back. `unpublished`: nobody says how long it takes. */
export const refundStates = ['none', 'unpublished', 'not-started', 'waiting', 'due', 'late'] as const;
export type RefundState = (typeof refundStates)[number];

export const nextStepIds = [
  'send-back',
  'wait',
  'open-refund-detail',
  'check-balance',
  'compare-pending-and-posted',
  'ask-bank-to-lift-hold',
  'message-seller',
  'claim-guarantee',
  'ask-bank-with-reference',
  'ask-payment-service',
  'ask-platform',
] as const;
export type NextStepId = (typeof nextStepIds)[number];

/** What is marked on a refund drawn to scale. */
export const markIds = ['issued', 'received', 'first', 'last', 'late'] as const;
export type MarkId = (typeof markIds)[number];
