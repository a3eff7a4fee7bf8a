/** What a reader hands back: a record of the format, or the error that stands in its place. */
import { cut } from '../order/clean.ts';
import { found } from '../order/found.ts';
import type { Order } from '../order/order.ts';
import { duplicateItem } from './duplicates.ts';
import type { ReadResult } from './format.ts';
import { createNotes, type Notes, textOf } from './notes.ts';
import { isObject, type Json } from './values.ts';

/** One record, which is an object with an id. */
export function readRecord(
  record: unknown,
  idOf: (raw: Json) => unknown,
  read: (id: string, raw: Json, notes: Notes) => Order,
): ReadResult {
  if (!isObject(record)) {
    return { kind: 'error', error: { code: 'invalid-order', ...found(record), expected: { kind: 'object' } } };
  }
  const written = idOf(record);
  const id = textOf(written);
  if (id === undefined) {
    const error = { code: 'invalid-order', path: 'id', ...found(written), expected: { kind: 'nonempty' } } as const;
    return { kind: 'error', error };
  }
  const notes = createNotes();
  return resultOf(id, read(id, record, notes), notes);
}

/** The order that was read, or the first error on the way. */
export function resultOf(id: string, order: Order, notes: Notes): ReadResult {
  const error = notes.error ?? duplicateItem(order);
  return error
    ? { kind: 'error', error: { ...error, order: cut(id, 80) } }
    : { kind: 'order', order, warnings: notes.warnings };
}

/** The document is not of the format that `--from` names. */
export function notOfFormat(document: unknown): readonly ReadResult[] {
  return [{ kind: 'error', error: { code: 'unknown-format', ...found(document), expected: { kind: 'object' } } }];
}
