import { describe, expect, test } from 'vitest';
import { annul } from './fake-io.ts';
import { bare, cancellable, cancelled, lines, now } from './orders.ts';

const at = ['--at', now];
/** The order and what became of it, line by line. */
const brief = (stdout: string): string[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((record) => `${record.order ?? '-'} ${record.verdict ?? record.error.code}`);

describe('where the data comes from', () => {
  const file = lines(cancellable('1'));

  test.each([
    ['a file', ['check', 'order.json'], {}],
    ['a file without the command', ['order.json'], {}],
    ['a file whose name looks like an option', ['check', '--', '-order'], {}],
    ['stdin', ['check', '-'], { stdin: file }],
    ['a pipe', ['check'], { stdin: file }],
    ['a pipe without the command', [], { stdin: file }],
    ['a pipe in small pieces', [], { stdin: [...file] }],
  ])('%s', async (_, args, world) => {
    const { code, stdout, stderr } = await annul([...at, '-o', 'ndjson', ...args], {
      files: { 'order.json': file, '-order': file },
      ...world,
    });
    expect({ code, stderr, brief: brief(stdout) }).toEqual({ code: 0, stderr: '', brief: ['1 cancel'] });
  });

  test('several files, in their order', async () => {
    const files = { 'a.json': lines(cancellable('a'), bare('b')), 'c.json': lines(cancelled('c')) };
    const { stdout } = await annul([...at, '-o', 'ndjson', 'c.json', '-', 'a.json'], {
      files,
      stdin: lines(cancellable('s')),
    });
    expect(brief(stdout)).toEqual(['c nothing-to-do', 's cancel', 'a cancel', 'b undetermined']);
  });
});

describe('items that come apart', () => {
  const order = { AmazonOrderId: '902-3159896-1390916', MarketplaceId: 'ATVPDKIKX0DER', OrderStatus: 'Unshipped' };
  const items = {
    AmazonOrderId: '902-3159896-1390916',
    OrderItems: [{ OrderItemId: '68828574383266', ASIN: 'B000000000', Title: 'Wool blanket', QuantityOrdered: 1 }],
  };
  const other = { AmazonOrderId: '902-0000000-0000000', OrderItems: items.OrderItems };
  const itemOf = (stdout: string): unknown => JSON.parse(stdout).items[0].item;
  const ndjson = ['-o', 'ndjson'];

  test.each([
    ['before', ['items.json', 'order.json']],
    ['behind', ['order.json', 'items.json']],
  ])('a file of items %s the orders', async (_, files) => {
    const { code, stdout, stderr } = await annul([...ndjson, ...files], {
      files: { 'order.json': lines(order), 'items.json': lines(items) },
    });
    expect({ code, stderr, item: itemOf(stdout) }).toEqual({ code: 0, stderr: '', item: '68828574383266' });
  });

  test('pipes among the files, which can be read once', async () => {
    const { code, stdout } = await annul([...ndjson, '/dev/fd/63', '/dev/fd/62'], {
      files: { '/dev/fd/63': lines(order), '/dev/fd/62': lines(items) },
      pipes: ['/dev/fd/63', '/dev/fd/62'],
    });
    expect({ code, item: itemOf(stdout) }).toEqual({ code: 0, item: '68828574383266' });
  });

  test('--items with orders on stdin', async () => {
    const { code, stdout } = await annul([...ndjson, '--items', 'items.json'], {
      stdin: lines(order),
      files: { 'items.json': lines(items) },
    });
    expect({ code, item: itemOf(stdout) }).toEqual({ code: 0, item: '68828574383266' });
  });

  test('--items that cannot be opened: the orders are decided without', async () => {
    const { code, stdout, stderr } = await annul([...ndjson, '--items', 'no.json'], { stdin: lines(order) });
    expect({ code, item: itemOf(stdout), stderr }).toEqual({
      code: 66,
      item: null,
      stderr: 'annul: no.json: no such file\n',
    });
  });

  test('items whose order never came are told, unless -q', async () => {
    const world = { files: { 'order.json': lines(order), 'items.json': lines(items, other) } };
    const { code, stderr } = await annul([...ndjson, 'order.json', 'items.json'], world);
    expect(code).toBe(0);
    expect(stderr).toContain('902-0000000-0000000');
    expect((await annul([...ndjson, '-q', 'order.json', 'items.json'], world)).stderr).toBe('');
  });
});

describe('--set and --marketplace', () => {
  const one = async (args: readonly string[], order: object) => {
    const { code, stdout, stderr } = await annul([...at, '-o', 'ndjson', ...args], { stdin: lines(order) });
    return { code, stderr, record: JSON.parse(stdout) };
  };

  test('--set overrides what the data says, and several apply in turn', async () => {
    const { record } = await one(['--set', 'status=shipped', '--set', 'status=cancelled'], cancellable('1'));
    expect(record.verdict).toBe('nothing-to-do');
  });

  test('--set applies to every record', async () => {
    const { stdout } = await annul([...at, '-o', 'ndjson', '--set', 'status=cancelled'], {
      stdin: lines(cancellable('1'), bare('2')),
    });
    expect(brief(stdout)).toEqual(['1 nothing-to-do', '2 nothing-to-do']);
  });

  test('a list leaves open which', async () => {
    const { record } = await one(['--set', 'status=unshipped,cancelled'], cancellable('1'));
    expect(record.items[0].candidates).toEqual(['cancel', 'nothing-to-do']);
  });

  test('a position that an order does not have is an error of that record', async () => {
    const { code, record } = await one(['--set', 'items.3.kind=ebook'], cancellable('1'));
    expect(code).toBe(65);
    expect(record).toMatchObject({ order: '1', error: { code: 'invalid-set', path: 'items.3.kind' } });
  });

  test('a contradiction that --set makes is a warning', async () => {
    const { record } = await one(['--set', 'shippedAt=2020-01-01T00:00:00Z'], cancellable('1'));
    expect(record.warnings.map(({ id }: { id: string }) => id)).toContain('contradiction');
  });

  test.each([
    ['is used where the data does not tell', { id: '1' }, 'amazon.fr'],
    ['does not overrule the data', cancellable('1'), 'amazon.com'],
    ['picks one where the data leaves several open', { id: '1', marketplace: ['amazon.fr', 'amazon.de'] }, 'amazon.fr'],
    ['leaves several alone that it is not among', { id: '1', marketplace: ['amazon.it', 'amazon.de'] }, undefined],
  ])('--marketplace %s', async (_, order, store) => {
    const { record } = await one(['--marketplace', 'Amazon.FR'], order);
    expect(record.policy.marketplace).toBe(store);
  });

  const nameless = {
    '@context': 'https://schema.org',
    '@type': 'Order',
    orderNumber: '7',
    orderStatus: 'OrderProcessing',
  };
  test.each([
    ['a shop of its own', [], 'shop', undefined],
    ['the store that is named', ['--marketplace', 'amazon.de'], 'amazon', 'amazon.de'],
    ['the policy that is named', ['--policy', 'amazon'], 'amazon', undefined],
  ])('an order of which no shop is told is decided as that of %s', async (_, args, id, marketplace) => {
    const { record } = await one(args, nameless);
    expect([record.policy.id, record.policy.marketplace]).toEqual([id, marketplace]);
  });
});

describe('what is said, and how', () => {
  const files = { 'order.json': lines(cancellable('1')), 'two.ndjson': lines(cancellable('1'), cancelled('2')) };
  const text = async (args: readonly string[], world = {}) =>
    (await annul([...at, ...args], { files, env: { LANG: 'C.UTF-8' }, ...world })).stdout;

  test('--lang, else the environment', async () => {
    expect(await text(['order.json', '--lang', 'fr'])).toMatch(/^Commande 1, amazon\.com/);
    expect(await text(['order.json'], { env: { LC_ALL: 'fr_FR.UTF-8' } })).toMatch(/^Commande 1/);
    expect(await text(['order.json'])).toMatch(/^Order 1, amazon\.com/);
  });

  test('colour only where it is wanted', async () => {
    const style = '\u001b[';
    expect(await text(['order.json'])).not.toContain(style);
    expect(await text(['order.json'], { stdoutTTY: true })).toContain(style);
    expect(await text(['order.json', '--color', 'never'], { stdoutTTY: true })).not.toContain(style);
    expect(await text(['order.json', '--color=always'])).toContain(style);
    expect(await text(['order.json'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).toContain(style);
    expect(await text(['order.json'], { stdoutTTY: true, env: { NO_COLOR: '1' } })).not.toContain(style);
    expect(await text(['order.json'], { stdoutTTY: true, env: { NO_COLOR: '' } })).toContain(style);
  });

  test('marks have ASCII twins outside UTF-8', async () => {
    expect(await text(['order.json'])).toContain('✓ CANCEL');
    expect(await text(['order.json'], { unicode: false })).toContain('+ CANCEL');
  });

  test('as wide as the terminal, else COLUMNS, else 80', async () => {
    const widest = (shown: string): number => Math.max(...shown.split('\n').map((line) => line.length));
    expect(widest(await text(['order.json']))).toBeGreaterThan(60);
    expect(widest(await text(['order.json'], { columns: 40 }))).toBeLessThanOrEqual(40);
    expect(
      widest(await text(['order.json'], { columns: 0, env: { COLUMNS: '50', LANG: 'C.UTF-8' } })),
    ).toBeLessThanOrEqual(50);
  });

  test('the time left only on a live terminal', async () => {
    expect(await text(['order.json'], { stdoutTTY: true, columns: 80 })).toContain('20 minutes left');
    expect(await text(['order.json'])).not.toContain('minutes left');
  });

  test('the next command can be pasted, as it was typed', async () => {
    const { stdout } = await annul(["it's.json"], { files: { "it's.json": files['order.json'] } });
    expect(stdout).toContain("annul 'it'\\''s.json' --why");
    expect(await text(['-'], { stdin: files['order.json'] })).not.toContain('annul -');
  });

  test('--why shows the rules', async () => {
    expect(await text(['order.json', '--why'])).toContain('third-party-within-30-minutes');
    expect(await text(['order.json'])).not.toContain('third-party-within-30-minutes');
  });

  test('several orders are a summary; --details shows each', async () => {
    const summary = await text(['two.ndjson']);
    expect(summary).toMatch(/^2 orders, 2 items/);
    expect(summary).not.toContain('Order 2, amazon.com');
    expect(await text(['two.ndjson', '--details'])).toContain('Order 2, amazon.com');
  });
});

describe('waiting', () => {
  const stdin = lines(bare('1'));

  test('when nothing comes on stdin, stderr says what is waited for', async () => {
    expect((await annul(['-o', 'ndjson'], { stdin, slow: true })).stderr).toBe(
      'annul: waiting for an order on stdin (Ctrl+C leaves)\n',
    );
    expect((await annul(['-o', 'ndjson', '-q'], { stdin, slow: true })).stderr).toBe('');
    expect((await annul(['-o', 'ndjson'], { stdin })).stderr).toBe('');
    expect((await annul(['a.json', '-o', 'ndjson'], { files: { 'a.json': stdin }, slow: true })).stderr).toBe('');
  });
});
