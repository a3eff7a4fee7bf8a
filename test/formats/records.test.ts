import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { records } from '../../src/formats/chunks.ts';
import { createSplitter, type RawRecord } from '../../src/formats/records.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

/** The same bytes in pieces; the memory of each piece is spoilt after use, as a reader's buffer would be. */
function inPieces(input: Uint8Array, sizes: readonly number[]): RawRecord[] {
  const splitter = createSplitter();
  const all: RawRecord[] = [];
  let at = 0;
  for (let index = 0; at < input.length; index += 1) {
    const size = sizes.length === 0 ? input.length : (sizes[index % sizes.length] ?? 1);
    const piece = Uint8Array.from(input.subarray(at, at + size));
    all.push(...splitter.push(piece));
    piece.fill(0x58);
    at += size;
  }
  all.push(...splitter.end());
  return all;
}

/** What a test looks at: the document, or the code of the error. */
const short = (record: RawRecord) => ('error' in record ? record.error.code : record.document);
const read = (text: string) => inPieces(bytes(text), []).map(short);
const lines = (text: string) => inPieces(bytes(text), []).map((record) => record.line);

const a = { id: 'A', text: 'brackets ]}[{ and "quotes" \\ \u2028 \n' };
const b = { id: 'B', list: [[1, 2], { deep: [{}] }], empty: '' };
const c = { id: 'Ç', number: -1.5e3, no: null };

describe('the shapes of an input', () => {
  const pretty = (value: unknown) => JSON.stringify(value, null, 2);
  test.each([
    ['a document', JSON.stringify(a), [a]],
    ['a pretty document', pretty(a), [a]],
    ['with tabs and CRLF', JSON.stringify(b, null, '\t').replaceAll('\n', '\r\n'), [b]],
    ['one a line', `${JSON.stringify(a)}\n${JSON.stringify(b)}\n${JSON.stringify(c)}\n`, [a, b, c]],
    ['one a line, CRLF, no last newline', `${JSON.stringify(a)}\r\n${JSON.stringify(b)}`, [a, b]],
    ['blank lines between', `\n\n${JSON.stringify(a)}\n \n\t\n${JSON.stringify(b)}\n\n`, [a, b]],
    ['an array', JSON.stringify([a, b, c]), [a, b, c]],
    ['a pretty array', pretty([a, b, c]), [a, b, c]],
    ['an array, one element a line', `[\n${JSON.stringify(a)},\n${JSON.stringify(b)}\n]\n`, [a, b]],
    ['an empty array', '[]', []],
    ['an empty array with blanks', ' [ \n ] \n', []],
    ['one behind the other', JSON.stringify(a) + JSON.stringify(b) + JSON.stringify(c), [a, b, c]],
    ['one behind the other, pretty', pretty(a) + pretty(b), [a, b]],
    ['pretty, a newline between', `${pretty(a)}\n${pretty(b)}\n`, [a, b]],
    ['a line, then a pretty one, then a line', `${JSON.stringify(a)}\n${pretty(b)}\n${JSON.stringify(c)}\n`, [a, b, c]],
    ['two on a line, then more', `${JSON.stringify(a)} ${JSON.stringify(b)}\n${JSON.stringify(c)}`, [a, b, c]],
    ['an envelope stays one', `{"orders":[\n{"id":"1"},\n{"id":"2"}\n]}\n`, [{ orders: [{ id: '1' }, { id: '2' }] }]],
    ['arrays one behind the other', '[{"id":"1"}]\n[{"id":"2"},{"id":"3"}]', [{ id: '1' }, { id: '2' }, { id: '3' }]],
    ['a document, then an array on its line', '{"id":"1"}[{"id":"2"}]', [{ id: '1' }, { id: '2' }]],
    ['record separators', '\x1e{"id":"1"}\n\x1e{"id":"2"}\n', [{ id: '1' }, { id: '2' }]],
    ['a byte order mark', '\ufeff{"id":"1"}', [{ id: '1' }]],
    ['files with marks put together', '\ufeff{"id":"1"}\n\ufeff{"id":"2"}\n', [{ id: '1' }, { id: '2' }]],
    ['U+2028 between tokens ends no line', '{"id":"a\u2028b"}\n{"id":"2"}', [{ id: 'a\u2028b' }, { id: '2' }]],
    ['a number', '5', [5]],
    ['a text', '"abc"', ['abc']],
  ])('%s', (_name, text, documents) => {
    expect(read(text)).toEqual(documents);
    expect(inPieces(bytes(text), [1]).map(short)).toEqual(documents);
  });

  test('UTF-16 with a mark, either way round', () => {
    const little = Buffer.from(`\ufeff{"id":"é😀"}`, 'utf16le');
    for (const input of [little, Buffer.from(little).swap16()]) {
      expect(inPieces(input, [1]).map(short)).toEqual([{ id: 'é😀' }]);
    }
  });

  test('lines are numbered where each document is one', () => {
    expect(lines('{"id":"1"}\n\n{"id":"2"}\n')).toEqual([1, 3]);
    expect(lines('{"id":"1"} {"id":"2"}\n{"id":"3"}\n')).toEqual([undefined, undefined, 2]);
    expect(lines('[{"id":"1"},\n{"id":"2"}]')).toEqual([undefined, undefined]);
    expect(lines('[{"id":"1"}] {"id":"2"}\n{"id":"3"}\n')).toEqual([undefined, undefined, 2]);
    expect(lines('{\n"id":"1"\n}')).toEqual([undefined]);
  });
});

