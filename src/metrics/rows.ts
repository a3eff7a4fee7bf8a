/** The rows of a policy's metric tables for a store: its own, or those it borrows. */
import type { CancellationRateRow } from '../policies/metrics.ts';
import { findRows, type StoreRow } from '../refund/rows.ts';

export interface Borrowed<Row> {
  readonly row: Row;
  readonly borrowedFrom: string | undefined;
}

export function rowFor<Row extends StoreRow>(
  rows: readonly Row[],
  store: string | undefined,
): Borrowed<Row> | undefined {
  const found = findRows(rows, store, () => []);
  const [row] = found.rows;
  return row === undefined ? undefined : { row, borrowedFrom: found.borrowedFrom };
}

/** The rate of all orders, then that of each program. */
export function rowsFor(
  rows: readonly CancellationRateRow[],
  store: string | undefined,
): readonly Borrowed<CancellationRateRow>[] {
  const programs = [...new Set(rows.map(({ program }) => program))];
  return programs.flatMap((program) => {
    const ofProgram = rows.filter((row) => row.program === program);
    return rowFor(ofProgram, store) ?? [];
  });
}
