/** The keys of the problems' sentences, once for all languages; a test holds them against the table. */
import type { FactSentences, PolicyTexts, Sentence } from '../policy.ts';
import type { Symptom } from './problem-inputs.ts';

export const problemRuleKeys = [
  'button-ended',
  'button-grocery-delivered',
  'button-grocery',
  'button-pending',
  'button-cancel-delivery',
  'button-shipped-by-seller',
  'button-shipped',
  'button-delivered',
  'button-seller-decides',
  'button-preparing',
  'button-elsewhere',
  'unconfirmed-but-cancelled',
  'unconfirmed-and-shipped',
  'unconfirmed-request',
  'unconfirmed-attempt',
  'unconfirmed-failed',
  'charged-hold',
  'charged-taken',
  'less-after-return-law',
  'less-after-return',
  'less-after-cancellation',
  'late-return-by-seller',
  'late-return',
  'late-nothing-taken',
  'late-cancellation',
  'pending-preorder',
  'pending-unpaid',
  'pending-approval',
  'pending-scheduled',
  'pending-verification',
  'declined',
  'shipped-anyway-by-seller',
  'shipped-anyway-by-platform',
  'ignored-but-ended',
  'ignored-and-arrived',
  'ignored-and-shipped',
  'ignored-not-shipped',
  'seller-cancelled-held',
  'seller-cancelled-charged',
  'bundle-cancelled-whole',
] as const;

/** The step lists that the buyer's rules do not have already. */
export const problemStepPlan = {
  'find-the-button': ['right-account', 'each-seller-apart', 'try-the-app', 'ask-support'],
  'came-all-the-same': ['refuse-it', 'return-it', 'look-at-the-charge', 'keep-nothing'],
  'await-the-answer': ['await-the-mail', 'look-under-cancelled', 'if-it-ships'],
  'cancel-again': ['look-under-cancelled', 'look-for-the-mail', 'cancel-once-more', 'not-cancelled-yet'],
  'hold-ends': ['compare-pending-and-posted', 'wait-for-the-hold', 'ask-bank-to-lift', 'ask-support'],
  'refund-of-cancelled': ['find-the-refund', 'count-from-issue', 'ask-bank-with-reference', 'ask-support'],
  'less-by-law': ['open-refund-detail', 'match-the-reasons', 'claim-outbound', 'dispute'],
  'less-after-return': ['open-refund-detail', 'match-the-reasons', 'dispute'],
  'less-after-cancellation': ['open-refund-detail', 'match-the-reasons', 'no-fee', 'dispute'],
  'late-from-seller': [
    'look-when-it-arrived',
    'find-the-refund',
    'message-the-seller',
    'claim',
    'ask-bank-with-reference',
    'ask-support',
  ],
  'late-return': [
    'look-when-it-arrived',
    'find-the-refund',
    'count-from-issue',
    'ask-bank-with-reference',
    'ask-support',
  ],
  'pending-preorder': ['wait-for-release', 'cancel-if-unwanted'],
  'pending-unpaid': ['pay-in-time', 'let-it-lapse'],
  'pending-approval': ['ask-the-approver', 'cancel-if-unwanted'],
  'pending-scheduled': ['wait-for-the-date', 'cancel-if-unwanted'],
  'pending-verification': ['fix-the-payment', 'wait-for-the-check', 'cancel-if-unwanted'],
  declined: ['retry-or-change', 'call-the-bank', 'mind-the-second', 'mind-the-time'],
  'seller-shipped-anyway': ['accept-it', 'return-it', 'look-at-the-charge', 'keep-nothing', 'claim'],
  'ignored-and-arrived': ['request-the-return', 'post-with-tracking', 'claim'],
  'seller-cancelled': ['look-at-the-charge', 'wait-for-the-hold', 'order-elsewhere', 'no-compensation'],
  'seller-cancelled-charged': ['find-the-refund', 'count-from-issue', 'order-elsewhere', 'no-compensation'],
  'order-the-rest-again': ['look-what-is-left', 'order-again'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type StepKey = keyof typeof problemStepPlan;

export interface ProblemTexts {
  readonly problem: FactSentences & { readonly answers: Readonly<Record<Symptom, FactSentences['answers'][string]>> };
  readonly rules: Readonly<Record<(typeof problemRuleKeys)[number], Sentence>>;
  readonly steps: { readonly [K in StepKey]: Readonly<Record<(typeof problemStepPlan)[K][number], Sentence>> };
}

/** Beside the buyer's own sentences, whose steps and routes the problems share. */
export function withProblems(buyer: PolicyTexts, own: ProblemTexts): PolicyTexts {
  const steps = Object.entries(problemStepPlan).map(([key, ids]) => {
    const sentences: Readonly<Record<string, Sentence>> = own.steps[key as StepKey];
    return [key, ids.map((id) => ({ id, text: sentences[id] ?? '' }))] as const;
  });
  return {
    ...buyer,
    rules: { ...buyer.rules, ...own.rules },
    steps: { ...buyer.steps, ...Object.fromEntries(steps) },
    facts: { ...buyer.facts, problem: own.problem },
  };
}
