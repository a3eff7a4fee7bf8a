/**
 * What is behind a symptom and what to do about it, hit policy *first*: section 7 of the researched facts. A rule's text
 * is the cause, its steps are the remedies in order; its verdict says what the remedy comes to.
 */
import type { AlternativeRule, PolicyTables, VerdictRule } from '../../policy.ts';
import { buyerAlternatives } from '../buyer-alternatives.ts';
import type { Symptom } from '../problem-inputs.ts';
import { buttonMissing } from './button-missing.ts';
import { money } from './money.ts';
import { unconfirmed } from './no-confirmation.ts';
import { parcels } from './parcels.ts';
import { pending } from './pending.ts';

const problemRules: readonly VerdictRule[] = [...buttonMissing, ...unconfirmed, ...money, ...pending, ...parcels];

/** Routes beside an order's verdict, where the problem is that it cannot be cancelled. */
const stuck: readonly Symptom[] = ['button-missing', 'no-confirmation', 'shipped-anyway', 'request-ignored'];

const problemAlternatives: readonly AlternativeRule[] = buyerAlternatives.map((rule) => ({
  ...rule,
  when: rule.when.map((condition) => ({ ...condition, problem: stuck })),
}));

export const problemTables: PolicyTables = {
  verdict: problemRules,
  alternatives: problemAlternatives,
  warnings: [],
};

export const problemFactOrder = [
  'problem',
  'status',
  'fulfilledBy',
  'payments.0.charged',
  'kind',
  'carrier',
  'marketplace',
  'payments.0.method',
] as const;
