/**
 * Times as people type them: `10 minutes ago`, `hier à 18 h 30`, `2026-11-20`, `20/11 14:00`. Dates in figures are read
 * here, words by chrono-node, which finds a date *within* a text: it counts only where it has read all of it.
 */
import type { Lang } from '../locales/messages.ts';
import { type CivilDay, dateOf, dayNumber } from '../order/civil.ts';
import { readInstant } from '../order/instant.ts';

/** A bare date is a day, whatever the hour. */
export type TypedTime =
  | { readonly kind: 'instant'; readonly at: number }
  | { readonly kind: 'day'; readonly day: CivilDay };

export type TimeProblem = 'empty' | 'unreadable' | 'no-such-day' | 'no-such-time' | 'vague';
export type ReadTime = TypedTime | { readonly kind: 'problem'; readonly problem: TimeProblem };

export interface TimeContext {
  /** The clock on which the typed hours are meant: minutes that it is ahead of UTC at an instant. */
  offsetAt(instant: number): number;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What is asked for has happened: a bare weekday is the last one, a bare hour the one before now. */
  readonly past: boolean;
  /** `11/20`, as in the United States. */
  readonly monthFirst: boolean;
}

export type TimeReader = (text: string, context: TimeContext) => ReadTime;

const minute = 60_000;
const day = 86_400_000;
const problem = (what: TimeProblem): ReadTime => ({ kind: 'problem', problem: what });

/** An instant from what the clock shows. */
function instantOn({ offsetAt }: TimeContext, on: CivilDay, minutes: number, seconds: number): number {
  const local = on * day + minutes * minute + seconds * 1000;
  return local - offsetAt(local - offsetAt(local) * minute) * minute;
}

const today = ({ offsetAt, now }: TimeContext): CivilDay => Math.floor((now + offsetAt(now) * minute) / day);

