/**
 * A seller's rates, as `annul metrics` prints them. Where orders leave something open there is a `best` and a `worst`
 * case, equal where nothing is. Dates are civil days in the store's zone, `2026-11-23`; instants are ISO 8601.
 */
import type { RateRange, RateShare, Source } from '../decision/decision.ts';
import type { Program } from '../order/vocabulary.ts';
import type { RateTarget } from '../policies/metrics.ts';

export type { RateTarget };

/** What an order does not tell: who cancelled, whether the buyer had asked, whether it is cancelled, who ships, when. */
export type Doubt = 'canceller' | 'request' | 'cancelled' | 'fulfilment' | 'placed';

/** What a cancellation by the seller now would do to the rate. */
export type CancelEffect =
  | 'counts'
  | 'may-count'
  /** The buyer asked with the order's own cancel option: it does not count. */
  | 'asked-for'
  | 'already-cancelled'
  /** Too late to cancel; a refund is no cancellation. */
  | 'shipped'
  /** Not the seller's to cancel yet. */
  | 'pending'
  | 'not-seller-fulfilled'
  /** Placed on a day that the window does not hold. */
  | 'outside-window'
  /** Not of the program that this rate is about. */
  | 'other-program';

export type Share = RateShare;
export type Range = RateRange;

export interface Rate extends Range {
  readonly name: 'cancellation-rate';
  /** Present where only orders of this program are counted. */
  readonly program?: Program;
  readonly window: { readonly days: number; readonly from: string; readonly to: string };
  readonly target: RateTarget & { readonly borrowedFrom?: string; readonly source: Source };
  /** `open`: it depends on what the orders do not tell. */
  readonly state: 'no-orders' | 'met' | 'missed' | 'open';
  /** How many orders leave what open; empty where best and worst are one. */
  readonly doubts: Readonly<Partial<Record<Doubt, number>>>;
  /** The first day that leaves the window with cancellations that count, or may. */
  readonly oldest?: { readonly placedOn: string; readonly leavesOn: string; readonly cancelled: number };
  /** What the rate would be if the seller cancelled the order that was asked about. */
  readonly ifCancelled?: Range & { readonly order: string; readonly effect: CancelEffect };
}

/** The first rate, counted up to the end of this day. */
export interface DayRate {
  readonly date: string;
  readonly best: Share;
  readonly worst: Share;
}

export interface OpenOrder {
  readonly order: string;
  readonly shipBy: string;
  readonly late: boolean;
  /** The buyer asked to cancel: cancelled by the seller it does not count, cancelled automatically it does. */
  readonly requested: boolean;
  /** Absent where no rule is known. */
  readonly autoCancel?: {
    readonly on: string;
    /** The instant, where the rule counts hours. */
    readonly at?: string;
    /** The day from which it may be cancelled, where orders of its kind may go earlier. */
    readonly earliest?: string;
  };
}

export interface StoreMetrics {
  /** Absent where the orders do not tell their store. */
  readonly marketplace?: string;
  readonly policy: { readonly id: string; readonly version: string };
  readonly rates: readonly Rate[];
  /** The last 30 days, oldest first. */
  readonly days: readonly DayRate[];
  readonly open: readonly OpenOrder[];
  readonly autoCancel?: { readonly borrowedFrom?: string; readonly source: Source };
  readonly lateShipment?: RateTarget & { readonly source: Source };
  readonly counts: {
    /** Distinct orders of this store that were read. */
    readonly read: number;
    /** Further copies of an order: the latest one counts. */
    readonly duplicates: number;
    /** Shipped by the platform: not the seller's rate. */
    readonly platformFulfilled: number;
    /** Placed after the instant that the rate is for. */
    readonly later: number;
    readonly openWithoutShipBy: number;
    /** Cancelled by the seller without a word about a request: counted as not asked for. */
    readonly presumedNotAsked: number;
  };
}

export interface Metrics {
  /** The instant it is counted for. */
  readonly at: string;
  readonly stores: readonly StoreMetrics[];
  /** Orders of platforms that publish no cancellation rate. */
  readonly unmeasured: number;
}
