/** What an undetermined item still needs: the question, where to look, and what each answer would leave. */
import type { Answer, ItemDecision, Missing } from '../../decision/decision.ts';
import { marks } from '../glyphs.ts';
import { dateTimeOf, instantOf } from '../time.ts';
import { hang, wrap } from '../wrap.ts';
import { type Context, markOf, verdictWords } from './context.ts';
import { type Cell, type Column, table } from './table.ts';

/** With more answers than these, those that leave the same verdicts share a row. */
const listed = 6;

/** The question that is best asked first in full, the others in a line each; all in full where asked for. */
export function missingLines(item: ItemDecision, context: Context): string[] {
  const { view } = context;
  const full = view.why || view.details ? item.missing.length : 1;
  const lines = item.missing
    .slice(0, full)
    .flatMap((missing, index) => [...(index === 0 ? [] : ['']), ...questionLines(missing, context)]);
  const rest = item.missing.slice(full);
  if (rest.length === 0) return lines;
  const list = rest.flatMap(({ fact, question }) =>
    hang('    ', view.text(`${question} (--set ${fact})`), view.width, view.ruler),
  );
  return [...lines, '', `  ${view.words.missing.also}`, ...list];
}

function questionLines(missing: Missing, context: Context): string[] {
  const { view } = context;
  const say = (text: string | undefined): string[] =>
    text === undefined ? [] : hang('  ', view.text(text), view.width, view.ruler);
  const setting = wrap(view.text(`--set ${missing.fact}=${view.words.missing.value}`), view.width - 2, view.ruler);
  return [
    ...say(missing.question),
    ...say(missing.whereToLook),
    ...setting.map((line) => `  ${view.paint(line, 'dim')}`),
    ...answerLines(missing, context),
  ];
}

function answerLines(missing: Missing, context: Context): string[] {
  const { view } = context;
  const { value, means, leaves } = view.words.missing;
  const grouped = missing.answers.length > listed;
  const interval = missing.answers.some((answer) => answer.value === undefined);
  const first: Column = { head: value, fit: { by: 'wrap', min: 12 } };
  const last: Column = { head: leaves, fit: { by: 'wrap', min: 14 } };
  if (grouped || interval) {
    const rows = groups(missing.answers).map((answers) => [
      { text: view.text(answers.map((answer) => nameOf(answer, context)).join(', ')) },
      leavesCell(answers[0]?.verdicts ?? [], context),
    ]);
    return table([first, last], rows, 4, view.width, view);
  }
  const rows = missing.answers.map((answer) => [
    { text: view.text(nameOf(answer, context)) },
    { text: view.text(answer.label) },
    leavesCell(answer.verdicts, context),
  ]);
  return table([first, { head: means, fit: { by: 'wrap', min: 12 }, leaves: 1 }, last], rows, 4, view.width, view);
}

/** Answers that leave the same verdicts, in the order of their first. */
function groups(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const byVerdicts = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = answer.verdicts.join();
    const group = byVerdicts.get(key);
    if (group === undefined) byVerdicts.set(key, [answer]);
    else group.push(answer);
  }
  return [...byVerdicts.values()];
}

/** The value as `--set` takes it, `''` for an empty one; of an interval its ends. */
function nameOf({ value, from, until, label }: Answer, { clock, view }: Context): string {
  if (value !== undefined) return value === '' ? "''" : String(value);
  if (label !== '') return label;
  const { missing } = view.words;
  const start = instantOf(from);
  const end = instantOf(until);
  if (start !== undefined && end !== undefined) {
    return missing.between(dateTimeOf(start, clock), dateTimeOf(end, clock));
  }
  if (start !== undefined) return missing.from(dateTimeOf(start, clock));
  return end === undefined ? '' : missing.until(dateTimeOf(end, clock));
}

function leavesCell(verdicts: Answer['verdicts'], { view }: Context): Cell {
  const [only] = verdicts;
  const text = view.words.or(verdictWords(verdicts, view));
  if (only === undefined || verdicts.length > 1) return { text };
  const mark = markOf(only, view);
  return { text: `${mark} ${text}`, paint: marks[only].paint, painted: mark.length };
}
