/** Every fixture of every format against every format, whole and in pieces. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { detect, formats } from '../../src/formats/registry.ts';
import { Sheet } from '../../src/formats/sheet.ts';
import { isObject } from '../../src/formats/values.ts';
import { orderSchema } from '../../src/order/schema.ts';
import { formatFiles } from '../fixtures/format-files.ts';
import { allDocuments, readBytes } from './containers/bytes.ts';

const fitting = (document: unknown) => formats.filter((format) => format.detect(document)).map(({ id }) => id);

async function documentsOf(bytes: Uint8Array): Promise<unknown[]> {
  return (await allDocuments(bytes)).flatMap((record) => ('document' in record ? [record.document] : []));
}

/** What is read is valid, whatever the bytes were. */
async function readsSafely(bytes: Uint8Array): Promise<void> {
  for (const entry of await readBytes(bytes, { file: 'x' })) {
    if (entry.kind === 'order') expect(v.parse(orderSchema, entry.order)).toEqual(entry.order);
  }
}

/** Keys, elements, columns and rows the other way round. */
function reversed(value: unknown): unknown {
  if (value instanceof Sheet) {
    const rows = value.rows.map(({ line, cells }) => ({ line, cells: cells.toReversed() })).toReversed();
    return new Sheet(value.columns.toReversed(), rows);
  }
  if (Array.isArray(value)) return value.map(reversed).toReversed();
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
  return Object.fromEntries(entries.toReversed());
}

test('every format but the canonical one has fixtures', () => {
  const has = new Set(formatFiles.map(({ format }) => format));
  expect(formats.map(({ id }) => id).filter((id) => id !== 'canonical' && !has.has(id))).toEqual([]);
});

describe.each(formatFiles)('$name', ({ format, bytes }) => {
  test('is its own format and no other', async () => {
    const records = await allDocuments(bytes);
    const found = records.flatMap((record) =>
      'document' in record ? [{ ids: fitting(record.document), inside: record.inside }] : [],
    );
    // An archive may hold what is joined to its orders, refunds say, in a format of its own.
    for (const { ids, inside } of found) {
      if (inside === undefined) expect([[], [format]]).toContainEqual(ids);
      else expect(ids.length).toBeLessThan(2);
    }
    if (found.length > 0 && !found.some(({ ids }) => ids.includes(format))) {
      const entries = await readBytes(bytes, { file: 'x' });
      expect(entries.every(({ kind }) => kind === 'error')).toBe(true);
    }
  });

  test('cut off anywhere, it gives orders or errors', async () => {
    for (const part of [0.02, 0.2, 0.4, 0.6, 0.8, 0.95]) {
      await readsSafely(bytes.subarray(0, Math.floor(bytes.length * part)));
    }
  });

  test('shuffled, it is still the same format', async () => {
    for (const document of await documentsOf(bytes)) {
      const shuffled = reversed(document);
      const ids = fitting(document);
      // The first element of a list may be another one, by which a format is not known.
      expect([ids, []]).toContainEqual(fitting(shuffled));
      const [format] = formats.filter(({ id }) => ids.includes(id));
      for (const result of format?.read(shuffled) ?? []) {
        if (result.kind === 'order') expect(v.parse(orderSchema, result.order)).toEqual(result.order);
      }
    }
  });
});

/** Of each format one document that is an object. */
const samples: readonly { readonly format: string; readonly document: object }[] = await (async () => {
  const firsts = new Map<string, object>();
  for (const { format, bytes } of formatFiles) {
    if (firsts.has(format)) continue;
    const document = (await documentsOf(bytes)).find((one) => isObject(one) && fitting(one).includes(format));
    if (isObject(document)) firsts.set(format, document);
  }
  return [...firsts].map(([format, document]) => ({ format, document }));
})();
/** Those that come as JSON. */
const plain = samples.filter(({ document }) => Object.getPrototypeOf(document) === Object.prototype);

test('two documents in one are one of the two, or an error that says what to do', () => {
  for (const a of plain) {
    for (const b of plain) {
      if (a === b) continue;
      const detected = detect({ ...a.document, ...b.document });
      if ('format' in detected) expect([a.format, b.format]).toContain(detected.format.id);
      else if (detected.error.hint !== 'order-itself') {
        expect(detected.error).toMatchObject({ hint: 'from', expected: { kind: 'one-of' }, found: expect.any(String) });
      }
    }
  }
});

test('documents of all formats behind one another are told apart', async () => {
  const lines = plain.map(({ document }) => `${JSON.stringify(document, bigints)}\n`).join('');
  const entries = await readBytes(Buffer.from(lines), { file: 'x' });
  const errors = entries.filter((entry) => entry.kind === 'error' && entry.error.code.endsWith('-format'));
  expect(errors).toEqual([]);
});

const bigints = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

test('a table in no known format is refused once, and says by which columns', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => `Jane Roe,${index},amazon.com\n`).join('');
  const [error, ...others] = await readBytes(Buffer.from(`Jane Roe,Order ID,Website\n${rows}`), { file: 'x' });
  expect(others).toEqual([]);
  expect(error).toMatchObject({
    kind: 'error',
    error: { code: 'unknown-format', found: 'Order ID, Website', foundType: 'table', hint: 'from' },
  });
});
