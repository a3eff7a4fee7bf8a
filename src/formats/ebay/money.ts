/** eBay's amounts, `{value, currency}`. */
import type { Money } from '../../order/order.ts';
import { amountOf, signedAmountOf, sumOf } from '../amounts.ts';
import { isAbsent, type Notes, warnUnknown } from '../notes.ts';
import { isObject } from '../values.ts';

export const moneyOf = (value: unknown, path: string, notes: Notes): Money | undefined =>
  parts(value, path, notes, amountOf);

/** As it stands: discounts come below zero. */
export const signedMoneyOf = (value: unknown, path: string, notes: Notes): Money | undefined =>
  parts(value, path, notes, signedAmountOf);

function parts(value: unknown, path: string, notes: Notes, read: typeof amountOf): Money | undefined {
  if (isAbsent(value)) return undefined;
  if (isObject(value)) return read(value.value, value.currency, path, notes);
  warnUnknown(notes, path, value);
  return undefined;
}

/** The amounts of a list together: of taxes, of refunds. Undefined for an empty one. */
export function sumIn(list: unknown, path: string, notes: Notes): Money | undefined {
  if (!Array.isArray(list)) return undefined;
  return sumOf(list.filter(isObject).flatMap(({ amount }) => moneyOf(amount, path, notes) ?? []));
}
