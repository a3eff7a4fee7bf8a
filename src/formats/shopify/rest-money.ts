/** Amounts in Admin REST: the buyer's in a set, the shop's bare. */
import type { Money } from '../../order/order.ts';
import { amountOf } from '../amounts.ts';
import { isAbsent, type Notes } from '../notes.ts';
import { isObject, type Json } from '../values.ts';

/** The amount under a key of an object inside the order. */
export type MoneyIn = (raw: Json, key: string, path: string) => Money | undefined;

/** In the currency that the buyer paid in. Bare amounts are in the shop's, which may be another one. */
export function moneyIn(order: Json, notes: Notes): MoneyIn {
  const foreign = !isAbsent(order.presentment_currency) && order.presentment_currency !== order.currency;
  return (raw, key, path) => {
    const set = raw[`${key}_set`];
    const paid = isObject(set) ? set.presentment_money : undefined;
    if (isObject(paid)) return amountOf(paid.amount, paid.currency_code, path, notes);
    return foreign ? undefined : amountOf(raw[key], order.currency, path, notes);
  };
}
