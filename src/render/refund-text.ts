/** The screen of `annul refund`: when the money is back, drawn to scale, and what to do meanwhile. */
import type { RefundPart } from '../decision/decision.ts';
import { zoneOf } from '../order/marketplaces.ts';
import { finish } from './lines.ts';
import type { RefundAnswer } from './refund-answer.ts';
import { barLines, hasDots } from './text/bar.ts';
import { moneyText } from './text/context.ts';
import { borrowedTexts, conditional, expectedOf, type MoneyContext, partTexts, stagesText } from './text/money.ts';
import { standingText } from './text/refund-status.ts';
import { stepLines } from './text/steps.ts';
import { partSourceLines } from './text/why.ts';
import { instantOf, isoDayText } from './time.ts';
import type { View } from './view.ts';
import { ends, hang, wrap } from './wrap.ts';

export function renderRefund(answer: RefundAnswer, view: View): string {
  const context = refundContext(answer, view);
  const { parts, status, timeline } = answer;
  const bar = timeline === undefined ? [] : barLines(timeline, (part) => partName(parts[part], view), view);
  const steps = (list: RefundAnswer['status']['nextSteps']) =>
    list.map((id) => ({ id, text: view.refund.nextSteps[id] }));
  const notes = noteTexts(answer, view);
  const say = (text: string): string[] => hang('  ', view.text(text), view.width, view.ruler);
  const late = status.state === 'late' ? stepLines(steps(status.nextSteps), view) : [];
  const blocks = [
    headingLines(answer, context),
    bar,
    [
      ...say(expectedText(answer, context)),
      ...(timeline === undefined ? [] : calendarTexts(answer, context).flatMap(say)),
    ],
    say(statusText(answer, context)),
    late,
    notes.flatMap((text, index) => noteLines(text, index === 0, view)),
    view.why ? parts.flatMap((part) => partSourceLines({ ...part, notes: [] }, view)) : [],
  ];
  const shown = blocks.filter((lines) => lines.length > 0);
  return finish(
    shown.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
    view,
  );
}

export function refundContext({ at, marketplace }: RefundAnswer, view: View): MoneyContext {
  return { view, clock: { zone: zoneOf(marketplace), at: instantOf(at) ?? view.nowMs, dates: view.dates } };
}

/** What comes back and to where; whether it was charged, and what the days are counted from. */
export function headingTexts(answer: RefundAnswer, { clock, view }: MoneyContext): readonly [string, string] {
  const { amount, charged, marketplace, method, start } = answer;
  const { refund, methods } = view.words;
  const nothing = answer.parts.every(({ kind }) => kind === 'none');
  const sum = amount && !nothing ? moneyText(amount, view) : undefined;
  return [
    view.text(refund.heading(sum, methods[method], marketplace)),
    view.text(refund.state(charged, start?.event, start && isoDayText(start.date, clock))),
  ];
}

function headingLines(answer: RefundAnswer, context: MoneyContext): string[] {
  const { ruler, width } = context.view;
  const [left, right] = headingTexts(answer, context);
  const line = ends(left, right, width, ruler);
  if (line !== undefined) return [line.join('').trimEnd()];
  return [...wrap(left, width, ruler), ...(right === '' ? [] : wrap(right, width, ruler))];
}

export function partName(part: RefundPart | undefined, { words }: View): string {
  if (part === undefined) return '';
  return part.kind === 'release-of-authorisation' ? words.money.hold : words.methods[part.method].name;
}

/** When to expect it, and on which published times that rests. */
export function expectedText(answer: RefundAnswer, context: MoneyContext): string {
  const { view } = context;
  const sentences = answer.parts.map((part) => {
    const expected = part.kind === 'refund' ? expectedOf(part, context) : undefined;
    if (expected === undefined) return partTexts([part], undefined, context);
    const sentence = conditional(part, view.words.refund.expect(expected), view);
    // One span stands in the sentence; of two that follow one another each has its own.
    return expected.span === undefined && part.stages.length > 1
      ? `${sentence} ${stagesText(part, undefined, context)}`
      : sentence;
  });
  return [...sentences, ...borrowedTexts(answer.parts, view)].join(' ');
}

/** Which days the dots are, and what a cell is where it is no day. */
function calendarTexts({ timeline }: RefundAnswer, { clock, view }: MoneyContext): string[] {
  if (timeline === undefined || !timeline.fits) return [];
  const words = view.refund;
  const texts = timeline.unit === 'week' ? [words.timeline.weeks] : [];
  if (!hasDots(timeline)) return texts;
  const holidays = timeline.holidays.map(({ date, name }) => ({
    day: isoDayText(date, clock),
    name: words.holiday(name),
  }));
  return [...texts, `${words.timeline.closedDays(holidays)}.`];
}

/** Whether to wait, and what to do if nothing has come. */
export function statusText({ status }: RefundAnswer, context: MoneyContext): string {
  const { nextSteps: words, status: sentences } = context.view.refund;
  const { state, nextSteps, ifLate, ...days } = status;
  if (state === 'none' || state === 'unpublished') return sentences[state];
  const steps = (list: typeof nextSteps) => list.map((id) => ({ id, text: words[id] }));
  return standingText({ ...days, state, steps: steps(nextSteps), ifLate: steps(ifLate) }, context);
}

/** Notes of the parts that are not told by the sentences themselves, then those about the calendar. */
export function noteTexts({ caveats, parts }: RefundAnswer, view: View): readonly string[] {
  const told = ['only-if-charged', 'only-if-not-charged', 'borrowed'];
  const notes = parts
    .filter((part) => (part.kind === 'none' ? part.method !== 'promotional-credit' : part.stages.length > 0))
    .flatMap((part) => part.notes ?? [])
    .filter(({ id }) => !told.includes(id));
  return [...new Set([...notes, ...caveats].map(({ text }) => view.text(text)))];
}

function noteLines(text: string, first: boolean, { ruler, width, words }: View): string[] {
  const { note } = words.labels;
  return hang(`  ${first ? note : ' '.repeat(note.length)}  `, text, width, ruler);
}
