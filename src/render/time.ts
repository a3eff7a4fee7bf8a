/** Instants and days as words, on the clock of the order's store. */
import { millisecondsToHours } from 'date-fns/millisecondsToHours';
import { millisecondsToMinutes } from 'date-fns/millisecondsToMinutes';
import type { Civil, DateWords, Moment } from '../locales/dates.ts';
import type { Duration } from '../locales/render.ts';
import { type CivilDay, dateOf, dayAt, localTime, offsetAt, parseIsoDate, weekday } from '../order/civil.ts';
import { parseInstant } from '../order/instant.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Days that are further away than this are written with their year. */
const nearDays = 183;

/** The clock of one decision: its store's zone, and the moment it was decided for. */
export interface Clock {
  /** IANA name; absent: UTC. */
  readonly zone: string | undefined;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly dates: DateWords;
}

export type ZoneUse = 'always' | 'usual' | 'never';

/** Absent where the text is no instant. */
export function instantOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseInstant(text);
}

const zoneName = ({ dates, zone }: Clock, instant: number): string =>
  dates.zone(zone ?? 'UTC', offsetAt(zone, instant));

function zoned(text: string, instant: number, clock: Clock, use: ZoneUse): string {
  const wanted = use === 'always' || (use === 'usual' && clock.dates.zoneEverywhere);
  return wanted ? clock.dates.inZone(text, zoneName(clock, instant)) : text;
}

const farAway = (day: CivilDay, clock: Clock): boolean => Math.abs(day - dayAt(clock.zone, clock.at)) > nearDays;

/**
 * Holds a date together when lines are broken. Not a no-break space, which would stay in the output: whoever searches
 * it types `Nov 23` with a plain one.
 */
export const glue = '\u2008';
const glued = (text: string): string => text.replaceAll(' ', glue);

/** The day and the time: `Mon Nov 23, 10:30 PST`. */
export function dateTimeOf(instant: number, clock: Clock, use: ZoneUse = 'usual'): Moment {
  const local = localTime(clock.zone, instant);
  const withYear = farAway(dayAt(clock.zone, instant), clock);
  const day = clock.dates.date(local, withYear);
  const text = clock.dates.dateTime(local, withYear).replace(day, glued(day));
  return { kind: 'date-time', text: zoned(text, instant, clock, use) };
}

/** The time alone on the day of the decision, else with its day. */
export function momentOf(instant: number, clock: Clock, use: ZoneUse = 'usual'): Moment {
  if (dayAt(clock.zone, instant) !== dayAt(clock.zone, clock.at)) return dateTimeOf(instant, clock, use);
  return { kind: 'time', text: zoned(clock.dates.time(localTime(clock.zone, instant)), instant, clock, use) };
}

/** Whether a day begins there: limits counted in days end at such an instant. */
export function isMidnight(instant: number, clock: Clock): boolean {
  return dayAt(clock.zone, instant) !== dayAt(clock.zone, instant - 1);
}

export function dayText(day: CivilDay, clock: Clock): string {
  const civil: Civil = { ...dateOf(day), weekday: weekday(day), hour: 0, minute: 0 };
  return glued(clock.dates.date(civil, farAway(day, clock)));
}

/** A date of the decision, `2026-11-27`, in words; the text itself where it is none. */
export function isoDayText(date: string, clock: Clock): string {
  const day = parseIsoDate(date);
  return day === undefined ? date : dayText(day, clock);
}

/** An exclusive end, as people say it: a limit at midnight is "until" the day before. */
export function endOf(instant: number, clock: Clock, whole: boolean, use: ZoneUse = 'usual'): Moment {
  if (isMidnight(instant, clock)) return { kind: 'date', text: dayText(dayAt(clock.zone, instant) - 1, clock) };
  return whole ? dateTimeOf(instant, clock, use) : momentOf(instant, clock, use);
}

/** The first moment of what follows: the day that begins there, or the time. */
export function startOf(instant: number, clock: Clock, whole: boolean): Moment {
  if (isMidnight(instant, clock)) return { kind: 'date', text: dayText(dayAt(clock.zone, instant), clock) };
  return whole ? dateTimeOf(instant, clock, 'usual') : momentOf(instant, clock, 'never');
}

/** Rounded down; absent: under a minute. Minutes under two hours, hours under two days, then days. */
export function durationOf(milliseconds: number): Duration | undefined {
  if (milliseconds < minuteMs) return undefined;
  if (milliseconds < 2 * hourMs) return { value: millisecondsToMinutes(milliseconds), unit: 'minute' };
  const hours = millisecondsToHours(milliseconds);
  return hours < 48 ? { value: hours, unit: 'hour' } : { value: Math.floor(hours / 24), unit: 'day' };
}
