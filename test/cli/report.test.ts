import { describe, expect, test } from 'vitest';
import { annul } from './fake-io.ts';
import { bare, cancellable, cancelled, invalid, lines, mixed, now } from './orders.ts';

const stdin = lines(
  cancellable('1'),
  mixed('2'),
  cancelled('3'),
  { ...cancelled('4'), items: [{ id: '1', sku: 'HUB-7', title: 'Hub \u001b[31m', cancellation: { by: 'seller' } }] },
  bare('5'),
);
const report = (args: readonly string[], world: object = {}) =>
  annul(['report', '--at', now, ...args], { stdin, ...world });

test('verdicts, cancellations, and where they come from', async () => {
  const { code, stdout, stderr } = await report([]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^5 orders, 6 items, as of Mon Nov 23, /);
  expect(stdout).toMatch(/✓ cancel +2 +█+\n/);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '2 of 6 items are cancelled, 33.3 % (1 by the seller, 1 without saying by whom).',
  );
  expect(stdout).toMatch(/HUB-7 +Hub \[31m +1 +1 +0\n/);
  expect(stdout).toMatch(/third parties +amazon\.com +4 +5 +2 +0\n/);
});

test('as JSON', async () => {
  const document = JSON.parse((await report(['--json'])).stdout);
  expect(document).toMatchObject({
    schema: 'annul/report/1',
    role: 'buyer',
    orders: 5,
    items: 6,
    cancelled: 2,
    cancelledBy: { buyer: 0, seller: 1, platform: 0, unknown: 1 },
    listings: [{ by: 'sku', listing: 'HUB-7', cancelled: 1 }],
  });
  expect(document.verdicts[0]).toEqual({ verdict: 'cancel', items: 2 });
});

test('as Markdown, with hostile titles escaped', async () => {
  const { stdout } = await report(['-o', 'markdown']);
  expect(stdout).toMatch(/^5 orders, 6 items, as of Mon Nov 23, /);
  expect(stdout).toContain('\n| VERDICT | ITEMS |\n| --- | --- |\n| ✓ cancel | 2 |\n');
  expect(stdout).toContain('\n| HUB-7 | Hub \\[31m | 1 | 1 | 0 |\n');
});

describe('the screen fits', () => {
  test.each([
    ['80 columns', 80, true, 'en'],
    ['60 columns, in French', 60, true, 'fr'],
    ['40 columns', 40, true, 'fr'],
    ['ASCII', 60, false, 'en'],
  ] as const)('%s', async (_, columns, unicode, lang) => {
    const { stdout } = await report(['--lang', lang], { columns, unicode });
    expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([]);
    if (!unicode) expect(stdout).toMatch(/^[\n -~]*$/);
  });
});

test('what cannot be read is told, the rest counts', async () => {
  const { code, stdout, stderr } = await report(['--json'], { stdin: lines(cancellable('1'), invalid('2')) });
  expect(code).toBe(65);
  expect(JSON.parse(stdout).orders).toBe(1);
  expect(stderr).toContain('1 of 2 records decided, 1 could not be read (exit code 65).');
});

test('a seller is answered as one', async () => {
  const document = JSON.parse((await report(['--as', 'seller', '--json'])).stdout);
  expect(document.role).toBe('seller');
});
