/** Numbers of units, from shops that may sell by weight or length. */
import { readDecimal } from '../order/decimal.ts';
import { countOf, isAbsent, type Notes, warnUnknown } from './notes.ts';

/** `2`, `"2.0000"`. A fraction, for which the order has no room, is a warning; less than none cannot be. */
export function unitsOf(value: unknown, path: string, notes: Notes): number | undefined {
  if (isAbsent(value)) return undefined;
  const [whole = '', fraction = ''] = (readDecimal(value) ?? '').split('.');
  if (!/^\d{1,15}$/.test(whole)) return countOf(value, path, notes);
  if (!/[1-9]/.test(fraction)) return Number(whole);
  warnUnknown(notes, path, value);
  return undefined;
}

/** How many were ordered. Nothing ordered is a warning: the line is there, so it says something else. */
export function orderedOf(value: unknown, path: string, notes: Notes): number | undefined {
  const units = unitsOf(value, path, notes);
  if (units !== 0) return units;
  warnUnknown(notes, path, value);
  return undefined;
}
