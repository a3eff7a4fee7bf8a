import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { amazonOrdersV0 } from '../../src/formats/amazon-orders-v0.ts';
import { canonical } from '../../src/formats/canonical.ts';
import { records, recordsOf } from '../../src/formats/chunks.ts';
import type { Format } from '../../src/formats/format.ts';
import { createItemPool, createReader, type Entry, holdsItems } from '../../src/formats/read.ts';
import { detect, registry } from '../../src/formats/registry.ts';
import { readAll } from './read-all.ts';

const fixture = (name: string) => readFileSync(`fixtures/amazon-orders-v0/${name}`);
const bytes = (...documents: readonly unknown[]) =>
  Buffer.from(documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
const pool = (...files: readonly Uint8Array[]) => {
  const items = createItemPool();
  const reader = createReader({ file: 'items', detector: registry, items });
  for (const file of files) for (const record of records([file])) reader.push(record);
  return items;
};
const titles = (entries: readonly Entry[]) =>
  entries.map((entry) => (entry.kind === 'order' ? entry.order.items?.map(({ title }) => title) : entry.kind));

const order = { AmazonOrderId: '1', OrderStatus: 'Unshipped', PurchaseDate: '2026-11-23T18:00:00Z' };
const item = (id: string) => ({ OrderItemId: id, ASIN: 'B0', Title: `item ${id}`, QuantityOrdered: 1 });
const items = (orderId: string, list: readonly object[], NextToken?: string) => ({
  payload: { AmazonOrderId: orderId, OrderItems: list, NextToken },
});

describe('items that came apart', () => {
  test('are joined to their orders, and those left over are told', () => {
    const collected = pool(fixture('items-apart.ndjson'));
    const entries = readAll(fixture('orders.ndjson'), { file: 'orders.ndjson', items: collected });
    expect(titles(entries)).toEqual([['USB-C hub, 7 ports'], ['Phone case']]);
    expect(collected.leftOver()).toEqual([{ id: 'items-without-order', found: '"113-0000000-0000000"' }]);
  });

  test('give the same order as items inside it', () => {
    const collected = pool(fixture('get-order-items.json'));
    const [apart] = readAll(fixture('get-order.json'), { file: 'x', items: collected });
    const [inside] = readAll(fixture('nested-items.json'), { file: 'x' });
    expect(apart).toEqual(inside);
  });

  test('on several pages belong together', () => {
    const pages = bytes(items('1', [item('a')], 'token'), items('1', [item('b')]));
    expect(titles(readAll(bytes(order), { file: 'x', items: pool(pages) }))).toEqual([['item a', 'item b']]);
    expect(readAll(bytes(order), { file: 'x', items: pool(pages) })).toMatchObject([{ warnings: [] }]);
    const first = bytes(items('1', [item('a')], 'token'));
    expect(readAll(bytes(order), { file: 'x', items: pool(first) })).toMatchObject([
      { warnings: [{ id: 'incomplete', path: 'items' }] },
    ]);
  });

  test('count once where they came twice', () => {
    const twice = pool(bytes(items('1', [item('a')]), items('1', [item('a'), item('b')])));
    const entries = readAll(bytes(order), { file: 'x', items: twice });
    expect(titles(entries)).toEqual([['item a', 'item b']]);
    expect(entries).toMatchObject([{ warnings: [{ id: 'duplicate-items', path: 'items' }] }]);
    const nested = { ...order, OrderItems: [item('a')] };
    expect(
      titles(readAll(bytes(nested), { file: 'x', items: pool(bytes(items('1', [item('a'), item('c')]))) })),
    ).toEqual([['item a', 'item c']]);
  });

  test('in the same stream join the orders behind them', () => {
    const entries = readAll(bytes(items('1', [item('a')]), items('2', [item('b')]), order), { file: '-' });
    expect(titles(entries)).toEqual([['item a'], 'notice']);
    expect(entries).toMatchObject([{ source: { record: 1, line: 3 } }, { warnings: [{ found: '"2"' }] }]);
  });

  test('in another order’s envelope are not taken', () => {
    const foreign = { ...order, OrderItems: { payload: { AmazonOrderId: '2', OrderItems: [item('a')] } } };
    expect(readAll(bytes(foreign), { file: 'x' })).toMatchObject([
      { order: { id: '1' }, warnings: [{ id: 'contradiction', path: 'items', other: 'id' }] },
    ]);
    expect(titles(readAll(bytes(foreign), { file: 'x' }))).toEqual([undefined]);
  });

  test('a file of them is known by its first document', () => {
    const first = (file: Uint8Array) => [...records([file])][0];
    for (const [file, holds] of [
      [fixture('items-apart.ndjson'), true],
      [fixture('get-order-items.json'), true],
      [fixture('orders.ndjson'), false],
      [fixture('nested-items.json'), false],
      [fixture('access-denied.json'), false],
      [bytes({ id: 'A' }), false],
      [Buffer.from('{'), false],
      [Buffer.from(''), false],
    ] as const) {
      const record = first(file);
      expect(record && holdsItems(record, registry)).toBe(holds);
    }
  });

  test('what else a file of items holds is not lost', () => {
    const file = Buffer.concat([bytes(items('1', [item('a')]), order), Buffer.from('{')]);
    expect(readAll(file, { file: 'items', items: createItemPool() })).toMatchObject([
      { kind: 'order' },
      { kind: 'error', error: { code: 'invalid-json' } },
    ]);
  });
});

describe('reading', () => {
  test('orders and errors are numbered in their places, in an envelope too', () => {
    const entries = readAll(bytes({ payload: { Orders: [order, 5, { ...order, AmazonOrderId: '2' }] } }, { id: 'A' }), {
      file: 'f',
    });
    expect(entries.map(({ kind, source }) => ({ kind, ...source }))).toEqual([
      { kind: 'order', file: 'f', record: 1, line: 1 },
      { kind: 'error', file: 'f', record: 2, line: 1 },
      { kind: 'order', file: 'f', record: 3, line: 1 },
      { kind: 'order', file: 'f', record: 4, line: 2 },
    ]);
  });

  test('formats may be mixed in one file', () => {
    const entries = readAll(bytes(order, { id: 'A' }), { file: 'f' });
    expect(entries.map((entry) => (entry.kind === 'order' ? entry.format.id : entry.kind))).toEqual([
      'amazon-orders-v0',
      'canonical',
    ]);
  });

  test('orders come one by one, long before the end', () => {
    const reader = createReader({ file: 'f', detector: registry });
    const splitOff = [...records([bytes({ id: 'A' }, { id: 'B' })])];
    expect(splitOff.map((record) => reader.push(record).length)).toEqual([1, 1]);
  });

  test('a stream gives what its bytes give', async () => {
    async function* stream() {
      const all = fixture('orders.ndjson');
      for (let at = 0; at < all.length; at += 100) yield all.subarray(at, at + 100);
    }
    const read = [];
    for await (const record of recordsOf(stream())) read.push(record);
    expect(read).toEqual([...records([fixture('orders.ndjson')])]);
  });

  test('contradictions are settled whatever the format', () => {
    const [entry] = readAll(
      bytes({ id: 'A', shippedAt: '2026-11-25T10:00:00Z', deliveredAt: '2026-11-24T10:00:00Z', colour: 1 }),
      { file: 'f' },
    );
    expect(entry).toMatchObject({ warnings: [{ id: 'unknown-field' }, { id: 'contradiction', path: 'deliveredAt' }] });
    expect(entry?.kind === 'order' && 'deliveredAt' in entry.order).toBe(false);
  });

  test('--from goes before detection', () => {
    expect(readAll(bytes({ status: 'shipped' }), { file: 'f', from: canonical })).toMatchObject([
      { kind: 'error', error: { code: 'invalid-order', path: 'id' } },
    ]);
    expect(readAll(bytes({ id: 'A' }, 5), { file: 'f', from: amazonOrdersV0 })).toMatchObject([
      { kind: 'error', error: { code: 'unknown-format' } },
      { kind: 'error', error: { code: 'unknown-format', found: '5' } },
    ]);
  });
});

describe('which format', () => {
  const toy = (id: string, key: string): Format => ({
    id,
    title: id,
    docs: [],
    tables: [],
    detect: (document) => typeof document === 'object' && document !== null && key in document,
    read: () => [],
  });

  test('two that fit are told with both names', () => {
    expect(detect({ a: 1, b: 2 }, [toy('one', 'a'), toy('two', 'b'), toy('three', 'c')])).toEqual({
      error: {
        code: 'ambiguous-format',
        found: 'a, b',
        foundType: 'object',
        expected: { kind: 'one-of', values: ['one', 'two'] },
        hint: 'from',
        detail: 'one, two',
      },
    });
  });

  test('none: what was looked at, no value, no key that is no word', () => {
    const { error } = detect({ invoice: 'Jane Roe', 'jane@example.com': 1, 'a b': 2, '\u202e': 3 }) as {
      error: { found?: string };
    };
    expect(error).toMatchObject({ code: 'unknown-format', found: 'invoice', hint: 'from' });
    expect(detect([])).toMatchObject({ error: { foundType: 'list', expected: { kind: 'object' } } });
    expect(detect(null)).toMatchObject({ error: { foundType: 'null' } });
    expect(detect({})).toMatchObject({ error: { foundType: 'object' } });
  });
});
