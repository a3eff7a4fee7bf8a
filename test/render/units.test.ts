import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { render as en } from '../../src/locales/en/render.ts';
import { render as fr } from '../../src/locales/fr/render.ts';
import { writeMoney } from '../../src/locales/money.ts';
import { clean } from '../../src/render/clean.ts';
import { colourLevel } from '../../src/render/colour.ts';
import { asciiGlyphs, marks } from '../../src/render/glyphs.ts';
import { safeJson } from '../../src/render/safe-json.ts';
import { wideRuler } from '../../src/render/wide.ts';
import { isSimple } from '../../src/render/width.ts';
import { cut, ends, hang, pad, wrap } from '../../src/render/wrap.ts';

describe('money', () => {
  test.each([
    ['27.25', 'USD', '$27.25', '27,25_$'],
    ['27.25', 'EUR', '€27.25', '27,25_€'],
    ['12.00', 'GBP', '£12.00', '12,00_£'],
    ['1994', 'JPY', '¥1,994', '1_994_¥'],
    ['27.25', 'SEK', '27.25 SEK', '27,25_SEK'],
    ['1234567.5', 'USD', '$1,234,567.5', '1_234_567,5_$'],
    ['9007199254740993.01', 'USD', '$9,007,199,254,740,993.01', '9_007_199_254_740_993,01_$'],
    ['0.00', 'USD', '$0.00', '0,00_$'],
    ['-5.00', 'USD', '-$5.00', '-5,00_$'],
  ])('%s %s', (amount, currency, english, french) => {
    expect(writeMoney({ amount, currency }, en.amounts)).toBe(english);
    expect(writeMoney({ amount, currency }, fr.amounts).replaceAll('\u00a0', '_')).toBe(french);
  });

  test('signs that are not ASCII become codes where the locale is not UTF-8', () => {
    const money = { amount: '27.25', currency: 'EUR' };
    expect(writeMoney(money, en.amounts, true)).toBe('27.25 EUR');
    expect(writeMoney(money, fr.amounts, true).replaceAll('\u00a0', '_')).toBe('27,25_EUR');
    expect(writeMoney({ amount: '27.25', currency: 'USD' }, en.amounts, true)).toBe('$27.25');
  });
});

describe('colour', () => {
  const level = (choice: 'auto' | 'always' | 'never', env: Record<string, string>, isTTY: boolean) =>
    colourLevel({ choice, env, isTTY });
  test.each([
    ['auto', {}, true, 1],
    ['auto', {}, false, 0],
    ['auto', { TERM: 'dumb' }, true, 0],
    ['auto', { NO_COLOR: '1' }, true, 0],
    ['auto', { NO_COLOR: '' }, true, 1],
    ['auto', { FORCE_COLOR: '1' }, false, 1],
    ['auto', { FORCE_COLOR: '' }, false, 1],
    ['auto', { FORCE_COLOR: 'true' }, false, 1],
    ['auto', { FORCE_COLOR: '3' }, false, 3],
    ['auto', { FORCE_COLOR: '0' }, true, 0],
    ['auto', { FORCE_COLOR: 'false' }, true, 0],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }, false, 1],
    ['always', { NO_COLOR: '1', FORCE_COLOR: '0' }, false, 1],
    ['never', { FORCE_COLOR: '3' }, true, 0],
  ] as const)('--color %s, %o, terminal %s: level %i', (choice, env, isTTY, expected) => {
    expect(level(choice, env, isTTY)).toBe(expected);
  });
});

