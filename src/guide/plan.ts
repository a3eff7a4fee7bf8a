/**
 * A policy's guide as data: which statements stand in which section, and the page that each rests on. A language gives
 * every key its sentence; numbers come from the basis, never from the sentence.
 */
import type { Category } from '../order/vocabulary.ts';
import type { Citation, Params, Sentence } from '../policies/policy.ts';
import type { GuideTopic } from './topics.ts';

/** What a statement rests on. */
export interface Basis {
  /** The ids of the researched facts behind it. */
  readonly facts: readonly string[];
  readonly cite: Citation;
  /** The stores whose own page says it; for all others it is inferred. Absent: it is the same everywhere. */
  readonly readIn?: readonly string[];
  /** The numbers that its sentence mentions. */
  readonly params?: Params;
  /** An instruction: nothing in it can be untrue, so it needs no "usually". */
  readonly advice?: true;
}

/** What a statement rests on in a store (absent: in general); absent where it is not made there. */
export type BasisIn = (store: string | undefined) => Basis | undefined;

/** A cell that is data, put into words by the language. */
export type Cell =
  | { readonly stores: readonly string[] }
  | { readonly categories: readonly Category[] }
  /** `usual`: no official page says it. */
  | { readonly days: number; readonly usual: boolean }
  /** A key of the topic's `words`. */
  | { readonly word: string };

export interface DataRow {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly basis: Basis;
}

export type BlockPlan<K extends string, T extends string> =
  /** One paragraph, a list, or numbered steps. */
  | { readonly kind: 'text' | 'list' | 'steps'; readonly of: readonly K[] }
  /** A table whose cells are sentences. */
  | { readonly kind: 'rows'; readonly table: T; readonly of: readonly K[] }
  /** A table made of the policy's numbers. */
  | { readonly kind: 'data'; readonly table: T; rows(store: string | undefined): readonly DataRow[] }
  /** When money moves, from the policy's durations. */
  | { readonly kind: 'times'; readonly of: 'refunds' | 'processing' };

export interface TopicPlan<
  K extends string = string,
  R extends string = string,
  S extends string = string,
  T extends string = string,
> {
  readonly statements: Readonly<Record<K, BasisIn>>;
  /** Rows of tables, which are statements of several cells. */
  readonly rows: Readonly<Record<R, BasisIn>>;
  readonly tables: readonly T[];
  readonly sections: Readonly<Record<S, readonly BlockPlan<string, T>[]>>;
}

/** One topic's words. A sentence that is empty for a store is left out there. */
export interface TopicTexts<
  K extends string = string,
  R extends string = string,
  S extends string = string,
  T extends string = string,
> {
  readonly sections: Readonly<Record<S, string>>;
  readonly statements: Readonly<Record<K, Sentence>>;
  readonly rows: Readonly<Record<R, readonly Sentence[]>>;
  /** The heads of each table's columns. */
  readonly tables: Readonly<Record<T, readonly string[]>>;
  /** What cells name. */
  readonly words?: Readonly<Record<string, string>>;
}

export type TextsOf<P> = P extends TopicPlan<infer K, infer R, infer S, infer T> ? TopicTexts<K, R, S, T> : never;

/** A policy's guide in one language. */
export interface PolicyGuide {
  readonly topics: Readonly<Partial<Record<GuideTopic, TopicPlan>>>;
  readonly texts: Readonly<Partial<Record<GuideTopic, TopicTexts>>>;
}

/** Declares a topic: blocks name only statements and tables that it has. */
export function topic<
  const K extends string,
  const S extends string,
  const R extends string = never,
  const T extends string = never,
>(plan: {
  readonly statements: Readonly<Record<K, BasisIn>>;
  readonly rows?: Readonly<Record<R, BasisIn>>;
  readonly tables?: readonly T[];
  readonly sections: Readonly<Record<S, readonly BlockPlan<NoInfer<K | R>, NoInfer<T>>[]>>;
}): TopicPlan<K, R, S, T> {
  // Without rows, R has no names.
  const none: Readonly<Record<never, BasisIn>> = {};
  return { tables: [], ...plan, rows: plan.rows ?? (none as Readonly<Record<R, BasisIn>>) };
}

type Prose<K extends string> = { readonly kind: 'text' | 'list' | 'steps'; readonly of: readonly K[] };
export const text = <const K extends string>(...of: readonly K[]): Prose<K> => ({ kind: 'text', of });
export const list = <const K extends string>(...of: readonly K[]): Prose<K> => ({ kind: 'list', of });
export const steps = <const K extends string>(...of: readonly K[]): Prose<K> => ({ kind: 'steps', of });
