/**
 * The keys under which Amazon's sentences stand, once for all languages: a language that misses one does not compile.
 * A test holds them against the tables that use them.
 */
import type { PolicyTexts, Sentence } from '../policy.ts';

export const ruleKeys = [
  'already-cancelled',
  'unfulfillable',
  'already-returned',
  'already-refunded',
  'multi-channel-buyer',
  'preorder',
  'membership',
  'gift-card-claimed',
  'gift-card-not-sent',
  'gift-card-sent',
  'digital-not-delivered',
  'pending',
  'video-within-48-hours',
  'video-within-14-days-eu',
  'video-final',
  'ebook-window',
  'ebook-final',
  'music-within-7-days',
  'digital-withdrawal-eu',
  'digital-final',
  'grocery-before-dispatch',
  'grocery-on-its-way',
  'grocery-delivered',
  'platform-preparing',
  'platform-not-shipped',
  'third-party-requested',
  'third-party-window',
  'third-party-request',
  'undeliverable-platform',
  'undeliverable-third-party',
  'not-arrived-third-party',
  'not-arrived-too-late',
  'pickup-ready',
  'scheduled-delivery',
  'shipped-platform-carrier',
  'shipped-platform',
  'shipped-third-party',
  'protection-plan',
  'service-started',
  'custom-made',
  'not-returnable',
  'haul-final-sale',
  'return-window',
  'return-season',
  'statutory-withdrawal-eu',
  'statutory-cancellation-uk',
  'return-window-over',
  'withdraw-before-delivery',
  'withdraw-after-delivery',
  'withdraw-not-returnable',
  'withdraw-digital',
  'withdraw-gift-card',
  'cancel-delivery',
  'guarantee-not-arrived',
  'guarantee-undeliverable',
  'guarantee-refused-return',
] as const;

export const alternativeIds = ['statutory-withdrawal', 'cancel-delivery', 'guarantee-claim'] as const;

export const warningKeys = [
  'bundle',
  'replacement-original-due',
  'overdue',
  'whole-order-only',
  'one-business-day',
  'check-cancelled-list',
  'request-was-rejected',
  'payment-review',
  'subscription-goes-on',
  'check-item-date',
  'late-return-fee',
  'not-cancelled-until-confirmed',
  'video-button-uk',
  'plan-ends-with-item',
  'window-inferred',
] as const;

const cancelling = [
  'open-your-orders',
  'choose-cancel-items',
  'tick-and-confirm',
  'check-it-worked',
  'if-it-fails',
] as const;
const claiming = ['message-the-seller', 'wait-for-an-answer', 'claim', 'no-chargeback', 'appeal'] as const;
const withdrawing = [
  'declare-withdrawal',
  'confirm-withdrawal',
  'keep-the-receipt',
  'send-it-back',
  'await-the-refund',
] as const;

