/** What `annul refund` answers, from a method, an amount and a date. */
import type { RefundPart, Warning } from '../decision/decision.ts';
import type { RefundWords } from '../locales/refund.ts';
import { dayAt, isoDate } from '../order/civil.ts';
import { zoneOf } from '../order/marketplaces.ts';
import type { Money } from '../order/order.ts';
import type { PaymentMethod } from '../order/vocabulary.ts';
import type { RefundTables } from '../refund/courses.ts';
import type { Start } from '../refund/span.ts';
import { refundStatus } from '../refund/status.ts';
import { type PlannedPart, refundTimeline } from '../refund/timeline.ts';
import type { RefundAnswer } from '../render/refund-answer.ts';

export interface RefundQuestion {
  readonly policy: RefundTables;
  readonly words: RefundWords;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly method: PaymentMethod;
  readonly amount?: Money | undefined;
  readonly charged?: boolean | undefined;
  readonly event: 'cancelled' | 'returned';
  /** Absent: it has not happened yet, or is not known. */
  readonly start?: Start | undefined;
  readonly marketplace?: string | undefined;
}

export function refundAnswer(question: RefundQuestion): RefundAnswer {
  const { policy, words, at, method, amount, charged, event, start, marketplace } = question;
  const zone = zoneOf(marketplace);
  const today = isoDate(dayAt(zone, at));
  const trigger = event === 'returned' ? 'return' : 'cancellation';
  const planned = refundTimeline({ policy, marketplace, method, trigger, start, charged, amount });
  const { nextSteps, state, since, lateFrom } = refundStatus(planned, today);
  return {
    at: new Date(at).toISOString(),
    today,
    ...(marketplace !== undefined && { marketplace }),
    method,
    ...(amount !== undefined && { amount }),
    ...(charged !== undefined && { charged }),
    ...(start !== undefined && {
      start: { event, date: isoDate('day' in start ? start.day : dayAt(zone, start.instant)) },
    }),
    parts: planned.map((part) => partOf(part, words)),
    caveats: caveatsOf(planned, words),
    status: {
      state,
      ...(since !== undefined && { since }),
      ...(lateFrom !== undefined && { lateFrom }),
      nextSteps,
      ifLate: lateFrom === undefined ? [] : refundStatus(planned, lateFrom).nextSteps,
    },
  };
}

function partOf({ notes, caveats: _, ...part }: PlannedPart, words: RefundWords): RefundPart {
  const told: Warning[] = notes.map((id) => ({ id, text: words.notes[id] }));
  if (part.borrowedFrom !== undefined) told.push({ id: 'borrowed', text: words.borrowed(part.borrowedFrom) });
  return { ...part, notes: told };
}

function caveatsOf(parts: readonly PlannedPart[], words: RefundWords): Warning[] {
  const ids = new Set(parts.flatMap(({ caveats }) => caveats));
  return [...ids].map((id) => ({ id, text: words.caveats[id] }));
}
