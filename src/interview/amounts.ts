/** Amounts as people type them: with a point, and a currency where the store does not tell it. */
import { decimalPattern } from '../order/decimal.ts';
import type { Money } from '../order/order.ts';

export type AmountProblem = 'empty' | 'unreadable' | 'comma' | 'currency';

export type ReadAmount =
  | { readonly kind: 'amount'; readonly money: Money }
  /** `instead`: how it would be written. */
  | { readonly kind: 'problem'; readonly problem: AmountProblem; readonly instead?: string };

const symbols: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR' };

/** `currency` is the store's. */
export function readAmount(typed: string, currency: string | undefined): ReadAmount {
  const text = typed.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (text === '') return { kind: 'problem', problem: 'empty' };
  const match = /^([$€£¥₹]|[a-z]{3})? ?(\d[\d.,]*) ?([$€£¥₹]|[a-z]{3})?$/i.exec(text);
  if (!match) return { kind: 'problem', problem: 'unreadable' };
  const [, before, figures = '', after] = match;
  const sign = before ?? after;
  const named =
    sign === undefined ? undefined : (symbols[sign] ?? (/^[a-z]{3}$/i.test(sign) ? sign.toUpperCase() : undefined));
  const code = named ?? currency;
  if (figures.includes(',')) {
    const instead = pointed(figures);
    return { kind: 'problem', problem: 'comma', ...(instead && { instead: code ? `${instead} ${code}` : instead }) };
  }
  if (!decimalPattern.test(figures)) return { kind: 'problem', problem: 'unreadable' };
  return code === undefined
    ? { kind: 'problem', problem: 'currency', instead: `${figures} USD` }
    : { kind: 'amount', money: { amount: figures, currency: code } };
}

/** `1.299,00` and `1,299.00` with a single point; undefined where the comma can mean either. */
function pointed(figures: string): string | undefined {
  const last = Math.max(figures.lastIndexOf(','), figures.lastIndexOf('.'));
  const decimals = figures.slice(last + 1);
  if (decimals.length === 3 && figures.indexOf(',') === last) return undefined;
  return decimals.length === 3 ? undefined : `${figures.slice(0, last).replace(/[.,]/g, '')}.${decimals}`;
}

/** What the units of a line cost together: amounts are decimal strings, never rounded. */
export function times({ amount, currency }: Money, units: number): Money {
  const [whole = '0', decimals = ''] = amount.split('.');
  const product = (BigInt(`${whole}${decimals}`) * BigInt(units)).toString().padStart(decimals.length + 1, '0');
  const cut = product.length - decimals.length;
  return { amount: decimals === '' ? product : `${product.slice(0, cut)}.${product.slice(cut)}`, currency };
}
