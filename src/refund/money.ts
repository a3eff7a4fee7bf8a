/**
 * Money in minor units, by dinero.js with bigint. The contract's decimal strings come in and go out exactly: more
 * decimals than the currency has are kept (`25.00` JPY is 25, `0.125` USD stays 0.125).
 */
import {
  add,
  allocate,
  compare,
  type Dinero,
  dinero,
  haveSameCurrency,
  isNegative,
  isZero,
  minimum,
  multiply,
  subtract,
  toDecimal,
  transformScale,
  trimScale,
  up,
} from 'dinero.js/bigint';
import { exponentOf } from '../order/currency.ts';
import type { Money } from '../order/order.ts';

export type Sum = Dinero<bigint>;

const sum = (amount: bigint, currency: string, scale: number): Sum =>
  dinero({
    amount,
    currency: { code: currency, base: 10n, exponent: BigInt(exponentOf(currency)) },
    scale: BigInt(scale),
  });

export const zero = (currency: string): Sum => sum(0n, currency, exponentOf(currency));

/** Beyond this many digits nothing is an amount of an order, and arithmetic gets slow. */
const maxDigits = 40;

/** Absent where the text is no decimal number. */
export function parseMoney(money: Money): Sum | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(money.amount);
  if (match === null) return undefined;
  const [, sign = '', whole = '', written = ''] = match;
  const exponent = exponentOf(money.currency);
  // Zeros beyond the currency's decimals go, or a split of `1000.00` JPY would have sen in it.
  let length = written.length;
  while (length > exponent && written[length - 1] === '0') length--;
  const scale = Math.max(length, exponent);
  const digits = whole + written.slice(0, length).padEnd(scale, '0');
  if (digits.length > maxDigits) return undefined;
  return sum(BigInt(sign + digits), money.currency, scale);
}

/** With the currency's own decimals, or more where the value has more. */
export const formatMoney = (value: Sum): Money => {
  const exact = trimScale(value);
  return { amount: toDecimal(exact), currency: exact.toJSON().currency.code };
};

export const plus = (a: Sum, b: Sum): Sum => add(a, b);
export const minus = (a: Sum, b: Sum): Sum => subtract(a, b);
export const smaller = (a: Sum, b: Sum): Sum => minimum([a, b]);
export const isMore = (a: Sum, b: Sum): boolean => compare(a, b) > 0;
export const negative = (value: Sum): boolean => isNegative(value);
export const nothing = (value: Sum): boolean => isZero(value);
export const sameCurrency = (a: Sum, b: Sum): boolean => haveSameCurrency([a, b]);

export const atLeastZero = (value: Sum): Sum => (negative(value) ? minus(value, value) : value);
export const total = (currency: string, sums: readonly Sum[]): Sum => sums.reduce(plus, zero(currency));

/**
 * The share of `count` units out of `whole`, the `before` units ahead of them having had theirs: the pieces of a line
 * always add up to the line, however it is cut. Whole numbers, `before + count` at most `whole`, `whole` at least 1.
 */
export function shareOf(value: Sum, before: number, count: number, whole: number): Sum {
  const upTo = (units: number): Sum => (units === whole ? value : split(value, units, whole - units));
  return before === 0 ? upTo(count) : minus(upTo(before + count), upTo(before));
}

function split(value: Sum, part: number, rest: number): Sum {
  const [first] = allocate(value, [BigInt(part), BigInt(rest)]);
  return first ?? value;
}

/** A percentage, rounded up to the smallest unit: what it can be at most. */
export const percentOf = (value: Sum, percent: number): Sum =>
  transformScale(multiply(value, { amount: BigInt(percent), scale: 2n }), value.toJSON().scale, up);