describe('broken input', () => {
  const bad = 'invalid-json';
  test.each([
    ['nothing', '', ['empty-input']],
    ['blanks only', ' \n\t\r\n', ['empty-input']],
    ['a mark only', '\ufeff', ['empty-input']],
    ['a truncated document', '{"id":"1","items":[{"id"', [bad]],
    ['a truncated pretty document', '{\n  "id": "1",\n  "items": [\n    {\n      "id": "2"\n    },\n', [bad]],
    ['a truncated array', '[{"id":"1"},{"id":"2","x":', [{ id: '1' }, bad]],
    ['an array without its end', '[{"id":"1"}', [{ id: '1' }, bad]],
    ['an array that ends behind a comma', '[{"id":"1"},', [{ id: '1' }, bad]],
    ['an open array', '[', [bad]],
    ['a broken element', '[{"id":"1"},{"id":},{"id":"3"}]', [{ id: '1' }, bad, { id: '3' }]],
    ['a wrong bracket in an element', '[{"id":"1","items":[}},{"id":"3"}]', [bad, { id: '3' }]],
    ['a bracket too many in an element', '[{"id":"1"]},{"id":"3"}]', [bad, { id: '3' }]],
    ['a comma too many', '[{"id":"1"},]', [{ id: '1' }, bad]],
    ['a comma too many inside', '[{"id":"1"},,{"id":"3"}]', [{ id: '1' }, bad, { id: '3' }]],
    ['a comma missing', '[{"id":"1"} {"id":"2"},{"id":"3"}]', [bad, { id: '2' }, { id: '3' }]],
    ['a broken line', '{"id":"1"}\n{"id":"2",}\n{"id":"3"}\n', [{ id: '1' }, bad, { id: '3' }]],
    ['a cut line', '{"id":"1"}\n{"id":"2","items":[\n{"id":"3"}\n', [{ id: '1' }, bad, { id: '3' }]],
    ['a line cut in a text', '{"id":"1"}\n{"id":"2\n{"id":"3"}\n', [{ id: '1' }, bad, { id: '3' }]],
    ['a cut first line', '{"id":"1","items":[\n{"id":"2"}\n{"id":"3"}\n', [bad, { id: '2' }, { id: '3' }]],
    ['a first line cut behind a comma', '{"id":"1",\n{"id":"2"}\n', [bad, { id: '2' }]],
    ['a first line cut in a text', '{"id":"1\n{"id":"2"}\n{"id":"3"}\n', [bad, { id: '2' }, { id: '3' }]],
    ['a cut last line', '{"id":"1"}\n{"id":"2"', [{ id: '1' }, bad]],
    ['words between lines', '{"id":"1"}\nhello\nworld\n{"id":"2"}\n', [{ id: '1' }, bad, bad, { id: '2' }]],
    ['words before lines', 'hello\nworld 1 2\n{"id":"2"}\n', [bad, { id: '2' }]],
    ['a line with something behind', '{"id":"1"}\n{"id":"2"} x\n{"id":"3"}\n', [{ id: '1' }, bad, { id: '3' }]],
    ['a bracket too many', '{"id":"1"}\n{"id":"2"}}\n{"id":"3"}\n', [{ id: '1' }, bad, { id: '3' }]],
    ['elements cut out of an array', '{"id":"1"},\n{"id":"2"},\n', [bad, bad]],
    ['no JSON at all', 'order-id\titem\n1\t2\n3\t4\n', [bad]],
    [
      'a broken pretty document among others',
      '{\n  "id": "1"\n}\n{\n  "id": oops\n}\n{\n  "id": "3"\n}\n',
      [{ id: '1' }, bad, { id: '3' }],
    ],
    [
      'a pretty document without its end',
      '{\n  "id": "1"\n}\n{\n  "id": "2",\n{\n  "id": "3"\n}\n',
      [{ id: '1' }, bad, { id: '3' }],
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(inPieces(bytes(text), [1]).map(short)).toEqual(expected);
  });

  test('a broken record says where, and quotes no more than a character', () => {
    const [, second] = inPieces(bytes('{"id":"1"}\n{"id":"2",,"name":"Jane Roe"}\n'), []);
    expect(second).toEqual({
      line: 2,
      error: { code: bad, found: '","', expected: { kind: 'json' }, detail: '2:11' },
    });
    const [cut] = inPieces(bytes('{\n  "id": "1",\n  "name": "Jane'), []);
    expect(cut).toMatchObject({ error: { foundType: 'end', detail: '3:16', hint: 'complete-file' } });
    const [, element] = inPieces(bytes('[{"id":"1"},\n  {"id":x}]'), []);
    expect(element).toMatchObject({ error: { found: '"x"', detail: '2:9' } });
  });

  test('invalid UTF-8 spoils its own record only', () => {
    const garbled = Buffer.concat([bytes('{"id":"1"}\n{"id":"'), Buffer.from([0xff, 0xfe]), bytes('"}\n{"id":"3"}\n')]);
    expect(inPieces(garbled, [3]).map(short)).toEqual([{ id: '1' }, 'invalid-encoding', { id: '3' }]);
    const inArray = Buffer.concat([bytes('[{"id":"1"},{"id":"'), Buffer.from([0xc3]), bytes('"},{"id":"3"}]')]);
    expect(inPieces(inArray, [3]).map(short)).toEqual([{ id: '1' }, 'invalid-encoding', { id: '3' }]);
    expect(read('{"id":"the sign \ufffd itself"}')).toEqual([{ id: 'the sign \ufffd itself' }]);
  });

  test.each(['[', '{"a":', '[{"a":', '[[{"a":['])('endless %s fails after the first chunk', (piece) => {
    const splitter = createSplitter();
    const chunk = bytes(piece.repeat(400_000));
    const early = splitter.push(chunk);
    expect(early.map(short)).toEqual(['too-deep']);
    for (let times = 0; times < 40; times += 1) expect(splitter.push(chunk)).toEqual([]);
    expect(splitter.end()).toEqual([]);
  });

  test('endless brackets that fit nothing take no time', () => {
    const splitter = createSplitter();
    const fill = Buffer.alloc(1 << 20, '}');
    splitter.push(bytes('['.repeat(500)));
    for (let times = 0; times < 16; times += 1) splitter.push(fill);
    expect(splitter.end().map(short)).toEqual(['invalid-json']);
  }, 3000);

  test('a deep line spoils its own record only', () => {
    const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect(read(`{"id":"1"}\n${deep}\n{"id":"3"}\n`)).toEqual([{ id: '1' }, 'too-deep', { id: '3' }]);
  });

  test('a line of more than a megabyte is read', () => {
    const long = { id: '2', text: 'x'.repeat(3_000_000) };
    const input = bytes(`{"id":"1"}\n${JSON.stringify(long)}\n{"id":"3"}\n`);
    const result = inPieces(input, [65_536]);
    expect(result.map(short)).toEqual([{ id: '1' }, long, { id: '3' }]);
    expect(result.map((record) => record.line)).toEqual([1, 2, 3]);
  });
});

describe('numbers keep their digits', () => {
  test.each([
    ['9007199254740993', 9007199254740993n],
    ['-123456789012345678901234567890', -123456789012345678901234567890n],
    ['9007199254740991', 9007199254740991],
    ['123456789012345678.25', '123456789012345678.25'],
    ['0.1000000000000000', 0.1],
    ['19.990000000000002', 19.990000000000002],
    ['19.989999999999998', '19.989999999999998'],
    ['"1234567890123456789"', '1234567890123456789'],
    ['"exact#0:1234567890123456789"', 'exact#0:1234567890123456789'],
  ])('%s', (written, value) => {
    expect(read(`{"id":"1","n":${written},"m":9007199254740993}`)).toEqual([
      { id: '1', n: value, m: 9007199254740993n },
    ]);
  });

  test('a key named __proto__ is a key', () => {
    const [document] = read('{"__proto__":{"id":"x"},"n":12345678901234567890}');
    expect(Object.keys(document as object)).toEqual(['__proto__', 'n']);
    expect((document as { id?: unknown }).id).toBeUndefined();
  });
});

describe('against JSON.parse', () => {
  const value = fc.jsonValue({ maxDepth: 4 }).map((json) => JSON.parse(JSON.stringify(json)) as unknown);
  const objects = fc.array(fc.dictionary(fc.string({ unit: 'binary' }), value, { maxKeys: 4 }), { maxLength: 8 });
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  const spaces = fc.constantFrom(0, 1, 2, '\t');
  const exact = (_key: string, value: unknown) =>
    Number.isInteger(value) && !Number.isSafeInteger(value) && !String(value).includes('e')
      ? BigInt(String(value))
      : value;
  const plain = (objects: unknown[]) => objects.map((object) => JSON.parse(JSON.stringify(object), exact) as unknown);
  const newline = fc.constantFrom('\n', '\r\n', '\n\n');

  const shapes: Record<string, (objects: unknown[], space: number | string, newline: string) => string> = {
    array: (objects, space) => JSON.stringify(objects, null, space),
    lines: (objects, _space, newline) => objects.map((object) => JSON.stringify(object) + newline).join(''),
    concatenated: (objects, space) => objects.map((object) => JSON.stringify(object, null, space)).join(''),
    documents: (objects, space, newline) => objects.map((o) => JSON.stringify(o, null, space) + newline).join(''),
    mixed: (objects, space, newline) =>
      objects.map((object, index) => JSON.stringify(object, null, index % 2 ? space : 0) + newline).join(''),
  };

  test.each(Object.keys(shapes))('%s: the documents, however the bytes are cut', (shape) => {
    fc.assert(
      fc.property(objects, spaces, newline, sizes, (documents, space, end, cuts) => {
        const text = shapes[shape]?.(documents, space, end) ?? '';
        const expected = plain(documents);
        expect(inPieces(bytes(text), cuts).map(short)).toEqual(text.trim() === '' ? ['empty-input'] : expected);
      }),
      { numRuns: 300 },
    );
  });

  test('damaged lines never hide their neighbours, and cutting never changes a result', () => {
    fc.assert(
      fc.property(objects, fc.nat(), fc.nat(), sizes, (documents, which, where, cuts) => {
        const texts = documents.map((document) => JSON.stringify(document));
        const index = texts.length === 0 ? 0 : which % texts.length;
        const hit = texts[index] ?? '';
        texts[index] = hit.slice(0, where % Math.max(hit.length, 1));
        const input = bytes(texts.join('\n'));
        const whole = inPieces(input, []);
        expect(inPieces(input, cuts)).toEqual(whole);
        const kept = plain(documents.filter((_, at) => at !== index));
        const found = whole.flatMap((record) => ('document' in record ? [record.document] : []));
        // A document is a line: at most the line that follows the damage is lost, where that is the first one.
        if (index > 0) expect(found).toEqual(kept);
        else expect(found.length).toBeGreaterThanOrEqual(kept.length - 1);
      }),
      { numRuns: 500 },
    );
  });

  test('any bytes at all: an end, and no throw', () => {
    const noise = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '\n', ' ', '1', 'a', 'é', '{"a":1}'),
    );
    fc.assert(
      fc.property(noise, sizes, (pieces, cuts) => {
        const input = bytes(pieces.join(''));
        const whole = inPieces(input, []);
        expect(whole.length + (input.toString().trim().startsWith('[') ? 1 : 0)).toBeGreaterThan(0);
        expect(inPieces(input, cuts)).toEqual(whole);
        expect([...records([input])]).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });
});
