/** What `annul refund` answers: the text, JSON and markdown are made from this and nothing else. */
import type { RefundPart, Warning } from '../decision/decision.ts';
import type { RefundWords } from '../locales/refund.ts';
import type { Money } from '../order/order.ts';
import type { PaymentMethod } from '../order/vocabulary.ts';
import type { TimelineModel } from '../refund/timeline-model.ts';

export type NextStep = keyof RefundWords['nextSteps'];

export interface RefundAnswer {
  /** The instant it is answered for, ISO 8601. */
  readonly at: string;
  /** The civil day of that instant in the store's zone: `2026-11-24`. */
  readonly today: string;
  readonly marketplace?: string;
  readonly method: PaymentMethod;
  readonly amount?: Money;
  /** Absent: not known, and both ways are among the parts. */
  readonly charged?: boolean;
  /** What the days are counted from. */
  readonly start?: { readonly event: 'cancelled' | 'returned'; readonly date: string };
  /** Notes in words. */
  readonly parts: readonly RefundPart[];
  /** What to know about the calendar, in words. */
  readonly caveats: readonly Warning[];
  readonly status: {
    readonly state: 'none' | 'unpublished' | 'not-started' | 'waiting' | 'due' | 'late';
    readonly since?: string;
    readonly lateFrom?: string;
    readonly nextSteps: readonly NextStep[];
    /** What to do if it has not come by `lateFrom`. */
    readonly ifLate: readonly NextStep[];
  };
  /** How it is drawn; only the text looks at it. */
  readonly timeline?: TimelineModel;
}
