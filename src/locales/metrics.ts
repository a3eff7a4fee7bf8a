/** Every sentence of `annul metrics`. Percentages, dates and ids come in already written in the language. */
import type { Moment } from './dates.ts';
import type { Lang } from './messages.ts';

/** A number between two, equal where it is known. */
export interface Between {
  readonly least: number;
  readonly most: number;
}

export interface Ratio {
  readonly cancelled: Between;
  readonly orders: Between;
}

export interface RateText {
  readonly ratio: Ratio;
  readonly percent: string;
}

/** `under 2.5 %`, `at most 0.5 %`. */
export interface TargetText {
  readonly percent: string;
  readonly inclusive: boolean;
}

type DoubtText = 'canceller' | 'request' | 'cancelled' | 'fulfilment' | 'placed';
type EffectText = 'asked-for' | 'already-cancelled' | 'shipped' | 'pending' | 'not-seller-fulfilled' | 'outside-window';

export interface MetricsWords {
  heading(store: string | undefined): string;
  asOf(moment: Moment): string;
  /** `2.5 %`. */
  percent(value: number): string;
  between(least: string, most: string): string;
  readonly state: {
    /** Behind the percentage: `under 2.5 %`. */
    met(target: TargetText): string;
    missed(target: TargetText): string;
    /** It is both, depending on what is not known. */
    open(target: TargetText): string;
    readonly none: string;
  };
  headroom(count: Between, target: TargetText): string;
  window(days: number, span: string): string;
  program(id: string): string;
  counted(ratio: Ratio): string;
  /** How many orders it takes to keep to the target. */
  needed(cancelled: number, orders: number, target: TargetText): string;
  /** What leaves the range open, as a list: `2 orders do not tell who cancelled`. */
  readonly doubts: Readonly<Record<DoubtText, (count: number) => string>>;
  because(doubts: readonly string[]): string;
  oldest(cancelled: number, placedOn: string, leavesOn: string): string;
  ifCancelled(order: string, ratio: Ratio, percent: string, state: string, sure: boolean): string;
  noEffect(order: string, effect: EffectText): string;
  /** Beside the decision of one order: what its cancellation would make of the rate. */
  readonly forecast: {
    changed(days: number, now: RateText, after: RateText, state: string): string;
    /** `inWindow`: the order is among those counted. */
    same(days: number, now: RateText, state: string, inWindow: boolean): string;
    ofProgram(program: string, sentence: string): string;
    /** The numbers are perhaps those of this window. */
    supposed(days: number, sentence: string): string;
  };
  readonly labels: { readonly oldest: string; readonly order: string; readonly note: string };
  readonly chart: {
    title(days: number): string;
    /** `Nov 23`, under the axis. */
    day(month: string, day: number): string;
    /** What the line is and, where there is one, the lighter part of a bar. */
    legend(target: TargetText, range: boolean): string;
  };
  readonly open: {
    title(sure: boolean): string;
    readonly columns: {
      readonly cancelled: string;
      readonly shipBy: string;
      readonly order: string;
      readonly note: string;
    };
    /** From the first day it can be to the last. */
    span(from: string, to: string): string;
    late(shipBy: string): string;
    /** The platform should have cancelled it already. */
    past(day: string): string;
    readonly requested: string;
    more(count: number): string;
  };
  readonly notes: {
    borrowed(what: 'rate' | 'auto-cancel', store: string): string;
    readonly dateOfOrder: string;
    readonly unknownStore: string;
    presumedNotAsked(count: number): string;
    duplicates(count: number): string;
    platformFulfilled(count: number): string;
    later(count: number): string;
    readonly requested: string;
    openWithoutShipBy(count: number): string;
    lateShipment(count: number, target: TargetText): string;
    unmeasured(count: number): string;
  };
  readonly noOrders: string;
}

export async function loadMetricsWords(lang: Lang): Promise<MetricsWords> {
  return lang === 'fr' ? (await import('./fr/metrics.ts')).metrics : (await import('./en/metrics.ts')).metrics;
}
