import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { input as english } from '../../src/locales/en/errors.ts';
import { type InputWords, inputErrorText } from '../../src/locales/errors.ts';
import { input as french } from '../../src/locales/fr/errors.ts';
import { readAll } from './read-all.ts';

const file = (name: string) => readAll(readFileSync(`fixtures/bad-input/${name}`), { file: name });

/** An order's id, or the code and the place of an error; a note in brackets. */
function told(name: string): readonly string[] {
  return file(name).map((entry) => {
    if (entry.kind === 'order')
      return [entry.order.id, ...entry.warnings.map(({ id, path }) => `(${id} ${path})`)].join(' ');
    if (entry.kind === 'notice') return entry.warnings.map(({ id }) => `(${id})`).join(' ');
    const { code, path, found } = entry.error;
    return [code, path, found].filter((part) => part !== undefined).join(' ');
  });
}

const [first, second, third] = ['902-3159896-1390916', '114-8120033-7741806', '113-5512874-9042610'];

test.each<[string, readonly string[]]>([
  ['empty.json', ['empty-input']],
  ['blank.json', ['empty-input']],
  ['truncated.json', ['invalid-json']],
  ['truncated-array.json', [first, 'invalid-json']],
  ['number.json', ['unknown-format 5']],
  ['text.json', [`unknown-format "${first}"`]],
  ['not-json.txt', ['invalid-json "o"']],
  ['wrong-status.json', ['invalid-order status "shiped"']],
  ['wrong-kind.json', ['invalid-order items.0.kind "e-book"']],
  ['wrong-list.json', ['invalid-order status.1 "dropped"']],
  ['negative-quantity.json', ['invalid-order items.0.quantity -1']],
  ['text-quantity.json', ['invalid-order items.0.quantity "two"']],
  ['fraction-quantity.json', ['invalid-order items.0.quantity 1.5']],
  ['no-such-day.json', ['invalid-order placedAt "2026-02-30T10:00:00Z"']],
  ['no-such-hour.json', ['invalid-order placedAt "2026-11-23T24:00:00Z"']],
  ['no-offset.json', ['invalid-order placedAt "2026-11-23T10:00:00"']],
  ['bare-date.json', ['invalid-order placedAt "2026-11-23"']],
  ['duplicate-item-ids.json', ['invalid-order items.1.id "68828574383266"']],
  ['missing-id.json', ['invalid-order id']],
  ['number-id.json', ['invalid-order id 9007199254740993']],
  ['number-amount.json', ['invalid-order items.0.price.amount 25.99']],
  ['large-numbers-as-text.json', ['90071992547409931234567890']],
  ['null-status.json', ['invalid-order status']],
  ['list-for-object.json', ['invalid-order deliveryWindow']],
  ['object-for-list.json', ['invalid-order items']],
  ['empty-list.json', ['invalid-order status']],
  ['lower-case-currency.json', ['invalid-order items.0.price.currency "usd"']],
  ['address-for-country.json', ['invalid-order shipTo']],
  ['unknown-keys.json', [`${first} (unknown-field statsu) (unknown-field buyer)`]],
  ['other-document.json', ['unknown-format invoiceNumber, customer, rows']],
  ['bare-number-id.json', ['unknown-format id 820982911946154508']],
  ['proto-keys.json', [`${first} (unknown-field __proto__) (unknown-field constructor)`]],
  ['bom.json', [first]],
  ['utf16.json', [first]],
  ['crlf.ndjson', [first, second]],
  ['broken-line.ndjson', [first, 'invalid-json', third]],
  ['invalid-utf8.json', ['invalid-encoding']],
  ['invalid-utf8.ndjson', [first, 'invalid-encoding', third]],
  ['escapes-in-title.json', [first]],
  ['deep.json', ['too-deep']],
  ['deep-line.ndjson', [first, 'too-deep', third]],
  ['delivered-before-shipped.json', [`${first} (contradiction deliveredAt)`]],
  ['more-shipped-than-ordered.json', [`${first} (contradiction items.0.quantityShipped)`]],
])('%s', (name, expected) => {
  expect(told(name)).toEqual(expected);
});

test('records and lines are numbered from 1', () => {
  expect(file('broken-line.ndjson').map(({ source }) => source)).toEqual([
    { file: 'broken-line.ndjson', record: 1, line: 1 },
    { file: 'broken-line.ndjson', record: 2, line: 2 },
    { file: 'broken-line.ndjson', record: 3, line: 3 },
  ]);
  expect(file('truncated-array.json').map(({ source }) => source)).toEqual([
    { file: 'truncated-array.json', record: 1 },
    { file: 'truncated-array.json', record: 2 },
  ]);
});

test('a title with escapes is safe, a number with many digits whole', () => {
  const [hostile] = file('escapes-in-title.json');
  expect(hostile?.kind === 'order' && hostile.order.items?.[0]?.title).toBe('USB-C [31mhub[0m gnp.exe, 7 ports Ready');
  const [large] = file('large-numbers-as-text.json');
  expect(large).toMatchObject({ order: { total: { amount: '9007199254740993.01' } } });
});

describe('in words', () => {
  const text = (name: string, words: InputWords) => {
    const entry = file(name).find(({ kind }) => kind === 'error');
    return entry?.kind === 'error' ? inputErrorText(entry.error, words) : undefined;
  };

  test.each<[string, object]>([
    [
      'text-quantity.json',
      {
        message: 'not a whole number',
        found: '"two", a text',
        expected: 'a whole number, 1 or more',
        try: 'write 2 without quotes, or leave the field out: absent is unknown',
      },
    ],
    ['negative-quantity.json', { message: 'less than 1', found: '-1, a number' }],
    [
      'null-status.json',
      { message: 'not a value of this field', found: 'null', try: 'leave the field out: absent is unknown' },
    ],
    ['missing-id.json', { message: 'missing', found: 'nothing' }],
    [
      'number-id.json',
      { message: 'not a text', try: 'write "9007199254740993" in quotes: as a number it can lose digits' },
    ],
    ['wrong-status.json', { found: '"shiped", a text', try: 'did you mean shipped?' }],
    ['truncated.json', { message: 'the JSON ends too early, line 8, column 13', found: 'the end of the input' }],
    ['not-json.txt', { message: 'not JSON, line 1, column 1', found: '"o"', expected: 'JSON' }],
    ['empty.json', { message: 'empty input' }],
    ['lower-case-currency.json', { message: 'not a currency code', try: 'write "USD"' }],
    [
      'other-document.json',
      { message: 'not an order in a format that annul knows', found: 'invoiceNumber, customer, rows, an object' },
    ],
    ['address-for-country.json', { message: 'not a country code', found: 'a text' }],
  ])('%s', (name, expected) => {
    expect(text(name, english)).toMatchObject(expected);
  });

  test('in French, with no-break spaces', () => {
    expect(text('text-quantity.json', french)).toEqual({
      message: "n'est pas un nombre entier",
      found: '"two", un texte',
      expected: 'un nombre entier, 1 ou plus',
      try: 'écrivez 2 sans guillemets, ou omettez le champ\u00a0: absent veut dire inconnu',
    });
    expect(text('wrong-status.json', french)).toMatchObject({ try: 'vouliez-vous dire shipped\u00a0?' });
  });
});
