/** One question of the interview put to the person: the answers they can give, and the answer as a step. */
import type { Answer, Verdict } from '../../decision/decision.ts';
import { verdicts as ranking } from '../../decision/decision.ts';
import { partlyOf } from '../../interview/partly.ts';
import { type Assignment, orderOf, type Session, type Step, take } from '../../interview/session.ts';
import type { DecideSoFar, Question } from '../../interview/stage.ts';
import type { TimeReader } from '../../interview/typed-time.ts';
import type { FactWords } from '../../locales/facts.ts';
import type { InterviewWords } from '../../locales/interview.ts';
import { clean } from '../../order/clean.ts';
import type { View } from '../../render/view.ts';
import type { Choice, Prompt, Prompter, Reply, WhyRow } from './prompter.ts';
import { typedAmount } from './typed-amount.ts';
import { typedTime } from './typed-time.ts';

export interface AskContext {
  readonly prompter: Prompter;
  readonly words: InterviewWords;
  readonly facts: FactWords;
  readonly view: View;
  readonly readTime: TimeReader;
  readonly decide: DecideSoFar;
  /** Whether what an answer leaves is told as verdicts. */
  readonly verdicts: boolean;
  /** Epoch milliseconds. */
  now(): number;
  /** The person's own clock, for hours where the store's is not known. */
  offsetAt(instant: number): number;
}

/** What stands around the question. */
export type Surroundings = Pick<Prompt, 'heading' | 'progress' | 'answered' | 'canGoBack'>;

export interface Option extends Choice {
  readonly said: string;
  /** Empty: not known. */
  readonly sets: readonly Assignment[];
}

/** An answer that is typed: how it is shown while it is, and what it becomes. */
export interface Typing {
  /** What none of the choices stands for. */
  readonly hint?: string;
  preview(text: string): string | undefined;
  read(text: string): Promise<Option | { readonly problem: string }>;
}

export const ranked = (verdicts: readonly Verdict[]): Verdict[] =>
  ranking.filter((verdict) => verdicts.includes(verdict));

/** Undefined: the person goes back. Rejects with `Left`. */
export async function askQuestion(
  session: Session,
  question: Question,
  around: Surroundings,
  context: AskContext,
): Promise<Step | undefined> {
  const { asks, item } = question;
  const typing =
    asks.type === 'time'
      ? typedTime(session, question, context)
      : asks.type === 'money' || asks.type === 'number'
        ? typedAmount(session, question, context)
        : undefined;
  const options = [...(typing?.options ?? listed(question, context.words)), ...unknown(question, context.words)];
  const stepOf = ({ said, sets }: Option): Step => ({
    about: question.about,
    fact: asks.fact,
    // In the transcript the same question about two items would look the same.
    question: item === undefined ? asks.question : context.words.ofItem(item, asks.question),
    said,
    sets,
  });
  const prompt = promptOf(question, options, around, typing?.hint, context);
  let again: Pick<Prompt, 'problem' | 'line'> = {};
  for (;;) {
    const reply = await context.prompter.ask({
      ...prompt,
      ...(typing && { preview: preview(typing, options) }),
      ...again,
    });
    if (reply.kind === 'back') return undefined;
    const option = await optionOf(reply, options, typing);
    if (option === undefined || 'problem' in option) {
      again = { problem: option?.problem ?? '', ...(reply.kind === 'typed' && { line: reply.text }) };
      continue;
    }
    if (fits(session, stepOf(option))) return stepOf(option);
    again = { problem: context.words.problems.impossible, ...(reply.kind === 'typed' && { line: reply.text }) };
  }
}

async function optionOf(reply: Reply, options: readonly Option[], typing: Typing | undefined) {
  if (reply.kind === 'choice') return options[reply.index];
  return reply.kind === 'typed' ? typing?.read(clean(reply.text).trim()) : undefined;
}

const preview =
  (typing: Typing, options: readonly Option[]) =>
  (text: string): string | undefined => {
    const number = /^ *(\d{1,2}) *$/.exec(text)?.[1];
    return options[Number(number) - 1]?.label ?? typing.preview(clean(text).trim());
  };

/** The order can hold it, and nothing that is known contradicts it. */
export function fits(session: Session, step: Step): boolean {
  const taken = take(session, step);
  if (taken === undefined) return false;
  const contradictions = (of: Session): number =>
    orderOf(of).warnings.filter(({ id }) => id === 'contradiction').length;
  return contradictions(taken) <= contradictions(session);
}

/** How `--set` writes a value. */
const written = (value: Answer['value']): string => (value === undefined ? '' : String(value));

function listed({ asks }: Question, words: InterviewWords): Option[] {
  const path = asks.fact;
  const single = asks.answers.map(
    ({ value, label, hint }): Option => ({
      label,
      ...(hint !== undefined && { hint }),
      said: label,
      sets: [{ path, value: written(value) }],
    }),
  );
  const partly = partlyOf(asks).map(({ id, values }): Option => {
    const label = words.partly[id];
    return { label, said: label, sets: [{ path, value: values.join(',') }] };
  });
  return [...single, ...partly];
}

function unknown({ about }: Question, words: InterviewWords): Option[] {
  if (about === 'presumption') return [];
  return about === 'refund' || about === 'metric'
    ? [{ label: words.skip, said: words.skipped, sets: [] }]
    : [{ label: words.dontKnow, said: words.dontKnow, sets: [] }];
}

function promptOf(
  question: Question,
  choices: readonly Option[],
  around: Surroundings,
  hint: string | undefined,
  { words, verdicts }: AskContext,
): Prompt {
  const { asks, item } = question;
  return {
    ...around,
    question: asks.question,
    details: [
      ...(item === undefined ? [] : [words.about(item)]),
      ...(asks.whereToLook === undefined ? [] : [asks.whereToLook]),
      ...(hint === undefined ? [] : [hint]),
    ],
    choices: choices.map(({ label, hint }) => ({ label, ...(hint !== undefined && { hint }) })),
    why: verdicts
      ? { intro: [asks.why ?? '', introOf(question, words)].join(' ').trim(), rows: whyRows(question, words) }
      : { intro: asks.why ?? '', rows: [] },
  };
}

function introOf({ about, candidates }: Question, { why }: InterviewWords): string {
  if (about === 'verdict') return why.intro(candidates.length);
  if (about === 'metric') return why.metric();
  return about === 'refund' ? why.refund() : why.presumption();
}

function whyRows({ about, asks, candidates }: Question, { why, dontKnow }: InterviewWords): WhyRow[] {
  if (about === 'refund' || about === 'metric') return [];
  const rows = asks.answers.map(({ label, verdicts }): WhyRow => ({ label, verdicts: ranked(verdicts) }));
  return about === 'verdict' ? [...rows, { label: dontKnow, text: why.stays(candidates.length), verdicts: [] }] : rows;
}
