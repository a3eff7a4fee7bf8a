/** Who is asked, about which orders, and what becomes of the answers. */
import { describe, expect, test, vi } from 'vitest';
import { annul, type World } from './fake-io.ts';
import { answering, asked, saying } from './interview/desk.ts';
import { at, orders, personWho } from './interview/person.ts';
import { bare, cancellable, lines } from './orders.ts';

vi.setConfig({ testTimeout: 15_000 });

const unshipped = {
  marketplace: 'amazon.com',
  status: 'unshipped',
  fulfilledBy: 'merchant',
  items: [{ kind: 'physical' }],
};
const knowing = async (verdict: string, lang: 'en' | 'fr' = 'en') =>
  answering(await personWho(orders[verdict] ?? { id: '1' }, lang));

describe.each(['en', 'fr'] as const)('every verdict is reached (%s)', (lang) => {
  test.each(Object.keys(orders))('%s, and what was saved gives the same decision', async (verdict) => {
    const args = ['--lang', lang, '--json'];
    const { code, stdout, saved } = await asked(['ask', ...args, '--save', 'a.json'], await knowing(verdict, lang));
    expect(code).toBe(0);
    const { decisions } = JSON.parse(stdout);
    expect(decisions.map((decision: { verdict: string }) => decision.verdict)).toEqual([verdict]);
    const files = { 'a.json': saved.get('a.json') ?? '' };
    const again = await annul(['check', 'a.json', ...args], { files, now: at });
    expect(JSON.parse(again.stdout)).toEqual({ schema: 'annul/decisions/1', decisions });
  });
});

describe('several orders', () => {
  test('are asked about one after the other, those that are decided passed over', async () => {
    const { reply, heard } = saying('3', '1', '1', '18', '1', '1');
    const files = { 'today.ndjson': lines({ id: 'a', ...unshipped }, cancellable('b'), { id: 'c', ...unshipped }) };
    const { code, stdout } = await asked(['ask', 'today.ndjson', '-o', 'ndjson'], reply, { files });
    expect(code).toBe(0);
    expect(heard.flatMap((text) => /Order . \(. of 3\)/.exec(text)?.[0] ?? [])).toEqual([
      'Order a (1 of 3)',
      'Order c (3 of 3)',
    ]);
    const verdicts = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).verdict);
    expect(verdicts).toEqual(['undetermined', expect.any(String), 'cancel']);
  });

  test('one that cannot be read is reported, and the others are asked about', async () => {
    const { reply } = saying('3', '1');
    const files = { 'a.ndjson': lines({ id: 'a', ...unshipped }, '{') };
    const { code, stderr, stdout } = await asked(['ask', 'a.ndjson'], reply, { files });
    expect(code).toBe(65);
    expect(stderr).toContain('a.ndjson:2: ');
    expect(stdout).toMatch(/^\? UNDETERMINED/m);
  });

  test('check says how to be asked', async () => {
    const files = { 'a.ndjson': lines(bare('a'), bare('b')) };
    const world: World = { stdinTTY: true, stdoutTTY: true, stderrTTY: true, files };
    const { stdout } = await annul(['check', 'a.ndjson', '--lang', 'en'], world);
    expect(stdout.replace(/\s+/g, ' ')).toContain('annul ask a.ndjson --lang en');
  });
});

describe('--save', () => {
  const files = { 'old.json': '{}' };

  test('replaces no file, and says so before anything is asked', async () => {
    const { reply, heard } = saying();
    const { code, stderr } = await asked(['ask', '--save', 'old.json'], reply, { files });
    expect({ code, stderr, heard }).toEqual({
      code: 2,
      stderr: 'annul: --save: old.json is there already\nName another file, or add --force to replace it.\n',
      heard: [],
    });
  });

  test('unless it is told to', async () => {
    const args = ['ask', '--save', 'old.json', '--force'];
    const { code, saved, stderr } = await asked(args, await knowing('cancel'), { files });
    expect(code).toBe(0);
    expect(JSON.parse(saved.get('old.json') ?? '')).toMatchObject({ id: '1', status: 'unshipped' });
    expect(stderr).toContain('Saved as old.json');
  });

  test('writes several orders one a line', async () => {
    const { reply } = saying('3', '1', '3', '1');
    const input = { 'a.ndjson': lines({ id: 'a', ...unshipped }, { id: 'b', ...unshipped }) };
    const { saved } = await asked(['ask', 'a.ndjson', '--save', 'b.ndjson'], reply, { files: input });
    expect(
      saved
        .get('b.ndjson')
        ?.split('\n')
        .map((line) => line.slice(0, 9)),
    ).toEqual(['{"id":"a"', '{"id":"b"', '']);
  });
});

