/** The interview about one order, from the first question to the decision. */
import type { Decision } from '../../decision/decision.ts';
import { assumedIn } from '../../interview/presumptions.ts';
import { back, begin, type OrderSoFar, orderOf, type Session, take } from '../../interview/session.ts';
import { type Stage, type StageOptions, stageOf } from '../../interview/stage.ts';
import type { Order } from '../../order/order.ts';
import { type AskContext, askQuestion, type Surroundings } from './asking.ts';
import type { Line } from './prompter.ts';
import { review } from './review.ts';

export interface Held {
  readonly decision: Decision;
  readonly session: Session;
  /** As the answers describe it. */
  readonly order: Order;
}

export interface HoldOptions {
  readonly heading: string;
  /** Of several orders: those that are decided are passed over. */
  readonly onlyOpen: boolean;
  /** Whether it matters how much was paid. */
  readonly amounts: boolean;
}

export const linesOf = (session: Session): Line[] =>
  session.steps.map(({ question, said }) => ({ question, answer: said }));

const heldOf = (decision: Decision, session: Session): Held => ({ decision, session, order: orderOf(session).order });

/** Rejects with `Left`. */
export async function hold(
  { order, warnings }: OrderSoFar,
  { heading, onlyOpen, amounts }: HoldOptions,
  context: AskContext,
): Promise<Held> {
  let session = begin(order, warnings);
  const options: StageOptions = {
    decide: context.decide,
    amounts: amounts ? context.words.amounts : undefined,
    refund: true,
  };
  const around = (stage: Stage): Surroundings => ({
    heading,
    progress: progressOf(stage, context),
    answered: linesOf(session),
    canGoBack: session.steps.length > 0,
  });
  for (;;) {
    const stage = await stageOf(session, options);
    const { question, decision } = stage;
    const untouched = session.steps.length === 0;
    if (untouched && onlyOpen && question?.about !== 'verdict') return heldOf(decision, session);
    if (question !== undefined) {
      const step = await askQuestion(session, question, around(stage), context);
      session = (step === undefined ? back(session) : take(session, step)) ?? session;
      continue;
    }
    if (untouched && assumedIn(decision).length === 0) return heldOf(decision, session);
    const reviewed = await review(session, decision, around(stage), options, context);
    if (reviewed.kind === 'changed') session = reviewed.session;
    else if (reviewed.kind === 'back') session = back(session) ?? session;
    else {
      // Time has passed, and may have opened a question.
      const last = await stageOf(session, options);
      if (last.question === undefined) return heldOf(last.decision, session);
    }
  }
}

/** A bound that is further away tells nobody anything. */
const telling = 9;

function progressOf({ question, number, most }: Stage, { words }: AskContext): string {
  if (question === undefined) return '';
  if (question.about !== 'verdict') return words.optional[question.about === 'metric' ? 'metric' : 'refund'];
  return words.progress(number, most <= telling ? most : undefined);
}
