/** Causes and remedies of a problem, for people: a screen, or a ticket. */
import type { Cause, ItemProblem, Problem } from '../decision/decision.ts';
import type { ProblemWords } from '../locales/problems.ts';
import { finish } from './lines.ts';
import { escapeMarkdown } from './markdown.ts';
import { type Context, contextOf } from './text/context.ts';
import { alternativeText, labelled, titleOf } from './text/item.ts';
import { moneyLines } from './text/money.ts';
import { stepLines } from './text/steps.ts';
import { sourceLines } from './text/why.ts';
import type { View } from './view.ts';
import { hang, wrap } from './wrap.ts';

/** More questions than these are left to the walk. */
const asked = 3;

const contextFor = (problem: Problem, view: View): Context =>
  contextOf({ ...problem, schema: 'annul/decision/1' }, view);

export function renderProblems(problems: readonly Problem[], words: ProblemWords, view: View): string {
  return finish(
    problems.flatMap((problem, index) => [...(index === 0 ? [] : ['', '']), ...problemLines(problem, words, view)]),
    view,
  );
}

function problemLines(problem: Problem, words: ProblemWords, view: View): string[] {
  const { title = words.unnamed } = problem;
  const context = contextFor(problem, view);
  return [
    ...wrap(view.text(title), view.width, view.ruler),
    ...alike(problem).flatMap((items) => ['', ...itemLines(items, problem, words, context)]),
  ];
}

/** Items that get the same advice stand together. */
function alike({ items }: Problem): ItemProblem[][] {
  const groups = new Map<string, ItemProblem[]>();
  for (const item of items) {
    const key = JSON.stringify([item.causes, item.missing.map(({ fact }) => fact), item.refund, item.alternatives]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

function itemLines(items: readonly ItemProblem[], problem: Problem, words: ProblemWords, context: Context): string[] {
  const { view } = context;
  const [item] = items;
  if (item === undefined) return [];
  const titles = problem.items.length > 1 ? items.map((one) => `  ${titleOf(one, context)}`) : [];
  const several = item.causes.length > 1;
  const warnings = [...problem.warnings, ...item.warnings].filter(({ id }) => told.has(id)).map(({ text }) => text);
  const parts = [
    titles,
    several ? indented(words.several, view) : [],
    ...item.causes.map((cause) => causeLines(cause, view)),
    labelled({ ...item, next: [] }, warnings, context),
    missingLines(item, words, view),
  ].filter((lines) => lines.length > 0);
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** What bears on the dates; that an order came without items bears on nothing here. */
const told: ReadonlySet<string> = new Set(['contradiction', 'marketplace-not-covered']);

const indented = (text: string, view: View): string[] => hang('  ', view.text(text), view.width, view.ruler);

function causeLines({ text, steps, source, rule }: Cause, view: View): string[] {
  const why = view.why ? ['', ...indented(rule, view), ...sourceLines(source, view)] : [];
  return [...indented(text, view), '', ...stepLines(steps, view), ...why];
}

function missingLines({ missing }: ItemProblem, words: ProblemWords, view: View): string[] {
  if (missing.length === 0) return [];
  const [first] = missing;
  const questions = missing
    .slice(0, asked)
    .flatMap(({ question, fact }) =>
      hang('    ', view.text(`${question} (--set ${fact}=${view.words.missing.value})`), view.width, view.ruler),
    );
  const names = first?.fact === 'facts.problem' ? first.answers.map(({ value }) => String(value)) : [];
  return [
    ...indented(words.settle, view),
    ...questions,
    ...(names.length === 0 ? [] : ['', ...indented(words.symptoms(names), view)]),
  ];
}

export function renderProblemsMarkdown(problems: readonly Problem[], words: ProblemWords, view: View): string {
  const say = (text: string): string => escapeMarkdown(view.text(text));
  const blocks = problems.map((problem) => {
    const context = contextFor(problem, view);
    const bodies = alike(problem).flatMap((items) => {
      const [item] = items;
      if (item === undefined) return [];
      const money = moneyLines(item, context);
      const { labels } = view.words;
      const list = [
        ...(money === undefined ? [] : [`- **${labels.money}:** ${say(money.sentence)}`]),
        ...item.alternatives.map((route) => `- **${labels.also}:** ${say(alternativeText(route, context))}`),
      ];
      return [
        problem.items.length > 1 ? items.map((one) => `- **${say(titleOf(one, context))}**`) : [],
        ...item.causes.flatMap((cause) => [
          [say(cause.text)],
          cause.steps.map(({ text }, index) => `${index + 1}. ${say(text)}`),
        ]),
        list,
        item.missing.slice(0, asked).map(({ question, fact }) => `- ${say(question)} \`--set ${view.text(fact)}=…\``),
      ].filter((lines) => lines.length > 0);
    });
    return [`## ${say(problem.title ?? words.unnamed)}`, ...bodies.flatMap((lines) => ['', ...lines])];
  });
  return finish(
    blocks.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...lines]),
    view,
  );
}
