/** Amounts as platforms write them, read, added up and multiplied without a binary fraction. */
import { exponentOf } from '../order/currency.ts';
import { absolute, isDecimal, readDecimal, scaled, unscaled } from '../order/decimal.ts';
import type { Money } from '../order/order.ts';
import { isAbsent, type Notes, warnUnknown } from './notes.ts';

const currencyCode = /^[A-Z]{3}$/;

/** An amount that may be below zero, as discounts are: the sign stands in front. Anything odd is a warning. */
export function signedAmountOf(amount: unknown, currency: unknown, path: string, notes: Notes): Money | undefined {
  if (isAbsent(amount)) return undefined;
  const decimal = readDecimal(amount);
  const code = typeof currency === 'string' ? currency.trim().toUpperCase() : '';
  if (decimal !== undefined && currencyCode.test(code)) return moneyOf(scaled(decimal), code);
  warnUnknown(notes, path, decimal === undefined ? amount : currency);
  return undefined;
}

/** None below zero: that is a warning. */
export function notNegative(money: Money | undefined, path: string, notes: Notes): Money | undefined {
  if (!money || !isNegative(money)) return money;
  warnUnknown(notes, path, money.amount);
  return undefined;
}

/** An amount not below zero, with at least the decimals of its currency: `8.5` USD is `8.50`. */
export const amountOf = (amount: unknown, currency: unknown, path: string, notes: Notes): Money | undefined =>
  notNegative(signedAmountOf(amount, currency, path, notes), path, notes);

/** A whole number of the currency's smallest unit, or of 1/`divisor` of its main one; it may be below zero. */
export function minorAmountOf(
  units: unknown,
  currency: unknown,
  path: string,
  notes: Notes,
  divisor?: unknown,
): Money | undefined {
  if (isAbsent(units)) return undefined;
  const whole = readDecimal(units);
  const code = typeof currency === 'string' ? currency.trim().toUpperCase() : '';
  const shift = divisor === undefined ? exponentOf(code) : shiftOf(divisor);
  if (whole === undefined || !/^-?\d+$/.test(whole)) warnUnknown(notes, path, units);
  else if (!currencyCode.test(code)) warnUnknown(notes, path, currency);
  else if (shift === undefined) warnUnknown(notes, path, divisor);
  else return moneyOf(scaled(whole) / 10n ** BigInt(shift), code);
  return undefined;
}

/** 100 moves the point two places. */
function shiftOf(divisor: unknown): number | undefined {
  const text = readDecimal(divisor);
  return text !== undefined && /^10{0,9}$/.test(text) ? text.length - 1 : undefined;
}

/** Units of 10^-10. Undefined for more digits than the canonical order has room for. */
function moneyOf(units: bigint, currency: string): Money | undefined {
  const amount = unscaled(units, exponentOf(currency));
  return isDecimal(absolute(amount)) ? { amount, currency } : undefined;
}

/** Undefined for an empty list, or where currencies differ. */
export function sumOf(amounts: readonly Money[]): Money | undefined {
  const [first] = amounts;
  if (!first || amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  return moneyOf(
    amounts.reduce((sum, { amount }) => sum + scaled(amount), 0n),
    first.currency,
  );
}

/** What a number of units costs together. */
export const timesOf = ({ amount, currency }: Money, units: number): Money | undefined =>
  moneyOf(scaled(amount) * BigInt(units), currency);

/** May come below zero. Undefined where the currencies differ. */
export const minusOf = (from: Money, less: Money): Money | undefined => sumOf([from, negated(less)]);

const negated = ({ amount, currency }: Money): Money => ({ amount: unscaled(-scaled(amount), 0), currency });

/** Without its sign. */
export const unsigned = ({ amount, currency }: Money): Money => ({ amount: absolute(amount), currency });

export const isNegative = ({ amount }: Money): boolean => amount.startsWith('-');

export const isSame = (one: Money, other: Money): boolean =>
  one.currency === other.currency && scaled(one.amount) === scaled(other.amount);
