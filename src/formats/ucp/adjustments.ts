/** What happened to a UCP order beside its shipments: cancellations, returns, money that went back. */

import { quote } from '../../order/clean.ts';
import type { CancellationRequest, Money } from '../../order/order.ts';
import { minorAmountOf, sumOf, unsigned } from '../amounts.ts';
import { instantOf, type Notes, textOf, warn } from '../notes.ts';
import { isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { adjustmentStates } from './words.ts';

export interface Adjustment {
  /** Folded: `cancellation`. */
  readonly type: string;
  readonly state: 'open' | 'rejected' | 'done' | undefined;
  readonly at: string | undefined;
  readonly reason: string | undefined;
  /** Units by the line's id; undefined: the whole order. */
  readonly units: ReadonlyMap<string, number | undefined> | undefined;
  /** Without its sign. */
  readonly amount: Money | undefined;
}

const counted = new Set(['cancellation', 'return', 'refund', 'credit']);

export function adjustmentsOf(raw: Json, notes: Notes): readonly Adjustment[] {
  const written = Array.isArray(raw.adjustments) ? raw.adjustments.filter(isObject) : [];
  return written.map((adjustment): Adjustment => {
    const type = folded(textOf(adjustment.type) ?? '');
    if (!counted.has(type)) {
      warn(notes, { id: 'not-counted', found: quote(textOf(adjustment.type) ?? '') });
    }
    const state = meaningOf(adjustmentStates, adjustment.status, 'cancellationRequest.state', notes)?.told;
    return {
      type,
      state: typeof state === 'string' ? state : undefined,
      at: instantOf(adjustment.occurred_at, 'cancelledAt', notes),
      reason: textOf(adjustment.description),
      units: unitsOf(adjustment.line_items),
      amount: amountOf(adjustment, raw.currency, notes),
    };
  });
}

/** Steps are signed: what is taken away stands below zero. */
function unitsOf(lines: unknown): Adjustment['units'] {
  if (!Array.isArray(lines) || lines.length === 0) return undefined;
  const units = new Map<string, number | undefined>();
  for (const line of lines.filter(isObject)) {
    const id = textOf(line.id);
    if (id === undefined) continue;
    const count =
      typeof line.quantity === 'number' && Number.isSafeInteger(line.quantity) ? Math.abs(line.quantity) : undefined;
    const before = units.get(id) ?? 0;
    units.set(id, count === undefined ? undefined : before + count);
  }
  return units;
}

/** In the first version a sum, later totals by type. */
function amountOf(adjustment: Json, currency: unknown, notes: Notes): Money | undefined {
  const total =
    totalOf(adjustment.totals, 'total', currency, 'refunded', notes) ??
    allOf(adjustment.totals, currency, 'refunded', notes);
  const { amount } = adjustment;
  const written = isObject(amount) ? amount.amount : amount;
  const money = total ?? minorAmountOf(written, currency, 'refunded', notes);
  return money && unsigned(money);
}

/** Of a list of totals without a sum of its own, all. */
function allOf(totals: unknown, currency: unknown, path: string, notes: Notes): Money | undefined {
  if (!Array.isArray(totals)) return undefined;
  return sumOf(totals.filter(isObject).flatMap(({ amount }) => minorAmountOf(amount, currency, path, notes) ?? []));
}

/** Of a list of totals, the one of a type. */
export function totalOf(
  totals: unknown,
  type: string,
  currency: unknown,
  path: string,
  notes: Notes,
): Money | undefined {
  if (!Array.isArray(totals)) return undefined;
  const found = totals.filter(isObject).filter((total) => folded(textOf(total.type) ?? '') === type);
  return sumOf(found.flatMap(({ amount }) => minorAmountOf(amount, currency, path, notes) ?? []));
}

const paysBack = ({ type }: Adjustment): boolean => type === 'refund' || type === 'credit';

export function refundedOf(adjustments: readonly Adjustment[], notes: Notes): Money | undefined {
  const refunds = adjustments.filter(paysBack);
  if (refunds.some(({ state }) => state === 'open')) warn(notes, { id: 'refund-pending', path: 'refunded' });
  return sumOf(refunds.flatMap(({ state, amount }) => (state === 'done' && amount ? [amount] : [])));
}

const touches = (adjustment: Adjustment, id: string | undefined): boolean =>
  adjustment.units === undefined ? id === undefined : id !== undefined && adjustment.units.has(id);

/** A return of a line, or of the whole order where no line is named, is under way. */
export const isReturning = (adjustments: readonly Adjustment[], id: string | undefined): boolean =>
  adjustments.some((one) => one.type === 'return' && one.state === 'open' && touches(one, id));

/** The open request of a line, or of the whole order where no line is named; else the last one that was refused. */
export function requestOf(
  adjustments: readonly Adjustment[],
  id: string | undefined,
  at: string,
  notes: Notes,
): CancellationRequest | undefined {
  const asked = adjustments.filter((one) => one.type === 'cancellation' && touches(one, id) && one.state !== 'done');
  const last = asked.findLast(({ state }) => state === 'open') ?? asked.at(-1);
  if (!last) return undefined;
  if (last.state === 'rejected') warn(notes, { id: 'request-rejected', path: `${at}cancellationRequest` });
  return {
    ...(last.at !== undefined && { at: last.at }),
    ...(last.reason !== undefined && { reason: last.reason }),
    official: true,
    ...(last.state !== undefined && { state: last.state }),
  };
}

/** Units of a line that were cancelled or returned for good; undefined where their number is not told. */
export function unitsBy(adjustments: readonly Adjustment[], type: string, id: string, all: number): number | undefined {
  let sum: number | undefined = 0;
  for (const adjustment of adjustments) {
    if (adjustment.type !== type || adjustment.state !== 'done') continue;
    if (adjustment.units === undefined) return all;
    if (!adjustment.units.has(id)) continue;
    const units = adjustment.units.get(id);
    sum = sum === undefined || units === undefined ? undefined : sum + units;
  }
  return sum;
}
