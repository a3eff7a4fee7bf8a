import { describe, expect, test } from 'vitest';
import { type InputWords, inputErrorText, loadInputWords } from '../../src/locales/errors.ts';
import { hints, type InputError } from '../../src/order/error.ts';
import type { DataWarning } from '../../src/order/warning.ts';

const [en, fr] = [await loadInputWords('en'), await loadInputWords('fr')];
const languages: readonly (readonly [string, InputWords])[] = [
  ['en', en],
  ['fr', fr],
];

const keysOf = (object: object) => Object.keys(object);
const errors: readonly InputError[] = keysOf(en.messages).flatMap((code) => [
  { code, path: 'items.0.quantity', found: '"two"', foundType: 'text', detail: '2:11' } as InputError,
  { code, foundType: 'end' } as InputError,
  { code, foundType: 'object', found: 'a, b' } as InputError,
]);
const aboutFields = ['unknown-field', 'unknown-value', 'contradiction', 'unclear-price', 'day-only'];
const warnings: readonly DataWarning[] = keysOf(en.warnings).flatMap((id) => [
  ...(aboutFields.includes(id) ? [] : [{ id } as DataWarning]),
  { id, path: 'status', other: 'placedAt' } as DataWarning,
  { id, path: 'status', found: '"x"', expected: 'shipped' } as DataWarning,
]);

/** Every sentence there is, with all its parts and with none. */
function sentences(words: InputWords): readonly string[] {
  return [
    ...errors.flatMap((error) => Object.values(inputErrorText(error, words))),
    ...hints.flatMap((hint) =>
      [
        { code: 'invalid-order', hint } as const,
        { code: 'invalid-order', hint, path: 'status', found: '"2"', foundType: 'text' } as const,
      ].map((error) => inputErrorText(error, words).try ?? ''),
    ),
    ...warnings.map((warning) => words.warnings[warning.id](warning)),
    ...Object.values(words.expected),
    ...Object.values(words.types),
    ...Object.values(words.labels),
    words.wholeNumber(undefined),
    words.wholeNumber(1),
    words.oneOf(undefined),
    words.oneOf(['a', 'b', 'c']),
  ];
}

describe.each(languages)('%s', (lang, words) => {
  test('sentences are whole', () => {
    for (const sentence of sentences(words)) {
      expect(sentence).not.toMatch(/undefined|null,|\s{2}|^\s|\s$|\[object/);
    }
  });

  test('errors are phrases, warnings are sentences', () => {
    for (const error of errors) expect(words.messages[error.code](error)).not.toMatch(/[.!]$/);
    for (const warning of warnings) expect(words.warnings[warning.id](warning)).toMatch(/[.?]$/);
  });

  if (lang === 'fr') {
    test('no-break spaces stand where French has them, and nowhere a plain one', () => {
      for (const sentence of sentences(words)) {
        expect(sentence).not.toMatch(/ [:;!?»]|« /);
        expect(sentence.replace(/\d\d:\d\d/g, '').replace(/"[^"]*": ?"[^"]*"/g, '')).not.toMatch(/[^\u00a0\d"]:(?!\d)/);
        expect(sentence).not.toMatch(/[^\u00a0][;?!]/);
        expect(sentence).not.toMatch(/[’]|ouvrable/);
      }
    });
  }
});

test.each<[InputError, object]>([
  [
    {
      code: 'invalid-order',
      path: 'items.0.quantity',
      found: '"two"',
      foundType: 'text',
      expected: { kind: 'whole-number', min: 1 },
      hint: 'unquote-number',
    },
    { message: 'not a whole number', found: '"two", a text', expected: 'a whole number, 1 or more' },
  ],
  [
    {
      code: 'invalid-order',
      path: 'items.0.quantity',
      found: '"2"',
      foundType: 'text',
      expected: { kind: 'whole-number', min: 1 },
      hint: 'unquote-number',
    },
    { try: 'write 2 without quotes, or leave the field out: absent is unknown' },
  ],
  [
    { code: 'invalid-order', found: '1e+21', foundType: 'number', expected: { kind: 'whole-number' } },
    { message: 'not a whole number' },
  ],
  [
    { code: 'invalid-order', found: '9007199254740993', foundType: 'number', expected: { kind: 'whole-number' } },
    { message: 'too large' },
  ],
  [
    {
      code: 'invalid-set',
      found: '"statsu"',
      foundType: 'text',
      hint: 'nearest',
      expected: { kind: 'one-of', values: Array(70).fill('x'), nearest: 'status' },
    },
    { message: 'no such field', expected: 'a field of the order', try: 'did you mean status?' },
  ],
  [{ code: 'api-error', detail: 'Unauthorized' }, { message: 'an error of the API, not an order: Unauthorized' }],
])('%o', (error, text) => {
  expect(inputErrorText(error, en)).toMatchObject(text);
});
