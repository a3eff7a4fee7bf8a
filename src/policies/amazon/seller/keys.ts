/**
 * The keys under which the seller's sentences stand, once for all languages: a language that misses one does not
 * compile. A test holds them against the tables that use them.
 */
import type { Sentence } from '../../policy.ts';

export const ruleKeys = [
  'seller-cancelled',
  'seller-unfulfillable',
  'seller-refunded',
  'multi-channel-planning',
  'multi-channel-processing',
  'multi-channel-delivered',
  'pending-out-of-stock-japan',
  'seller-pending',
  'platform-fulfilled',
  'platform-fulfilled-shipped',
  'left-not-confirmed',
  'units-of-a-line',
  'official-request',
  'asked-in-a-message',
  'asked-but-refused',
  'seller-initiated',
  'confirmed-not-shipped',
  'shipped-by-seller',
  'undeliverable-to-seller',
  'return-requested',
  'delivered-by-seller',
  'returned-to-seller',
  'refund-do-not-ship',
] as const;

export const alternativeIds = ['refund-do-not-ship'] as const;

export const warningKeys = [
  'auto-cancel',
  'cancellation-fee',
  'listing-suppression',
  'prime-target',
  'prime-support',
  'prime-address',
  'easy-ship-pick-up',
  'label-bought',
  'request-was-refused',
  'stock-put-back',
  'stock-not-put-back',
  'withdrawal-may-bind',
  'return-cost',
  'refund-fee',
  'foreign-return',
  'first-scan-refund',
  'not-returnable',
  'multi-channel-hold',
] as const;

export const countingKeys = [
  'multi-channel-never-counts',
  'refund-not-cancellation',
  'adjusted',
  'requested-officially',
  'requested-unofficially',
  'counts',
  'undecided',
] as const;

const refunding = ['refund-in-time', 'watch-for-claims'] as const;

/** Every step list with its steps in order. A step whose sentence is empty for a store is left out there. */
export const stepPlan = {
  'find-out': ['open-the-order', 'look-who-ships', 'look-for-the-banner', 'answer-the-questions'],
  cancelled: ['check-the-order', 'check-the-stock', 'order-again'],
  unfulfillable: ['nothing-ships', 'tell-the-customer'],
  refunded: ['check-the-refund', 'if-it-comes-back'],
  'cancel-fulfilment': ['open-the-fulfilment-order', 'cancel-it-there', 'check-it-worked', 'tell-the-customer'],
  'multi-channel-late': ['let-it-travel', 'refund-in-your-shop'],
  'multi-channel-return': ['apply-your-terms', 'refund-in-your-shop'],
  'leave-pending': ['do-not-ship', 'send-the-buyer-on', 'wait-for-the-payment'],
  'platform-ships': ['the-buyer-cancels', 'ask-seller-support', 'do-not-push'],
  'platform-takes-back': ['leave-it-to-platform', 'send-the-buyer-on'],
  'confirm-then-return': ['confirm-shipment', 'message-the-buyer', 'refund-on-return', 'watch-for-claims'],
  'adjust-units': ['ship-the-rest', 'send-the-adjustment', 'check-it-worked'],
  'cancel-requested': [
    'open-manage-orders',
    'cancel-the-order',
    'the-reason-is-locked',
    'or-by-feed',
    'check-it-worked',
  ],
  'ask-for-the-request': [
    'look-for-the-banner',
    'ask-the-buyer',
    'then-cancel',
    'or-cancel-at-once',
    'check-it-worked',
  ],
  'cancel-own': [
    'open-manage-orders',
    'cancel-the-order',
    'choose-the-reason',
    'or-by-feed',
    'check-it-worked',
    'do-not-push',
  ],
  'cancel-pending': ['open-manage-orders', 'cancel-the-order', 'choose-the-reason', 'check-it-worked'],
  'confirmed-not-shipped': ['stop-the-parcel', 'if-it-has-gone', 'message-the-buyer'],
  'refund-do-not-ship': ['keep-it-here', 'refund-in-full', 'message-the-buyer', 'check-the-refund'],
  'refund-on-return': ['message-the-buyer', 'authorise-the-return', ...refunding],
  'await-undeliverable': ['follow-the-tracking', 'if-it-is-lost', ...refunding],
  'answer-the-return': ['authorise-the-return', ...refunding],
  'await-the-return': ['the-buyer-returns', 'authorise-the-return', ...refunding],
  'refund-the-return': ['inspect-the-goods', ...refunding],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type StepKey = keyof typeof stepPlan;

/** Everything that Amazon's policy says to a seller in one language. */
export interface SellerTexts {
  readonly rules: Readonly<Record<(typeof ruleKeys)[number], Sentence>>;
  readonly alternatives: Readonly<Record<(typeof alternativeIds)[number], { readonly title: string }>>;
  readonly warnings: Readonly<Record<(typeof warningKeys)[number], Sentence>>;
  readonly counting: Readonly<Record<(typeof countingKeys)[number], Sentence>>;
  readonly steps: { readonly [K in StepKey]: Readonly<Record<(typeof stepPlan)[K][number], Sentence>> };
}
