/** Amounts in GraphQL. */
import type { Money } from '../../order/order.ts';
import { amountOf } from '../amounts.ts';
import type { Notes } from '../notes.ts';
import { isObject } from '../values.ts';

/** What the buyer paid, of a bag of two currencies; in some interfaces the amount stands by itself. */
export function moneyOf(value: unknown, path: string, notes: Notes): Money | undefined {
  if (!isObject(value)) return undefined;
  const own = [value.presentmentMoney, value.shopMoney].find(isObject) ?? value;
  return amountOf(own.amount, own.currencyCode, path, notes);
}
