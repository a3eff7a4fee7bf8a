import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { loadRenderer } from '../../src/render/index.ts';
import { renderText } from '../../src/render/text.ts';
import { loadView } from '../../src/render/view.ts';
import { decision } from './arbitrary.ts';
import { settings } from './samples.ts';

const view = fc.record({
  columns: fc.oneof(fc.constantFrom(60, 80, 200), fc.integer({ min: 40, max: 200 })),
  live: fc.boolean(),
  why: fc.boolean(),
  details: fc.boolean(),
  unicode: fc.boolean(),
  lang: fc.constantFrom('en', 'fr'),
  nowMs: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) }),
});
const decisions = fc.array(decision, { minLength: 1, maxLength: 3 });
const runs = { numRuns: 60 };

test('no line of any decision is wider than the terminal, or ends in a space', async () => {
  await fc.assert(
    fc.asyncProperty(decisions, view, async (records, options) => {
      const text = renderText(records, await loadView(settings(options), records));
      for (const line of text.split('\n')) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(options.columns);
        expect(line).not.toMatch(/[ \u2008]$/);
      }
    }),
    runs,
  );
});

test('nothing invisible, no escape, no direction mark comes out of any output', async () => {
  await fc.assert(
    fc.asyncProperty(
      decisions,
      fc.constantFrom('text', 'json', 'ndjson', 'markdown', 'csv'),
      async (records, output) => {
        const renderer = await loadRenderer(output, settings());
        const text = renderer.open() + records.map((each) => renderer.record(each)).join('') + (await renderer.close());
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      },
    ),
    runs,
  );
});

test('colour changes nothing but colour', async () => {
  await fc.assert(
    fc.asyncProperty(decisions, view, async (records, options) => {
      const plain = renderText(records, await loadView(settings(options), records));
      const styled = renderText(records, await loadView(settings({ ...options, colour: 1 }), records));
      expect(styled.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(plain);
    }),
    runs,
  );
});

test('in an ASCII locale, what is ours is ASCII', async () => {
  const ascii = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value)
        .replace(/[^ -~]|\\[nrtbfu][0-9a-f]*/g, '')
        .replace(/\\(?!")/g, ''),
    );
  await fc.assert(
    fc.asyncProperty(decisions, view, async (records, options) => {
      const plain = ascii(records) as typeof records;
      const text = renderText(plain, await loadView(settings({ ...options, unicode: false, lang: 'en' }), plain));
      expect(text).toMatch(/^[\n -~]*$/);
    }),
    runs,
  );
});

test('JSON says what the decision says', async () => {
  await fc.assert(
    fc.asyncProperty(decisions, async (records) => {
      const json = await loadRenderer('json', settings());
      const text = json.open() + records.map((each) => json.record(each)).join('') + (await json.close());
      expect(JSON.parse(text)).toEqual({ schema: 'annul/decisions/1', decisions: JSON.parse(JSON.stringify(records)) });
      const lines = await loadRenderer('ndjson', settings());
      const rows = records.map((each) => lines.record(each));
      for (const row of rows) expect(row.indexOf('\n')).toBe(row.length - 1);
      expect(rows.map((row) => JSON.parse(row))).toEqual(JSON.parse(JSON.stringify(records)));
    }),
    runs,
  );
});
