/** What stands opposite the verdict: the time left, or why no time is told. */
import type { ItemDecision } from '../../decision/decision.ts';
import { dateTimeOf, durationOf, endOf, instantOf, momentOf, type ZoneUse } from '../time.ts';
import type { Context } from './context.ts';
import { endOfOffer, hasUnknownEnd } from './urgency.ts';

export function statusOf(item: ItemDecision, { clock, view }: Context): string {
  const { words, dates, live, nowMs } = view;
  if (item.verdict === 'undetermined') return words.status.facts(item.missing.length);
  const end = endOfOffer(item);
  if (end !== undefined) {
    const until = dates.until(endOf(end, clock, !live));
    return live && end > nowMs ? `${words.status.left(durationOf(end - nowMs))}, ${until}` : until;
  }
  if (hasUnknownEnd(item)) return words.status.unknownLimit;
  const shipped = item.verdict === 'refuse-or-return' ? shippedAt(item) : undefined;
  if (shipped !== undefined) {
    return words.status.onItsWaySince(live ? momentOf(shipped, clock) : dateTimeOf(shipped, clock));
  }
  const awaited = item.verdict === 'wait' ? instantOf(item.validUntil) : undefined;
  return awaited === undefined ? '' : dates.until(endOf(awaited, clock, !live));
}

/** Only where a rule that decided looked at it: the text knows no more than the decision. */
function shippedAt(item: ItemDecision): number | undefined {
  for (const { facts } of item.because) {
    // Confirmed, but the parcel is still here.
    if (facts.handedOver === false) return undefined;
    const value = facts.shippedAt;
    if (typeof value === 'string') return instantOf(value);
  }
  return undefined;
}

/** For a column: `12 min`, or the instant where nothing may be relative; empty where no end is known. */
export function shortStatus(item: ItemDecision, { clock, view }: Context, use: ZoneUse): string {
  const end = endOfOffer(item);
  if (end === undefined) return hasUnknownEnd(item) ? view.words.summary.unknown : '';
  if (!view.live || end <= view.nowMs) return endOf(end, clock, true, use).text;
  return view.words.status.leftShort(durationOf(end - view.nowMs));
}
