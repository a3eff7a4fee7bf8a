/**
 * What has no button in its order because its way is another: films, books, memberships, gift cards, plans, and goods
 * that only support decides on. The buyer's own rows, in their order, as answers to the missing button.
 */
import type { VerdictRule } from '../../policy.ts';
import { buyerRules } from '../buyer-rules.ts';
import { away, problem } from './shared.ts';

const ways: readonly string[] = [
  'membership',
  'gift-card-claimed',
  'gift-card-sent',
  'video-within-48-hours',
  'video-within-14-days-eu',
  'video-final',
  'ebook-within-7-days-us',
  'ebook-within-14-days-uk',
  'ebook-within-14-days-eu',
  'ebook-final',
  'music-within-7-days',
  'digital-withdrawal-eu',
  'digital-final',
  'protection-plan',
  'service-started',
  'custom-made',
  'not-returnable',
];

/** A membership has no delivery; all else has its button in the order until it is sent. */
const sent = { status: [...away, 'delivered'] } as const;

export const otherWays: readonly VerdictRule[] = buyerRules
  .filter(({ id }) => ways.includes(id))
  .map((rule) => ({
    ...rule,
    id: `button-${rule.id}`,
    text: rule.text ?? rule.id,
    facts: ['ts-button-missing', ...rule.facts],
    when: rule.when.map((condition) => ({
      ...(rule.id === 'membership' ? {} : sent),
      ...condition,
      ...problem('button-missing'),
    })),
  }));
