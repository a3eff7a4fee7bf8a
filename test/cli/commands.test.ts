import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/registry.ts';
import { policyIds } from '../../src/policies/load.ts';
import { annul } from './fake-io.ts';
import { bare, cancellable, cancelled, invalid, lines, now } from './orders.ts';

describe('convert', () => {
  const amazon = {
    AmazonOrderId: '902-3159896-1390916',
    MarketplaceId: 'ATVPDKIKX0DER',
    OrderStatus: 'Unshipped',
    BuyerInfo: { BuyerName: 'Jane Roe', BuyerEmail: 'jane@example.com' },
  };

  test('gives the canonical order, which annul reads again', async () => {
    const first = await annul(['convert', '-o', 'ndjson'], { stdin: lines(amazon) });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toMatchObject({
      id: '902-3159896-1390916',
      marketplace: 'amazon.com',
      status: 'unshipped',
    });
    expect(first.stdout).not.toMatch(/Jane|example\.com/);
    const again = await annul(['convert', '-o', 'ndjson', '--from', 'canonical'], { stdin: first.stdout });
    expect(again).toEqual(first);
  });

  test('documents are indented one behind the other, or one a line', async () => {
    const stdin = lines(bare('1'), bare('2'));
    expect((await annul(['convert'], { stdin })).stdout).toBe('{\n  "id": "1"\n}\n{\n  "id": "2"\n}\n');
    expect((await annul(['convert', '-o', 'ndjson'], { stdin })).stdout).toBe('{"id":"1"}\n{"id":"2"}\n');
  });

  test('errors never stand among the orders', async () => {
    const stdin = lines(bare('1'), invalid('2'));
    const { code, stdout, stderr } = await annul(['convert', '-o', 'ndjson'], { stdin });
    expect({ code, stdout }).toEqual({ code: 65, stdout: '{"id":"1"}\n' });
    expect(stderr).toMatch(/^annul: stdin:2: items\.0\.quantity: not a whole number\n/);
    expect(stderr).toMatch(/\n1 of 2 records converted, 1 could not be read \(exit code 65\)\.\n$/);
  });

  test('what the user sets is in it', async () => {
    const { stdout } = await annul(['convert', '-o', 'ndjson', '--set', 'onHold=true', '--marketplace', 'amazon.de'], {
      stdin: lines(bare('1')),
    });
    expect(JSON.parse(stdout)).toEqual({ id: '1', marketplace: 'amazon.de', onHold: true });
  });

  test('--list names every format', async () => {
    const { code, stdout } = await annul(['convert', '--list']);
    expect(code).toBe(0);
    for (const { id, title } of formats)
      expect(stdout).toMatch(new RegExp(`^${id}\\s+${title.replace(/[()]/g, '.').replaceAll(' ', '\\s+')}`, 'm'));
    const list = JSON.parse((await annul(['convert', '--list', '-o', 'json'])).stdout);
    expect(list.formats.map(({ id }: { id: string }) => id)).toEqual(formats.map(({ id }) => id));
  });

  test('--list shows what their words mean', async () => {
    const { stdout } = await annul(['convert', '--list']);
    expect(stdout).toContain('\n  status, from OrderStatus\n    PendingAvailability  preorder\n');
    expect(stdout).toContain('    Shipped              one of shipped, out-for-delivery,');
    expect(stdout).toMatch(/^ {4}PendingDropOff +not told$/m);
    const french = await annul(['convert', '--list', '--lang', 'fr']);
    expect(french.stdout).toContain("\n  status, d'après OrderStatus\n");
    const list = JSON.parse((await annul(['convert', '--list', '-o', 'json'])).stdout);
    const [statuses] = list.formats.find(({ id }: { id: string }) => id === 'amazon-orders-v0').tables;
    expect(statuses).toMatchObject({ fields: ['OrderStatus'], gives: 'status' });
    expect(statuses.words).toContainEqual({ word: 'Pending', value: 'pending' });
    expect(statuses.words).toContainEqual({ word: 'Shipped', value: expect.arrayContaining(['shipped', 'delivered']) });
  });

  test('what a format says and annul does not know is told', async () => {
    const order = { AmazonOrderId: '902-3159896-1390916', OrderStatus: 'OnTheMoon' };
    const { code, stderr } = await annul(['convert', 'o.json'], { files: { 'o.json': JSON.stringify(order) } });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^annul: o\.json:1: status.*"OnTheMoon"/),
    });
    expect((await annul(['convert', '-q', 'o.json'], { files: { 'o.json': JSON.stringify(order) } })).stderr).toBe('');
  });

  test.each([60, 80])('--list fits %s columns, addresses aside', async (columns) => {
    const { stdout } = await annul(['convert', '--list', '--color', 'never'], { columns, stdoutTTY: true });
    const lines = stdout.split('\n').filter((line) => !line.includes('://'));
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
  });
});

