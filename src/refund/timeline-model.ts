/** The refund drawn to scale, as data: days or weeks side by side, and for each part what happens in each of them. */
import type { MarkId } from './words.ts';

export type Fill =
  /** Before it starts or after its last day. */
  | 'none'
  /** The money is on its way and cannot be there yet. */
  | 'wait'
  /** The money can be there. */
  | 'expected';

export interface TimelineCell {
  /** Civil days, `2026-11-20`; the same one where a cell is a day. */
  readonly first: string;
  readonly last: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Of the first day; 0 is Sunday. */
  readonly weekday: number;
  /** True where a month's name belongs above: on the first cell, and where the month changes. */
  readonly newMonth: boolean;
  /** No bank moves money on any day of the cell. */
  readonly closed: boolean;
}

export interface TimelineMark {
  readonly id: MarkId;
  /** Index of the cell it stands in. */
  readonly cell: number;
  readonly date: string;
}

export interface TimelineRow {
  /** Index into the parts that were handed in. */
  readonly part: number;
  /** One for each cell. */
  readonly fills: readonly Fill[];
  /** In the order of the cells; several can share one. */
  readonly marks: readonly TimelineMark[];
}

export interface TimelineModel {
  readonly unit: 'day' | 'week';
  /** Columns that a cell takes. */
  readonly cellWidth: 6 | 4;
  /** False where not even weeks of 4 columns fit: better written than drawn. */
  readonly fits: boolean;
  readonly cells: readonly TimelineCell[];
  /** Parts without dates have no row. */
  readonly rows: readonly TimelineRow[];
  /** The cell that today is in, or on which side of the bar it lies. */
  readonly today: { readonly date: string; readonly cell?: number; readonly beyond?: 'before' | 'after' };
  /** Holidays among the days shown that are no weekend days: the day, and the name to look up in the locale. */
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
}
