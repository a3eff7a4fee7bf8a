import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { records } from '../../../src/formats/chunks.ts';
import type { RawRecord } from '../../../src/formats/records.ts';
import { Sheet } from '../../../src/formats/sheet.ts';
import { allDocuments } from './bytes.ts';

/** Rows as `LINE: cells`, errors as `LINE: code found/expected`; the header first. */
function told(found: readonly RawRecord[]): readonly string[] {
  const lines: string[] = [];
  for (const record of found) {
    if ('error' in record) {
      const { code, found: cells, expected } = record.error;
      const due = expected?.kind === 'cells' ? ` ${cells}/${expected.count}` : '';
      lines.push(`${record.line}: ${code}${due}`);
    } else if (record.document instanceof Sheet) {
      if (lines.length === 0) lines.push(record.document.columns.join('|'));
      for (const { line, cells } of record.document.rows) lines.push(`${line}: ${cells.join('|')}`);
    } else lines.push(JSON.stringify(record.document));
  }
  return lines;
}
const read = async (text: string | Uint8Array, size?: number) =>
  told(await allDocuments(typeof text === 'string' ? Buffer.from(text) : text, size));

describe('rows', () => {
  test.each<[string, string, readonly string[]]>([
    ['tabs, a quotation mark is inches', 'id\tname\n1\tPan 10"\n2\t"Lid"\n', ['id|name', '2: 1|Pan 10"', '3: 2|"Lid"']],
    ['commas and quotes', 'id,"full name"\n1,"Pan, 10"""\n', ['id|full name', '2: 1|Pan, 10"']],
    ['semicolons, as spreadsheets in Europe save', 'id;price\n1;"2,50"\n', ['id|price', '2: 1|2,50']],
    ['a line break in quotes', 'id,note,x\n1,"two\nlines",3\n2,b,3\n', ['id|note|x', '2: 1|two\nlines|3', '4: 2|b|3']],
    ['line ends of Windows, empty lines', 'id,name\r\n\r\n1,a\r\n', ['id|name', '3: 1|a']],
    ['no line end at the end', 'id,name\n1,a', ['id|name', '2: 1|a']],
    ['blanks around a name', ' id , name \n1,a\n', ['id|name', '2: 1|a']],
    ['tabs that an editor took away at the end', 'a\tb\tc\td\n1\t2\t3\n', ['a|b|c|d', '2: 1|2|3']],
    ['tabs that a spreadsheet added', 'a\tb\n1\t2\t\t\n', ['a|b', '2: 1|2||']],
  ])('%s', async (_name, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test('a row with too many or too few cells is an error in its place', async () => {
    expect(await read('a,b,c\n1,2,3\n1,2,3,4\n5,6,7\n8\n9,9,9\n')).toEqual([
      'a|b|c',
      '2: 1|2|3',
      '3: invalid-row 4/3',
      '4: 5|6|7',
      '5: invalid-row 1/3',
      '6: 9|9|9',
    ]);
  });

  test('quotes that do not match cost their own line', async () => {
    expect(await read('a,b\n1,2\n3,"4\n5,6\n7,"8\n9,0\n')).toEqual([
      'a|b',
      '2: 1|2',
      '3: bad-quotes',
      '4: 5|6',
      '5: bad-quotes',
      '6: 9|0',
    ]);
    expect(await read('a,b\n1,Pan 10" wide\n3,4\n')).toEqual(['a|b', '2: bad-quotes', '3: 3|4']);
  });

  test('a long table comes in several sheets that share their columns', async () => {
    const text = `id,name\n${Array.from({ length: 40_000 }, (_, index) => `${index},name ${index}\n`).join('')}`;
    const sheets = (await allDocuments(Buffer.from(text))).map((record) => 'document' in record && record.document);
    expect(sheets.length).toBeGreaterThan(1);
    const rows = sheets.flatMap((sheet) => (sheet instanceof Sheet ? sheet.rows : []));
    expect(rows.map(({ line, cells }) => `${line} ${cells[0]}`)).toEqual(
      Array.from({ length: 40_000 }, (_, index) => `${index + 2} ${index}`),
    );
    expect(new Set(sheets.map((sheet) => sheet instanceof Sheet && sheet.columns)).size).toBe(1);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'é', '日', ';', '\t'), maxLength: 6 });
  test('any cells in quotes come back as they were, in chunks of any size', async () => {
    const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 20 }), async (rows, size) => {
        const written = rows.map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\n`);
        const found = await allDocuments(Buffer.from(`a,b,c\n${written.join('')}`), size);
        const read = found.flatMap((record) =>
          'document' in record && record.document instanceof Sheet ? record.document.rows : [],
        );
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });
});

describe('encodings', () => {
  const text = 'id\tname\tcurrency\n1\tKäse für 5 €\tEUR\n';
  const japanese = 'id\tname\tcurrency\n1\tお茶 緑茶\tJPY\n';
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(text), 'Käse für 5 €'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'Käse für 5 €'],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le'), 'Käse für 5 €'],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'Käse für 5 €'],
    ['Windows-1252', iconv.encode(text, 'windows-1252'), 'Käse für 5 €'],
    ['Shift-JIS', iconv.encode(japanese, 'cp932'), 'お茶 緑茶'],
  ])('%s', async (_name, bytes, name) => {
    for (const size of [1, 7, 4096])
      expect(await read(bytes, size)).toEqual(['id|name|currency', expect.stringContaining(name)]);
  });

  test('a mark before a quoted name', async () => {
    expect(await read('\ufeff"Website","Order ID"\namazon.com,1\n')).toEqual(['Website|Order ID', '2: amazon.com|1']);
  });
});

describe('what is no table', () => {
  test.each([
    'order 902-3159896-1390916, please',
    '"902-3159896-1390916"',
    '"a": 1, "b": 2}',
    'hello',
    'Jane Roe, 12 Example Street; 62701: x',
    '5',
    '',
    ' \n\ufeff',
    '12,34\n56,78\n',
    '{"id": "1"}\n{"id": "2"}',
    '\ufeff[{"id": "1"}]',
  ])('%j is what it is without containers, in chunks of any size', async (text) => {
    const bytes = Buffer.from(text);
    const expected = [...records([bytes])];
    for (const size of [1, 3, 4096]) expect(await allDocuments(bytes, size)).toEqual(expected);
  });

  test('every file of bad input', async () => {
    for (const name of ['deep.json', 'utf16.json', 'bom.json', 'text.json', 'empty.json', 'blank.json']) {
      const bytes = readFileSync(`fixtures/bad-input/${name}`);
      expect(await allDocuments(bytes, 5)).toEqual([...records([bytes])]);
    }
  });
});
