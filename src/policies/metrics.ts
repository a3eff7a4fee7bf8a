/** The rates by which a platform judges its sellers, as data. A store without a row borrows one, as refunds do. */
import type { Program } from '../order/vocabulary.ts';
import type { Citation, SpanUnit } from './policy.ts';

interface MetricRow {
  readonly id: string;
  readonly stores: readonly string[];
  /** The ids of the researched facts behind it. */
  readonly facts: readonly string[];
  readonly cite: Citation;
}

/** The share of a store's orders that the seller may cancel. */
export interface CancellationRateRow extends MetricRow {
  /** Only the orders of this program; absent: all that the seller fulfils. */
  readonly program?: Program;
  /** Each a window of its own: so many calendar days, the last of them today. */
  readonly days: readonly number[];
  readonly target: RateTarget;
}

export interface RateTarget {
  readonly percent: number;
  /** Whether exactly so much is still good: "at most", where false means "under". */
  readonly inclusive: boolean;
}

/** When the platform itself cancels an order whose shipment nobody has confirmed. Such a cancellation counts. */
export interface AutoCancelRow extends MetricRow {
  /** After the ship-by time; days end with the last of them, business days are the store's public ones. */
  readonly after: { readonly count: number; readonly unit: SpanUnit };
  /** Orders of this program may go on the day of the ship-by time itself: which of them do, orders do not tell. */
  readonly earlier?: Program;
}

/** The share of orders confirmed after their ship-by time. */
export interface LateShipmentRow extends MetricRow {
  readonly target: RateTarget;
}

/** Stores where a seller may, in some cases, cancel what is still pending. */
export type PendingCancelRow = MetricRow;

export interface MetricTables {
  readonly cancellationRates: readonly CancellationRateRow[];
  readonly autoCancel: readonly AutoCancelRow[];
  readonly lateShipment: readonly LateShipmentRow[];
  readonly pendingCancel: readonly PendingCancelRow[];
}
