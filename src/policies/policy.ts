/**
 * A platform's policy as data: decision tables, numbers with their sources, and in every language its sentences.
 * Adding a platform is a folder of these and one line in `index.ts`.
 */
import type { Condition } from '../decide/model.ts';
import type { Actor, Confidence, Verdict } from '../decision/decision.ts';
import type { Category, PaymentMethod } from '../order/vocabulary.ts';
import type { LetterPhrases } from '../reply/words.ts';

/** A page that was read: title, address, and the month it was checked. */
export interface SourcePage {
  readonly title: string;
  readonly url?: string;
  /** `2026-11`. */
  readonly checked: string;
}

/** Which page says it, and how well: confidence belongs to the statement, not to the page. */
export interface Citation {
  readonly source: string;
  readonly confidence: Confidence;
}

/** Numbers that a rule's sentence mentions, so that a changed number changes in one place. */
export type Params = Readonly<Record<string, string | number>>;

interface Stated {
  /** annul's own and stable. */
  readonly id: string;
  /** The ids of the researched facts behind it. */
  readonly facts: readonly string[];
  readonly cite: Citation;
  /** The stores whose own page says it; for all others the statement is inferred. Absent: it is the same everywhere. */
  readonly readIn?: readonly string[];
  /** Any of these; an empty condition always holds. */
  readonly when: readonly Condition[];
  /** Key of the sentence in the policy's texts; the id where absent. Rows of a lookup share one. */
  readonly text?: string;
  readonly params?: Params;
  /** ISO dates between which the rule is known to hold. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Why the rule stands here or says this, for `policy explain`. */
  readonly comment?: string;
}

/** `refund`: of what was charged and never left; `nothing`: the platform pays nothing back. */
export type RefundTrigger = 'cancellation' | 'return' | 'undeliverable' | 'withdrawal' | 'refund' | 'nothing';

/** A row of the `verdict` table, hit policy *first*. */
export interface VerdictRule extends Stated {
  readonly verdict: Verdict;
  readonly actor: Actor;
  /** True only where the action takes effect without anyone's agreement. */
  readonly guaranteed?: boolean;
  /** True where the verdict's end by the clock is the deadline of what it offers. */
  readonly timed?: boolean;
  /** True where what it offers is something that the seller's rate may count: see `CountingRule`. */
  readonly measured?: boolean;
  /** True where what it offers ends when the platform cancels by itself. */
  readonly untilAutoCancel?: boolean;
  /** True where it can also be done with the platform's feed of cancellations. */
  readonly byFeed?: boolean;
  /** What its refund follows, where the verdict does not tell. */
  readonly refundAfter?: RefundTrigger;
  /** True where that has happened already. */
  readonly past?: true;
  /** Key of the step list in the policy's texts. */
  readonly steps: string;
}

/** A row of the `alternatives` table, hit policy *collect*. */
export interface AlternativeRule extends Stated {
  /** The public id: several rules may open the same route. */
  readonly alternative: string;
  readonly steps: string;
  /** True where the policy itself leaves it open whether the route is. */
  readonly uncertain?: boolean;
}

/** A row of the `warnings` table, hit policy *collect*. */
export interface WarningRule extends Stated {
  readonly warning: string;
  /** Told only where the order has more than one item. */
  readonly severalItems?: boolean;
}

/**
 * A row of the `counting` table, hit policy *first*: whether what a seller does counts in the cancellation rate, and
 * which reason code is the honest one. Asked only where the verdict's rule is `measured`.
 */
export interface CountingRule extends Stated {
  readonly counts: boolean;
  /** Absent where no reason is given. */
  readonly code?: string;
  /** The code in the XML feed, where its schema does not have this one. */
  readonly xml?: string;
}

export type SpanUnit = 'hours' | 'days' | 'business-days';

/** Stage 1: from the trigger until the refund is issued. */
export interface ProcessingRow {
  readonly id: string;
  /** Absent: in all of them. */
  readonly stores?: readonly string[];
  readonly trigger: 'cancellation' | 'return-received' | 'undeliverable';
  /** Only where these hold: a third party's own limit. */
  readonly soldBy?: 'platform' | 'third-party';
  readonly fulfilledBy?: 'platform' | 'merchant';
  readonly min: number;
  readonly max: number;
  readonly unit: SpanUnit;
  readonly cite: Citation;
}

