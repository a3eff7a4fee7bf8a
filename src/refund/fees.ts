/** What a policy lets be kept back of these pieces, as maxima. */

import type { Money } from '../order/order.ts';
import type { Fulfilment, Seller } from '../order/vocabulary.ts';
import type { Citation, FeeRow } from '../policies/policy.ts';
import type { Piece } from './books.ts';
import { formatMoney, nothing, percentOf, plus, type Sum } from './money.ts';
import { condition } from './rows.ts';
import { type DeductionId, deductionIds, type Trigger } from './words.ts';

export interface FeeContext {
  readonly marketplace?: string | undefined;
  readonly fees?: readonly FeeRow[] | undefined;
  readonly soldBy?: Seller | undefined;
  readonly fulfilledBy?: Fulfilment | undefined;
  /** Days from the last day to return until it was sent back, 0 or less where in time; absent: not sent yet. */
  readonly daysLate?: number | undefined;
}

export interface PlannedDeduction {
  readonly id: DeductionId;
  readonly max?: Money;
  /** The page it is from; absent for what the order itself leaves open. */
  readonly cite?: Citation;
}

const isDeduction = (id: string): id is DeductionId => deductionIds.some((known) => known === id);

/** Not sent yet: it can still be sent in time, and the first bracket stands for being late. */
function lateEnough({ daysLate: bracket }: FeeRow, daysLate: number | undefined): boolean {
  if (bracket === undefined) return true;
  if (daysLate === undefined) return bracket.from <= 1;
  return daysLate >= bracket.from && daysLate <= (bracket.to ?? Infinity);
}

function concerns({ categories }: FeeRow, piece: Piece): boolean {
  const category = piece.line.item.category;
  if (categories === undefined || category === undefined) return categories === undefined;
  return [category].flat().some((one) => categories.includes(one));
}

/**
 * A fee whose conditions the order leaves open may be taken; one for a kind of goods only where the order says that
 * kind, alone or among others. `priced` false: some price is not known, so no maximum is.
 */
export function feesFor(
  trigger: Trigger,
  pieces: readonly Piece[],
  priced: boolean,
  context: FeeContext,
  none: Sum,
): PlannedDeduction[] {
  const { marketplace, fees = [], soldBy, fulfilledBy, daysLate } = context;
  return fees.flatMap((row): PlannedDeduction[] => {
    const isHere = row.stores === undefined || (marketplace !== undefined && row.stores.includes(marketplace));
    if (!isHere || !isDeduction(row.deduction)) return [];
    if (!row.after.some((one) => one === trigger) || !lateEnough(row, daysLate)) return [];
    if ([...condition(row.soldBy, soldBy), ...condition(row.fulfilledBy, fulfilledBy)].includes(false)) return [];
    const own = pieces.filter((piece) => concerns(row, piece));
    if (row.percent === undefined || !priced) return [{ id: row.deduction, cite: row.cite }];
    const max = own.reduce((sum, piece) => plus(sum, percentOf(piece.price, row.percent ?? 0)), none);
    return nothing(max) ? [] : [{ id: row.deduction, max: formatMoney(max), cite: row.cite }];
  });
}
