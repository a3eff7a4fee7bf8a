import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absolute, isDecimal, isZero, readDecimal, scaled, unscaled } from '../../src/order/decimal.ts';

describe('amounts as they are written', () => {
  test.each([
    ['25.99', '25.99'],
    ['19940', '19940'],
    ['25.00', '25.00'],
    [' 25.99 ', '25.99'],
    ['-0.50', '-0.50'],
    ['-0.00', '0.00'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['0005.10', '0005.10'],
    ['1e3', '1000'],
    ['1.25E1', '12.5'],
    ['1.5e-3', '0.0015'],
    [25.99, '25.99'],
    [1e-7, '0.0000001'],
    [9007199254740993n, '9007199254740993'],
  ])('%s is %s', (written, amount) => {
    expect(readDecimal(written)).toBe(amount);
  });

  test.each([
    ['12,50'],
    ['1 000'],
    ['$5'],
    [''],
    ['.'],
    ['-'],
    ['e5'],
    ['1e400'],
    ['0x10'],
    ['Infinity'],
    ['9'.repeat(60)],
    [2 ** 53],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [null],
    [undefined],
    [true],
    [{}],
    [['5']],
  ])('%s is no amount', (written) => {
    expect(readDecimal(written)).toBeUndefined();
  });

  test('the canonical form has no sign, exponent or blank', () => {
    for (const text of ['25.99', '0', '9007199254740993.01']) expect(isDecimal(text)).toBe(true);
    for (const text of ['-1', '+1', '1e3', '1.', '.5', ' 1', '1,5', '', '1.2.3']) expect(isDecimal(text)).toBe(false);
  });

  test('numbers keep their value', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
        const text = readDecimal(number);
        if (text !== undefined) expect(Number(text)).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  test('units of 10^-10 and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 28n), max: 10n ** 28n }), (units) => {
        expect(scaled(unscaled(units, 2))).toBe(units);
      }),
    );
    expect(unscaled(scaled('3.90') - scaled('3.9'), 2)).toBe('0.00');
    expect(unscaled(scaled('19940'), 0)).toBe('19940');
    expect([absolute('-2.00'), absolute('2.00'), isZero('0.00'), isZero('0.01')]).toEqual([
      '2.00',
      '2.00',
      true,
      false,
    ]);
  });
});
