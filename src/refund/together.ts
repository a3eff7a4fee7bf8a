/** Several items' refund together: planned one trigger after the other, so that nothing is counted twice. */
import type { Item, Money, Order } from '../order/order.ts';
import { booksOf, type RefundEntry, shippingOf } from './books.ts';
import type { PlannedDeduction } from './fees.ts';
import { atLeastZero, formatMoney, minus, parseMoney, plus, type Sum, smaller } from './money.ts';
import { type PlanRequest, planRefund, type RefundPlan } from './plan.ts';

/** What goes back in the same way: of these, all that is left of the order is a whole cancellation or return. */
export type RefundGroup = Pick<PlanRequest, 'entries' | 'trigger' | 'start'>;

export type TogetherRequest = Omit<PlanRequest, keyof RefundGroup | 'credit'> & {
  readonly groups: readonly RefundGroup[];
};

/** The amounts add up to what can come back at most: never more than was paid and is not refunded. */
export function planTogether({ groups, order, ...rest }: TogetherRequest): RefundPlan {
  const plans: RefundPlan[] = [];
  const done: RefundEntry[] = [];
  let left = order;
  // The totals that are handed on no longer tell it.
  const books = booksOf(order, rest.marketplace);
  const credit = typeof books === 'object' ? formatMoney(books.credit) : undefined;
  for (const group of groups) {
    const plan = planRefund({ ...rest, ...group, credit, order: withGone(left, done) });
    plans.push(plan);
    done.push(...group.entries);
    if (plans.length < groups.length) left = withoutRefund(left, plan.amount, rest.marketplace);
  }
  const [only] = plans;
  return only !== undefined && plans.length === 1 ? only : joined(plans);
}

/**
 * The order once this amount has come back. What it holds beyond its lines, delivery above all, may be in that amount:
 * the order has it no longer, or it would be counted again.
 */
function withoutRefund(order: Order, amount: Money | undefined, marketplace: string | undefined): Order {
  const books = booksOf(order, marketplace);
  const back = amount && parseMoney(amount);
  if (books === undefined || books === 'mixed' || back === undefined) return order;
  const { none, paid, refunded = none, shipping = none, importFees = none } = books;
  const lines = books.lines();
  // Delivery that is told line by line stays with its line.
  const own = shippingOf(lines, none);
  const goods = lines.reduce<Sum | undefined>((sum, { net }) => sum && net && plus(sum, net), own ?? none);
  const unlisted = plus(importFees, own === undefined ? shipping : none);
  const beyond = paid === undefined || goods === undefined ? unlisted : atLeastZero(minus(paid, goods));
  const forGoods = atLeastZero(minus(back, beyond));
  return {
    ...order,
    shipping: formatMoney(none),
    importFees: formatMoney(none),
    refunded: formatMoney(plus(refunded, forGoods)),
    ...(paid !== undefined && { total: formatMoney(minus(paid, beyond)) }),
  };
}

/** The order with these units counted as cancelled, where its quantities do not tell yet. */
export function withGone(order: Order, gone: readonly RefundEntry[]): Order {
  const items = order.items;
  if (items === undefined || gone.length === 0) return order;
  return { ...order, items: items.map((item, index) => withoutUnits(item, index, gone)) };
}

function withoutUnits(item: Item, index: number, gone: readonly RefundEntry[]): Item {
  const own = gone.filter((entry) => entry.item === index);
  if (own.length === 0) return item;
  // Where the quantity is not known the line is one whole thing.
  const { quantity = 1, quantityReturned = 0, quantityCancelled = 0 } = item;
  const units = own.reduce((sum, entry) => sum + (entry.units ?? quantity), 0);
  const cancelled = Math.max(quantityCancelled, Math.min(units, quantity) - quantityReturned);
  return { ...item, quantity, quantityCancelled: cancelled };
}

function sumOf(first: Money | undefined, second: Money | undefined): Money | undefined {
  const a = first && parseMoney(first);
  const b = second && parseMoney(second);
  if (a === undefined || b === undefined) return first ?? second;
  return formatMoney(plus(a, b));
}

function joined(plans: readonly RefundPlan[]): RefundPlan {
  const known = plans.every((plan) => plan.amount !== undefined);
  const amount = known ? plans.map((plan) => plan.amount).reduce(sumOf, undefined) : undefined;
  return {
    ...(amount !== undefined && { amount }),
    exact: plans.every((plan) => plan.exact),
    deductions: deductionsOf(plans, amount),
    notes: unique(plans.flatMap((plan) => plan.notes)),
    parts: plans.flatMap((plan) => plan.parts),
    missing: unique(plans.flatMap((plan) => plan.missing)),
  };
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** One of a kind: what both groups can lose adds up, and no deduction takes more than there is. */
function deductionsOf(plans: readonly RefundPlan[], amount: Money | undefined): PlannedDeduction[] {
  const found = new Map<string, PlannedDeduction>();
  for (const deduction of plans.flatMap((plan) => plan.deductions)) {
    const before = found.get(deduction.id);
    found.set(deduction.id, before === undefined ? deduction : both(before, deduction, amount));
  }
  return [...found.values()];
}

function both(one: PlannedDeduction, other: PlannedDeduction, amount: Money | undefined): PlannedDeduction {
  const { max: _, ...rest } = one;
  const most = one.max && other.max && sumOf(one.max, other.max);
  const sum = most && parseMoney(most);
  const cap = amount && parseMoney(amount);
  if (most === undefined || sum === undefined) return rest;
  return { ...rest, max: cap === undefined ? most : formatMoney(smaller(sum, cap)) };
}
