/** Whether the money is late today, since when, and what to do next, in the order in which it helps. */
import type { RefundPart } from '../decision/decision.ts';
import type { Fulfilment, PaymentMethod, Seller } from '../order/vocabulary.ts';
import type { NextStepId, RefundState } from './words.ts';

type DatedPart = Pick<RefundPart, 'method' | 'kind' | 'earliest' | 'latest' | 'lateFrom' | 'issued' | 'stages'>;

export interface RefundStatus {
  readonly state: RefundState;
  /** The first day it is late, where it is. */
  readonly since?: string;
  /** From this day on it will be late, where it is not yet. */
  readonly lateFrom?: string;
  readonly nextSteps: readonly NextStepId[];
  /** What to do once it is late, while it is not. */
  readonly ifLate: readonly NextStepId[];
}

export interface StatusContext {
  readonly soldBy?: Seller | undefined;
  readonly fulfilledBy?: Fulfilment | undefined;
}

/** Payments that a bank can look up by the acquirer's reference. */
const throughBank: readonly PaymentMethod[] = [
  'card',
  'credit-card',
  'debit-card',
  'prepaid-card',
  'store-card',
  'bank-account',
  'installments',
  'ebt',
  'other',
];
/** Payments that no bank moves. */
export const onBalance: readonly PaymentMethod[] = ['gift-card-balance', 'points'];

/** A hold and a refund of one payment are alternatives: together they run from the first day to the last. */
interface Group {
  readonly parts: readonly DatedPart[];
  readonly earliest: string;
  readonly lateFrom: string;
}

function groups(parts: readonly DatedPart[]): Group[] {
  const methods = [...new Set(parts.map((part) => part.method))];
  return methods.flatMap((method) => {
    const own = parts.filter((part) => part.method === method);
    const earliest = own.flatMap((part) => part.earliest ?? []).sort();
    const lateFrom = own.flatMap((part) => part.lateFrom ?? []).sort();
    const [first] = earliest;
    const last = lateFrom.at(-1);
    return first === undefined || last === undefined ? [] : [{ parts: own, earliest: first, lateFrom: last }];
  });
}

/**
 * `today` is a civil day of the marketplace's zone, `2026-11-24`. A part is late once all of its spans have passed
 * (`late-check`); of several payments the first that is late makes the refund late.
 */
export function refundStatus(parts: readonly DatedPart[], today: string, context: StatusContext = {}): RefundStatus {
  const money = parts.filter((part) => part.kind !== 'none');
  if (money.length === 0) return { state: 'none', nextSteps: [], ifLate: [] };
  const dated = groups(money);
  const late = dated.filter((group) => today >= group.lateFrom);
  const [since] = late.map((group) => group.lateFrom).sort();
  if (since !== undefined)
    return {
      state: 'late',
      since,
      nextSteps: whenLate(
        late.flatMap((group) => group.parts),
        context,
      ),
      ifLate: [],
    };
  const ifLate = whenLate(money, context);
  const [lateFrom] = dated.map((group) => group.lateFrom).sort();
  if (lateFrom === undefined) {
    if (money.every((part) => part.stages.length === 0)) return { state: 'unpublished', nextSteps: [], ifLate: [] };
    const toReturn = money.some((part) => part.stages.some((stage) => stage.from === 'return-received'));
    return { state: 'not-started', nextSteps: toReturn ? ['send-back'] : [], ifLate };
  }
  const state = dated.some((group) => today >= group.earliest) ? 'due' : 'waiting';
  return { state, lateFrom, nextSteps: beforeLate(state, money, today, context), ifLate };
}

/** Refunds by a merchant are the seller's to make, with a limit of the seller's own. */
const sellerRefunds = ({ soldBy, fulfilledBy }: StatusContext, parts: readonly DatedPart[]): boolean =>
  soldBy === 'third-party' && fulfilledBy === 'merchant' && parts.some((part) => part.issued !== undefined);

function beforeLate(
  state: 'due' | 'waiting',
  parts: readonly DatedPart[],
  today: string,
  context: StatusContext,
): NextStepId[] {
  const overdue = parts.some((part) => part.issued !== undefined && today > part.issued.latest);
  if (overdue && sellerRefunds(context, parts)) return ['open-refund-detail', 'message-seller', 'claim-guarantee'];
  if (state === 'waiting') return ['wait'];
  // Of what was only held there is no refund to open.
  const refunds = parts.some((part) => part.kind === 'refund');
  return ['wait', refunds ? 'open-refund-detail' : 'compare-pending-and-posted'];
}

function whenLate(parts: readonly DatedPart[], context: StatusContext): NextStepId[] {
  const refunds = parts.filter((part) => part.kind === 'refund');
  const steps: NextStepId[] = [];
  if (refunds.length < parts.length) steps.push('compare-pending-and-posted', 'ask-bank-to-lift-hold');
  if (refunds.length > 0) {
    steps.push('open-refund-detail');
    if (refunds.some((part) => onBalance.includes(part.method))) steps.push('check-balance');
    if (sellerRefunds(context, refunds)) steps.push('message-seller', 'claim-guarantee');
    if (refunds.some((part) => throughBank.includes(part.method))) steps.push('ask-bank-with-reference');
    if (refunds.some((part) => part.method === 'wallet')) steps.push('ask-payment-service');
  }
  return [...steps, 'ask-platform'];
}
