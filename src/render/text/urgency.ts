/** What has to be looked at first: the end that is nearest, then what nobody published an end for, then the verdict. */
import type { ItemDecision, ItemVerdict } from '../../decision/decision.ts';
import { instantOf } from '../time.ts';

const dayMs = 86_400_000;

/** Where no end is known. */
const byVerdict: readonly ItemVerdict[] = [
  'cancel',
  'request-cancellation',
  'refuse-or-return',
  'return',
  'undetermined',
  'request-refund',
  'contact-support',
  'wait',
  'nothing-to-do',
  'not-possible',
];

/** The instant at which this answer runs out for the person asking; absent where none is known or nothing runs out. */
export function endOfOffer(item: ItemDecision): number | undefined {
  if (item.deadline !== undefined) return instantOf(item.deadline);
  return item.verdict === 'undetermined' ? instantOf(item.validUntil) : undefined;
}

/** Verdicts that end some day, even where nobody says when. */
export function hasUnknownEnd(item: ItemDecision): boolean {
  return item.deadline === undefined && (item.verdict === 'cancel' || item.verdict === 'request-cancellation');
}

/** Smaller is more urgent: `[class, instant, verdict]`, compared in this order. */
function urgency(item: ItemDecision, now: number): readonly [number, number, number] {
  const end = endOfOffer(item);
  const rank = byVerdict.indexOf(item.verdict);
  if (end !== undefined) return [end - now < dayMs ? 0 : 2, end, rank];
  return [hasUnknownEnd(item) ? 1 : 3, 0, rank];
}

/** Most urgent first; equals keep their order. */
export function byUrgency<T>(list: readonly T[], itemOf: (entry: T) => ItemDecision, now: number): T[] {
  const ranked = list.map((entry) => ({ entry, key: urgency(itemOf(entry), now) }));
  ranked.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2]);
  return ranked.map(({ entry }) => entry);
}

/** The order of the counts below a summary. */
export const countOrder = byVerdict;
