/** What the interview says around the questions: the screen, its keys, and answers that cannot be taken. */
import type { Lang } from './messages.ts';

type TimeFact = 'placedAt' | 'shippedAt' | 'deliveredAt' | 'latestDelivery' | 'cancelledAt';

interface Asked {
  readonly question: string;
  readonly whereToLook: string;
  readonly why: string;
}

export interface InterviewWords {
  readonly heading: string;
  /** Of several orders: which one, and its place among them. */
  order(id: string, place: number, orders: number): string;
  /** `most`: absent where the bound says nothing yet. */
  progress(question: number, most: number | undefined): string;
  /** What the question is for, where the verdict does not hang on it. */
  readonly optional: Readonly<Record<'refund' | 'metric', string>>;
  about(item: string): string;
  /** The question as a line of the transcript. */
  ofItem(item: string, question: string): string;

  readonly dontKnow: string;
  readonly skip: string;
  readonly skipped: string;
  /** Several values at once. */
  readonly partly: Readonly<Record<'not-shipped' | 'shipped' | 'digital', string>>;
  readonly amounts: { readonly total: Asked; readonly price: Asked };

  readonly length: {
    minutes(count: number): string;
    hours(count: number): string;
  };
  /** A span that was chosen, and the moment that stands for it. */
  countedFrom(choice: string, moment: string): string;
  /** Spans that no choice of the list stands for. */
  typeBetween(spans: readonly string[]): string;
  /** What was typed, and how it was read. */
  readBack(typed: string, read: string): string;

  /** Behind the keys themselves; `ascii` where a locale has no arrows. */
  readonly keys: {
    choose(count: number, ascii: boolean): string;
    type(count: number): string;
    readonly why: string;
    readonly less: string;
    back(ascii: boolean): string;
    readonly leave: string;
  };
  /** For screen readers: everything is typed, and followed by Enter. */
  readonly linear: {
    choose(count: number): string;
    type(count: number): string;
    readonly why: string;
    readonly back: string;
    /** The letter that goes back. */
    readonly backKey: string;
    answer(text: string): string;
    readonly wentBack: string;
  };
  /** Rows of a list that do not fit. */
  more(count: number): string;

  readonly why: {
    /** How many verdicts are possible, in words. */
    intro(candidates: number): string;
    refund(): string;
    metric(): string;
    presumption(): string;
    stays(candidates: number): string;
  };

  readonly review: {
    readonly question: string;
    readonly why: string;
    readonly goOn: string;
    answered(question: string, answer: string): string;
    /** What was presumed, and the verdicts that it would be otherwise. */
    assumed(text: string, otherwise: string): string;
    readonly changing: string;
  };

  readonly problems: {
    number(count: number): string;
    readonly noSuchDay: string;
    readonly noSuchTime: string;
    readonly vague: string;
    future(now: string): string;
    before(fact: TimeFact, moment: string): string;
    after(fact: TimeFact, moment: string): string;
    /** The day alone leaves it open. */
    hour(typed: string): string;
    comma(instead: string | undefined): string;
    currency(instead: string): string;
    readonly impossible: string;
  };

  /** In front of the command that gives the same answer. */
  readonly again: string;
  saved(file: string): string;
}

export async function loadInterviewWords(lang: Lang): Promise<InterviewWords> {
  return lang === 'fr' ? (await import('./fr/interview.ts')).interview : (await import('./en/interview.ts')).interview;
}
