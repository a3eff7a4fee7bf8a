/** The refund of several items of an order together, and which items those are. */
import type { Entry } from '../facts/entries.ts';
import { planTogether, type RefundGroup } from '../refund/together.ts';
import { nameOf } from './chosen-items.ts';
import type { ItemDecision, ItemVerdict, TogetherRefund } from './decision.ts';
import { type Course, nothingLeft, type RefundContext, refundEntry, toldPlan } from './refund-of.ts';

export interface Decided {
  readonly entry: Entry;
  readonly decision: ItemDecision;
  /** Absent where no refund is to be expected. */
  readonly course?: Course;
}

interface Member extends Decided {
  readonly course: Course;
}

const open: readonly ItemVerdict[] = ['cancel', 'request-cancellation', 'refuse-or-return', 'return'];

/** `chosen`: places of the items that the user asked for; absent: all that can be cancelled or returned. */
export function refundTogether(
  decided: readonly Decided[],
  chosen: ReadonlySet<number> | undefined,
  context: RefundContext,
): TogetherRefund | undefined {
  if (decided.length < 2) return undefined;
  const members = membersOf(decided, chosen);
  if (members.length < 2) return undefined;
  const past = members.every(({ course }) => course.past === true);
  const { policy, marketplace } = context;
  const plan = planTogether({
    policy,
    order: past ? context.order : context.remaining,
    groups: groupsOf(members),
    marketplace,
  });
  if (nothingLeft(plan)) return undefined;
  const items = members.map(({ entry }) => nameOf(context.order, entry.index ?? 0));
  return { items: [...new Set(items)], ...toldPlan(plan, context) };
}

function membersOf(decided: readonly Decided[], chosen: ReadonlySet<number> | undefined): Member[] {
  const all = decided.flatMap(({ entry, decision, course }): Member[] =>
    course === undefined ? [] : [{ entry, decision, course }],
  );
  if (chosen !== undefined) return all.filter(({ entry }) => entry.index !== undefined && chosen.has(entry.index));
  const now = all.filter(({ decision }) => open.includes(decision.verdict));
  // Where all of it was cancelled before, that is the refund that is asked about.
  const over = all.every(({ course }) => course.past === true) && all.length === decided.length;
  return over ? all : now;
}

/** One group a trigger, so that the rest of an order is known as such; its start where all have the same. */
function groupsOf(members: readonly Member[]): RefundGroup[] {
  const triggers = [...new Set(members.map(({ course }) => course.trigger))];
  return triggers.map((trigger) => {
    const own = members.filter(({ course }) => course.trigger === trigger);
    const start = own[0]?.course.start;
    const same = start !== undefined && own.every(({ course }) => course.start === start);
    return {
      trigger,
      entries: own.map(({ entry }) => refundEntry(entry)),
      start: same ? { instant: start } : undefined,
    };
  });
}
