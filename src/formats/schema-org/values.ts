/** Single values of markup, which people write by hand: amounts, times, numbers of units. */

import { parseIsoDate } from '../../order/civil.ts';
import { quote } from '../../order/clean.ts';
import { readDecimal } from '../../order/decimal.ts';
import { readInstant } from '../../order/instant.ts';
import type { Instant, Money } from '../../order/order.ts';
import { amountOf } from '../amounts.ts';
import { fail, instantOf, isAbsent, type Notes, textOf, warn, warnUnknown } from '../notes.ts';
import { isObject } from '../values.ts';
import { valuesOf } from './nodes.ts';

/**
 * The price of an offer or of an order: beside its currency, or as an object with both. `$25.99` is taken where its
 * symbol and its decimal mark are clear.
 */
export function priceOf(value: unknown, currency: unknown, path: string, notes: Notes): Money | undefined {
  if (isObject(value)) {
    const { price, value: amount, priceCurrency, currency: code } = valuesOf(value);
    const inner = price ?? amount;
    return isObject(inner) ? undefined : priceOf(inner, priceCurrency ?? code ?? currency, path, notes);
  }
  if (isAbsent(value)) return undefined;
  if (readDecimal(value) !== undefined) return amountOf(value, codeOf(currency), path, notes);
  const shown = typeof value === 'string' ? shownAmount(value) : undefined;
  if (shown) return amountOf(shown.amount, codeOf(currency) ?? shown.code, path, notes);
  warnUnknown(notes, path, value);
  return undefined;
}

const codeOf = (currency: unknown): string | undefined => textOf(currency);

/** `£` and `€` name one currency each; of dollars and yen there are several. */
const symbols: Readonly<Record<string, string | undefined>> = { '€': 'EUR', '£': 'GBP' };

function shownAmount(text: string): { readonly amount: string; readonly code: string | undefined } | undefined {
  const parts = /^(\p{Sc}?)\s*(\d+)(?:[.,](\d{2}))?\s*(\p{Sc}?)$/u.exec(text.trim());
  if (!parts) return undefined;
  const [, before = '', whole = '', cents, after = ''] = parts;
  if ((before === '') === (after === '')) return undefined;
  return { amount: cents === undefined ? whole : `${whole}.${cents}`, code: symbols[before || after] };
}

const zoneless = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/;

/** A time that the text tells whole. A bare day, or one without a zone, is a warning that names the day. */
export function momentOf(value: unknown, path: string, notes: Notes): Instant | undefined {
  if (isAbsent(value)) return undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  const day = zoneless.exec(text)?.[1];
  if (day !== undefined) {
    if (parseIsoDate(day) === undefined) fail(notes, path, value, { kind: 'instant' }, 'no-such-day');
    else warn(notes, { id: 'day-only', path, found: day });
    return undefined;
  }
  // What is no ISO 8601 at all is a text for people.
  if (readInstant(text) === 'not-iso') {
    warn(notes, { id: 'unknown-value', path, ...(text !== '' && { found: quote(text) }) });
    return undefined;
  }
  return instantOf(value, path, notes);
}

/** A number, a text, or a QuantitativeValue. None below one: half a metre is no number of units. */
export function unitsIn(value: unknown, path: string, notes: Notes): number | undefined {
  const written = isObject(value) ? valuesOf(value).value : value;
  if (isAbsent(written)) return undefined;
  const decimal = readDecimal(written);
  const units = decimal !== undefined && /^\d{1,9}(?:\.0+)?$/.test(decimal) ? Number(decimal) : 0;
  if (units > 0) return units;
  warnUnknown(notes, path, written);
  return undefined;
}
