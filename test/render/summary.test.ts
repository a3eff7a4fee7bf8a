import { expect, test } from 'vitest';
import { verdicts } from '../../src/decision/decision.ts';
import { byUrgency } from '../../src/render/text/urgency.ts';
import { renderText } from '../../src/render/text.ts';
import { bare, decisionOf, firstScreen, manyOrders, screen, unclear, unreadable, viewOf } from './samples.ts';

const show = async (rest: Parameters<typeof viewOf>[1] = {}, records: typeof manyOrders = manyOrders) =>
  renderText(records, await viewOf(records, rest));

test('many orders on a terminal: most urgent first, and how many of each', async () => {
  expect(await show()).toBe(screen`
7 orders, 8 items, as of Mon Nov 23, 10:18 PST. Most urgent first.

  LEFT     WHAT TO DO              ORDER                ITEM
  12 min   ✓ cancel                902-3159896-1390916  USB-C hub, 7 ports
  21 min   ✓ cancel                114-2201577-8830412  Desk lamp, brass
  unknown  ✓ cancel                113-5512874-9042610  Wool blanket, grey
  unknown  ~ request cancellation  114-8120033-7741806  Phone case
  6 days   ← return                112-9038146-2207433  Running shoes, 10.5
           ← refuse or return      902-3159896-1390916  Ceramic plant pot, 8 in
           ? undetermined          114-6643290-5518827  2 facts missing: A book
           · nothing to do         114-0000000-0000001  Kettle

  ✓ 3 cancel   ~ 1 request cancellation   ← 1 refuse or return   ← 1 return
  ? 1 undetermined   · 1 nothing to do

One order needs facts. To be asked for them: annul ask order.json
`);
});

test('at 60 columns the items leave first, and nothing is lost to the right', async () => {
  expect(await show({ columns: 60 })).toBe(screen`
7 orders, 8 items, as of Mon Nov 23, 10:18 PST. Most urgent
first.

  LEFT     WHAT TO DO              ORDER
  12 min   ✓ cancel                902-3159896-1390916
  21 min   ✓ cancel                114-2201577-8830412
  unknown  ✓ cancel                113-5512874-9042610
  unknown  ~ request cancellation  114-8120033-7741806
  6 days   ← return                112-9038146-2207433
           ← refuse or return      902-3159896-1390916
           ? undetermined          114-6643290-5518827
           · nothing to do         114-0000000-0000001

  ✓ 3 cancel   ~ 1 request cancellation
  ← 1 refuse or return   ← 1 return   ? 1 undetermined
  · 1 nothing to do

One order needs facts. To be asked for them: annul ask
order.json
`);
});

test('in a pipe: instants in place of the time left, and the zone in the heading', async () => {
  const text = await show({ live: false, columns: 200 });
  expect(text.split('\n').slice(0, 9).join('\n')).toBe(screen`
7 orders, 8 items, as of Mon Nov 23, 10:18 PST. Most urgent first.

  UNTIL              WHAT TO DO              ORDER                ITEM
  Mon Nov 23, 10:30  ✓ cancel                902-3159896-1390916  USB-C hub, 7 ports
  Mon Nov 23, 10:39  ✓ cancel                114-2201577-8830412  Desk lamp, brass
  unknown            ✓ cancel                113-5512874-9042610  Wool blanket, grey
  unknown            ~ request cancellation  114-8120033-7741806  Phone case
  Sun Nov 29         ← return                112-9038146-2207433  Running shoes, 10.5
                     ← refuse or return      902-3159896-1390916  Ceramic plant pot, 8 in`);
});

test('where stores keep different clocks, each row names its own and the heading is in UTC', async () => {
  const paris = decisionOf(firstScreen.items, {
    policy: { id: 'amazon', version: '2026-11', marketplace: 'amazon.fr' },
  });
  const text = await show({ live: false, columns: 200 }, [firstScreen, paris]);
  expect(text).toContain('as of Mon Nov 23, 18:18 UTC.');
  expect(text).toContain('  Mon Nov 23, 10:30 PST  ');
  expect(text).toContain('  Mon Nov 23, 19:30 CET  ');
});

test('a terminal gets a screenful, the rest is counted; details and pipes get all', async () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    decisionOf([{ ...bare, title: `Item ${index}` }], { order: `A-${index}` }),
  );
  const live = await show({}, many);
  expect(live).toContain('A-19');
  expect(live).not.toContain('A-20');
  expect(live).toMatch(/^ +… 10 more$/m);
  expect(live).toContain('  · 30 wait\n');
  expect(await show({ live: false }, many)).toContain('A-29');
  expect(await show({ unicode: false }, many)).toMatch(/^ +\.\.\. 10 more$/m);
});

test('details put each order in full below the summary', async () => {
  const text = await show({ details: true });
  expect(text.match(/^Order /gm)).toHaveLength(manyOrders.length);
  expect(text).toContain('\n  1  Open Your Orders, then this order.\n');
  expect(text.trimEnd().split('\n').at(-1)).toBe('Rules and sources: annul check order.json --why');
});

test('records that could not be read are left to stderr', async () => {
  const view = await viewOf([]);
  expect(renderText([unreadable], view)).toBe('');
  expect(renderText([unreadable, firstScreen], view)).toBe(renderText([firstScreen], view));
});

test('urgency: what ends today, then ends nobody knows, then later ends, then the verdict', () => {
  const now = Date.parse('2026-11-23T18:00:00Z');
  const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
  const rows = [
    { ...bare, verdict: 'nothing-to-do', title: 'h' },
    { ...bare, verdict: 'cancel', title: 'c' },
    { ...bare, verdict: 'return', title: 'e', deadline: at(72) },
    { ...bare, verdict: 'contact-support', title: 'g' },
    { ...unclear, title: 'b', validUntil: at(2) },
    { ...bare, verdict: 'cancel', title: 'a', deadline: at(1) },
    { ...bare, verdict: 'request-cancellation', title: 'd' },
    { ...bare, verdict: 'refuse-or-return', title: 'f' },
  ] as const;
  expect(
    byUrgency(rows, (row) => row, now)
      .map(({ title }) => title)
      .join(''),
  ).toBe('abcdefgh');
});

test('a verdict is the word of the JSON with spaces, wherever it stands', async () => {
  for (const verdict of [...verdicts, 'undetermined'] as const) {
    const word = verdict.replaceAll('-', ' ');
    const decision = decisionOf([{ ...bare, verdict }]);
    expect(renderText([decision], await viewOf(decision))).toContain(` ${word.toUpperCase()}`);
    expect(await show({ columns: 100 }, [decision, decision])).toMatch(
      new RegExp(`^ {2}(unknown|) +\\S ${word} +902`, 'm'),
    );
  }
});