/** Stage 2: from the refund's issue until it is visible, or until an authorisation lapses. */
export interface RefundRow {
  readonly id: string;
  /** Absent: in all of them. */
  readonly stores?: readonly string[];
  readonly methods: readonly PaymentMethod[];
  readonly kind: 'refund' | 'release-of-authorisation' | 'none';
  /** Only after this trigger; both where absent. */
  readonly after?: 'cancellation' | 'return';
  readonly fulfilledBy?: 'platform' | 'merchant';
  readonly min: number;
  readonly max: number;
  readonly unit: SpanUnit;
  readonly cite: Citation;
  readonly note?: string;
}

/** What may be kept back from a refund; no fee exists for a cancellation. */
export interface FeeRow {
  readonly id: string;
  /** The public id: several rows may be one deduction, whose sentence is in `src/locales/`. */
  readonly deduction: string;
  /** Absent: in all of them. */
  readonly stores?: readonly string[];
  readonly after: readonly ('return' | 'withdrawal' | 'undeliverable')[];
  readonly soldBy?: 'platform' | 'third-party';
  readonly fulfilledBy?: 'platform' | 'merchant';
  /** Only for items of these kinds of goods. */
  readonly categories?: readonly Category[];
  /** Only for a return sent this many days after its last day; an open end where `to` is absent. */
  readonly daysLate?: { readonly from: number; readonly to?: number };
  /** At most this share of the line's price after discount, in percent; absent where no number is published. */
  readonly percent?: number;
  readonly cite: Citation;
}

export interface PolicyTables {
  readonly verdict: readonly VerdictRule[];
  readonly alternatives: readonly AlternativeRule[];
  readonly warnings: readonly WarningRule[];
  /** A seller's, where the platform counts cancellations. */
  readonly counting?: readonly CountingRule[];
}

/** After the ship-by date; `early`: the order may be one of those that go on that date itself. */
export interface AutoCancelTerm {
  readonly count: number;
  readonly unit: SpanUnit;
  readonly early: boolean;
  /** The day, or the time where it is counted in hours, written; absent where the order does not tell its ship-by date. */
  readonly on?: string;
  /** That moment is over: the order may have been cancelled since the data was written. */
  readonly over?: boolean;
}

/** What a sentence of a policy may mention. */
export interface TextContext {
  readonly params: Params;
  /** The store, where known. */
  readonly marketplace?: string;
  /** Who ships it, where that is known. */
  readonly fulfilledBy?: string;
  /** Whether the money was taken, where all payments tell the same. */
  readonly charged?: boolean;
  /** The country whose law holds, where known. */
  readonly country?: string;
  /** How many entries the order has: 0 where it came without items and is decided as a whole. */
  readonly items?: number;
  /** "usually" where the statement is not official, else "". */
  readonly usually: string;
  /** The code of the honest reason for a seller's cancellation, where it is known. */
  readonly reason?: string;
  /** When the platform cancels by itself what a seller has not confirmed. */
  readonly autoCancel?: AutoCancelTerm;
}
export type Sentence = string | ((context: TextContext) => string);

export interface StepText {
  readonly id: string;
  readonly text: Sentence;
}

/** The question about a fact that is a policy's own, or the policy's way to put one that all share. */
export interface FactSentences {
  /** A short one, for messages. */
  readonly name: string;
  readonly question: string;
  readonly whereToLook: string;
  readonly why: string;
  readonly invalid: string;
  readonly answers: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
  readonly presumed?: string;
}

/** A policy's sentences in one language; every key that the tables use must be there. */
export interface PolicyTexts {
  readonly rules: Readonly<Record<string, Sentence>>;
  readonly steps: Readonly<Record<string, readonly StepText[] | ((context: TextContext) => readonly StepText[])>>;
  readonly alternatives: Readonly<Record<string, { readonly title: string }>>;
  readonly warnings: Readonly<Record<string, Sentence>>;
  readonly counting?: Readonly<Record<string, Sentence>>;
  /** By input. */
  readonly facts?: Readonly<Record<string, FactSentences>>;
  /** What letters call the platform's own things; those of the language where absent. */
  readonly letters?: (marketplace: string | undefined) => LetterPhrases;
}
