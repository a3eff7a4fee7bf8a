/** One order of either version, or why it cannot be read. Its buyer's contract is with another shop. */
import { found } from '../../../order/found.ts';
import type { Order } from '../../../order/order.ts';
import type { ReadResult } from '../../format.ts';
import { createNotes, type Notes, textOf, warn } from '../../notes.ts';
import { resultOf } from '../../results.ts';

export function readOne(idAsWritten: unknown, read: (id: string, notes: Notes) => Order): ReadResult {
  const id = textOf(idAsWritten);
  if (id === undefined) {
    const error = { code: 'invalid-order', path: 'id', expected: { kind: 'nonempty' } } as const;
    return { kind: 'error', error: { ...error, ...found(idAsWritten) } };
  }
  const notes = createNotes();
  warn(notes, { id: 'not-platform-order', path: 'marketplace' });
  return resultOf(id, read(id, notes), notes);
}