describe('refund', () => {
  const call = ['refund', '--marketplace', 'amazon.com', '--method', 'credit-card', '--charged', '--amount', '27.25'];
  const json = async (args: readonly string[], at = '2026-11-24T18:00:00Z') =>
    JSON.parse((await annul([...args, '--at', at, '--json'])).stdout);

  test('3 to 5 business days after a cancellation, Thanksgiving left out', async () => {
    expect(await json([...call, '--cancelled-at', '2026-11-20'])).toMatchObject({
      schema: 'annul/refund/1',
      today: '2026-11-24',
      amount: { amount: '27.25', currency: 'USD' },
      charged: true,
      start: { event: 'cancelled', date: '2026-11-20' },
      parts: [{ method: 'credit-card', kind: 'refund', earliest: '2026-11-25', latest: '2026-11-30' }],
      status: { state: 'waiting', lateFrom: '2026-12-01' },
    });
  });

  test("a bare date is that day in the store's zone, an instant falls on one", async () => {
    // 06:00 UTC on the 21st is still the 20th in Los Angeles.
    const { start } = await json([...call, '--cancelled-at', '2026-11-21T06:00:00Z']);
    expect(start).toEqual({ event: 'cancelled', date: '2026-11-20' });
  });

  test('whether it was charged: told, denied, or both ways shown', async () => {
    const kinds = async (...flags: readonly string[]) =>
      (await json(['refund', '--marketplace', 'amazon.com', '--method', 'credit-card', ...flags])).parts.map(
        ({ kind }: { kind: string }) => kind,
      );
    expect(await kinds('--charged')).toEqual(['refund']);
    expect(await kinds('--no-charged')).toEqual(['release-of-authorisation']);
    expect(await kinds()).toEqual(['release-of-authorisation', 'refund']);
  });

  test('a return counts from its arrival', async () => {
    const answer = await json([...call, '--returned-at', '2026-11-20']);
    expect(answer.start).toEqual({ event: 'returned', date: '2026-11-20' });
    expect(answer.parts[0].stages[0].from).toBe('return-received');
  });

  test('without a date there are spans, and no dates', async () => {
    const { parts, status } = await json(call);
    expect(parts[0].stages.length).toBeGreaterThan(0);
    expect(parts[0].earliest).toBeUndefined();
    expect(status.state).toBe('not-started');
  });

  test('the amount may name its currency', async () => {
    const { amount } = await json(['refund', '--method', 'card', '--amount', '27.25 EUR']);
    expect(amount).toEqual({ amount: '27.25', currency: 'EUR' });
  });

  test('both dates at once exclude each other', async () => {
    const { code, stderr } = await annul([...call, '--cancelled-at', '2026-11-20', '--returned-at', '2026-11-20']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'annul: --cancelled-at and --returned-at exclude each other\nLeave one of them out.\n',
    });
  });

  test('the text has the bar, in the language and the character set of the user', async () => {
    const text = async (...args: readonly string[]) =>
      (await annul([...call, '--cancelled-at', '2026-11-20', '--at', '2026-11-24T18:00:00Z', ...args])).stdout;
    expect(await text()).toMatch(/^\$27\.25 back to a credit card, amazon\.com/);
    expect(await text()).toContain('●─────');
    expect(await text('--lang', 'fr')).toContain('sur une carte de crédit');
    expect(await text('-o', 'markdown')).toMatch(/^## /);
    expect((await text('-o', 'ndjson')).split('\n')).toHaveLength(2);
  });
});

