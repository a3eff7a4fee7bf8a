/** `annul guide problems` at the shell: when it asks, when it answers at once, and what programs get. */
import { describe, expect, test } from 'vitest';
import { annul } from './fake-io.ts';
import { lines } from './orders.ts';

const order = { id: 'a', marketplace: 'amazon.com', status: 'cancelled', cancelledAt: '2026-11-16T20:00:00Z' };
const paid = { ...order, payments: [{ method: 'credit-card', charged: true }] };
const files = { 'order.json': lines(paid), 'two.ndjson': lines(paid, { ...order, id: 'b' }), 'bad.json': '{' };
const guide = (args: readonly string[], world = {}) =>
  annul(['guide', 'problems', '--at', '2026-11-24T20:00:00Z', ...args], { files, ...world });
const parsed = async (args: readonly string[]) => JSON.parse((await guide([...args, '--json'])).stdout).problems;

describe('without asking', () => {
  test('a symptom alone gives every cause with its remedies, and what would settle it', async () => {
    const { code, stdout, stderr } = await guide(['charged']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Cancelled, but the money is gone\n\n {2}It can be one of these:\n/);
    expect(stdout).toMatch(
      / {2}It is usually only a hold[\s\S]* {2}1 {2}Look whether your bank[\s\S]* {2}The money was really taken/,
    );
    expect(stdout).toContain('Has the money been taken? (--set payments.0.charged=');
  });

  test('what is known leaves one, with its dates', async () => {
    const { stdout } = await guide(['late', 'order.json']);
    expect(stdout).not.toContain('one of these');
    expect(stdout).toMatch(/Money {2}It comes back to a credit card, from Thu Nov 19 to Mon Nov 23/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('it is late, since Tue Nov 24');
  });

  test.each([
    ['--set', ['late', '--set', 'status=cancelled', '--set', 'payments.0.charged=false'], 'late-nothing-taken'],
    ['--set of the symptom', ['--set', 'facts.problem=declined'], 'declined'],
    ['a file without a symptom', ['order.json', '--set', 'facts.problem=late'], 'late-cancellation'],
    ['--marketplace', ['less', '--marketplace', 'amazon.fr', '--set', 'status=returned'], 'less-after-return-law'],
  ])('%s', async (_, args, rule) => {
    const [problem] = await parsed(args);
    expect(problem.items[0].causes.map((cause: { rule: string }) => cause.rule)).toEqual([rule]);
  });

  test('each order of a file has its own', async () => {
    const problems = await parsed(['late', 'two.ndjson']);
    expect(problems.map((one: { order: string }) => one.order)).toEqual(['a', 'b']);
    expect(problems[1].items[0].missing[0].fact).toBe('payments.0.charged');
  });

  test('a program that answers the first question again and again is led to one cause', async () => {
    const sets: string[] = [];
    for (let asked = 0; asked < 12; asked += 1) {
      const [problem] = await parsed(['--set', 'marketplace=amazon.fr', ...sets.flatMap((set) => ['--set', set])]);
      const [question] = problem.items[0].missing;
      if (question === undefined) {
        expect(problem.problem).toBe('button-missing');
        expect(problem.items[0].causes.length).toBe(1);
        expect(sets[0]).toBe('facts.problem=button-missing');
        return;
      }
      sets.push(`${question.fact}=${question.answers[0].value}`);
    }
    expect.unreachable();
  });

  test('a program that knows nothing yet is asked for the symptom first', async () => {
    const [problem] = await parsed([]);
    expect(problem.problem).toBeUndefined();
    expect(problem.items[0].causes).toEqual([]);
    expect(problem.items[0].missing[0].fact).toBe('facts.problem');
    const values = problem.items[0].missing[0].answers.map(({ value }: { value: string }) => value);
    expect(values).toEqual(expect.arrayContaining(['late', 'button-missing', 'bundle']));
  });

  test.each([
    ['its store', { 'shop.json': lines({ id: 'x', marketplace: 'ebay.com' }) }, ['late', 'shop.json']],
    ['a shop of its own', { 'shop.json': lines({ id: 'x', marketplace: 'mine.example' }) }, ['late', 'shop.json']],
    ['what is set', {}, ['late', '--set', 'marketplace=etsy.com']],
  ])('an order of another platform gets no advice of Amazon: %s', async (_, shops, args) => {
    const { code, stdout, stderr } = await guide(args, { files: shops });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('is not of Amazon, the only platform whose problems are known');
    expect(stderr).toContain('annul check FILE');
  });

  test('markdown for a ticket', async () => {
    const { stdout } = await guide(['declined', '-o', 'markdown']);
    expect(stdout).toMatch(
      /^## The payment was declined\n\nThe bank refused[^\n]*\n\n1\. Open the order in Your Orders/,
    );
  });

  test('in French', async () => {
    const { stdout } = await guide(['declined', '--lang', 'fr', '--marketplace', 'amazon.fr']);
    expect(stdout).toMatch(/^Le paiement a été refusé\n\n {2}La banque a refusé,/);
  });

  test('fits 60 columns', async () => {
    for (const lang of ['en', 'fr']) {
      const { stdout } = await guide(['late', '--lang', lang], { env: { COLUMNS: '60' }, columns: 60 });
      expect(stdout.split('\n').filter((line) => line.length > 60)).toEqual([]);
    }
  });

  test.each([
    ['an unknown symptom', ['lait'], 2, 'annul: unknown symptom: lait\nDid you mean late?'],
    ['a file that is not there', ['late', 'z.json'], 66, 'annul: z.json: no such file'],
    ['a file that cannot be read', ['late', 'bad.json'], 65, 'bad.json'],
    [
      'a store without problems',
      ['late', '--marketplace', 'etsy.com'],
      2,
      'annul: --marketplace: unknown value: etsy.com',
    ],
    ['a setting that fits nothing', ['late', '--set', 'status=lost'], 2, 'annul: --set status=lost'],
  ] as const)('%s', async (_, args, code, says) => {
    const { code: given, stderr } = await guide(args);
    expect(given).toBe(code);
    expect(stderr).toContain(says);
  });

  test('a symptom belongs to problems alone', async () => {
    const { code, stderr } = await annul(['guide', 'refunds', 'late']);
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'annul: too many arguments: late']);
  });
});

