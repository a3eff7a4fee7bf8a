/** `check --as seller` with the seller's other orders, or their numbers. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { annul } from './fake-io.ts';
import { invalid, lines } from './orders.ts';

const order = (id: string, more: object = {}) => ({
  id,
  marketplace: 'amazon.com',
  placedAt: '2026-11-20T18:00:00Z',
  status: 'shipped',
  soldBy: 'third-party',
  fulfilledBy: 'merchant',
  ...more,
});
const open = order('x', { status: 'unshipped', cancellationRequest: null, items: [{ id: '1', kind: 'physical' }] });
const asked = { ...open, cancellationRequest: { by: 'buyer', official: true, state: 'open' } };
const gone = order('gone', { status: 'cancelled', cancellation: { by: 'seller' }, cancellationRequest: null });
const others = lines(...Array.from({ length: 78 }, (_, index) => order(`k${index}`)), gone);

const check = (args: readonly string[], stdin: string = lines(open), files: Record<string, string> = {}) =>
  annul(['check', '--as', 'seller', '--at', '2026-11-23T18:18:00Z', ...args], { stdin, files });
const rates = async (...args: Parameters<typeof check>) => {
  const { stdout } = await check(['-o', 'ndjson', ...args[0]], args[1], args[2]);
  return JSON.parse(stdout.split('\n')[0] ?? '').items[0].metric.rates;
};
const share = (cancelled: number, orders: number) => ({ cancelled, orders });

describe('one more cancellation', () => {
  test.each([
    ['beside the other orders', lines(open), others],
    ['where the order is among them', lines(open), others + lines(open)],
  ])('%s', async (_, stdin, file) => {
    const [rate] = await rates(['--metrics', 'orders.ndjson'], stdin, { 'orders.ndjson': file });
    expect(rate).toMatchObject({
      inWindow: true,
      now: { best: share(1, 80), worst: share(1, 80) },
      after: { best: { ...share(2, 80), percent: 2.5, meets: false }, worst: share(2, 80) },
    });
  });

  test('beside numbers', async () => {
    const [rate] = await rates(['--orders', '41', '--cancelled', '0']);
    expect(rate).toMatchObject({ now: { best: share(0, 41) }, after: { best: { ...share(1, 41), meets: true } } });
    const { stdout } = await check(['--orders', '41', '--cancelled', '0', '--reason', 'out-of-stock', '--lang', 'fr']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Sur les 7 derniers jours, 0 sur 41 : 0 %. Avec cette commande, ce serait 1 sur 41 : 2,44 %, sous 2,5 %.',
    );
  });

  test('that the buyer asked for officially changes nothing', async () => {
    const [rate] = await rates(['--orders', '41', '--cancelled', '1'], lines(asked));
    expect(rate).toMatchObject({ now: { best: share(1, 41) }, after: { best: share(1, 41), worst: share(1, 41) } });
  });

  test('of what the platform ships changes nothing, whichever day it was placed', async () => {
    const platform = { ...open, fulfilledBy: 'platform' };
    for (const args of [
      ['--orders', '41', '--cancelled', '1'],
      ['--metrics', 'o.ndjson'],
    ]) {
      const [rate] = await rates(args, lines(platform), { 'o.ndjson': others });
      expect(rate.after).toEqual(rate.now);
      expect(rate.text).toMatch(/^The rate of these 7 days stays at/);
    }
  });

  test('of an order of another week changes nothing', async () => {
    const [rate] = await rates(
      ['--orders', '41', '--cancelled', '1'],
      lines({ ...open, placedAt: '2026-11-16T20:00:00Z' }),
    );
    expect(rate).toMatchObject({ inWindow: false, after: { worst: share(1, 41) } });
  });

  test('beside numbers is told for each window of the store, for which of them they are is not known', async () => {
    const indian = { ...open, marketplace: 'amazon.in', placedAt: '2026-11-10T18:00:00Z' };
    const numbers = ['--orders', '51', '--cancelled', '0'];
    expect(await rates(numbers, lines(indian))).toMatchObject([
      { window: { days: 7 }, inWindow: false, supposed: true, after: { best: share(0, 51) } },
      { window: { days: 30 }, inWindow: true, supposed: true, after: { best: { ...share(1, 51), meets: true } } },
    ]);
    const { stdout } = await check([...numbers, '--reason', 'out-of-stock'], lines(indian));
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'If these are the numbers of 30 days: in the last 30 days it is 0 of 51: 0 %. With this order it would be 1 of 51: 1.96 %, under 2 %.',
    );
    expect((await rates(['--orders', '41', '--cancelled', '0']))[0]).not.toHaveProperty('supposed');
  });

  test("counts in the program's own rate, too", async () => {
    const prime = { programs: ['seller-fulfilled-prime'] };
    const file = others + lines(order('p', prime));
    const found = await rates(['--metrics', 'o.ndjson'], lines({ ...open, ...prime }), { 'o.ndjson': file });
    expect(found).toMatchObject([
      { after: { worst: share(2, 81) } },
      { program: 'seller-fulfilled-prime', target: { percent: 0.5, inclusive: true }, after: { worst: share(1, 2) } },
    ]);
  });

  test('of each of several orders is told apart from the others', async () => {
    const { stdout } = await check(['-o', 'ndjson', '--metrics', 'o.ndjson'], lines(open, { ...open, id: 'y' }), {
      'o.ndjson': others,
    });
    const after = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).items[0].metric.rates[0].after.worst);
    expect(after).toMatchObject([share(2, 80), share(2, 80)]);
  });
});

test('the schema knows it', async () => {
  const schema = JSON.parse((await annul(['schema', 'decision'])).stdout);
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const { stdout } = await check(['-o', 'ndjson', '--orders', '41', '--cancelled', '1']);
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
});

test('a buyer sees none of it, and a seller without orders neither', async () => {
  const { stdout } = await check(['-o', 'ndjson']);
  expect(JSON.parse(stdout).items[0].metric).not.toHaveProperty('rates');
});

test('orders of the file that cannot be read make the exit code, not the answer', async () => {
  const { code, stdout, stderr } = await check(['-o', 'ndjson', '--metrics', 'o.ndjson'], lines(open), {
    'o.ndjson': others + lines(invalid('z')),
  });
  expect(code).toBe(65);
  expect(JSON.parse(stdout).items[0].metric.rates[0].after.worst).toMatchObject(share(2, 80));
  expect(stderr).toContain('79 of 80 records counted');
});

test.each([
  ['is not there', {}, 66],
  ['is empty', { 'no.ndjson': '' }, 65],
] as const)('a file that %s gives no rate', async (_, files, exit) => {
  const { code, stdout, stderr } = await check(['-o', 'ndjson', '--metrics', 'no.ndjson'], lines(open), files);
  expect(code).toBe(exit);
  expect(JSON.parse(stdout).items[0].metric).not.toHaveProperty('rates');
  expect(stderr).toContain('no.ndjson');
});

test.each([
  [['--orders', '40'], '--cancelled is missing'],
  [['--cancelled', '0'], '--orders is missing'],
  [
    ['--orders', '40', '--cancelled', '41'],
    '--cancelled: not a number that fits: 41\nIt takes a whole number, 0 to 40.',
  ],
  [['--orders', '0', '--cancelled', '0'], '--orders: not a number that fits: 0\nIt takes a whole number, 1 or more.'],
  [['--orders', '2.5', '--cancelled', '0'], '--orders: not a number that fits: 2.5'],
  [['--metrics', 'o.ndjson', '--orders', '40', '--cancelled', '1'], '--metrics and --orders exclude each other'],
  [['--metrics', 'o.ndjson', '--cancelled', '1'], '--metrics and --cancelled exclude each other'],
  [['--as', 'buyer', '--metrics', 'o.ndjson'], '--metrics is for sellers'],
  [['--metrics', '-', '-'], '--metrics - and - exclude each other'],
])('%j is wrong usage', async (args, message) => {
  const { code, stdout, stderr } = await check(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