describe('policy', () => {
  test('list names the stores, and how many rules there are', async () => {
    const { stdout } = await annul(['policy', 'list']);
    expect(stdout).toMatch(/^POLICY +TITLE/);
    expect(stdout).toMatch(/^amazon +Amazon +2026-11 +\d+ +amazon\.com/m);
    const { policies } = JSON.parse((await annul(['policy', 'list', '--json'])).stdout);
    expect(policies[0]).toMatchObject({ id: 'amazon', version: '2026-11' });
  });

  test('show has every rule once, in the order in which it is tried', async () => {
    const { rules } = JSON.parse((await annul(['policy', 'show', '-o', 'json'])).stdout);
    const ids = rules.map(({ rule, id }: { rule?: string; id: string }) => rule ?? id);
    expect(ids.indexOf('already-cancelled')).toBe(0);
    const { stdout } = await annul(['policy', 'show', 'amazon'], { columns: 200 });
    for (const id of ids) expect(stdout).toContain(`\n  ${id} `);
  });

  test('explain says a rule in words, with its source, its month and the researched facts behind it', async () => {
    const { code, stdout } = await annul(['policy', 'explain', 'third-party-within-30-minutes']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^third-party-within-30-minutes\n\n {2}The seller has not shipped it/);
    for (const part of ['less than 30 minutes', 'checked 2026-11', 'official', 'rule-3p-window', 'https://']) {
      expect(stdout).toContain(part);
    }
  });

  test('explain in French, and as JSON', async () => {
    const { stdout } = await annul(['policy', 'explain', 'already-cancelled', '--lang', 'fr']);
    expect(stdout).toContain('définitive');
    const { rules } = JSON.parse((await annul(['policy', 'explain', 'already-cancelled', '--json'])).stdout);
    expect(rules).toMatchObject([
      {
        policy: 'amazon',
        role: 'buyer',
        table: 'verdict',
        id: 'already-cancelled',
        source: { confidence: 'official' },
      },
    ]);
    expect(rules[0].text).toMatch(/already cancelled/i);
  });

  test('an address stays in one piece, for copying', async () => {
    const call = ['policy', 'explain', 'video-within-48-hours'];
    const [rule] = JSON.parse((await annul([...call, '--json'])).stdout).rules;
    expect(rule.source.url.length).toBeGreaterThan(60);
    expect((await annul(call, { columns: 60 })).stdout).toContain(rule.source.url);
  });

  test('every rule can be explained, in both languages, without running over the edge', async () => {
    const { rules } = JSON.parse((await annul(['policy', 'show', '-o', 'json'])).stdout);
    const ids: string[] = [...new Set<string>(rules.map(({ id }: { id: string }) => id))];
    for (const id of ids) {
      for (const lang of ['en', 'fr']) {
        const { code, stdout } = await annul(['policy', 'explain', id, '--lang', lang]);
        expect(code, id).toBe(0);
        expect(stdout, id).not.toMatch(/undefined|NaN|\[object|=>/);
        const prose = stdout.split('\n').filter((line) => !/https?:/.test(line));
        expect(Math.max(...prose.map((line) => line.length)), id).toBeLessThanOrEqual(78);
      }
    }
  });
});

describe('schema', () => {
  const schemaOf = async (name: string) => JSON.parse((await annul(['schema', name])).stdout);

  test('order: what is read fits, what is refused does not', async () => {
    const validate = new Ajv2020({ strict: false }).compile(await schemaOf('order'));
    for (const order of [bare('1'), cancellable('1'), cancelled('1')]) expect(validate(order)).toBe(true);
    for (const order of [{}, invalid('1'), { id: '1', status: 'shiped' }]) expect(validate(order)).toBe(false);
  });

  test('decision: everything that is printed fits', async () => {
    const schema = await schemaOf('decision');
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema, 'decision');
    const stdin = lines(cancellable('1'), cancelled('2'), bare('3'), invalid('4'), '{', {
      ...cancellable('5'),
      status: 'delivered',
      deliveredAt: '2026-11-20T18:00:00Z',
      placedAt: '2026-11-10T18:00:00Z',
      total: { amount: '27.25', currency: 'USD' },
    });
    const document = JSON.parse((await annul(['--json', '--at', now], { stdin })).stdout);
    const fits = ajv.getSchema('decision#/$defs/decisions');
    expect(fits?.(document), JSON.stringify(fits?.errors)).toBe(true);
    const [first] = document.decisions;
    const decision = ajv.getSchema('decision');
    expect(decision?.(document), 'the document of -o json').toBe(true);
    for (const line of document.decisions) expect(decision?.(line), 'a line of NDJSON').toBe(true);
    expect(decision?.(first)).toBe(true);
    expect(decision?.({ ...first, verdict: 'maybe' })).toBe(false);
    expect(decision?.({ ...first, items: undefined })).toBe(false);
    expect(decision?.({ ...first, items: [{ ...first.items[0], verdict: 'maybe' }] })).toBe(false);
  });
});

describe('schema policy', () => {
  test.each(policyIds)('%s: what is shown fits, and nothing else', async (id) => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse((await annul(['schema', 'policy'])).stdout));
    const shown = JSON.parse((await annul(['policy', 'show', id, '-o', 'json'])).stdout);
    expect(validate(shown), JSON.stringify(validate.errors)).toBe(true);
    const [first] = shown.rules;
    expect(validate({ ...shown, rules: [{ ...first, verdict: 'maybe' }] })).toBe(false);
    expect(validate({ ...shown, rules: [{ ...first, table: 'others' }] })).toBe(false);
  });
});

describe('--version and bare calls', () => {
  test.each([['--version'], ['-V'], ['--json', '-V']])('annul %s %s', async (...args) => {
    const { code, stdout } = await annul(args);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test('annul alone, at a terminal, is its help', async () => {
    const { code, stdout, stderr } = await annul([], { stdinTTY: true });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe((await annul(['--help'])).stdout);
  });
});
