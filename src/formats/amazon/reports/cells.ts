/** Single cells of the seller's reports. */
import { readDecimal } from '../../../order/decimal.ts';
import { isInstant } from '../../../order/instant.ts';
import type { Instant, Money } from '../../../order/order.ts';
import { isAbsent, type Notes, textOf, warn, warnUnknown } from '../../notes.ts';
import type { Json } from '../../values.ts';
import { discountOf, moneyOf } from '../money.ts';

const withoutOffset = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/;

/** A time that has lost its offset, in UTC; anything else as it is. */
export function utcOf(text: string): string {
  const parts = withoutOffset.exec(text);
  return parts ? `${parts[1]}T${parts[2]}Z` : text;
}

/** With an offset; a spreadsheet has lost it, and a time of day is there: UTC. A date in any other form stays unknown. */
export function timeOf(cells: Json, column: string, path: string, notes: Notes): Instant | undefined {
  const value = cells[column];
  if (isAbsent(value)) return undefined;
  const text = textOf(value) ?? '';
  if (isInstant(text)) return text;
  const utc = utcOf(text);
  if (utc !== text && isInstant(utc)) {
    warn(notes, { id: 'without-offset', path });
    return utc;
  }
  warnUnknown(notes, path, value);
  return undefined;
}

/** In the currency of its row; `below`: a discount, which some write below zero. */
export function amountOf(
  cells: Json,
  column: string,
  at: string,
  field: string,
  notes: Notes,
  below = false,
): Money | undefined {
  const Amount = cells[column];
  if (isAbsent(Amount)) return undefined;
  const read = below ? discountOf : moneyOf;
  return read({ CurrencyCode: textOf(cells.currency), Amount: readDecimal(Amount) ?? Amount }, at, field, notes);
}
