/** Single cells of a buyer's exports: amounts with apostrophes and symbols, several values in one cell, many dates. */
import { parseIsoDate, startOfDay } from '../../../order/civil.ts';
import { absolute, decimals, isDecimal, readDecimal, scaled, unscaled } from '../../../order/decimal.ts';
import { isInstant, parseInstant } from '../../../order/instant.ts';
import { zoneOf } from '../../../order/marketplaces.ts';
import type { Instant, Money } from '../../../order/order.ts';
import { isAbsent, type Notes, textOf, warn, warnUnknown } from '../../notes.ts';

/** Several shipments, payments or times stand in one cell. */
export function valuesOf(value: unknown): readonly string[] {
  const text = textOf(value);
  return text === undefined ? [] : text.split(' and ').flatMap((part) => textOf(part) ?? []);
}

const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** `'-14.39'`, `'1,495'`, `$21.75`: a decimal, perhaps below zero; undefined where it is no number. */
function decimalOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return readDecimal(value);
  const bare = value
    .trim()
    .replace(/^'|'$/g, '')
    .replace(/[$£€¥\s]/g, '');
  return readDecimal(grouped.test(bare) ? bare.replaceAll(',', '') : bare);
}

/** Undefined where there is no amount or no currency; what cannot be read is a warning. */
export function moneyOf(value: unknown, currency: string | undefined, path: string, notes: Notes): Money | undefined {
  if (isAbsent(value)) return undefined;
  const amount = decimalOf(value);
  if (amount === undefined) {
    warnUnknown(notes, path, value);
    return undefined;
  }
  return currency === undefined ? undefined : { amount, currency };
}

/** A price, or what was added to it: below zero it cannot be. */
export function priceOf(value: unknown, currency: string | undefined, path: string, notes: Notes): Money | undefined {
  const money = moneyOf(value, currency, path, notes);
  if (!money?.amount.startsWith('-')) return money;
  warnUnknown(notes, path, value);
  return undefined;
}

export const unsigned = (money: Money | undefined): Money | undefined =>
  money && { amount: absolute(money.amount), currency: money.currency };

/** Undefined where a part of it is not known, or below zero. */
export const sumOf = (amounts: readonly (Money | undefined)[]): Money | undefined =>
  amounts.some((money) => money?.amount.startsWith('-')) ? undefined : netSumOf(amounts);

/** Perhaps below zero; undefined where a part of it is not known. */
export function netSumOf(amounts: readonly (Money | undefined)[]): Money | undefined {
  const [first] = amounts;
  if (!first) return undefined;
  let units = 0n;
  let digits = 0;
  for (const money of amounts) {
    if (money?.currency !== first.currency) return undefined;
    units += scaled(money.amount);
    digits = Math.max(digits, decimals(money.amount));
  }
  const amount = unscaled(units, digits);
  // With more digits than an order can hold it is none that anyone paid.
  return isDecimal(absolute(amount)) ? { amount, currency: first.currency } : undefined;
}

export const currencyOf = (value: unknown): string | undefined => {
  const text = textOf(value)?.toUpperCase();
  return text !== undefined && /^[A-Z]{3}$/.test(text) ? text : undefined;
};

const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?: (\d\d:\d\d:\d\d) UTC)?$/;
const dashed = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/** Of the several values in a cell the first or the last one. `store`: whose day it is, where no time is told. */
export function timeOf(
  value: unknown,
  which: 'earliest' | 'latest',
  store: string | undefined,
  path: string,
  notes: Notes,
): Instant | undefined {
  const times = valuesOf(value).map((text) => instantOf(text, store, path, notes));
  const known = times.flatMap((time) => time ?? []).sort((a, b) => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0));
  if (known.length < times.length) {
    // A sentence can stand where a time belongs; it is nothing to repeat.
    warn(notes, { id: 'unknown-value', path });
    return undefined;
  }
  return known.at(which === 'earliest' ? 0 : -1);
}

function instantOf(text: string, store: string | undefined, path: string, notes: Notes): Instant | undefined {
  if (isInstant(text)) return text;
  const parts = american.exec(text);
  const bare = dashed.exec(text);
  if (!parts && !bare) return undefined;
  const [, month, day, year = '', time] = parts ?? [];
  const date = bare
    ? `${bare[1]}-${two(bare[2])}-${two(bare[3])}`
    : `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
  if (time !== undefined) return isInstant(`${date}T${time}Z`) ? `${date}T${time}Z` : undefined;
  const civil = parseIsoDate(date);
  if (civil === undefined || !isInstant(`${date}T00:00:00Z`)) return undefined;
  if (!notes.warnings.some((told) => told.id === 'day-begins' && told.path === path))
    warn(notes, { id: 'day-begins', path });
  return new Date(startOfDay(zoneOf(store), civil)).toISOString();
}
