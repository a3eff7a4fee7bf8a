import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOf, isSame, minorAmountOf, minusOf, signedAmountOf, sumOf, timesOf } from '../../src/formats/amounts.ts';
import { createNotes } from '../../src/formats/notes.ts';

const read = (amount: unknown, currency: unknown = 'USD') => {
  const notes = createNotes();
  return { money: amountOf(amount, currency, 'total', notes)?.amount, warnings: notes.warnings.length };
};

describe('what platforms write', () => {
  test.each<[unknown, string, string]>([
    ['166.85', 'USD', '166.85'],
    ['0.0', 'USD', '0.00'],
    [8.5, 'USD', '8.50'],
    [29.99, 'usd', '29.99'],
    ['1500.0', 'JPY', '1500'],
    [12.5, 'KWD', '12.500'],
    ['12.3456', 'EUR', '12.3456'],
    ['+3', 'EUR', '3.00'],
    [9007199254740993n, 'EUR', '9007199254740993.00'],
  ])('%s %s is %s', (written, currency, amount) => {
    expect(read(written, currency)).toEqual({ money: amount, warnings: 0 });
  });

  test.each<[unknown, unknown]>([
    ['-1', 'USD'],
    ['1,50', 'USD'],
    ['$3', 'USD'],
    ['3', 'US'],
    ['3', null],
    [{}, 'USD'],
    [Number.NaN, 'USD'],
  ])('%s %s is a warning', (written, currency) => {
    expect(read(written, currency)).toEqual({ money: undefined, warnings: 1 });
  });

  test.each([null, undefined, '', ' '])('%j is nothing', (written) => {
    expect(read(written)).toEqual({ money: undefined, warnings: 0 });
  });

  test.each<[unknown, string, unknown, string | undefined]>([
    [2450, 'USD', 100, '24.50'],
    [2450, 'USD', undefined, '24.50'],
    [2450, 'JPY', undefined, '2450'],
    [2450, 'KWD', undefined, '2.450'],
    [1200, 'JPY', 1, '1200'],
    [5, 'EUR', 100, '0.05'],
    [-500, 'EUR', undefined, '-5.00'],
    [24.5, 'EUR', 100, undefined],
    [2450, 'EUR', 3, undefined],
    [2450, 'EUR', 0, undefined],
    ['2450', 'EUR', '100', '24.50'],
  ])('%s minor units of %s by %s are %s', (units, currency, divisor, amount) => {
    const notes = createNotes();
    expect(minorAmountOf(units, currency, 'total', notes, divisor)?.amount).toBe(amount);
    expect(notes.warnings.length).toBe(amount === undefined ? 1 : 0);
  });
});

describe('sums', () => {
  test('of different currencies, or of nothing, are none', () => {
    expect(sumOf([])).toBeUndefined();
    expect(sumOf([usd('1'), { amount: '1', currency: 'EUR' }])).toBeUndefined();
  });

  test('more digits than an order has room for are none', () => {
    expect(timesOf(usd('99999999999999999999'), 9)).toBeUndefined();
  });

  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const written = (value: number) => {
    const money = signedAmountOf(value / 100, 'USD', 'total', createNotes());
    if (!money) throw new Error(`${value}`);
    return money;
  };
  test('count in cents', () => {
    fc.assert(
      fc.property(cents, cents, fc.nat({ max: 1000 }), (one, other, units) => {
        expect(sumOf([written(one), written(other)])).toEqual(written(one + other));
        expect(minusOf(written(one), written(other))).toEqual(written(one - other));
        expect(timesOf(written(one), units)).toEqual(written(one * units));
        expect(isSame(written(one), written(other))).toBe(one === other);
      }),
    );
  });
});

function usd(amount: string) {
  return { amount, currency: 'USD' };
}
