/** A converted order is the same order: it reads back unchanged, and gets the decision that the original gets. */
import { expect, test } from 'vitest';
import { createDecide } from '../../src/decision/deciding.ts';
import { canonical } from '../../src/formats/canonical.ts';
import { detect } from '../../src/formats/registry.ts';
import { safeJson } from '../../src/render/safe-json.ts';
import { formatFiles } from '../fixtures/format-files.ts';
import { readBytes } from './containers/bytes.ts';

const options = { at: Date.parse('2026-11-24T12:00:00Z'), strict: false, lang: 'en' } as const;
const deciders = {
  buyer: createDecide({ ...options, role: 'buyer' }),
  seller: createDecide({ ...options, role: 'seller' }),
};

/** Warnings speak of the document; a title may be cleaned further. */
const withoutWarnings = (decision: object): unknown =>
  JSON.parse(JSON.stringify(decision, (key, value) => (key === 'warnings' ? undefined : value)));

test.each(formatFiles)('$name', async ({ bytes }) => {
  for (const entry of await readBytes(bytes, { file: 'x' })) {
    if (entry.kind !== 'order') continue;
    const { order, warnings, format } = entry;
    const converted: unknown = JSON.parse(safeJson(order));
    expect(detect(converted)).toEqual({ format: canonical });
    const [read] = canonical.read(converted);
    expect(read).toEqual({ kind: 'order', order, warnings: [] });
    for (const role of ['buyer', 'seller'] as const) {
      const { platform, account } = format;
      const original = await deciders[role]({ order, warnings, platform, account }).catch(String);
      // The store tells the platform; of an order that names none, only the user can (`--policy`).
      const known = order.marketplace === undefined ? platform : undefined;
      const again = await deciders[role]({ order, warnings: [], platform: known }).catch(String);
      if (typeof original === 'string' || typeof again === 'string') expect(again).toEqual(original);
      else expect(withoutWarnings(again)).toEqual(withoutWarnings(original));
    }
  }
});
