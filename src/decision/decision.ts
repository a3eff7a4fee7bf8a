/**
 * The decision as it is printed: `annul/decision/1` of the contract. Every renderer receives this and nothing else.
 * Lists are `[]`, never absent; what is not known is absent, never null (`item` of an order without items apart).
 */
import type { Money } from '../order/order.ts';
import type { PaymentMethod } from '../order/vocabulary.ts';

/** From best to worst for the person asking. */
export const verdicts = [
  'cancel',
  'request-cancellation',
  'refuse-or-return',
  'return',
  'request-refund',
  'contact-support',
  'wait',
  'nothing-to-do',
  'not-possible',
] as const;
export type Verdict = (typeof verdicts)[number];
/** From best to worst, each once. */
export const ranked = (some: readonly Verdict[]): Verdict[] =>
  [...new Set(some)].sort((a, b) => verdicts.indexOf(a) - verdicts.indexOf(b));
export type ItemVerdict = Verdict | 'undetermined';

export const roles = ['buyer', 'seller'] as const;
export type Role = (typeof roles)[number];
export type Actor = 'buyer' | 'seller' | 'platform';
export type Confidence = 'official' | 'copy' | 'secondary' | 'inferred';

export interface Source {
  readonly title: string;
  readonly url?: string;
  /** The month it was checked: `2026-11`. */
  readonly checked: string;
  readonly confidence: Confidence;
}

export interface Because {
  readonly rule: string;
  readonly text: string;
  /** The facts the rule tested, as known: `{"minutesSincePlaced": 5, "status": "unshipped"}`. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly source: Source;
}

export interface Step {
  readonly id: string;
  readonly text: string;
}

export interface Warning {
  readonly id: string;
  readonly text: string;
}

export interface Alternative {
  readonly id: string;
  /** Its name in the output's language. */
  readonly title?: string;
  /** False where a missing fact decides whether it is open. */
  readonly certain: boolean;
  /** The instant it ends (exclusive). */
  readonly until?: string;
  readonly because: readonly Because[];
  readonly steps: readonly Step[];
}

export interface Answer {
  readonly value?: string | number | boolean | null;
  readonly from?: string;
  readonly until?: string;
  readonly label: string;
  readonly hint?: string;
  readonly verdicts: readonly Verdict[];
}

export interface Missing {
  /** The path that `--set` takes: `items.0.kind`. */
  readonly fact: string;
  readonly type: 'choice' | 'boolean' | 'time' | 'number' | 'money';
  readonly question: string;
  readonly whereToLook?: string;
  readonly why?: string;
  readonly answers: readonly Answer[];
}

export interface Assumed {
  readonly fact: string;
  readonly value: string | boolean | null | readonly string[];
  readonly text: string;
  readonly otherwise: readonly Verdict[];
}

export interface Stage {
  readonly from: 'cancellation' | 'return-received' | 'refund-issued';
  readonly min: number;
  readonly max: number;
  readonly unit: 'hours' | 'days' | 'business-days';
  readonly source: Source;
}

export interface RefundPart {
  readonly method: PaymentMethod;
  readonly amount?: Money;
  /** The least of it, where a split payment leaves open which part is refunded from which payment. */
  readonly atLeast?: Money;
  /** `none`: this method gives nothing back, or nothing was ever taken. */
  readonly kind: 'refund' | 'release-of-authorisation' | 'none';
  /** The civil day, in the marketplace's zone, from which the stages are counted. */
  readonly start?: string;
  /** When the refund is issued, where that is a stage of its own. */
  readonly issued?: { readonly earliest: string; readonly latest: string };
  /** Calendar dates in the marketplace's zone, `2026-11-27`; absent where the start is not known yet. */
  readonly earliest?: string;
  readonly latest?: string;
  /** The first business day after `latest`: from then on the money is late. */
  readonly lateFrom?: string;
  readonly stages: readonly Stage[];
  /** The store whose row was borrowed, where this one has none of its own. */
  readonly borrowedFrom?: string;
  readonly notes?: readonly Warning[];
}

export interface Deduction {
  readonly id: string;
  readonly max?: Money;
  readonly text: string;
}

/** Where the money of a cancellation that lies in the past stands today. */
export interface RefundStanding {
  readonly state: 'not-started' | 'waiting' | 'due' | 'late';
  /** The first day it is late, where it is. */
  readonly since?: string;
  /** From this day on it will be late, where it is not yet. */
  readonly lateFrom?: string;
  /** What to do now, in this order. */
  readonly steps: readonly Step[];
  /** What to do if it has not come by `lateFrom`. */
  readonly ifLate: readonly Step[];
}

/** The law's limit for the refund of a withdrawal. */
export interface RefundLimit {
  readonly from: 'notice' | 'goods-back';
  /** The seller may keep the money until the goods, or the proof that they were posted, are there. */
  readonly mayWaitForGoods: boolean;
  readonly text: string;
  readonly source: Source;
}

export interface Refund {
  /** The most that comes back; absent where the order does not tell prices. */
  readonly amount?: Money;
  readonly exact: boolean;
  readonly deductions: readonly Deduction[];
  readonly parts: readonly RefundPart[];
  /** What only the refund still needs. */
  readonly missing: readonly Missing[];
  /** Only where the cancellation lies in the past. */
  readonly status?: RefundStanding;
  /** Only where a withdrawal sets it going. */
  readonly limit?: RefundLimit;
  readonly notes?: readonly Warning[];
  readonly text?: string;
}

