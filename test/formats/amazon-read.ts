/** One document of an Amazon format through its reader, for tables of quirks. */
import type { Format, ItemsOf } from '../../src/formats/format.ts';
import { createItemPool } from '../../src/formats/read.ts';
import { Sheet } from '../../src/formats/sheet.ts';
import type { Order } from '../../src/order/order.ts';
import type { DataWarning } from '../../src/order/warning.ts';
import type { Cells } from './table-file.ts';

export interface Read {
  readonly order: Order;
  readonly warnings: readonly DataWarning[];
}

/** The first order in it, with all pieces of it that are here; throws where there is none. */
export function readFirst(format: Format, document: unknown, itemsOf?: ItemsOf): Read {
  const results = format.read(document, itemsOf);
  const origin = {};
  const [begin] = results;
  const pieces = results.flatMap((result) =>
    result.kind === 'part' && begin?.kind === 'part' && result.orderId === begin.orderId
      ? [{ part: result.part, origin }]
      : [],
  );
  const first = begin?.kind === 'part' ? format.assemble?.(begin.orderId, pieces, itemsOf) : begin;
  if (first?.kind !== 'order') throw new Error(JSON.stringify(first));
  return { order: first.order, warnings: first.warnings };
}

/** A table with the columns that its rows name. */
export function sheetOf(...rows: readonly Cells[]): Sheet {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return new Sheet(
    columns,
    rows.map((row, index) => ({ line: index + 2, cells: columns.map((column) => row[column] ?? '') })),
  );
}

/** What documents that are no orders have in store for those that are. */
export function joinedFrom(format: Format, ...documents: readonly unknown[]): ItemsOf {
  const pool = createItemPool();
  for (const result of documents.flatMap((document) => format.read(document))) {
    if (result.kind !== 'items') throw new Error(JSON.stringify(result));
    pool.add(result.loose);
  }
  return pool.of;
}

/** What must be missing, for `toMatchObject`. */
export const emptied = (expected: object): object =>
  Object.fromEntries(Object.keys(expected).map((key) => [key, undefined]));
