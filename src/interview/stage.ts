/** Where an interview stands: what is decided, and what is best asked next. */
import type { Decision, ItemDecision, Missing, Verdict } from '../decision/decision.ts';
import { clean } from '../order/clean.ts';
import type { Order } from '../order/order.ts';
import { type OrderSoFar, orderOf, type Session, type Step } from './session.ts';

/** Decides the order as it is now. */
export type DecideSoFar = (so: OrderSoFar) => Promise<Decision>;

export interface Question {
  readonly about: Step['about'];
  readonly asks: Missing;
  /** The item it is about, by title or id, where the order has several. */
  readonly item?: string;
  /** What the answer can narrow down. */
  readonly candidates: readonly Verdict[];
}

export interface Stage {
  readonly decision: Decision;
  /** Absent: nothing is left to ask. */
  readonly question?: Question;
  /** All that can be asked, whether it was or not. */
  readonly questions: readonly Question[];
  /** The place of the question among those that the verdict hangs on, from 1. */
  readonly number: number;
  /** How many of them there can be at most. */
  readonly most: number;
}

/** The two questions about an amount: what was paid for the order, and what one of several items costs. */
export interface AmountTexts {
  readonly total: AmountText;
  readonly price: AmountText;
}
type AmountText = Pick<Missing, 'question' | 'whereToLook' | 'why'>;

export interface StageOptions {
  readonly decide: DecideSoFar;
  /** Absent: no amount is asked for. */
  readonly amounts?: AmountTexts | undefined;
  /** Also what only the refund needs. */
  readonly refund: boolean;
}

export async function stageOf(session: Session, options: StageOptions): Promise<Stage> {
  const so = orderOf(session);
  const decision = await options.decide(so);
  const done = new Set(session.steps.map(({ fact }) => fact));
  const asked = session.steps.filter(({ about }) => about === 'verdict').length;
  const open = new Set(
    verdictQuestions(so.order, decision).flatMap(({ asks }) => (done.has(asks.fact) ? [] : [asks.fact])),
  );
  // A seller is asked what the cancellation costs, a buyer when the money comes.
  const beside =
    decision.role === 'seller'
      ? metricQuestions(so.order, decision)
      : refundQuestions(so.order, decision, options.amounts);
  const questions = [
    ...verdictQuestions(so.order, decision),
    ...(options.refund || decision.role === 'seller' ? beside : []),
  ];
  const question = questions.find(({ asks }) => !done.has(asks.fact));
  return { decision, questions, ...(question && { question }), number: asked + 1, most: asked + open.size };
}

/** What can still change a verdict. A fact is asked for once: who does not know is not asked again. */
const verdictQuestions = (order: Order, decision: Decision): Question[] =>
  decision.items
    .filter(({ verdict }) => verdict === 'undetermined')
    .flatMap((item) => item.missing.map((asks) => questionOf('verdict', order, decision, item, asks)));

/** Which code is the honest one, and whether it counts. */
const metricQuestions = (order: Order, decision: Decision): Question[] =>
  decision.items.flatMap((item) =>
    (item.metric?.missing ?? []).map((asks) => questionOf('metric', order, decision, item, asks)),
  );

function refundQuestions(order: Order, decision: Decision, amounts: AmountTexts | undefined): Question[] {
  return decision.items.flatMap((item) => {
    const amount = amounts === undefined ? [] : amountQuestion(order, decision, item, amounts);
    const asked = [...(item.refund?.missing ?? []), ...amount];
    return asked.map((asks) => questionOf('refund', order, decision, item, asks));
  });
}

/** Only where money comes back and the order does not tell how much. */
function amountQuestion(
  order: Order,
  { items }: Decision,
  { item, refund }: ItemDecision,
  amounts: AmountTexts,
): Missing[] {
  if (refund === undefined || refund.amount !== undefined) return [];
  if (refund.parts.length > 0 && refund.parts.every(({ kind }) => kind === 'none')) return [];
  if (items.length === 1) return [{ fact: 'total', type: 'money', ...amounts.total, answers: [] }];
  const places = (order.items ?? []).flatMap(({ id }, index) =>
    id !== undefined && clean(id) === item ? [index] : [],
  );
  const [place] = places;
  if (place === undefined || places.length > 1) return [];
  return [{ fact: `items.${place}.price`, type: 'money', ...amounts.price, answers: [] }];
}

/** Named is the item that the fact is of, which need not be the one whose verdict hangs on it. */
function questionOf(
  about: Step['about'],
  order: Order,
  { items }: Decision,
  { candidates }: ItemDecision,
  asks: Missing,
): Question {
  const place = /^items\.(\d+)\./.exec(asks.fact)?.[1];
  const asked = place === undefined ? undefined : order.items?.[Number(place)];
  const name = asked?.title ?? asked?.id;
  return { about, asks, ...(items.length > 1 && name !== undefined && { item: clean(name) }), candidates };
}

/**
 * Answers that were given after one that has changed, taken up again: those about the verdict as far as they are still
 * asked, those about the payment always, for nobody wants to give them twice.
 */
export async function rejoin(session: Session, later: readonly Step[], { decide }: StageOptions): Promise<Session> {
  let joined = session;
  for (const step of later) {
    const so = orderOf(joined);
    const questions = step.about === 'verdict' ? verdictQuestions(so.order, await decide(so)) : [];
    const matters = step.about !== 'verdict' || questions.some(({ asks }) => asks.fact === step.fact);
    if (matters) joined = { ...joined, steps: [...joined.steps, step] };
  }
  return joined;
}