/** As much of chrono's results as is read. */
interface Parsed {
  readonly index: number;
  readonly text: string;
  readonly end?: unknown;
  readonly start: {
    get(component: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'): number | null;
    isCertain(component: 'year' | 'day' | 'weekday' | 'hour' | 'timezoneOffset'): boolean;
    date(): Date;
  };
}
type Parse = (text: string, reference: { instant: Date; timezone: number }) => readonly Parsed[];

/** Loads the words of both languages: people type in either. Where both read a text, that of `lang` is meant. */
export async function loadTimeReader(lang: Lang): Promise<TimeReader> {
  const parsers = { en: await english(), fr: await french() };
  const other = lang === 'fr' ? 'en' : 'fr';
  return (typed, context) => {
    const text = typed
      .replace(/[\s\u00a0\u202f]+/g, ' ')
      .replace(/[\u2019\u02bc]/g, "'")
      .trim();
    if (text === '') return problem('empty');
    const inFigures = readFigures(text, context);
    if (inFigures !== undefined) return inFigures;
    const own = readWords(plain(text, lang), context, parsers[lang]);
    const unread = own.kind === 'problem' && own.problem === 'unreadable';
    return unread ? readWords(plain(text, other), context, parsers[other]) : own;
  };
}

async function english(): Promise<Parse> {
  const { parse } = await import('chrono-node/en');
  return parse;
}

async function french(): Promise<Parse> {
  const { parse } = await import('chrono-node/fr');
  return parse;
}

const clock = String.raw`(?:(?:,| at| à|T)? ?(\d{1,2}) ?(?::|h) ?(\d\d)?(?::(\d\d)(?:\.\d+)?)?)?`;
const isoDate = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${clock}$`, 'i');
const figures = new RegExp(`^(?:le )?(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}|\\d\\d))?${clock}$`, 'i');

/** Undefined where it is not written in figures. */
function readFigures(text: string, context: TimeContext): ReadTime | undefined {
  const instant = readInstant(text.replace(/([tz])/g, (letter) => letter.toUpperCase()));
  if (typeof instant === 'number') return { kind: 'instant', at: instant };
  const iso = isoDate.exec(text);
  if (iso) {
    const [, year, month, dayOfMonth, ...time] = iso;
    return civil(Number(year), Number(month), Number(dayOfMonth), time, context);
  }
  const match = figures.exec(text);
  if (!match) return undefined;
  const [, first = '', sign, second = '', year, ...time] = match;
  const swapped = sign === '/' && (context.monthFirst ? Number(first) <= 12 : Number(second) > 12);
  const [month, dayOfMonth] = swapped ? [Number(first), Number(second)] : [Number(second), Number(first)];
  if (year !== undefined)
    return civil(year.length === 2 ? 2000 + Number(year) : Number(year), month, dayOfMonth, time, context);
  const { year: current } = dateOf(today(context));
  const read = civil(current, month, dayOfMonth, time, context);
  return context.past && isLater(read, context) ? civil(current - 1, month, dayOfMonth, time, context) : read;
}

type Clock = readonly (string | undefined)[];

function civil(
  year: number,
  month: number,
  dayOfMonth: number,
  [hour, minutes, seconds]: Clock,
  context: TimeContext,
): ReadTime {
  const number = dayNumber(year, month, dayOfMonth);
  const back = dateOf(number);
  if (year < 1970 || year > 2199 || back.month !== month || back.day !== dayOfMonth) return problem('no-such-day');
  if (hour === undefined) return { kind: 'day', day: number };
  const [h, m, s] = [Number(hour), Number(minutes ?? 0), Number(seconds ?? 0)];
  if (h > 23 || m > 59 || s > 59) return problem('no-such-time');
  return { kind: 'instant', at: instantOn(context, number, h * 60 + m, s) };
}

const isLater = (read: ReadTime, context: TimeContext): boolean =>
  read.kind === 'instant' ? read.at > context.now : read.kind === 'day' && read.day > today(context);

const relative = /\b(?:ago|il y a)\b/i;

/** What people write and chrono does not read, as it reads it. */
function plain(text: string, lang: Lang): string {
  if (lang === 'en')
    return (
      text
        .replace(/^(?:just|right) now$/i, 'now')
        .replace(/^a (?:moment|minute) ago$/i, '1 minute ago')
        // The hour is not said, the day is.
        .replace(/^this (?:morning|afternoon|evening)$/i, 'today')
    );
  const read = text
    .replace(/^le (?=\d)/i, '')
    .replace(/^(?:[àa] l'instant|tout de suite)$/i, 'maintenant')
    .replace(/^(?:ce (?:matin|midi|soir)|cet(?:te)? apr[eè]s[- ]midi)$/i, "aujourd'hui")
    .replace(/^avant[- ]hier\b/i, 'il y a 2 jours')
    .replace(/\bil y a (?:une )?demi[- ]heure$/i, 'il y a 30 minutes')
    .replace(/\bil y a un quart d'heure$/i, 'il y a 15 minutes')
    .replace(/\bil y a une heure et demie$/i, 'il y a 90 minutes')
    .replace(/\bil y a (\d{1,2}) ?h ?(\d\d)$/i, (_, h, min) => `il y a ${Number(h) * 60 + Number(min)} minutes`)
    .replace(/\bil y a (\d{1,4}) ?mn$/i, 'il y a $1 minutes')
    .replace(/(?:à )?\bmidi$/i, '12h00')
    .replace(/(?:à )?\bminuit$/i, '0h00')
    .replace(/\b(\d{1,2}) ?h ?(\d\d)\b/gi, '$1h$2');
  return relative.test(read) ? read : read.replace(/(?<=^|\s)(\d{1,2}) ?h(?:eures?)?$/i, '$1h00');
}

const unsure = /^(?:last|this|next) (?:week|month|year)$|^(?:la semaine|le mois|l'ann[ée]e) /i;

function readWords(text: string, context: TimeContext, parse: Parse): ReadTime {
  const { now, past, offsetAt } = context;
  const results = parse(text, { instant: new Date(now), timezone: offsetAt(now) });
  const [only] = results;
  if (results.length !== 1 || only === undefined || only.end || only.index !== 0 || only.text.length !== text.length) {
    return problem('unreadable');
  }
  const { start } = only;
  const [hasDay, hasWeekday, hasHour] = [start.isCertain('day'), start.isCertain('weekday'), start.isCertain('hour')];
  if (unsure.test(text) || !(hasDay || hasWeekday || hasHour || relative.test(text))) return problem('vague');
  if (hasHour && start.isCertain('timezoneOffset')) return { kind: 'instant', at: start.date().getTime() };
  const part = (component: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'): number =>
    start.get(component) ?? 0;
  const on = (year: number, shift: number): ReadTime => {
    const number = dayNumber(year, part('month'), part('day')) + shift;
    if (!hasHour) return { kind: 'day', day: number };
    return { kind: 'instant', at: instantOn(context, number, part('hour') * 60 + part('minute'), part('second')) };
  };
  const read = on(part('year'), 0);
  if (!past || !isLater(read, context) || relative.test(text)) return read;
  // The nearest one is meant, and it has passed.
  if (hasWeekday && !hasDay) return on(part('year'), -7);
  if (hasHour && !hasDay) return on(part('year'), -1);
  return start.isCertain('year') || namesToday(text) ? read : on(part('year') - 1, 0);
}

/** Words that are bound to today: nothing is left to guess about their year. */
const namesToday = (text: string): boolean =>
  !/\d/.test(text) || /\b(?:in|dans|tomorrow|demain|today|aujourd'hui|tonight)\b/i.test(text);
