/** Amounts as JSON numbers. */
import type { Money } from '../../order/order.ts';
import { amountOf, signedAmountOf, unsigned } from '../amounts.ts';
import type { Notes } from '../notes.ts';

/** Some shops print a binary fraction with all its digits: 84.9 as 84.900000000000006. */
const shortest = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+\.\d{11,}$/.test(value) ? String(Number(value)) : value;

export function moneyOf(value: unknown, currency: unknown, path: string, notes: Notes): Money | undefined {
  return amountOf(shortest(value), currency, path, notes);
}

/** Above or below zero, depending on where it stands. */
export function discountOf(value: unknown, currency: unknown, path: string, notes: Notes): Money | undefined {
  const discount = signedAmountOf(shortest(value), currency, path, notes);
  return discount && unsigned(discount);
}
