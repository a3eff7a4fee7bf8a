/** ISO 8601 instants, strictly: a real calendar day, a real time, and an offset or Z. */

import { dayNumber } from './civil.ts';

const minYear = 1970;
const maxYear = 2199;
const minute = 60_000;

/** Why a text is no instant; each has its own hint. */
export type InstantProblem = 'not-iso' | 'no-offset' | 'date-only' | 'no-such-day' | 'no-such-time' | 'year';

/** The JSON Schema's approximation of what `parseInstant` accepts. */
export const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/;

const withoutOffset = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
const dateOnly = /^\d{4}-\d\d-\d\d$/;

/** Epoch milliseconds, or the reason why the text is no instant. `24:00` and a 61st second are no times. */
export function readInstant(text: string): number | InstantProblem {
  const length = text.length;
  if (length < 17 || length > 35 || !instantPattern.test(text)) return problem(text);
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  const hour = digits(text, 11);
  const minutes = digits(text, 14);
  let at = 16;
  let seconds = 0;
  let milliseconds = 0;
  if (text[at] === ':') {
    seconds = digits(text, at + 1);
    at += 3;
    if (text[at] === '.') {
      let scale = 100;
      for (at += 1; isDigit(text, at); at += 1) {
        milliseconds += Math.floor(scale) * (text.charCodeAt(at) - 48);
        scale /= 10;
      }
    }
  }
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 'no-such-day';
  if (hour > 23 || minutes > 59 || seconds > 59) return 'no-such-time';
  let offset = 0;
  if (text[at] !== 'Z') {
    const offsetMinutes = length > at + 3 ? digits(text, length - 2) : 0;
    offset = digits(text, at + 1) * 60 + offsetMinutes;
    if (offsetMinutes > 59 || offset > 18 * 60) return 'no-such-time';
    if (text[at] === '-') offset = -offset;
  }
  if (year < minYear || year > maxYear) return 'year';
  return ((dayNumber(year, month, day) * 24 + hour) * 60 + minutes - offset) * minute + seconds * 1000 + milliseconds;
}

/** Epoch milliseconds, or undefined where the text is no instant. */
export function parseInstant(text: string): number | undefined {
  const instant = readInstant(text);
  return typeof instant === 'number' ? instant : undefined;
}

/** Epoch milliseconds as ISO 8601 in UTC; undefined outside the years that `readInstant` takes. */
export function writeInstant(milliseconds: number): string | undefined {
  if (!Number.isSafeInteger(milliseconds) || Math.abs(milliseconds) > 8e15) return undefined;
  const text = new Date(milliseconds).toISOString().replace('.000Z', 'Z');
  return isInstant(text) ? text : undefined;
}

export function isInstant(text: string): boolean {
  return typeof readInstant(text) === 'number';
}

function problem(text: string): InstantProblem {
  if (dateOnly.test(text)) return 'date-only';
  return withoutOffset.test(text) ? 'no-offset' : 'not-iso';
}

function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
