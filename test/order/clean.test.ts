import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, cut, quote } from '../../src/order/clean.ts';

describe('clean', () => {
  test.each([
    ['plain text', 'USB-C hub, 7 ports', 'USB-C hub, 7 ports'],
    ['accents and other scripts', 'Crème brûlée 折りたたみ傘 зонт', 'Crème brûlée 折りたたみ傘 зонт'],
    ['decomposed letters', 'cafe\u0301', 'café'],
    ['an escape sequence', 'a\x1b[31mb\x1b[0m', 'a[31mb[0m'],
    ['one sequence inside another', 'a\x1b[3\x1b[31m1mb', 'a[3[31m1mb'],
    ['C1 controls', 'a\x9b31mb\x85c', 'a31mb c'],
    ['bell, backspace, delete', 'a\x07b\x08c\x7fd', 'abcd'],
    ['line breaks', 'a\r\nb\nc\rd\u2028e\u2029f\tg', 'a b c d e f g'],
    ['bidi controls', 'a\u202egnp.exe\u2066b\u061c', 'agnp.exeb'],
    ['invisible characters', 'a\u200bb\ufeffc\u00add\u2060e\u3164f', 'abcdef'],
    ['variation selectors', '\u2764\ufe0f', '\u2764'],
    ['tag characters', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
    ['emoji', 'ok 😀', 'ok 😀'],
  ])('%s', (_name, foreign, safe) => {
    expect(clean(foreign)).toBe(safe);
  });

  test('whatever comes in, nothing that moves a cursor or turns a line comes out, and twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cleaned = clean(text);
        expect(cleaned).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
        expect(cleaned).toBe(cleaned.normalize('NFC'));
        expect(clean(cleaned)).toBe(cleaned);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('cut and quote', () => {
  test('forty characters, the last one saying that something is missing', () => {
    expect(cut('x'.repeat(40))).toBe('x'.repeat(40));
    expect(cut('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
    expect([...cut('😀'.repeat(500))]).toHaveLength(40);
    expect(quote('two')).toBe('"two"');
    expect(quote('say "hi"\\')).toBe('"say \\"hi\\"\\\\"');
  });

  test('a megabyte takes no time and leaves no half characters', () => {
    expect([...cut('\u200b'.repeat(1_000_000))].length).toBeLessThanOrEqual(40);
    expect(quote(`${'e\u0301'.repeat(500_000)}`).length).toBeLessThanOrEqual(42);
  });
});
