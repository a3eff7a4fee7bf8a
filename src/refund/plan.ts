/** An order's refund in all: amount, payments and dates together. */
import type { Item, Money, OneOf, Order } from '../order/order.ts';
import type { Fulfilment, Seller } from '../order/vocabulary.ts';
import type { FeeRow } from '../policies/policy.ts';
import { type RefundAmount, refundAmount } from './amount.ts';
import type { RefundEntry } from './books.ts';
import type { RefundTables } from './courses.ts';
import { atLeastZero, formatMoney, minus, parseMoney } from './money.ts';
import type { Start } from './span.ts';
import { splitRefund } from './split.ts';
import { type PlannedPart, refundTimeline } from './timeline.ts';
import type { Trigger } from './words.ts';

export interface PlanRequest {
  readonly policy: RefundTables & { readonly fees?: readonly FeeRow[] };
  readonly order: Order;
  readonly entries: readonly RefundEntry[];
  readonly trigger: Trigger;
  /** The store, where one is known. */
  readonly marketplace?: string | undefined;
  readonly start?: Start | undefined;
  readonly daysLate?: number | undefined;
  /** Promotional credit in what was paid, where the order's payments do not tell it any longer. */
  readonly credit?: Money | undefined;
}

export interface RefundPlan extends RefundAmount {
  readonly parts: readonly PlannedPart[];
  /** Paths, as `--set` takes them, that would make the plan more definite. */
  readonly missing: readonly string[];
}

const sole = <T extends string>(value: OneOf<T> | undefined): T | undefined => {
  if (value === undefined || typeof value === 'string') return value;
  return value.length === 1 ? value[0] : undefined;
};

/** What all chosen items agree on, the item's word going before the order's. */
function agreed<T extends string>(
  order: Order,
  entries: readonly RefundEntry[],
  read: (of: Order | Item) => OneOf<T> | undefined,
): T | undefined {
  const ofOrder = sole(read(order));
  const items = order.items ?? [];
  const whole = items.length === 0 || entries.some((entry) => entry.item === undefined);
  const chosen = whole ? items : entries.map((entry) => items[entry.item ?? 0]);
  if (chosen.length === 0) return ofOrder;
  const word = (item: Item | undefined): T | undefined => (item && sole(read(item))) ?? ofOrder;
  const first = word(chosen[0]);
  return chosen.every((item) => word(item) === first) ? first : undefined;
}

export function planRefund(request: PlanRequest): RefundPlan {
  const { policy, order, entries, trigger, marketplace, start, daysLate, credit } = request;
  const soldBy = agreed<Seller>(order, entries, (of) => of.soldBy);
  const fulfilledBy = agreed<Fulfilment>(order, entries, (of) => of.fulfilledBy);
  const sum = refundAmount(order, entries, trigger, {
    marketplace,
    fees: policy.fees,
    soldBy,
    fulfilledBy,
    daysLate,
    credit,
  });
  const shares = splitRefund(order, sum.amount, leastOf(sum));
  const parts: PlannedPart[] = [];
  const missing: string[] = shares.length === 0 ? ['payments.0.method'] : [];
  for (const { payment, method, charged, amount, atLeast } of shares) {
    if (method === undefined) missing.push(`payments.${payment}.method`);
    if (method === undefined || emptied(amount)) continue;
    const timeline = refundTimeline({
      policy,
      marketplace,
      method,
      trigger,
      start,
      charged,
      soldBy,
      fulfilledBy,
      amount,
      atLeast,
    });
    if (timeline.some((part) => part.notes.includes('only-if-charged'))) missing.push(`payments.${payment}.charged`);
    for (const part of timeline) {
      parts.push(atLeast === undefined ? part : { ...part, notes: [...part.notes, 'split-order-unknown'] });
    }
  }
  const { amount, exact, deductions, notes } = sum;
  const plan = { exact, deductions, notes, parts, missing };
  return amount === undefined ? plan : { amount, ...plan };
}

/** Undefined where the amount is not known; zero where some deduction has no maximum. */
function leastOf({ amount, exact, deductions }: RefundAmount): Money | undefined {
  const most = amount && parseMoney(amount);
  if (exact || most === undefined) return amount;
  const kept = deductions.flatMap(({ max }) => (max && parseMoney(max)) ?? []);
  if (kept.length < deductions.length) return formatMoney(minus(most, most));
  return formatMoney(atLeastZero(kept.reduce(minus, most)));
}

const emptied = (amount: Money | undefined): boolean => amount !== undefined && !/[1-9]/.test(amount.amount);
