/** Orders of which each row is a piece, wherever in the input it stands. */
import { cut } from '../order/clean.ts';
import type { Order } from '../order/order.ts';
import type { Piece, ReadResult } from './format.ts';
import { createNotes, type Notes, textOf } from './notes.ts';
import type { Row } from './rows.ts';

/** Each row as a piece of its order; a row without an id is an error of its own. */
export function partsOf(rows: readonly Row[], column: string): readonly ReadResult[] {
  return rows.map((row) => {
    const orderId = textOf(row.cells[column]);
    const place = row.line === undefined ? {} : { line: row.line };
    if (orderId !== undefined) return { kind: 'part', orderId, part: row, ...place };
    const error = { code: 'invalid-order', path: 'id', column, foundType: 'nothing' } as const;
    return { kind: 'error', error: { ...error, expected: { kind: 'nonempty' } }, ...place };
  });
}

export const isRow = (part: unknown): part is Row => typeof part === 'object' && part !== null && 'cells' in part;

/** `columns`: which column each canonical field comes from, for the error that a cell may cause. */
export function assembled(
  orderId: string,
  pieces: readonly Piece[],
  columns: Readonly<Record<string, string>>,
  read: (rows: readonly Row[], notes: Notes) => Order,
  choose: (rows: readonly Row[]) => readonly Row[] = (rows) => rows,
): ReadResult {
  // One row an item: an error in an item is one in its row.
  const rows = choose(withoutRepeats(pieces));
  const notes = createNotes();
  const order = read(rows, notes);
  const { error } = notes;
  if (!error) return { kind: 'order', order, warnings: notes.warnings };
  const [, index = '0', field = error.path ?? ''] = /^items\.(\d+)\.(.*)$/.exec(error.path ?? '') ?? [];
  const line = rows[Number(index)]?.line ?? rows[0]?.line;
  const column = columns[field];
  return {
    kind: 'error',
    error: { ...error, order: cut(orderId, 80), ...(column !== undefined && { column }) },
    ...(line !== undefined && { line }),
  };
}

/** Files that overlap repeat rows; two identical rows within one file are two real lines. */
function withoutRepeats(pieces: readonly Piece[]): readonly Row[] {
  const taken = new Map<string, number>();
  const inFile = new Map<object, Map<string, number>>();
  return pieces.flatMap(({ part, origin }) => {
    if (!isRow(part)) return [];
    const key = JSON.stringify(part.cells, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    const counts = inFile.get(origin) ?? new Map<string, number>();
    inFile.set(origin, counts);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= (taken.get(key) ?? 0)) return [];
    taken.set(key, count);
    return [part];
  });
}
