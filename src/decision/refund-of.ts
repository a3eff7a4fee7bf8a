/** The refund that follows a verdict: amount, payments and dates put into words. */
import type { Entry } from '../facts/entries.ts';
import type { RefundWords } from '../locales/refund.ts';
import { parseInstant } from '../order/instant.ts';
import type { Money, Order } from '../order/order.ts';
import type { LoadedPolicy } from '../policies/load.ts';
import { type PlanRequest, planRefund, type RefundPlan } from '../refund/plan.ts';
import type { PlannedPart } from '../refund/timeline.ts';
import type { Trigger } from '../refund/words.ts';
import type { Deduction, ItemVerdict, Missing, Refund, RefundPart, Warning } from './decision.ts';

export interface RefundContext {
  readonly order: Order;
  readonly entry: Entry;
  readonly policy: LoadedPolicy;
  readonly words: RefundWords;
  readonly marketplace: string | undefined;
  readonly now: number;
  /** Turns a path that only the refund still needs into a question. */
  readonly ask: (path: string) => Missing | undefined;
}

interface Course {
  readonly trigger: Trigger;
  readonly start?: number;
}

/** What sets the refund going under a verdict, and when; undefined where none is to be expected. */
function courseOf(verdict: ItemVerdict, rule: string, { order, now }: RefundContext): Course | undefined {
  switch (verdict) {
    case 'cancel':
      return { trigger: 'cancellation', start: now };
    case 'request-cancellation':
    case 'request-refund':
      return { trigger: 'cancellation' };
    case 'wait':
      return { trigger: rule.startsWith('undeliverable') ? 'undeliverable' : 'cancellation' };
    case 'refuse-or-return':
    case 'return':
      return { trigger: rule.startsWith('statutory') ? 'withdrawal' : 'return' };
    case 'nothing-to-do': {
      if (rule !== 'already-cancelled') return undefined;
      const start = order.cancelledAt === undefined ? undefined : parseInstant(order.cancelledAt);
      return { trigger: 'cancellation', ...(start !== undefined && { start }) };
    }
    default:
      return undefined;
  }
}

const plain = (money: Money): string => `${money.amount} ${money.currency}`;

function deductionsOf(plan: RefundPlan, words: RefundWords): Deduction[] {
  return plan.deductions.map(({ id, max, cite }) => ({
    id,
    ...(max !== undefined && { max }),
    text: words.deductions[id](max && plain(max), cite === undefined || cite.confidence === 'official'),
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

/** `rule` is the id of the rule that decided. */
export function refundOf(verdict: ItemVerdict, rule: string, context: RefundContext): Refund | undefined {
  const course = courseOf(verdict, rule, context);
  if (course === undefined) return undefined;
  const { order, entry, policy, words, marketplace } = context;
  const request: PlanRequest = {
    policy,
    order,
    entries: [{ item: entry.index, units: entry.quantity, before: entry.before }],
    trigger: course.trigger,
    marketplace,
    start: course.start === undefined ? undefined : { instant: course.start },
  };
  const plan = planRefund(request);
  return {
    ...(plan.amount !== undefined && { amount: plan.amount }),
    exact: plan.exact,
    deductions: deductionsOf(plan, words),
    parts: plan.parts.map((part) => partOf(part, words)),
    missing: plan.missing.flatMap((path) => context.ask(path) ?? []),
    notes: plan.notes.map((id) => ({ id, text: words.amountNotes[id] })),
  };
}
