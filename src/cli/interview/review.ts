/** When nothing is left to ask: what was answered and what was presumed, each of which can still be changed. */
import type { Decision } from '../../decision/decision.ts';
import { assumedIn, presumptionQuestion } from '../../interview/presumptions.ts';
import { before, type Session, take } from '../../interview/session.ts';
import { type Question, rejoin, type StageOptions, stageOf } from '../../interview/stage.ts';
import { type AskContext, askQuestion, ranked, type Surroundings } from './asking.ts';
import { verdictList } from './frame.ts';
import type { Choice } from './prompter.ts';

export type Reviewed = { readonly kind: 'go-on' | 'back' } | { readonly kind: 'changed'; readonly session: Session };

/** Rejects with `Left`. */
export async function review(
  session: Session,
  decision: Decision,
  around: Surroundings,
  options: StageOptions,
  context: AskContext,
): Promise<Reviewed> {
  const { words, view } = context;
  const changeable = [...answersOf(session, words), ...presumptionsOf(session, decision, context)];
  const candidates = ranked(decision.items.flatMap((item) => item.candidates));
  const open = decision.items.some(({ verdict }) => verdict === 'undetermined');
  const reply = await context.prompter.ask({
    ...around,
    // They are the list below.
    answered: [],
    question: words.review.question,
    details: !context.verdicts
      ? []
      : open
        ? [view.words.missing.couldBe(candidates.map((verdict) => view.words.verdicts[verdict]))]
        : [verdictList(candidates, view)],
    choices: [{ label: words.review.goOn }, ...changeable.map(({ choice }) => choice)],
    why: { intro: words.review.why, rows: [] },
  });
  if (reply.kind === 'back') return { kind: 'back' };
  const picked = reply.kind === 'choice' ? changeable[reply.index - 1] : undefined;
  if (picked === undefined) return { kind: 'go-on' };
  return { kind: 'changed', session: (await picked.change(around, options, context)) ?? session };
}

interface Changeable {
  readonly choice: Choice;
  /** Undefined: it stays. */
  change(around: Surroundings, options: StageOptions, context: AskContext): Promise<Session | undefined>;
}

function answersOf(session: Session, words: AskContext['words']): Changeable[] {
  return session.steps.map(
    (step, index): Changeable => ({
      choice: { label: words.review.answered(step.question, step.said) },
      async change(around, options, context) {
        const earlier = before(session, index);
        const question = await questionOf(step.fact, earlier, options, context);
        if (question === undefined) return undefined;
        const answer = await askQuestion(earlier, question, changing(around, context), context);
        const changed = answer && take(earlier, answer);
        return changed && rejoin(changed, session.steps.slice(index + 1), options);
      },
    }),
  );
}

function presumptionsOf(session: Session, decision: Decision, { words, view }: AskContext): Changeable[] {
  const said = new Set(session.steps.map(({ fact }) => fact));
  return assumedIn(decision)
    .filter(({ fact }) => !said.has(fact))
    .map(({ fact, text, otherwise }): Changeable => {
      const names = ranked(otherwise).map((verdict) => view.words.verdicts[verdict]);
      return {
        choice: { label: words.review.assumed(text, names.join(', ')) },
        async change(around, _, context) {
          const question = await presumptionQuestion(session, fact, context.facts, context.decide);
          const answer = question && (await askQuestion(session, question, changing(around, context), context));
          return answer && take(session, answer);
        },
      };
    });
}

/** The question as it was asked; a presumption was not. */
async function questionOf(
  fact: string,
  earlier: Session,
  options: StageOptions,
  context: AskContext,
): Promise<Question | undefined> {
  const { questions } = await stageOf(earlier, options);
  return (
    questions.find(({ asks }) => asks.fact === fact) ??
    presumptionQuestion(earlier, fact, context.facts, context.decide)
  );
}

const changing = (around: Surroundings, { words }: AskContext): Surroundings => ({
  ...around,
  progress: words.review.changing,
  canGoBack: true,
});
