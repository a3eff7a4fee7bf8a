/** Finds the rows of a policy's duration tables that fit an order, in the order's store or in one it borrows from. */
import { marketplaceByDomain } from '../order/marketplaces.ts';
import type { Citation, SpanUnit } from '../policies/policy.ts';

export interface StoreRow {
  /** Absent: in all of them. */
  readonly stores?: readonly string[];
}

/** What every duration row has. */
export interface SpanRow extends StoreRow {
  readonly min: number;
  readonly max: number;
  readonly unit: SpanUnit;
  readonly cite: Citation;
  readonly note?: string;
}

/** Whether a condition that a row names holds: absent where the order does not tell. */
export type Holds = boolean | undefined;

export interface Found<Row> {
  readonly rows: readonly Row[];
  /** The store the rows are of, where it is not the order's own. */
  readonly borrowedFrom?: string;
}

/** The store to borrow from when the region has no row: its table is the fullest. */
const lender = 'amazon.com';

/**
 * The stores to look in, one after the other: the order's own; those of its region in the order in which the rows
 * first name them; amazon.com; all others.
 */
function storesToTry(rows: readonly StoreRow[], marketplace: string | undefined): readonly (string | undefined)[] {
  const named = [...new Set(rows.flatMap((row) => row.stores ?? []))];
  const region = marketplaceByDomain(marketplace)?.region;
  const neighbours = region === undefined ? [] : named.filter((store) => marketplaceByDomain(store)?.region === region);
  return [...new Set([marketplace, ...neighbours, lender, ...named])];
}

/**
 * The rows that fit, in the first store that has any. `conditions` gives, for a row, what each condition it names
 * comes to. A row with a condition that fails is out; among those whose conditions hold, the ones that name most win;
 * a row that names more, but of which the order leaves some open, may be the one and stays in as well.
 */
export function findRows<Row extends StoreRow>(
  rows: readonly Row[],
  marketplace: string | undefined,
  conditions: (row: Row) => readonly Holds[],
): Found<Row> {
  const fitting = rows.filter((row) => !conditions(row).includes(false));
  for (const store of storesToTry(fitting, marketplace)) {
    const here = fitting.filter(
      (row) => row.stores === undefined || (store !== undefined && row.stores.includes(store)),
    );
    if (here.length === 0) continue;
    const sure = here.filter((row) => !conditions(row).includes(undefined));
    const most = Math.max(-1, ...sure.map((row) => conditions(row).length));
    const chosen = here.filter((row) =>
      sure.includes(row) ? conditions(row).length === most : conditions(row).length > most,
    );
    return store === undefined || store === marketplace ? { rows: chosen } : { rows: chosen, borrowedFrom: store };
  }
  return { rows: [] };
}

/** A condition that a row names, against what is known of the order. */
export const condition = <T>(named: T | undefined, known: T | undefined): readonly Holds[] =>
  named === undefined ? [] : [known === undefined ? undefined : named === known];

const hoursPer: Readonly<Record<SpanUnit, number>> = { hours: 1, days: 24, 'business-days': (24 * 7) / 5 };

/** One span as wide as all of them, in the unit and with the citation of the one that ends last. */
export function widest<Row extends SpanRow>(rows: readonly Row[]): Row | undefined {
  const [first, ...others] = rows;
  if (first === undefined) return undefined;
  const last = others.reduce((a, b) => (b.max * hoursPer[b.unit] > a.max * hoursPer[a.unit] ? b : a), first);
  const min = Math.min(...rows.map((row) => Math.floor((row.min * hoursPer[row.unit]) / hoursPer[last.unit])));
  return { ...last, min };
}
