/**
 * Every sentence about a refund that is not part of the frame: whether it is late, what to do, what makes it less, and
 * on what its dates rest. Amounts, dates and names of stores come in already written in the language.
 */

import type { AmountNoteId, CaveatId, DeductionId, MarkId, NextStepId, PartNoteId } from '../refund/words.ts';
import type { Lang } from './messages.ts';
import type { MoneyStyle } from './money.ts';

/** `max`: how much at most, absent where no page says; `sure`: an official page says so. */
export type DeductionSentence = (max: string | undefined, sure: boolean) => string;

export interface RefundWords {
  readonly amounts: MoneyStyle;
  readonly status: {
    readonly none: string;
    readonly unpublished: string;
    readonly notStarted: string;
    /** `today` is a day, `Tue Nov 24`. */
    waiting(today: string): string;
    due(today: string): string;
    late(today: string, since: string): string;
    /** `onDay` has its preposition: `on Tue Dec 1`. The steps follow. */
    stillNothing(onDay: string): string;
  };
  /** Each a sentence of its own; they are read one after the other. */
  readonly nextSteps: Readonly<Record<NextStepId, string>>;
  readonly notes: Readonly<Record<PartNoteId, string>>;
  readonly caveats: Readonly<Record<CaveatId, string>>;
  readonly amountNotes: Readonly<Record<AmountNoteId, string>>;
  readonly deductions: Readonly<Record<DeductionId, DeductionSentence>>;
  /** No page of this store tells; another store's is used. */
  borrowed(store: string): string;
  /** The law's last day for the refund of a withdrawal. */
  readonly limit: {
    afterNotice(last: string | undefined): string;
    afterGoods(last: string | undefined): string;
  };
  readonly timeline: {
    readonly marks: Readonly<Record<MarkId | 'today', string>>;
    /** With the holidays among them: `Thu Nov 26`, `Thanksgiving`. A sentence without its full stop. */
    closedDays(holidays: readonly { readonly day: string; readonly name: string }[]): string;
    readonly weeks: string;
  };
  /** The name of a bank holiday, by the name that the calendar's data gives it. */
  holiday(name: string): string;
}

export async function loadRefundWords(lang: Lang): Promise<RefundWords> {
  return lang === 'fr' ? (await import('./fr/refund.ts')).refund : (await import('./en/refund.ts')).refund;
}
