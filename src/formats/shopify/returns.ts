/** What an order tells of its returns, in the words of both interfaces. */
import type { Order } from '../../order/order.ts';
import { type Notes, textOf, warn } from '../notes.ts';
import type { Draft } from '../values.ts';
import { folded, meaningOf, words } from '../words.ts';

/** They tell of a return, and not of which items: whether one is under way. */
export const returnStates = words<boolean>(['returnStatus', 'returns[].status'], 'returnRequested', {
  NO_RETURN: undefined,
  RETURN_REQUESTED: true,
  IN_PROGRESS: true,
  INSPECTION_COMPLETE: undefined,
  RETURNED: undefined,
  RETURN_FAILED: undefined,
  REQUESTED: true,
  OPEN: true,
  CLOSED: undefined,
  DECLINED: undefined,
  CANCELED: undefined,
});
/** Of these nothing is left. */
const noReturn: ReadonlySet<string> = new Set(['NO_RETURN', 'DECLINED', 'CANCELED', 'CANCELLED'].map(folded));

/** `states` as they stand in the document, of the order and of each return. */
export function setReturns(order: Draft<Order>, states: readonly unknown[], notes: Notes): void {
  const told = states.flatMap((state) => textOf(state) ?? []);
  const known = told.filter((word) => meaningOf(returnStates, word, 'returnRequested', notes));
  if (known.some((word) => returnStates.meaning(word)?.told === true)) order.returnRequested = true;
  if (known.some((word) => !noReturn.has(folded(word)))) warn(notes, { id: 'returns' });
}
