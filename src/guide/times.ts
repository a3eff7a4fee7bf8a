/** The tables of when money moves, from the policy's own rows: of one store (or of the one it borrows from), or of all. */
import { type PaymentMethod, paymentMethods } from '../order/vocabulary.ts';
import type { LoadedPolicy } from '../policies/load.ts';
import type { Citation, ProcessingRow, RefundRow } from '../policies/policy.ts';
import { findRows } from '../refund/rows.ts';

export interface Time<Row> {
  readonly row: Row;
  readonly stores: readonly string[];
  readonly cite: Citation;
  /** The store whose time it is, where it is not the one that was asked for. */
  readonly borrowedFrom?: string;
}

export interface RefundTime extends Time<RefundRow> {
  /** Those of the row's methods for which it is the store's row. */
  readonly methods: readonly PaymentMethod[];
}

/** `card` stands for credit and debit cards, which have their own rows. */
const told = paymentMethods.filter((method) => method !== 'card');

const borrowed = (store: string | undefined, cite: Citation) =>
  store === undefined ? { cite } : { cite: { ...cite, confidence: 'inferred' } as const, borrowedFrom: store };

/** How long a refund takes to show, or a hold to end. */
export function refundTimes(
  { marketplaces, refunds }: LoadedPolicy,
  marketplace: string | undefined,
): readonly RefundTime[] {
  if (marketplace === undefined) {
    return refunds.map((row) => ({ row, stores: row.stores ?? marketplaces, methods: row.methods, cite: row.cite }));
  }
  const times = new Map<string, RefundTime>();
  for (const hold of [true, false]) {
    const all = refunds.filter(({ kind }) => (kind === 'release-of-authorisation') === hold);
    // A store with times of its own borrows none for what only others take.
    const own = all.filter(({ stores }) => stores === undefined || stores.includes(marketplace));
    for (const method of told) {
      const fitting = (own.length > 0 ? own : all).filter(({ methods }) => methods.includes(method));
      const { rows, borrowedFrom } = findRows(fitting, marketplace, () => []);
      for (const row of rows) {
        const methods = [...(times.get(row.id)?.methods ?? []), method];
        times.set(row.id, { row, stores: row.stores ?? marketplaces, methods, ...borrowed(borrowedFrom, row.cite) });
      }
    }
  }
  return [...times.values()];
}

/** How long until a refund is issued. */
export function processingTimes(
  { marketplaces, processing }: LoadedPolicy,
  marketplace: string | undefined,
): readonly Time<ProcessingRow>[] {
  if (marketplace === undefined)
    return processing.map((row) => ({ row, stores: row.stores ?? marketplaces, cite: row.cite }));
  return (['cancellation', 'undeliverable', 'return-received'] as const).flatMap((trigger) =>
    [false, true].flatMap((bySeller) => {
      const fitting = processing.filter(
        (row) => row.trigger === trigger && (row.soldBy === 'third-party') === bySeller,
      );
      const { rows, borrowedFrom } = findRows(fitting, marketplace, () => []);
      return rows.map((row) => ({ row, stores: row.stores ?? marketplaces, ...borrowed(borrowedFrom, row.cite) }));
    }),
  );
}
