/** Whether a day says enough, or the hour matters. */
import type { Decision } from '../decision/decision.ts';
import { orderOf, type Session, type Step, take } from './session.ts';
import type { DecideSoFar } from './stage.ts';

/** What an answer leaves: the possible verdicts, and what the next ones hang on. */
const outlook = ({ items }: Decision): string =>
  JSON.stringify(
    items.map(({ verdict, candidates, missing }) => [
      verdict,
      candidates,
      missing.map(({ fact, answers }) => [fact, answers.map(({ verdicts }) => [...verdicts].sort())]),
    ]),
  );

/** `stepAt` is the answer with an instant in it. False too where one end cannot be taken. */
export async function leaveTheSame(
  session: Session,
  stepAt: (instant: number) => Step,
  instants: readonly [number, number],
  decide: DecideSoFar,
): Promise<boolean> {
  const [from, to] = instants;
  if (from === to) return true;
  const outlooks: string[] = [];
  for (const instant of instants) {
    const taken = take(session, stepAt(instant));
    if (taken === undefined) return false;
    outlooks.push(outlook(await decide(orderOf(taken))));
  }
  return outlooks[0] === outlooks[1];
}
