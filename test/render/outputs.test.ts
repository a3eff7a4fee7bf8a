import { expect, test } from 'vitest';
import type { Decision, ErrorRecord, ItemDecision } from '../../src/decision/decision.ts';
import { renderError, renderErrorSummary } from '../../src/render/error.ts';
import { loadRenderer, type Output } from '../../src/render/index.ts';
import { bare, decisionOf, firstScreen, hub, screen, settings, unclear, unreadable, viewOf } from './samples.ts';

async function print(output: Output, records: readonly (Decision | ErrorRecord)[], rest = {}): Promise<string> {
  const renderer = await loadRenderer(output, settings(rest));
  const body = records.map((record) => renderer.record(record)).join('');
  return renderer.open() + body + (await renderer.close());
}

const small = decisionOf([{ ...bare, title: 'Kettle' }], { order: 'A-1' });

test('JSON is one document, written as the records come, errors in their places', async () => {
  const text = await print('json', [small, unreadable]);
  expect(text.startsWith('{\n  "schema": "annul/decisions/1",\n  "decisions": [\n    {\n      "schema"')).toBe(true);
  expect(text.endsWith('    }\n  ]\n}\n')).toBe(true);
  expect(JSON.parse(text).decisions).toEqual([JSON.parse(JSON.stringify(small)), unreadable]);
  expect(JSON.parse(await print('json', []))).toEqual({ schema: 'annul/decisions/1', decisions: [] });
});

test('NDJSON is one record a line, and nothing for nothing', async () => {
  const lines = (await print('ndjson', [small, unreadable])).split('\n');
  expect(lines.map((line) => line && JSON.parse(line).schema)).toEqual(['annul/decision/1', 'annul/error/1', '']);
  expect(await print('ndjson', [])).toBe('');
});

test('only JSON has errors among the decisions', async () => {
  for (const [output, inPlace] of [
    ['json', true],
    ['ndjson', true],
    ['text', false],
    ['markdown', false],
    ['csv', false],
  ] as const) {
    expect((await loadRenderer(output, settings())).errorsInPlace, output).toBe(inPlace);
    if (!inPlace) expect(await print(output, [unreadable])).not.toContain('whole number');
  }
});

test('CSV: a row an item, in input order', async () => {
  expect(await print('csv', [firstScreen, decisionOf([unclear], { order: '7' })])).toBe(screen`
order,item,title,quantity,verdict,candidates,deadline,validUntil,actor,guaranteed,refundAmount,refundCurrency,refundEarliest,refundLatest,missing,rules,metricCounts,metricReason
902-3159896-1390916,68828574383266,"USB-C hub, 7 ports",1,cancel,cancel,2026-11-23T18:30:00Z,2026-11-23T18:30:00Z,buyer,true,27.25,USD,2026-12-01,2026-12-03,,third-party-within-30-minutes,,
902-3159896-1390916,68828574383267,"Ceramic plant pot, 8 in",1,refuse-or-return,refuse-or-return,,,buyer,false,25.13,USD,,,,shipped-by-seller,,
7,71,A book,,undetermined,cancel request-refund,,,,,,,,,items.0.kind items.0.accessed,,,
`);
});

test.each([
  ['=HYPERLINK("http://evil.example","x")', `"'=HYPERLINK(""http://evil.example"",""x"")"`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "' =1"],
  ['\u200b=1', "'=1"],
  ['\uff1d1', "'\uff1d1"],
  ['say "so"', '"say ""so"""'],
  ['a\nb', 'a b'],
  ['a;b', '"a;b"'],
])('CSV: the title %j is the harmless cell %s', async (title, cell) => {
  const text = await print('csv', [decisionOf([{ ...bare, title }], { order: '1' })]);
  expect(text.split('\n')[1]).toBe(`1,,${cell},,wait,wait,,,,,,,,,,,,`);
});

