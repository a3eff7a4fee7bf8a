/** Fixtures with one value after the other replaced by something else: an answer, no throw, and valid orders only. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ebayFulfillment } from '../../src/formats/ebay-fulfillment.ts';
import { etsyReceiptsV3 } from '../../src/formats/etsy-receipts-v3.ts';
import type { Format } from '../../src/formats/format.ts';
import { createReader } from '../../src/formats/read.ts';
import { registry } from '../../src/formats/registry.ts';
import { schemaOrgOrder } from '../../src/formats/schema-org-order.ts';
import { ucpOrder } from '../../src/formats/ucp-order.ts';
import { walmartOrdersV3 } from '../../src/formats/walmart-orders-v3.ts';
import { orderSchema } from '../../src/order/schema.ts';

const tested: readonly Format[] = [ebayFulfillment, walmartOrdersV3, etsyReceiptsV3, ucpOrder, schemaOrgOrder];

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
