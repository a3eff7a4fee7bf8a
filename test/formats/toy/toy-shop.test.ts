/** A format is added as CONTRIBUTING says: one file, its fixtures, one line. */
import { expect, test } from 'vitest';
import { formatsData } from '../../../src/cli/formats-list.ts';
import { createReader } from '../../../src/formats/read.ts';
import { detect, formats, registry } from '../../../src/formats/registry.ts';
import { formatFiles } from '../../fixtures/format-files.ts';
import { allDocuments } from '../containers/bytes.ts';
import { toyShop } from './toy-shop.ts';

const extended = [...formats, toyShop];
const order = {
  toyOrder: 'T-1',
  bought: '2026-11-23T10:00:00Z',
  toyState: 'boxed',
  toys: [{ what: 'Wooden train', howMany: 2 }],
  child: { name: 'Jane Roe' },
};

test('it is detected, and takes nothing from the others', async () => {
  expect(detect(order, extended)).toEqual({ format: toyShop });
  for (const { bytes } of formatFiles) {
    for (const record of await allDocuments(bytes)) {
      if ('document' in record) expect(toyShop.detect(record.document)).toBe(false);
    }
  }
});

test('it is read, listed, and drops what it does not name', () => {
  const reader = createReader({ file: 'toys.json', detector: registry, from: toyShop });
  expect(reader.push({ document: order })).toMatchObject([
    {
      kind: 'order',
      order: {
        id: 'T-1',
        placedAt: '2026-11-23T10:00:00Z',
        status: 'unshipped',
        items: [{ title: 'Wooden train', quantity: 2 }],
      },
      warnings: [],
    },
  ]);
  expect(JSON.stringify(reader.push({ document: order }))).not.toContain('Jane');
  expect(reader.push({ document: { ...order, toyState: 'lost' } })).toMatchObject([
    { warnings: [{ id: 'unknown-value', path: 'status', found: '"lost"' }] },
  ]);
  expect(reader.push({ document: { ...order, toyOrder: '' } })).toMatchObject([{ error: { path: 'id' } }]);
  expect(JSON.stringify(formatsData(extended))).toContain('"toy-shop"');
});