/** Several items' refund together: delivery is counted once, and all of it where nothing of the order stays. */
export type TogetherRefund = Pick<Refund, 'amount' | 'exact' | 'deductions' | 'parts' | 'missing' | 'notes'> & {
  /** The items' ids, or their paths (`items.1`) where they have none. */
  readonly items: readonly string[];
};

/** A seller's cancelled orders against all that are counted. */
export interface RateShare {
  readonly orders: number;
  readonly cancelled: number;
  /** Absent where there are no orders. */
  readonly percent?: number;
  readonly meets: boolean;
  /** How many more cancellations keep to the target. */
  readonly headroom: number;
  /** How many orders it takes to keep to the target with so many cancellations. */
  readonly ordersNeeded: number;
}

/** Apart where the orders leave open what counts. */
export interface RateRange {
  readonly best: RateShare;
  readonly worst: RateShare;
}

/** What the cancellation would make of the seller's rate. */
export interface MetricRate {
  /** Present where only orders of this program are counted. */
  readonly program?: string;
  readonly window: { readonly days: number; readonly from: string; readonly to: string };
  readonly target: {
    readonly percent: number;
    /** Whether exactly so much is still good. */
    readonly inclusive: boolean;
    readonly borrowedFrom?: string;
    readonly source: Source;
  };
  /** False where the order was not placed in these days: its cancellation changes nothing. */
  readonly inWindow: boolean;
  /** Present where the store has several windows, and the numbers given may be those of another. */
  readonly supposed?: true;
  readonly now: RateRange;
  readonly after: RateRange;
  readonly text: string;
}

/** For a seller: whether the cancellation counts, and what the honest reason is. */
export interface Metric {
  /** `cancellation-rate`. */
  readonly name: string;
  /** Absent where a missing fact decides. */
  readonly counts?: boolean;
  /** The code of the honest reason; absent where a missing fact decides, or where none is given. */
  readonly reason?: string;
  readonly text: string;
  readonly because: readonly Because[];
  /** What only the metric still needs. */
  readonly missing: readonly Missing[];
  /** Only where the seller's other orders, or their numbers, were given. */
  readonly rates?: readonly MetricRate[];
}

/** The reason codes under which a feed can cancel the item: in the flat file, and in XML, whose schema has fewer. */
export interface Feed {
  readonly flat: string;
  readonly xml: string;
}

export interface ItemDecision {
  readonly item?: string | null;
  readonly title?: string;
  readonly quantity?: number;
  readonly verdict: ItemVerdict;
  readonly candidates: readonly Verdict[];
  readonly missing: readonly Missing[];
  readonly assumed: readonly Assumed[];
  readonly actor?: Actor;
  readonly guaranteed?: boolean;
  readonly deadline?: string;
  readonly validUntil?: string;
  readonly next: readonly Verdict[];
  readonly because: readonly Because[];
  readonly steps: readonly Step[];
  readonly alternatives: readonly Alternative[];
  readonly refund?: Refund;
  readonly metric?: Metric;
  /** Only where a feed can cancel it. */
  readonly feed?: Feed;
  readonly warnings: readonly Warning[];
}

export interface Decision {
  readonly schema: 'annul/decision/1';
  readonly order: string;
  readonly placedAt?: string;
  readonly role: Role;
  readonly at: string;
  readonly policy: { readonly id: string; readonly version: string; readonly marketplace?: string };
  /** The items' one verdict, or `mixed`. */
  readonly verdict: ItemVerdict | 'mixed';
  readonly items: readonly ItemDecision[];
  /** Of the chosen items, or of all that can be cancelled or returned now, together; absent where that is one item. */
  readonly refund?: TogetherRefund;
  readonly warnings: readonly Warning[];
}

/** One possible cause, and its remedies in order. */
export interface Cause {
  readonly rule: string;
  readonly text: string;
  readonly source: Source;
  /** What the remedy comes to, and whose it is. */
  readonly verdict: Verdict;
  readonly actor: Actor;
  readonly steps: readonly Step[];
}

export type ItemProblem = ItemDecision & {
  /** All that are possible; one where the facts are known that matter. */
  readonly causes: readonly Cause[];
};

/** `annul/problem/1`: as a decision, about what went wrong. */
export type Problem = Omit<Decision, 'schema' | 'items'> & {
  readonly schema: 'annul/problem/1';
  /** The symptom; absent where it is not told yet, and `facts.problem` is the first that is missing. */
  readonly problem?: string;
  /** The symptom in words. */
  readonly title?: string;
  readonly items: readonly ItemProblem[];
};

/** A record that could not be read, in its place among the decisions. */
export interface ErrorRecord {
  readonly schema: 'annul/error/1';
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly path?: string;
    /** Of a table: the column that holds the value. */
    readonly column?: string;
    readonly found?: string;
    readonly expected?: string;
    readonly try?: string;
  };
  readonly order?: string;
  readonly source: { readonly file: string; readonly record: number; readonly line?: number };
}