test('the help names the symptoms', async () => {
  const { stdout } = await annul(['guide', '--help']);
  expect(stdout.replace(/\s+/g, ' ')).toContain('SYMPTOM button-missing, charged, no-confirmation,');
});

test('in general, the guide sets the law of the UK beside that of the EU', async () => {
  const told = async (args: readonly string[]) =>
    (await annul(['guide', 'shipped', ...args])).stdout.replace(/\s+/g, ' ');
  expect(await told([])).toContain('In the UK there is usually no such function');
  expect(await told([])).toContain('due within 14 days after the goods are back');
  expect(await told(['--marketplace', 'amazon.fr'])).not.toContain('In the UK');
});

test.each([
  ['--set', ['refunds', '--set', 'status=shipped']],
  ['--at', ['shipped', '--at', '2026-11-24T20:00:00Z']],
  ['--from', ['--from', 'canonical']],
])('%s is refused where it would change nothing', async (option, args) => {
  const { code, stdout, stderr } = await annul(['guide', ...args]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`annul: ${option} is for annul guide problems`);
});

describe('who may not be asked reads instead', () => {
  const everyone = { stdinTTY: true, stdoutTTY: true, stderrTTY: true };
  test.each([
    ['a pipe', [], {}],
    ['--no-input', ['--no-input'], everyone],
    ['CI', [], { ...everyone, env: { CI: '1' } }],
    ['stdout into a file', [], { ...everyone, stdoutTTY: false }],
    ['-o markdown', ['-o', 'markdown'], everyone],
  ])('%s', async (_, args, world) => {
    const { code, stdout } = await guide(args, {
      ...world,
      env: { ...('env' in world ? world.env : {}), PAGER: 'cat' },
    });
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(30);
  });
});
