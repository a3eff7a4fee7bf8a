/** Fixtures with one value after the other replaced by something else: an answer, no throw, and valid orders only. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { amazonAllOrdersReport } from '../../src/formats/amazon-all-orders-report.ts';
import { amazonDigitalOrders } from '../../src/formats/amazon-digital-orders.ts';
import { amazonFulfillmentOutbound2020 } from '../../src/formats/amazon-fulfillment-outbound-2020.ts';
import { amazonFulfillmentOutbound2026 } from '../../src/formats/amazon-fulfillment-outbound-2026.ts';
import { amazonNewOrdersReport } from '../../src/formats/amazon-new-orders-report.ts';
import { amazonOrderChange } from '../../src/formats/amazon-order-change.ts';
import { amazonOrderHistory } from '../../src/formats/amazon-order-history.ts';
import { amazonOrderHistoryReports } from '../../src/formats/amazon-order-history-reports.ts';
import { amazonOrders2026 } from '../../src/formats/amazon-orders-2026.ts';
import { amazonShipmentTracking } from '../../src/formats/amazon-shipment-tracking.ts';
import { amazonUnshippedOrdersReport } from '../../src/formats/amazon-unshipped-orders-report.ts';
import { ebayFulfillment } from '../../src/formats/ebay-fulfillment.ts';
import { etsyReceiptsV3 } from '../../src/formats/etsy-receipts-v3.ts';
import type { Format } from '../../src/formats/format.ts';
import { createReader } from '../../src/formats/read.ts';
import { registry } from '../../src/formats/registry.ts';
import { schemaOrgOrder } from '../../src/formats/schema-org-order.ts';
import { Sheet } from '../../src/formats/sheet.ts';
import { ucpOrder } from '../../src/formats/ucp-order.ts';
import { walmartOrdersV3 } from '../../src/formats/walmart-orders-v3.ts';
import { orderSchema } from '../../src/order/schema.ts';
import { allDocuments } from './containers/bytes.ts';

const tested: readonly Format[] = [
  ebayFulfillment,
  walmartOrdersV3,
  etsyReceiptsV3,
  ucpOrder,
  schemaOrgOrder,
  amazonOrders2026,
  amazonOrderChange,
  amazonFulfillmentOutbound2020,
  amazonFulfillmentOutbound2026,
];
const tables: readonly Format[] = [
  amazonAllOrdersReport,
  amazonUnshippedOrdersReport,
  amazonNewOrdersReport,
  amazonOrderHistory,
  amazonOrderHistoryReports,
  amazonDigitalOrders,
];

const documentsOf = (format: Format): readonly string[] =>
  readdirSync(`fixtures/${format.id}`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(`fixtures/${format.id}/${name}`, 'utf8').replace(/^\ufeff/, ''));

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    2,
    1.5,
    1e21,
    10n ** 20n,
    '',
    ' ',
    '-5',
    'USD',
    'x\u202e\u001b[31m',
    '2026-02-30',
  ),
  fc.constantFrom<unknown>('99999999999999999999', '2026-11-23', '2026-11-23T10:00:00Z', [], [[]], {}, [{}], {
    '@type': 'Order',
  }),
  fc.constant<unknown>(JSON.parse('{"__proto__": {"status": "shipped"}, "constructor": 1}')),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The document with the values at some places replaced, counted as they are met. */
function replaced(document: unknown, changes: ReadonlyMap<number, unknown>): unknown {
  let place = 0;
  const walk = (value: unknown): unknown => {
    const here = place;
    place += 1;
    if (changes.has(here)) return changes.get(here);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(document);
}

describe.each(tested.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  test('whatever stands in its fields', () => {
    const change = fc.tuple(fc.nat({ max: 120 }), hostile);
    fc.assert(
      fc.property(
        fc.constantFrom(...documentsOf(format)),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (text, changes) => {
          const document = replaced(JSON.parse(text), new Map(changes));
          format.detect(document);
          const reader = createReader({ file: 'x', detector: registry, from: format });
          for (const entry of [...reader.push({ document }), ...reader.end()]) {
            if (entry.kind !== 'order') continue;
            expect(v.parse(orderSchema, entry.order)).toEqual(entry.order);
            expect(JSON.stringify(entry)).not.toMatch(/Roe|Example Street|62701|555 0100|jane/i);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe.each(tables.map((format) => [format.id, format] as const))('%s', (id, format) => {
  test('whatever stands in its cells', async () => {
    const files = readdirSync(`fixtures/${id}`).filter((name) => !name.endsWith('.json'));
    const read = await Promise.all(files.map((name) => allDocuments(readFileSync(`fixtures/${id}/${name}`))));
    const sheets = read.flat().flatMap((record) => {
      const document = 'document' in record ? record.document : undefined;
      return document instanceof Sheet && format.detect(document) ? [document] : [];
    });
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '-5',
        '1e9',
        "'-1,495.00'",
        'Not Available',
        'USD',
        'true',
        'Shipped',
        'x\u202e\u001b[31m',
      ),
      fc.constantFrom(
        '99999999999999999999',
        '2026-02-30',
        '2026-11-23T10:00:00Z and 2026-11-22T10:00:00Z',
        '__proto__',
      ),
      fc.string(),
    );
    const change = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 50 }), cell);
    fc.assert(
      fc.property(fc.constantFrom(...sheets), fc.array(change, { minLength: 1, maxLength: 4 }), (sheet, changes) => {
        const rows = sheet.rows.map(({ line, cells }, row) => {
          const changed = [...cells];
          for (const [at, column, value] of changes) if (at === row && column < cells.length) changed[column] = value;
          return { line, cells: changed };
        });
        const reader = createReader({ file: 'x', detector: registry, from: format });
        for (const entry of [...reader.push({ document: new Sheet(sheet.columns, rows) }), ...reader.end()]) {
          if (entry.kind === 'order') expect(v.parse(orderSchema, entry.order)).toEqual(entry.order);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('whatever stands in what tells where a parcel is', () => {
  const [order = ''] = documentsOf(amazonFulfillmentOutbound2020).filter((text) => text.includes('"TBA1"'));
  const tracking = documentsOf(amazonShipmentTracking).map((text) =>
    text.replaceAll(/AFTN700000001|1Z70000000\d/g, 'TBA1'),
  );
  const changes = fc.array(fc.tuple(fc.nat({ max: 60 }), hostile), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...tracking), changes, (text, places) => {
      const reader = createReader({ file: 'x', detector: registry });
      reader.push({ document: replaced(JSON.parse(text), new Map(places)) });
      for (const entry of [...reader.push({ document: JSON.parse(order) }), ...reader.end()]) {
        if (entry.kind === 'order') expect(v.parse(orderSchema, entry.order)).toEqual(entry.order);
      }
    }),
    { numRuns: 1000 },
  );
});