test('markdown of one order pastes into a ticket', async () => {
  expect(await print('markdown', [decisionOf([hub])], { why: true })).toBe(screen`
## Order 902-3159896-1390916, amazon.com

Placed Mon Nov 23, 10:00 PST. Decided as of 10:18.

### ✓ cancel, until Mon Nov 23, 10:30 PST

- **USB-C hub, 7 ports**, $27.25

The seller has not shipped it and you ordered less than 30 minutes ago: you can still cancel this item yourself.

1. Open Your Orders, then this order.
2. Choose View or change order, then Cancel items.
3. Tick this item only, pick a reason, choose Request cancellation.
4. It worked when the e-mail has come and the item has left the order.

- **Money:** Nothing was charged. The hold on the card ends by itself, usually Tue Dec 1 to Thu Dec 3.
- **After:** From Mon Nov 23, 10:30 PST you can only ask, and the seller may refuse.

- ${'`third-party-within-30-minutes`'}: The seller has not shipped it and you ordered less than 30 minutes ago: you can still cancel this item yourself. ([Cancel Items or Orders](https://www.amazon.com/gp/help/customer/display.html?nodeId=GKCCBVQ6UGJ7BVQR), checked 2026-11, official)
`);
});

test('markdown of several orders is a table, with details on request', async () => {
  const text = await print('markdown', [small, firstScreen]);
  expect(text).toBe(screen`
2 orders, 3 items, as of Mon Nov 23, 10:18 PST. Most urgent first.

| UNTIL | WHAT TO DO | ORDER | ITEM |
| --- | --- | --- | --- |
| Mon Nov 23, 10:30 PST | ✓ cancel | 902-3159896-1390916 | USB-C hub, 7 ports |
|  | ← refuse or return | 902-3159896-1390916 | Ceramic plant pot, 8 in |
|  | · wait | A-1 | Kettle |
`);
  expect(await print('markdown', [small, firstScreen], { details: true })).toContain('\n## Order A-1, amazon.com\n');
});

test('markdown: a hostile title makes no markup, a missing fact names its option', async () => {
  const item: ItemDecision = { ...unclear, title: '**x** | [y](z) <b> `c` ~d~' };
  const text = await print('markdown', [decisionOf([item])]);
  expect(text).toContain('- **\\*\\*x\\*\\* \\| \\[y\\](z) \\<b\\> \\`c\\` \\~d\\~**\n');
  expect(text).toContain(
    "- What kind of item is it? The item's page names its format above the price. `--set items.0.kind=…` (physical: cancel; ebook: request refund)\n",
  );
});

test('an error opens as GNU has it, then what was found, expected, and a way on', async () => {
  expect(renderError(unreadable, await viewOf(unreadable))).toBe(screen`
annul: orders.ndjson:17: items.0.quantity: not a whole number

  order     114-8120033-7741806
  found     "two", a text
  expected  a whole number, 1 or more
  try       write 2 without quotes, or leave the field out: absent is unknown
`);
  expect(renderErrorSummary(22, 23, 65, await viewOf([]))).toBe(
    '22 of 23 records decided, 1 could not be read (exit code 65).\n',
  );
});

test('an error in a narrow terminal, in French, from stdin, without a path', async () => {
  const { order: _order, ...rest } = unreadable;
  const record = {
    ...rest,
    error: { code: 'invalid-json', message: 'JSON incomplet' },
    source: { file: '-', record: 3 },
  };
  expect(renderError(record, await viewOf(record, { lang: 'fr', columns: 40 }))).toBe(screen`
annul: entrée standard: JSON incomplet

  document  3
`);
  const hostile = { ...unreadable, error: { ...unreadable.error, found: '"\u001b[31mred\u202e"' } };
  const text = renderError(hostile, await viewOf(hostile, { colour: 1 }));
  expect(text.startsWith('\u001b[31mannul:\u001b[39m orders.ndjson:17: ')).toBe(true);
  expect(text).toContain('"[31mred"');
});

test('titles of any script keep the columns straight', async () => {
  const titles = ['電気ケトル 1.2L', 'Cafe\u0301 crème', '🎧 Headphones', 'กาต้มน้ำ', '\u001b[31mred\u202e'];
  const items = titles.map((title, index) => ({ ...hub, item: String(index), title }));
  const lines = (await print('text', [decisionOf(items)])).split('\n');
  expect(lines.slice(4, 9)).toEqual([
    '  電気ケトル 1.2L                                                       $27.25',
    '  Café crème                                                            $27.25',
    '  🎧 Headphones                                                         $27.25',
    '  กาต้มน้ำ                                                                $27.25',
    '  [31mred                                                               $27.25',
  ]);
});

test('a title that goes on and on is cut after its second line', async () => {
  const lines = (await print('text', [decisionOf([{ ...hub, title: 'word '.repeat(200) }])])).split('\n');
  expect(lines[5]).toMatch(/^ {2}word .*…$/);
  expect(lines[6]).toBe('');
});
