/**
 * The civil calendar as plain arithmetic: days as numbers, a zone's clock from a table made at build time. No `Date`
 * objects and no `Intl`, which are too slow for a stream and for start-up.
 *
 * A zone is an IANA name of a marketplace; where it is absent or unknown, UTC. Offsets are known from 2015 to 2040:
 * before and after that the first and the last one stand.
 */
import { data } from './zone-table.generated-at-build.ts';

/** Days since 1 January 1970 in the civil calendar: a date without a zone. */
export type CivilDay = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A moment as the wall clock of some zone shows it. */
export interface LocalTime extends CivilDate {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export const dayMs = 86_400_000;
const minuteMs = 60_000;

/**
 * The day's number; a day of month beyond the month's end runs on into the next. From Howard Hinnant's
 * days_from_civil: years of 400 repeat, and a year that begins in March has its leap day last.
 */
export function dayNumber(year: number, month: number, day: number): CivilDay {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse: civil_from_days. */
export function dateOf(day: CivilDay): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 0 is Sunday, 6 Saturday. 1 January 1970 was a Thursday. */
export const weekday = (day: CivilDay): number => (((day + 4) % 7) + 7) % 7;

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Dates of orders repeat endlessly: each is written once. The days of 1970 to 2099. */
const written: string[] = [];
const writtenDays = 47_482;

/** `2026-11-27`; for years 0 to 9999. */
export function isoDate(day: CivilDay): string {
  const known = written[day];
  if (known !== undefined) return known;
  const { year, month, day: dayOfMonth } = dateOf(day);
  const text = `${`${year}`.padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
  if (day >= 0 && day < writtenDays) written[day] = text;
  return text;
}

/** Absent where the text is no `YYYY-MM-DD` or no such day exists. */
export function parseIsoDate(text: string): CivilDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDate(day) === text ? day : undefined;
}

const none: readonly number[] = [];

/** Minutes that the zone's clock is ahead of UTC at this instant (epoch milliseconds). */
export function offsetAt(zone: string | undefined, instant: number): number {
  const entry = zone !== undefined && Object.hasOwn(data.zones, zone) ? data.zones[zone] : undefined;
  if (entry === undefined) return 0;
  const [first, list] = entry;
  const changes = data.changes[list] ?? none;
  const minutes = instant / minuteMs;
  // The last change at or before the instant.
  let low = 0;
  let high = changes.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle * 2] ?? Infinity) <= minutes) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? first : first + (changes[low * 2 - 1] ?? 0);
}

/** The civil day on the zone's clock. */
export const dayAt = (zone: string | undefined, instant: number): CivilDay =>
  Math.floor((instant + offsetAt(zone, instant) * minuteMs) / dayMs);

/** The first instant of the day on the zone's clock: 01:00 where the clock skips midnight. */
export function startOfDay(zone: string | undefined, day: CivilDay): number {
  const midnight = day * dayMs;
  const before = midnight - offsetAt(zone, midnight - dayMs) * minuteMs;
  const after = midnight - offsetAt(zone, midnight + dayMs) * minuteMs;
  const earlier = Math.min(before, after);
  return dayAt(zone, earlier) >= day ? earlier : Math.max(before, after);
}

/** What the zone's clock shows at this instant. */
export function localTime(zone: string | undefined, instant: number): LocalTime {
  const local = instant + offsetAt(zone, instant) * minuteMs;
  const day = Math.floor(local / dayMs);
  const seconds = Math.floor((local - day * dayMs) / 1000);
  return {
    ...dateOf(day),
    weekday: weekday(day),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}
