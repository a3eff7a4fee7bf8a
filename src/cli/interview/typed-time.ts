/** A time that is typed: read, read back on the store's clock, and refused where it cannot have been then. */

import {
  isPast,
  type Meant,
  meant,
  type OutOfOrder,
  standFor,
  storeOf,
  timeFactOf,
  zoneOfOrder,
} from '../../interview/instants.ts';
import { orderOf, type Session, type Step } from '../../interview/session.ts';
import { type SpanChoice, spanChoices } from '../../interview/spans.ts';
import type { Question } from '../../interview/stage.ts';
import type { ReadTime, TimeProblem } from '../../interview/typed-time.ts';
import { leaveTheSame } from '../../interview/whole-day.ts';
import type { InterviewWords } from '../../locales/interview.ts';
import { localTime, offsetAt } from '../../order/civil.ts';
import { marketplaceByDomain } from '../../order/marketplaces.ts';
import { type Clock, dateTimeOf, dayText, isMidnight } from '../../render/time.ts';
import type { AskContext, Option, Typing } from './asking.ts';

/** As `--set` takes it. */
const written = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

export function typedTime(
  session: Session,
  question: Question,
  context: AskContext,
): Typing & { readonly options: readonly Option[] } {
  const { words, facts, view, readTime, decide } = context;
  const path = question.asks.fact;
  const fact = timeFactOf(path) ?? 'placedAt';
  const text = facts.facts[fact];
  const { order } = orderOf(session);
  const zone = zoneOfOrder(order);
  const now = context.now();
  const clock: Clock = { zone, at: now, dates: view.dates };
  const offset = zone === undefined ? context.offsetAt : (instant: number): number => offsetAt(zone, instant);
  const say = (instant: number): string =>
    zone === undefined ? onOwnClock(instant, offset(instant), clock) : dateTimeOf(instant, clock, 'always').text;
  const monthFirst = (marketplaceByDomain(storeOf(order))?.country ?? 'US') === 'US';

  const read = (typed: string): ReadTime => readTime(typed, { offsetAt: offset, now, past: isPast(fact), monthFirst });
  const shown = (time: ReadTime): string | undefined => {
    if (time.kind === 'problem') return undefined;
    return time.kind === 'day' ? dayText(time.day, clock) : say(time.at);
  };
  const at = (instant: number, said: string): Option => ({
    label: said,
    said,
    sets: [{ path, value: written(instant) }],
  });
  const stepAt =
    (said: string) =>
    (instant: number): Step => ({
      ...at(instant, said),
      about: question.about,
      fact: path,
      question: question.asks.question,
    });

  const choices = spanChoices(question.asks, now, (instant) => isMidnight(instant, clock));
  const between = question.asks.answers.filter((answer) => choices.every((choice) => choice.answer !== answer));
  return {
    // A list with a hole in it looks as if it were all there is.
    ...(choices.length > 0 && between.length > 0 && { hint: words.typeBetween(between.map(({ label }) => label)) }),
    preview: (typed) => shown(read(typed)),
    async read(typed) {
      const time = read(typed);
      if (time.kind === 'problem') return { problem: `${unread(time.problem, words)}${text.invalid}` };
      const span = meant(time, path, order, now);
      if ('kind' in span) return { problem: outOfOrder(span, words, say, now) };
      const said = words.readBack(typed, shown(time) ?? '');
      if (await differs(span, session, stepAt(said), decide)) return { problem: words.problems.hour(typed) };
      return at(standFor(span, path, order), said);
    },
    // The latest first: whoever asks has mostly just ordered.
    options: [...choices].reverse().map((choice) => {
      const label = labelOf(choice, text.ago, words);
      return { ...at(choice.at, words.countedFrom(label, say(choice.at))), label };
    }),
  };
}

/** `Tue Nov 24, 10:00 UTC-8`: an instant on a clock without a place. */
function onOwnClock(instant: number, offset: number, { at, dates }: Clock): string {
  const civil = localTime(undefined, instant + offset * minute);
  const withYear = civil.year !== localTime(undefined, at).year;
  return dates.inZone(dates.dateTime(civil, withYear), dates.zone('', offset));
}

const differs = async (
  { from, to }: Meant,
  session: Session,
  stepAt: (instant: number) => Step,
  decide: AskContext['decide'],
): Promise<boolean> => !(await leaveTheSame(session, stepAt, [from, to], decide));

function unread(problem: TimeProblem, { problems }: InterviewWords): string {
  switch (problem) {
    case 'no-such-day':
      return `${problems.noSuchDay} `;
    case 'no-such-time':
      return `${problems.noSuchTime} `;
    case 'vague':
      return `${problems.vague} `;
    case 'empty':
    case 'unreadable':
      return '';
  }
}

function outOfOrder(
  wrong: OutOfOrder,
  { problems }: InterviewWords,
  say: (instant: number) => string,
  now: number,
): string {
  if (wrong.kind === 'future') return problems.future(say(now));
  return wrong.kind === 'before'
    ? problems.before(wrong.fact, say(wrong.at))
    : problems.after(wrong.fact, say(wrong.at));
}

const minute = 60_000;
const hour = 60 * minute;

/** In minutes and hours as far as it is whole ones; otherwise the label that the decision gives it. */
function labelOf(
  { answer, least, most }: SpanChoice,
  ago: AskContext['facts']['facts']['placedAt']['ago'],
  { length }: InterviewWords,
): string {
  const say = (span: number): string =>
    span % hour === 0 && span >= 2 * hour ? length.hours(span / hour) : length.minutes(span / minute);
  const whole = [least, most].every((span) => span === undefined || span % minute === 0);
  if (!whole) return answer.label;
  if (least !== undefined && most !== undefined) return ago.between(say(least), say(most));
  if (most !== undefined) return ago.lessThan(say(most));
  return least === undefined ? answer.label : ago.atLeast(say(least));
}
