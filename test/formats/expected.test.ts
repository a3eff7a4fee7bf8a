/** What the fixtures of a format hold, as canonical orders, derived from the format's documentation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { policyOf } from '../../src/decision/deciding.ts';
import type { Entry } from '../../src/formats/read.ts';
import { orderSchema } from '../../src/order/schema.ts';
import { readBytes } from './containers/bytes.ts';

const expectations = join(import.meta.dirname, 'expected');
const fixtures = join(import.meta.dirname, '../../fixtures');

type Shown = { order: object; warnings: object } | { error: object } | { notices: object };

function shown(entry: Entry): Shown {
  if (entry.kind === 'order') return { order: entry.order, warnings: entry.warnings };
  return entry.kind === 'error' ? { error: entry.error } : { notices: entry.warnings };
}

describe.each(readdirSync(expectations))('%s', (file) => {
  const format = file.slice(0, -'.json'.length);
  const folder = join(fixtures, format);
  const expected = v.parse(
    v.record(v.string(), v.unknown()),
    JSON.parse(readFileSync(join(expectations, file), 'utf8')),
  );

  test('speaks of every fixture', () => {
    expect(Object.keys(expected).sort()).toEqual(readdirSync(folder).sort());
  });

  test.each(Object.keys(expected))('%s', async (name) => {
    const entries = await readBytes(readFileSync(join(folder, name)), { file: name });
    expect(entries.map(shown)).toEqual(expected[name]);
    for (const entry of entries) {
      if (entry.kind !== 'order') continue;
      expect(v.parse(orderSchema, entry.order)).toEqual(entry.order);
      expect(entry.format.id).toBe(format);
      // The converted order is decided by the same rules.
      expect(policyOf(entry.order, undefined)).toBe(policyOf(entry.order, entry.format.platform));
    }
  });
});
