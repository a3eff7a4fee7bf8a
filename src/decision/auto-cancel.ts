/** When the platform itself cancels what the seller of an order has not confirmed, and how that is told. */
import type { Entry } from '../facts/entries.ts';
import { startOfDay } from '../order/civil.ts';
import { parseInstant } from '../order/instant.ts';
import { zoneOf } from '../order/marketplaces.ts';
import type { AutoCancelTerm } from '../policies/policy.ts';
import { autoCancelOf } from '../refund/auto-cancel.ts';
import { findRows } from '../refund/rows.ts';
import type { OrderContext } from './decide-order.ts';

export interface AutoCancelOfOrder {
  readonly term: AutoCancelTerm;
  /** Epoch milliseconds from which on it may have been cancelled; absent where the order does not tell its ship-by date. */
  readonly from?: number;
}

/** Undefined for a buyer, and where the platform publishes nothing. */
export function autoCancelFor({ item }: Entry, context: OrderContext): AutoCancelOfOrder | undefined {
  const { order, marketplace, metrics, writeInstant } = context;
  if (metrics === undefined) return undefined;
  const [row] = findRows(metrics.autoCancel, marketplace, () => []).rows;
  if (row === undefined) return undefined;
  const early = row.earlier !== undefined && order.programs?.includes(row.earlier) === true;
  const term = { ...row.after, early };
  const told = item.shipBy ?? order.shipBy;
  const shipBy = told === undefined ? undefined : parseInstant(told);
  if (shipBy === undefined) return { term };
  const { at, on, notBefore } = autoCancelOf(row, shipBy, marketplace, early);
  const instant = at ?? startOfDay(zoneOf(marketplace), on);
  return {
    term: { ...term, on: writeInstant(instant), over: instant <= context.at },
    from: early ? notBefore : instant,
  };
}
