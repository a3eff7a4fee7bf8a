import { expect, test } from 'vitest';
import type { Entry } from '../../../src/formats/read.ts';
import { readBytes } from './bytes.ts';
import { zipped } from './zip-file.ts';

const order = (id: string) => JSON.stringify({ id, placedAt: '2026-11-23T10:00:00Z' });

/** `FILE:RECORD: id or code`, notices as `FILE: id found`. */
function told(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) => {
    const { source } = entry;
    if (entry.kind === 'notice') return entry.warnings.map(({ id, found }) => `${source.file}: ${id} ${found}`);
    const what = entry.kind === 'order' ? entry.order.id : entry.error.code;
    return [`${source.file}:${entry.source.record}: ${what}`];
  });
}
const read = async (bytes: Uint8Array, file = 'data.zip') => told(await readBytes(bytes, { file }, 100));

test('each file is read by its own content, in the order of the archive', async () => {
  const archive = zipped({ 'Orders/one.json': order('1'), 'two.ndjson': `${order('2')}\n${order('3')}\n` });
  expect(await read(archive)).toEqual([
    'data.zip/Orders/one.json:1: 1',
    'data.zip/two.ndjson:2: 2',
    'data.zip/two.ndjson:3: 3',
  ]);
  expect(await read(archive, '-')).toEqual(['Orders/one.json:1: 1', 'two.ndjson:2: 2', 'two.ndjson:3: 3']);
});

test('what holds no orders is passed over, and told once', async () => {
  const archive = zipped({
    'README.txt': 'Your data.\n',
    'FileDescriptions.csv': 'File,Description\na.csv,Things\n',
    'photo.jpg': new Uint8Array([0xff, 0xd8, 0xff]),
    'orders.json': order('1'),
    'empty.csv': '',
  });
  expect(await read(archive)).toEqual(['data.zip/orders.json:1: 1', 'data.zip: passed-over 3']);
});

test('a file of orders with something broken in it is not passed over', async () => {
  const archive = zipped({ 'orders.ndjson': `${order('1')}\n{"id": \n${order('2')}\n` });
  expect(await read(archive)).toEqual([
    'data.zip/orders.ndjson:1: 1',
    'data.zip/orders.ndjson:2: invalid-json',
    'data.zip/orders.ndjson:3: 2',
  ]);
});

test('no orders at all is an error', async () => {
  expect(await read(zipped({ 'README.txt': 'Your data.\n' }))).toEqual(['data.zip:1: unknown-format']);
  expect(await read(zipped({ 'photo.jpg': 'x' }))).toEqual(['data.zip:1: empty-input']);
  expect(await read(zipped({}))).toEqual(['data.zip:1: empty-input']);
});

test('damaged and encrypted archives', async () => {
  const archive = zipped({ 'orders.json': order('1') });
  expect(await read(archive.subarray(0, 60))).toEqual(['data.zip:1: broken-archive']);
  expect(await read(zipped({ 'orders.json': order('1') }, 1))).toEqual(['data.zip/orders.json:1: broken-archive']);
  const torn = Buffer.from(archive);
  torn.fill(0x55, 45, 60);
  expect(await read(torn)).toEqual([expect.stringMatching(/orders\.json:1: (broken-archive|invalid-json)/)]);
});

test('a name that climbs out of the archive, or moves the cursor, is only a name', async () => {
  expect(await read(zipped({ 'a\u001b[2J\u202e.json': order('1') }))).toEqual(['data.zip/a[2J.json:1: 1']);
  expect(await read(zipped({ '../../etc/x.json': order('1') }))).toEqual(['data.zip:1: broken-archive']);
});

test('an entry that claims to be huge is not unpacked', async () => {
  const archive = Buffer.from(zipped({ 'orders.json': order('1'), 'small.json': order('2') }));
  const directory = archive.indexOf('PK\x01\x02', 0, 'latin1');
  archive.writeUInt32LE(0x7fffffff, directory + 24);
  expect(await read(archive)).toEqual(['data.zip/orders.json:1: too-large', 'data.zip/small.json:2: too-large']);
});
