/** The formats that start with the program tell the same of a document as all of them would. */
import { expect, test } from 'vitest';
import { createDetector, type Detector } from '../../src/formats/detector.ts';
import { registry } from '../../src/formats/registry.ts';
import { isObject } from '../../src/formats/values.ts';
import { formatFiles } from '../fixtures/format-files.ts';
import { allDocuments } from './containers/bytes.ts';

const documents = (
  await Promise.all(
    formatFiles.map(async ({ name, bytes }) =>
      (await allDocuments(bytes)).flatMap((record) => ('document' in record ? [[name, record.document] as const] : [])),
    ),
  )
).flat();

/** The ids suffice, and read better where they differ. */
function idOf(detector: Detector, document: unknown): string {
  const detected = detector.detect(document);
  return 'format' in detected ? detected.format.id : `${detected.error.code} ${detected.error.detail ?? ''}`;
}

test('every fixture is of the same format, whether or not the others are loaded', async () => {
  const alone = createDetector();
  const complete = createDetector();
  await complete.load();
  let told = 0;
  for (const [name, document] of documents) {
    expect([name, idOf(complete, document)]).toEqual([name, idOf(registry, document)]);
    if (!alone.tells(document)) continue;
    told += 1;
    expect([name, idOf(alone, document)]).toEqual([name, idOf(registry, document)]);
  }
  expect(told).toBeGreaterThan(30);
  expect(alone.tells({ line_items: [] })).toBe(false);
  expect(() => alone.detect({ line_items: [] })).toThrow('load comes before');
});

test('what two formats claim is left to all of them', () => {
  const objects = documents.flatMap(([name, document]) => (isObject(document) ? [[name, document] as const] : []));
  const common = objects.filter(([name]) => /^(canonical|amazon-orders-v0)/.test(name));
  let ambiguous = 0;
  for (const [first, order] of common.slice(0, 12)) {
    for (const [second, other] of objects) {
      const both = { ...other, ...order };
      const whole = idOf(registry, both);
      ambiguous += whole.startsWith('ambiguous') ? 1 : 0;
      const alone = createDetector();
      if (alone.tells(both)) expect([first, second, idOf(alone, both)]).toEqual([first, second, whole]);
    }
  }
  expect(ambiguous).toBeGreaterThan(50);
});