describe('who is asked', () => {
  const files = { 'one.json': lines({ id: '1' }), 'two.json': lines({ id: '1' }, { id: '2' }) };
  const everywhere: World = { stdinTTY: true, stdoutTTY: true, stderrTTY: true, files, env: { NO_COLOR: '1' } };

  test.each([
    [{ stdinTTY: false }, [], 'stdin is not a terminal'],
    [{ stderrTTY: false }, [], 'stderr is not a terminal'],
    [{ env: { CI: 'true', NO_COLOR: '1' } }, [], 'CI is set'],
    [{}, ['--no-input'], 'of --no-input'],
    [{}, ['-q'], 'of --quiet'],
  ] as const)('ask refuses: %j %j', async (world, options, reason) => {
    const { code, stdout, stderr } = await annul(['ask', ...options], { ...everywhere, ...world });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `annul: ask: nobody can be asked, because ${reason}; without questions: annul check FILE --json\n`,
    });
  });

  test('check asks about its one undetermined order, and prints only the outcome', async () => {
    const { code, stdout, stderr } = await asked(['check', 'one.json'], await knowing('cancel'), everywhere);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\+ CANCEL/m);
    expect(stdout).not.toContain('UNDETERMINED');
    expect(stderr).toMatch(/annul check one\.json/);
  });

  test('with -e the exit code is that of the outcome', async () => {
    const code = async (...options: readonly string[]) =>
      (await asked(['check', '-e', 'one.json', ...options], await knowing('cancel'), everywhere)).code;
    expect(await code()).toBe(0);
    expect(await code('--no-input')).toBe(3);
  });

  test.each([['--json'], ['--no-input'], ['-q'], ['-o', 'markdown']])(
    'check never asks with %s',
    async (...options) => {
      const { code, stdout } = await annul(['check', 'one.json', ...options], everywhere);
      expect({ code, empty: stdout === '' }).toEqual({ code: 0, empty: false });
    },
  );

  test.each([
    ['stdin is a pipe', { stdinTTY: false }],
    ['stdout is a file', { stdoutTTY: false }],
    ['stderr is a file', { stderrTTY: false }],
    ['CI is set', { env: { CI: '1' } }],
    ['there are two orders', {}],
  ] as const)('check never asks where %s', async (reason, world) => {
    const file = reason === 'there are two orders' ? 'two.json' : 'one.json';
    const { code, stdout } = await annul(['check', file], { ...everywhere, ...world });
    expect({ code, asked: /undetermined/i.test(stdout) }).toEqual({ code: 0, asked: true });
  });

  test('annul alone on a terminal asks, in the language it is told; where nobody can be asked it helps', async () => {
    expect((await asked(['--lang', 'fr'], await knowing('cancel', 'fr'), everywhere)).stdout).toMatch(/^\+ ANNULER/m);
    expect((await asked([], await knowing('cancel'), everywhere)).stdout).toMatch(/^\+ CANCEL/m);
    expect((await annul([], { ...everywhere, env: { CI: 'true' } })).stdout).toMatch(/^Can this online order/);
    expect((await annul([], { stdin: lines({ id: '1' }) })).stdout).toContain('UNDETERMINED');
  });

  test('the items whose refund is asked about are passed on, and the calendar is written', async () => {
    const items = [
      { id: 'a', kind: 'physical', price: { amount: '5.00', currency: 'USD' } },
      { id: 'b', kind: 'physical' },
    ];
    const order = {
      id: '1',
      marketplace: 'amazon.com',
      status: 'preorder',
      payments: [{ method: 'credit-card' }],
      items,
    };
    const world = { files: { 'order.json': lines(order) } };
    const ask = (only: string, ...answers: readonly string[]) =>
      asked(['ask', 'order.json', '--only', only, '--ics', 'a.ics'], saying(...answers).reply, world);
    const { stderr, saved } = await ask('b', '2', '1', '1', '1', '1');
    expect(stderr).toContain('--only b');
    expect([...saved.keys()]).toEqual(['a.ics']);
    expect((await ask('c')).code).toBe(2);
  });

  test('what is set beforehand is not asked, and stands in the command', async () => {
    const args = ['ask', '--set', 'id=902', '--set', 'status=preorder', '--at', at];
    const { code, stderr, text } = await asked(args, await knowing('cancel'), everywhere);
    expect(code).toBe(0);
    expect(text).not.toContain('How far has it got?');
    const command = stderr.replace(/ \\\n */g, ' ');
    expect(command).toContain(
      `echo '{"id":"902"}' | annul check --at 2026-11-24T18:18:00Z --set id=902 --set status=preorder`,
    );
    expect((await annul(['ask', '--set', 'items.3.kind=ebook'], everywhere)).code).toBe(2);
  });
});
