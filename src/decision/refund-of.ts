/** The refund that follows a verdict: amount, payments and dates put into words. */
import type { Entry } from '../facts/entries.ts';
import { writeMoney } from '../locales/money.ts';
import type { RefundWords } from '../locales/refund.ts';
import { dayAt, isoDate } from '../order/civil.ts';
import { parseInstant } from '../order/instant.ts';
import { zoneOf } from '../order/marketplaces.ts';
import type { Order } from '../order/order.ts';
import type { LoadedPolicy } from '../policies/load.ts';
import type { VerdictRule } from '../policies/policy.ts';
import type { RefundEntry } from '../refund/books.ts';
import { statutoryRefundLimit } from '../refund/limits.ts';
import { planRefund, type RefundPlan } from '../refund/plan.ts';
import { refundStatus } from '../refund/status.ts';
import type { PlannedPart } from '../refund/timeline.ts';
import type { NextStepId, Trigger } from '../refund/words.ts';
import { sourceOf } from './because.ts';
import type {
  Deduction,
  ItemVerdict,
  Missing,
  Refund,
  RefundLimit,
  RefundPart,
  RefundStanding,
  Step,
  TogetherRefund,
  Warning,
} from './decision.ts';

/** What the refunds of an order have in common. */
export interface RefundContext {
  readonly order: Order;
  /** The order with the units that are cancelled or returned already counted as such. */
  readonly remaining: Order;
  readonly policy: LoadedPolicy;
  readonly words: RefundWords;
  /** The store, or a country where the store tells none. */
  readonly marketplace: string | undefined;
  /** Whose law holds. */
  readonly country: string | undefined;
  readonly now: number;
  /** Turns a path that only the refund still needs into a question. */
  readonly ask: (path: string) => Missing | undefined;
}

export interface Course {
  readonly trigger: Trigger;
  readonly start?: number;
  /** It has happened already. */
  readonly past?: true;
}

/** What sets the refund going under a verdict where its rule says nothing else. */
const usual: Readonly<Partial<Record<ItemVerdict, Trigger>>> = {
  cancel: 'cancellation',
  'request-cancellation': 'cancellation',
  'request-refund': 'cancellation',
  wait: 'cancellation',
  'refuse-or-return': 'return',
  return: 'return',
};

/** What sets the refund going, and when; undefined where none is to be expected. */
export function courseOf(
  verdict: ItemVerdict,
  { refundAfter: trigger = usual[verdict], past }: Pick<VerdictRule, 'refundAfter' | 'past'>,
  { order, now }: Pick<RefundContext, 'order' | 'now'>,
): Course | undefined {
  if (trigger === undefined || trigger === 'nothing') return undefined;
  if (past !== true) return { trigger, ...(verdict === 'cancel' && { start: now }) };
  // No order tells when a return arrived.
  const at = trigger === 'cancellation' ? order.cancelledAt : undefined;
  const start = at === undefined ? undefined : parseInstant(at);
  return { trigger, past, ...(start !== undefined && { start }) };
}

export const refundEntry = ({ index, quantity, before }: Entry): RefundEntry => ({
  item: index,
  units: quantity,
  before,
});

function deductionsOf(plan: RefundPlan, words: RefundWords): Deduction[] {
  return plan.deductions.map(({ id, max, cite }) => ({
    id,
    ...(max !== undefined && { max }),
    text: words.deductions[id](
      max && writeMoney(max, words.amounts),
      cite === undefined || cite.confidence === 'official',
    ),
  }));
}

function partOf(part: PlannedPart, words: RefundWords): RefundPart {
  const { notes, caveats, ...rest } = part;
  const told: Warning[] = [
    ...notes.map((id) => ({ id, text: words.notes[id] })),
    ...caveats.map((id) => ({ id, text: words.caveats[id] })),
  ];
  if (part.borrowedFrom !== undefined) told.push({ id: 'borrowed', text: words.borrowed(part.borrowedFrom) });
  return { ...rest, ...(told.length > 0 && { notes: told }) };
}

/** A plan in words. */
export function toldPlan(plan: RefundPlan, { words, ask }: RefundContext): Omit<TogetherRefund, 'items'> {
  return {
    ...(plan.amount !== undefined && { amount: plan.amount }),
    exact: plan.exact,
    deductions: deductionsOf(plan, words),
    parts: plan.parts.map((part) => partOf(part, words)),
    missing: plan.missing.flatMap((path) => ask(path) ?? []),
    notes: plan.notes.map((id) => ({ id, text: words.amountNotes[id] })),
  };
}

/** Where the money of a past cancellation stands; absent where that is not known, or where there is none to come. */
function standing(plan: RefundPlan, entry: Entry, context: RefundContext): RefundStanding | undefined {
  const { order, marketplace, now, words } = context;
  const today = isoDate(dayAt(zoneOf(marketplace), now));
  const word = <T extends string>(value: T | readonly T[] | undefined) =>
    typeof value === 'string' ? value : undefined;
  const { state, since, lateFrom, nextSteps, ifLate } = refundStatus(plan.parts, today, {
    soldBy: word(entry.item.soldBy ?? order.soldBy),
    fulfilledBy: word(entry.item.fulfilledBy ?? order.fulfilledBy),
  });
  if (state === 'none' || state === 'unpublished') return undefined;
  const steps = (ids: readonly NextStepId[]): Step[] => ids.map((id) => ({ id, text: words.nextSteps[id] }));
  return {
    state,
    ...(since !== undefined && { since }),
    ...(lateFrom !== undefined && { lateFrom }),
    steps: steps(nextSteps),
    ifLate: steps(ifLate),
  };
}

/** The law's limit for the refund of a withdrawal; absent where no such law applies. */
export function limitOf({ policy, country, words }: RefundContext): RefundLimit | undefined {
  // When the seller will be told, or get the goods back, is not known yet.
  const limit = statutoryRefundLimit(country, {});
  if (limit === undefined) return undefined;
  const say = limit.from === 'notice' ? words.limit.afterNotice : words.limit.afterGoods;
  return {
    from: limit.from,
    mayWaitForGoods: limit.mayWaitForGoods,
    text: say(undefined),
    source: sourceOf(policy, limit.cite),
  };
}

/** All of it has come back before. */
export const nothingLeft = ({ amount, parts }: RefundPlan): boolean =>
  parts.length === 0 && amount !== undefined && !/[1-9]/.test(amount.amount);

/** Absent where nothing is left to come back. */
export function refundOf(entry: Entry, course: Course, context: RefundContext): Refund | undefined {
  const { policy, marketplace } = context;
  const plan = planRefund({
    policy,
    order: course.past === true ? context.order : context.remaining,
    entries: [refundEntry(entry)],
    trigger: course.trigger,
    marketplace,
    start: course.start === undefined ? undefined : { instant: course.start },
  });
  if (nothingLeft(plan)) return undefined;
  const known = course.past === true && course.start !== undefined && course.start <= context.now;
  const status = known ? standing(plan, entry, context) : undefined;
  const limit = course.trigger === 'withdrawal' ? limitOf(context) : undefined;
  return {
    ...toldPlan(plan, context),
    ...(status !== undefined && { status }),
    ...(limit !== undefined && { limit }),
  };
}
