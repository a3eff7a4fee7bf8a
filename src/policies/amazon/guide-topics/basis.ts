/** How a topic says what its statements rest on: a page, or a rule of the policy with its numbers. */

import type { Confidence } from '../../../decision/decision.ts';
import type { Basis, BasisIn } from '../../../guide/plan.ts';
import type { sources } from '../sources.ts';

type Source = keyof typeof sources;
type Extra = Omit<Basis, 'facts' | 'cite'>;

const of =
  (confidence: Confidence) =>
  (source: Source, facts: readonly string[], extra: Extra = {}): BasisIn =>
  () => ({ facts, cite: { source, confidence }, ...extra });

export const official = of('official');
const inferred = of('inferred');
/** What to do, rather than what holds. */
export const advice = (source: Source, facts: readonly string[], extra: Extra = {}): BasisIn =>
  inferred(source, facts, { ...extra, advice: true });
