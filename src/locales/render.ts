/**
 * Every sentence that the renderers put around a decision. A language is one object of this type: a sentence that is
 * missing does not compile. What a function receives is already written in the language: moments, money, lists.
 */

import type { Confidence, ItemVerdict, Role, Stage, Verdict } from '../decision/decision.ts';
import type { PaymentMethod } from '../order/vocabulary.ts';
import type { Moment } from './dates.ts';
import type { MoneyStyle } from './money.ts';

export interface MethodWords {
  /** `credit card`: a table cell. */
  readonly name: string;
  /** `A credit card`: the beginning of "… shows it 3 to 5 business days after that". */
  readonly subject: string;
  /** `to a credit card`, `vers une carte de crédit`. */
  readonly to: string;
}

/** A span as its source gives it. */
export type Span = Pick<Stage, 'min' | 'max' | 'unit'>;

/** When money moves, in words: the day or days, and the span they were counted with. */
export interface Expected {
  /** `by`: only the last day is known. */
  readonly kind: 'on' | 'by' | 'span';
  readonly text: string;
  /** Absent where several spans add up to the dates. */
  readonly span: Span | undefined;
  /** False where the source is not official: "usually". */
  readonly sure: boolean;
}

/** Who pays back, where the decision tells. */
export type Payer = 'platform' | 'third-party' | undefined;

export interface Duration {
  readonly value: number;
  readonly unit: 'minute' | 'hour' | 'day';
}

export interface RenderWords {
  readonly verdicts: Readonly<Record<ItemVerdict, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly methods: Readonly<Record<PaymentMethod, MethodWords>>;

  readonly amounts: MoneyStyle;

  /** `a, b or c`. */
  or(list: readonly string[]): string;
  /** Small numbers in words. */
  count(value: number): string;
  /** `3 to 5 business days`, `up to 7 business days`. */
  span(span: Span): string;

  readonly heading: {
    order(id: string, marketplace: string | undefined, role: Role): string;
    placed(placed: Moment): string;
    asOf(at: Moment): string;
    wholeOrder: string;
    item(id: string): string;
  };

  readonly status: {
    /** `12 minutes left`; absent: under a minute. */
    left(duration: Duration | undefined): string;
    /** `12 min`, for a column. */
    leftShort(duration: Duration | undefined): string;
    unknownLimit: string;
    onItsWaySince(moment: Moment): string;
    facts(count: number): string;
    upTo(money: string): string;
    /** What the order does not tell comes on top. */
    plus(money: string, more: { readonly tax: boolean; readonly delivery: boolean }): string;
  };

  readonly labels: {
    readonly money: string;
    readonly metric: string;
    readonly after: string;
    readonly also: string;
    readonly note: string;
  };

  /** Several rules may apply, all with the same verdict: the sentences of some, and how many more there are. */
  eitherWay(sentences: readonly string[], more: number): string;
  /** What follows at that moment; `buyer` sentences say "you". */
  after(role: Role, now: ItemVerdict, next: readonly Verdict[], from: Moment): string;
  /** The possible answers change by the clock. */
  candidatesFrom(next: readonly Verdict[], from: Moment): string;
  assumed(texts: readonly string[]): string;
  /** `… (3 items)`. */
  forItems(text: string, count: number): string;
  /** A route beside the verdict: its name, whether it is sure to be open, its end, and why. */
  alternative(title: string, certain: boolean, until: string | undefined, text: string | undefined): string;

  readonly missing: {
    couldBe(verdicts: readonly string[]): string;
    also: string;
    value: string;
    means: string;
    leaves: string;
    from(moment: Moment): string;
    until(moment: Moment): string;
    between(from: Moment, until: Moment): string;
    forDates(question: string): string;
    forMetric(question: string): string;
  };

  readonly money: {
    nothingPaid: string;
    noneBack(method: MethodWords): string;
    nothingCharged: string;
    holdEnds(expected: Expected): string;
    holdEndsAfter(span: Span, sure: boolean): string;
    holdEndsSometime: string;
    comesBack(method: MethodWords, expected: Expected): string;
    /** No time is published, or none is known. */
    comesBackSometime(method: MethodWords): string;
    issuedAfterReturn(payer: Payer, span: Span, sure: boolean): string;
    issuedAfterCancellation(span: Span, sure: boolean): string;
    /** `first`: nothing was said of when the refund is issued. */
    shows(method: MethodWords, span: Span, sure: boolean, after: Stage['from'] | 'that'): string;
    /** Before a sentence, where it is not known whether the payment was taken. */
    ifCharged(sentence: string): string;
    ifNotCharged(sentence: string): string;
    parts(amount: string | undefined, count: number): string;
    /** `1`: several entries of one item. */
    together(items: number, amount: string): string;
    readonly columns: { readonly to: string; readonly amount: string; readonly when: string };
    /** Several things can be kept back; `--why` lists them. */
    less(count: number): string;
    /** `$5.00 to $20.00`. */
    between(least: string, most: string): string;
    hold: string;
    nothing: string;
    notKnown: string;
  };

  /** The screen of `annul refund`; its advice is in `refund.ts`. */
  readonly refund: {
    heading(amount: string | undefined, method: MethodWords, marketplace: string | undefined): string;
    /** `charged, cancelled Fri Nov 20`. */
    state(charged: boolean | undefined, event: 'cancelled' | 'returned' | undefined, day: string | undefined): string;
    expect(expected: Expected): string;
  };

  readonly why: {
    readonly rules: string;
    readonly assumed: string;
    otherwise(verdicts: readonly string[]): string;
    source(title: string, checked: string, confidence: string): string;
  };

  readonly hints: {
    /** `steps`: the other routes have steps that only `--why` shows. Without a command: how to get there. */
    why(command: string | undefined, steps: boolean): string;
    ask(orders: number, command: string | undefined): string;
  };

  readonly summary: {
    heading(orders: number, items: number, at: Moment): string;
    readonly columns: {
      readonly left: string;
      readonly until: string;
      readonly what: string;
      readonly order: string;
      readonly item: string;
    };
    unknown: string;
    more(count: number): string;
  };

  readonly error: {
    readonly order: string;
    readonly record: string;
    readonly column: string;
    readonly found: string;
    readonly expected: string;
    readonly try: string;
    readonly stdin: string;
    summary(decided: number, total: number, exitCode: number): string;
  };
}
