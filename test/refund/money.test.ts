import * as currencies from 'dinero.js/bigint/currencies';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentOf } from '../../src/order/currency.ts';
import {
  formatMoney,
  isMore,
  minus,
  parseMoney,
  percentOf,
  plus,
  type Sum,
  shareOf,
  total,
} from '../../src/refund/money.ts';

const read = (amount: string, currency = 'USD'): Sum => {
  const sum = parseMoney({ amount, currency });
  if (sum === undefined) throw new Error(`not an amount: ${amount}`);
  return sum;
};
const text = (sum: Sum): string => formatMoney(sum).amount;

describe('money', () => {
  it.each([
    ['25.99', 'USD', '25.99'],
    ['25.9', 'USD', '25.90'],
    ['25', 'USD', '25.00'],
    ['-0.5', 'USD', '-0.50'],
    ['0', 'EUR', '0.00'],
    ['0.125', 'USD', '0.125'],
    ['0.1250', 'USD', '0.125'],
    ['19940', 'JPY', '19940'],
    ['25.00', 'JPY', '25'],
    ['25.5', 'JPY', '25.5'],
    ['1.5', 'KWD', '1.500'],
    ['90071992547409931.07', 'USD', '90071992547409931.07'],
    ['007.10', 'GBP', '7.10'],
    ['3.14', 'XXX', '3.14'],
  ])('reads %s %s and writes %s', (amount, currency, expected) => {
    expect(formatMoney(read(amount, currency))).toEqual({ amount: expected, currency });
  });

  it.each(['', '.5', '5.', '1e3', '1,5', '+1', ' 1', 'NaN', '1.2.3', '0x10', '1_000', '9'.repeat(50)])(
    'does not read %j',
    (amount) => {
      expect(parseMoney({ amount, currency: 'USD' })).toBeUndefined();
    },
  );

  it('has the decimals of every currency dinero knows', () => {
    for (const { code, base, exponent } of Object.values(currencies)) {
      // Ouguiya and ariary count five to one and are written with decimals all the same.
      if (base === 10n) expect([code, exponentOf(code)]).toEqual([code, Number(exponent)]);
    }
    expect(exponentOf('__proto__')).toBe(2);
  });

  it('adds and subtracts across scales', () => {
    expect(text(plus(read('0.1'), read('0.2')))).toBe('0.30');
    expect(text(minus(read('1.00'), read('0.125')))).toBe('0.875');
    expect(isMore(read('0.30'), read('0.299'))).toBe(true);
  });

  it('rounds a percentage up', () => {
    expect(text(percentOf(read('27.25'), 50))).toBe('13.63');
    expect(text(percentOf(read('27.26'), 20))).toBe('5.46');
    expect(text(percentOf(read('27.25'), 100))).toBe('27.25');
    expect(text(percentOf(read('27.25'), 0))).toBe('0.00');
    expect(text(percentOf(read('999', 'JPY'), 50))).toBe('500');
  });

  it('cuts a line into pieces that add up, none below nothing', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    const pieces = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cents, pieces, fc.constantFrom('USD', 'JPY', 'KWD'), (minor, counts, currency) => {
        const whole = counts.reduce((a, b) => a + b);
        const line = read(`${minor}`, currency);
        let before = 0;
        const shares = counts.map((count) => {
          const share = shareOf(line, before, count, whole);
          before += count;
          return share;
        });
        expect(text(total(currency, shares))).toBe(text(line));
        for (const share of shares) expect(text(share)).not.toMatch(/^-/);
      }),
      { numRuns: 1000 },
    );
  });

  it('splits lines of a billion units at once', () => {
    const third = (before: number): Sum => shareOf(read('10.00'), before, 1_000_000_000, 3_000_000_000);
    const thirds = [third(0), third(1_000_000_000), third(2_000_000_000)];
    expect(thirds.map(text)).toEqual(['3.33', '3.34', '3.33']);
  });
});