/** Every step list with its steps in order. A step whose sentence is empty for a store is left out there. */
export const stepPlan = {
  'find-out': ['open-your-orders', 'look-who-ships', 'look-at-the-dates', 'answer-the-questions'],
  'already-cancelled': ['check-cancelled-orders', 'check-the-money', 'order-again'],
  unfulfillable: ['expect-no-parcel', 'ask-the-shop', 'order-elsewhere'],
  'already-returned': ['await-the-refund', 'check-the-refund', 'if-it-is-late'],
  'already-refunded': ['check-the-refund', 'check-the-statement', 'if-it-is-late'],
  'ask-the-shop': ['find-the-shop', 'ask-the-shop', 'if-it-is-too-late'],
  'cancel-items': cancelling,
  'cancel-third-party': cancelling,
  'cancel-pending': cancelling,
  'cancel-gift-card': cancelling,
  'cancel-grocery': cancelling,
  'attempt-cancel': [
    'open-your-orders',
    'choose-cancel-items',
    'tick-and-confirm',
    'await-the-answer',
    'check-cancelled-orders',
    'if-it-ships',
  ],
  'request-third-party': [
    'open-your-orders',
    'choose-request-cancellation',
    'tick-and-confirm',
    'use-the-button',
    'await-the-answer',
    'if-it-ships',
  ],
  'wait-for-seller': ['message-the-seller', 'check-cancelled-orders', 'if-it-ships'],
  'end-membership': ['open-the-settings', 'end-the-membership', 'check-it-worked', 'if-it-fails'],
  'gift-card-claimed': ['check-the-balance', 'spend-it', 'if-it-was-a-mistake'],
  'gift-card-support': ['keep-it-unclaimed', 'contact-support', 'check-it-worked'],
  'cancel-video': ['open-purchases', 'open-the-title', 'cancel-the-order', 'check-it-worked', 'if-it-fails'],
  'return-ebook': ['just-bought', 'open-your-content', 'return-for-refund', 'check-it-worked', 'if-it-fails'],
  'digital-support': ['leave-it-alone', 'contact-support', 'check-it-worked'],
  'request-digital-refund': ['leave-it-alone', 'contact-support', 'check-it-worked'],
  'withdraw-digital': [
    'leave-it-alone',
    'check-the-waiver',
    'declare-withdrawal',
    'confirm-withdrawal',
    'keep-the-receipt',
    'if-it-fails',
  ],
  'grocery-support': ['contact-support', 'check-cancelled-orders', 'if-it-is-delivered'],
  'grocery-refund': ['open-your-orders', 'report-the-problem', 'keep-the-goods', 'if-it-fails'],
  'cancel-delivery': ['open-tracking', 'cancel-the-delivery', 'check-it-worked', 'if-it-fails'],
  'cancel-delivery-or-refuse': [
    'open-tracking',
    'cancel-the-delivery',
    'refuse-the-parcel',
    'check-the-refund',
    'if-it-is-left',
  ],
  'refuse-or-return': ['refuse-the-parcel', 'check-the-refund', 'if-it-is-left', 'if-it-is-late'],
  'refuse-large': ['try-your-orders', 'refuse-the-parcel', 'check-the-refund', 'if-it-is-left'],
  'let-pickup-lapse': ['leave-it-there', 'check-the-refund', 'if-it-is-collected'],
  'accept-then-return': [
    'accept-the-parcel',
    'request-the-return',
    'post-with-tracking',
    'try-the-request',
    'if-the-seller-is-silent',
  ],
  'wait-for-undeliverable': ['await-the-refund', 'check-the-refund', 'order-again', 'if-it-is-late'],
  'seller-then-guarantee': claiming,
  'guarantee-claim': claiming,
  'support-after-guarantee': ['message-the-seller', 'contact-support', 'keep-the-proof'],
  'cancel-plan': ['open-the-plan', 'cancel-the-plan', 'check-it-worked', 'other-services'],
  'service-support': ['find-the-provider', 'ask-what-comes-back', 'contact-support'],
  'only-if-defective': ['look-for-a-defect', 'ask-before-posting', 'contact-support', 'know-your-rights'],
  return: [
    'open-returns',
    'choose-the-reason',
    'choose-the-way',
    'send-it-back',
    'if-a-seller-shipped',
    'check-the-refund',
  ],
  'late-return-support': ['check-the-date', 'look-for-a-defect', 'contact-support', 'know-your-rights'],
  withdraw: [...withdrawing, 'if-it-fails'],
  'withdraw-uk': [...withdrawing, 'if-it-fails'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RuleKey = (typeof ruleKeys)[number];
export type AlternativeId = (typeof alternativeIds)[number];
export type WarningKey = (typeof warningKeys)[number];
export type StepKey = keyof typeof stepPlan;

/** The sentences of one step list, by the ids of its steps. */
export type StepsOf<K extends StepKey> = Readonly<Record<(typeof stepPlan)[K][number], Sentence>>;

/** Everything that Amazon's policy says in one language. */
export interface AmazonTexts {
  readonly rules: Readonly<Record<RuleKey, Sentence>>;
  readonly steps: { readonly [K in StepKey]: StepsOf<K> };
  readonly alternatives: Readonly<Record<AlternativeId, PolicyTexts['alternatives'][string]>>;
  readonly warnings: Readonly<Record<WarningKey, Sentence>>;
  readonly letters: NonNullable<PolicyTexts['letters']>;
}
