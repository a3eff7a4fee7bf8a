/** Reading single values of a platform's document: what is absent, what is odd, what cannot be. */
import { clean } from '../order/clean.ts';
import type { Expected, Hint, InputError } from '../order/error.ts';
import { found, shown } from '../order/found.ts';
import { isInstant, writeInstant } from '../order/instant.ts';
import { instantHint } from '../order/invalid.ts';
import type { Instant } from '../order/order.ts';
import type { DataWarning } from '../order/warning.ts';

const mostWarnings = 20;

/** What a reader has to say beside the order. Paths are the canonical order's. */
export interface Notes {
  readonly warnings: DataWarning[];
  /** The first value that makes the record unreadable. */
  error: InputError | undefined;
}

export function createNotes(): Notes {
  return { warnings: [], error: undefined };
}

export function warn({ warnings }: Notes, warning: DataWarning): void {
  if (warnings.length < mostWarnings) warnings.push(warning);
}

/** The value is not one that the reader knows; the fact stays unknown. */
export function warnUnknown(notes: Notes, path: string, value: unknown): void {
  const text = shown(value);
  warn(notes, text === undefined ? { id: 'unknown-value', path } : { id: 'unknown-value', path, found: text });
}

/** The value cannot be, and nothing can be said of the order. */
export function fail(notes: Notes, path: string, value: unknown, expected: Expected, hint?: Hint): void {
  notes.error ??= { code: 'invalid-order', path, ...found(value), expected, ...(hint && { hint }) };
}

/** Null, empty, and what reports write for nothing. */
export function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  return (first <= 0x20 && value.trim() === '') || ((first | 0x20) === 0x6e && nothing.test(value));
}

const nothing = /^not (?:available|applicable)\s*$/i;

/** Identifiers and titles. Numbers are taken as they are written: ids have passed through many a spreadsheet. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (isAbsent(value)) return undefined;
    return clean(value).trim() || undefined;
  }
  return typeof value === 'bigint' || Number.isSafeInteger(value) ? String(value) : undefined;
}

/** `true`, `"True"`; anything else but an absent value is a warning. */
export function flagOf(value: unknown, path: string, notes: Notes): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (isAbsent(value)) return undefined;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (word === 'true') return true;
  if (word === 'false') return false;
  warnUnknown(notes, path, value);
  return undefined;
}

/** A number of units. One that cannot be makes the record unreadable. */
export function countOf(value: unknown, path: string, notes: Notes): number | undefined {
  if (isAbsent(value)) return undefined;
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  fail(notes, path, value, { kind: 'whole-number', min: 0 }, typeof value === 'string' ? 'unquote-number' : undefined);
  return undefined;
}

/** A number of units of which there is at least one. */
export function quantityOf(value: unknown, path: string, notes: Notes): number | undefined {
  const count = countOf(value, path, notes);
  if (count !== 0) return count;
  fail(notes, path, value, { kind: 'whole-number', min: 1 }, 'leave-out');
  return undefined;
}

/** An instant. A day or a time that does not exist makes the record unreadable. */
export function instantOf(value: unknown, path: string, notes: Notes): Instant | undefined {
  if (isAbsent(value)) return undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  if (isInstant(text)) return text;
  fail(notes, path, value, { kind: 'instant' }, instantHint(value));
  return undefined;
}

const perUnit = { seconds: 1000, milliseconds: 1 } as const;

/** Counted from 1970, as a number or in digits; ISO 8601 is taken too. 0 stands for none. */
export function epochOf(value: unknown, unit: keyof typeof perUnit, path: string, notes: Notes): Instant | undefined {
  if (isAbsent(value)) return undefined;
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value;
  if (count === 0) return undefined;
  if (typeof count !== 'number') return instantOf(value, path, notes);
  const instant = writeInstant(count * perUnit[unit]);
  if (instant === undefined) fail(notes, path, value, { kind: 'instant' }, 'year');
  return instant;
}
