/**
 * The vocabulary of the engine. It knows no platform: inputs, facts over them, and tables of rules over facts.
 *
 * - An **input** is a field of the order: enumerated (a finite list of values) or an axis (an instant, an amount).
 * - A **fact** is what rules test: an enumerated input as it is, or an axis cut into finitely many buckets by the
 *   limits that the rules themselves name.
 * - A **rule** is a row of a decision table: conditions on facts, and an outcome.
 */

/** A field with finitely many values. */
export interface EnumInput {
  readonly kind: 'enum';
  readonly id: string;
  readonly values: readonly string[];
  /** The value presumed where the data is silent (contract: presumptions). Never asked for. */
  readonly usual?: string;
  /** The usual value stands for silence alone: no data says it. */
  readonly unsaid?: boolean;
  /** How often each value is met, in the order of `values`; even where absent. */
  readonly weights?: readonly number[];
}

/** A field on a line: an instant in epoch milliseconds, or an amount in minor units. Integers. */
export interface AxisInput {
  readonly kind: 'axis';
  readonly id: string;
  /** Unknown instants of the past cannot lie after now. */
  readonly past?: boolean;
}

export type Input = EnumInput | AxisInput;

/** What never comes from the order: the instant the decision is for. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * How positions of an axis are measured against limits. `measure` never decreases when `now` grows and never
 * increases when the position grows (ages), or is independent of `now` and grows with the position (dates, amounts).
 */
export interface Scale {
  readonly id: string;
  readonly input: string;
  /** The enumerated input (a marketplace) that the measure also depends on: time zones, calendars. */
  readonly by?: string;
  /** `age`: larger positions measure less. `position`: larger positions measure more. */
  readonly direction: 'age' | 'position';
  /** The measure of a position; `by` is absent where it is not known. */
  measure(position: number, by: string | undefined, clock: Clock): number;
  /**
   * The smallest position whose measure is below `limit` (age), or at or above it (position): where the bucket
   * changes along the axis.
   */
  cut(limit: number, by: string | undefined, clock: Clock): number;
  /** The first `now` at which the measure of this position reaches `limit`; absent where the clock has no say. */
  expires?(position: number, limit: number, by: string | undefined): number;
  /** Values of `by` that measure alike share a class; one class where `by` has no say. */
  classOf(by: string | undefined): string;
}

/** On an axis: the half-open span of measures `[from, below)`; either end may be missing. */
export interface Span {
  readonly from?: number;
  readonly below?: number;
}

/** Facts by id: an enumerated fact is in the list, a measured one in the span. All must hold. */
export type Condition = Readonly<Record<string, readonly string[] | Span>>;

/** A row of a table with hit policy *first*: the first whose condition holds decides. */
export interface Row {
  readonly id: string;
  /** Any of these; an empty condition always holds. */
  readonly when: readonly Condition[];
  readonly outcome: string;
}

/** A world that cannot be: no candidate, question, gap or difference ever stands on it. */
export interface Constraint {
  readonly id: string;
  readonly never: Condition;
}

/** `earlier` cannot lie after `later` on the axis: delivered before shipped. */
export interface Ordering {
  readonly earlier: string;
  readonly later: string;
}

/** Everything but the rows: what may be known, and what can be. */
export interface Domain {
  readonly inputs: readonly Input[];
  readonly scales: readonly Scale[];
  readonly constraints: readonly Constraint[];
  readonly orderings: readonly Ordering[];
}

/** What is known of one input: one of these values, or this position. Absent from the record: nothing. */
export type Known = { readonly oneOf: readonly string[] } | { readonly at: number };

/** Inputs by id. */
export type Knowledge = Readonly<Record<string, Known>>;