describe('clean', () => {
  test.each([
    ['a nested escape that strippers revive', '\u001b[3\u001b[31m1mred', '[3[31m1mred'],
    ['a bell, a carriage return, a backspace', 'a\u0007b\rc\bd', 'ab cd'],
    ['a C1 introducer', '\u009b31mred', '31mred'],
    ['a bidi override', '\u202eexe.pdf', 'exe.pdf'],
    ['zero-width and byte order marks', 'a\u200b\u200d\ufeffb', 'ab'],
    ['a line stays a line', 'a\nb\u2028c\u0085d\te', 'a b c d e'],
    ['variation selectors', '\u2764\ufe0f', '\u2764'],
    ['a lone surrogate', 'a\ud800b', 'ab'],
    ['combined where it can be', 'e\u0301', '\u00e9'],
    ['stacked marks', `a${'\u0310'.repeat(50)}`, `a${'\u0310'.repeat(4)}`],
    ['tags of flags', 'x\u{e0041}\u{e0100}y', 'xy'],
    ['no-break spaces stay', '10\u00a0h', '10\u00a0h'],
  ])('%s', (_, hostile, safe) => {
    expect(clean(hostile)).toBe(safe);
  });

  test('nothing invisible survives, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(clean(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});

test('JSON escapes every control and format character there is, and means the same', () => {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character)) continue;
    const json = safeJson(`x${character}y`);
    if (!/^"x(\\u[0-9a-f]{4}|\\[bfnrt]){1,2}y"$/.test(json) || JSON.parse(json) !== `x${character}y`) {
      expect.fail(`U+${code.toString(16)} became ${json}`);
    }
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(safeJson({ text }))).toEqual({ text });
    }),
  );
});

const anyText = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem())
  .map(clean);

describe('width', () => {
  test('text that is counted without string-width is counted as string-width does', () => {
    for (let code = 0x20; code <= 0x2800; code += 1) {
      const character = String.fromCharCode(code);
      if (isSimple(character)) expect(stringWidth(character), `U+${code.toString(16)}`).toBe(1);
    }
    expect(isSimple('Hub USB-C, 7 ports, 27,25\u00a0€ … ✓')).toBe(true);
    expect(isSimple('電')).toBe(false);
    expect(isSimple('e\u0301')).toBe(false);
  });

  test.each([
    ['漢字', 4],
    ['한글', 4],
    ['🎧', 2],
    ['ก็', 1],
    ['น้ำ', 2],
    ['ที่', 1],
    ['भाषा', 4],
    ['e\u0301', 1],
  ])('%s takes %i columns', (text, columns) => {
    expect(wideRuler.width(text)).toBe(columns);
  });
});

describe('wrap', () => {
  test('lines fit, and together they are the words in their order', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width, wideRuler);
        // A cluster wider than a line cannot be helped; none is wider than a few columns.
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, widestCluster(line)));
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  const widestCluster = (text: string): number =>
    Math.max(0, ...wideRuler.clusters(text).map((each) => wideRuler.width(each)));

  test.each([
    ['a bb ccc', 4, ['a bb', 'ccc']],
    ['', 4, ['']],
    ['   ', 4, ['']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['ab cdefgh', 4, ['ab c', 'defg', 'h']],
    ['漢字漢字', 5, ['漢字', '漢字']],
    ['10\u00a0h\u00a030 ou 11\u00a0h', 8, ['10\u00a0h\u00a030', 'ou 11\u00a0h']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width, wideRuler)).toEqual(lines);
  });

  test('cut, pad, hang and ends', () => {
    expect(cut('Ceramic plant pot', 10, wideRuler, '…')).toBe('Ceramic p…');
    expect(cut('Ceramic pot', 9, wideRuler, '…')).toBe('Ceramic…');
    expect(cut('漢字漢字', 6, wideRuler, '…')).toBe('漢字…');
    expect(cut('short', 5, wideRuler, '…')).toBe('short');
    expect(pad('漢', 4, wideRuler)).toBe('漢  ');
    expect(hang('  1  ', 'one two three', 10, wideRuler)).toEqual(['  1  one', '     two', '     three']);
    expect(ends('left', 'right', 12, wideRuler)?.join('')).toBe('left   right');
    expect(ends('left', 'right', 10, wideRuler)).toBeUndefined();
  });
});

test('every mark has a twin that is ASCII', () => {
  const twins = [
    ...Object.values(marks).map(({ ascii }) => ascii),
    ...Object.values(asciiGlyphs.bar),
    asciiGlyphs.ellipsis,
    asciiGlyphs.times,
  ];
  for (const twin of twins) expect(twin).toMatch(/^[!-~]+$/);
});
