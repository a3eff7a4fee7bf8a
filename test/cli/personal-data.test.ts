/** Nothing personal of any fixture appears in any output of any command. */
import { beforeAll, describe, expect, test } from 'vitest';
import { Sheet } from '../../src/formats/sheet.ts';
import { isObject } from '../../src/formats/values.ts';
import { formatFiles } from '../fixtures/format-files.ts';
import { allDocuments } from '../formats/containers/bytes.ts';
import { annul } from './fake-io.ts';

/** Everything inside is about a person. */
const holders =
  /^(?:buyer|buyer_?info|recipient|customer|billing|billing_?address|shipping_?address|ship_?to|destination|destination_?address|delivery_?address|ship_?from_?address|postal_?address|contact)$/i;
/** What stands here is. */
const fields =
  /e-?mail|phone|(?:first|last|full|given|family|buyer|recipient|customer|sender|nick)[-_ ]?name|address|street|postal|post_?code|zip|city|gift[-_ ]?message|message[-_ ]?text|\bcpf\b|tax[-_ ]?id|vat[-_ ]?id|signed/i;

const personal = new Set<string>();
const others = new Set<string>();

function sort(value: unknown, key: string, inside: boolean): void {
  if (typeof value === 'string') {
    if (value.startsWith('{')) sort(parsed(value), key, inside);
    const text = value.trim();
    if (text.length >= 5 && !/country|^@/i.test(key)) (inside || fields.test(key) ? personal : others).add(text);
  } else if (value instanceof Sheet) {
    for (const { cells } of value.rows)
      for (const [index, cell] of cells.entries()) sort(cell, value.columns[index] ?? '', inside);
  } else if (Array.isArray(value)) for (const element of value) sort(element, key, inside);
  else if (isObject(value)) {
    // A customer's orders are orders.
    for (const [name, inner] of Object.entries(value))
      sort(inner, name, (inside && name !== 'orders') || holders.test(name));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

beforeAll(async () => {
  for (const { bytes } of formatFiles) {
    for (const record of await allDocuments(bytes)) if ('document' in record) sort(record.document, '', false);
  }
  for (const value of others) personal.delete(value);
});

const leaks = (output: string) => [...personal].filter((value) => output.includes(value));

const files = Object.fromEntries(formatFiles.map(({ name, bytes }) => [name, bytes]));
const names = Object.keys(files);
const world = { files, now: '2026-11-23T18:18:00Z' };

test('there is something to look for', () => {
  expect(personal.size).toBeGreaterThan(30);
});

describe.each(['check', 'convert', 'metrics', 'report'])('%s of all files', (command) => {
  test.each(['text', 'json', 'ndjson', 'markdown', 'csv'])('-o %s', async (output) => {
    for (const lang of ['en', 'fr']) {
      const { stdout, stderr } = await annul([command, ...names, '-o', output, '--lang', lang], world);
      expect(leaks(stdout + stderr)).toEqual([]);
    }
  });
});

test.each(names)('%s', async (name) => {
  for (const call of [
    ['check', name, '--why'],
    ['check', name, '--as', 'seller', '-o', 'markdown'],
    ['convert', name],
    ['reply', name],
  ]) {
    const { stdout, stderr } = await annul(call, world);
    expect(leaks(stdout + stderr)).toEqual([]);
  }
});
