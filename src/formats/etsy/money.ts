/** Etsy's amounts, `{amount, divisor, currency_code}`: whole numbers of the shop's currency, not the buyer's. */
import type { Money } from '../../order/order.ts';
import { minorAmountOf, notNegative } from '../amounts.ts';
import { isAbsent, type Notes, warnUnknown } from '../notes.ts';
import { isObject } from '../values.ts';

export function moneyOf(value: unknown, path: string, notes: Notes): Money | undefined {
  if (isAbsent(value)) return undefined;
  if (!isObject(value)) {
    warnUnknown(notes, path, value);
    return undefined;
  }
  return notNegative(minorAmountOf(value.amount, value.currency_code, path, notes, value.divisor), path, notes);
}
