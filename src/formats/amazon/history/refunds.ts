/** What has been refunded, from the exports that list refunds: they are joined to the orders of the same input. */
import type { Money } from '../../../order/order.ts';
import type { ItemsOf, ReadResult } from '../../format.ts';
import { createNotes, isAbsent, textOf } from '../../notes.ts';
import { isRow } from '../../row-parts.ts';
import type { Row } from '../../rows.ts';
import { folded } from '../../words.ts';
import { currencyOf, moneyOf, sumOf } from './cells.ts';

const group = 'amazon-refunds';
export const returnsGroup = 'amazon-digital-returns';

/** One of them is in each layout; where it is there, only a completed refund counts. */
export const refundStates = ['Reversal Status', 'Payment Status', 'Status', 'Refund Condition'];

export const looseRefund = (row: Row): ReadResult => loose(row, group);
export const looseReturn = (row: Row): ReadResult => loose(row, returnsGroup);

function loose(row: Row, kind: string): ReadResult {
  const orderId = textOf(row.cells['Order ID']) ?? textOf(row.cells.OrderID);
  if (orderId !== undefined) return { kind: 'items', loose: { orderId, items: [row], group: kind } };
  const error = { code: 'invalid-order', path: 'id', foundType: 'nothing', expected: { kind: 'nonempty' } } as const;
  return { kind: 'error', error, ...(row.line !== undefined && { line: row.line }) };
}

/** Undefined where no refund of this order is known: which is no knowledge that there was none. */
export function refundedOf(
  orderId: string,
  currency: string | undefined,
  itemsOf: ItemsOf | undefined,
): Money | undefined {
  const rows = withoutRepeats((itemsOf?.(orderId, group)?.items ?? []).filter(isRow));
  const amounts = rows.filter(isDone).flatMap((row) => amountsIn(row, currency));
  return sumOf(amounts);
}

/** Parts of a list may repeat what has an id of its own. */
function withoutRepeats(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(({ cells }) => {
    const id = textOf(cells.ReversalID);
    if (id === undefined || !seen.has(id)) return seen.add(id ?? '');
    return false;
  });
}

function isDone({ cells }: Row): boolean {
  const states = refundStates.flatMap((column) => (isAbsent(cells[column]) ? [] : [textOf(cells[column]) ?? '']));
  return states.length > 0 && states.every((state) => folded(state) === 'completed');
}

function amountsIn({ cells }: Row, orders: string | undefined): readonly Money[] {
  const currency = currencyOf(cells.Currency) ?? orders;
  const notes = createNotes();
  const columns = ['AmountRefunded', 'Refund Amount', 'Refund Tax Amount'];
  const amounts = columns.map((column) => moneyOf(cells[column], currency, 'refunded', notes));
  return amounts.flatMap((money) => (money ? [money] : []));
}
