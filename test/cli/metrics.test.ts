import { describe, expect, test } from 'vitest';
import { annul } from './fake-io.ts';
import { invalid, lines } from './orders.ts';

const at = ['--at', '2026-11-23T18:18:00Z'];
const order = (id: string, more: object = {}) => ({
  id,
  marketplace: 'amazon.com',
  placedAt: '2026-11-20T18:00:00Z',
  status: 'shipped',
  fulfilledBy: 'merchant',
  ...more,
});
const many = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => order(`k${index}`, more));
const cancelled = order('x', { status: 'cancelled', cancellation: { by: 'seller' }, cancellationRequest: null });
const open = order('902-3159896-1390916', { status: 'unshipped', shipBy: '2026-11-20T07:59:59Z' });
const metrics = (args: readonly string[], stdin: string, world: object = {}) =>
  annul(['metrics', ...at, ...args], { stdin, ...world });
const json = async (args: readonly string[], stdin: string) =>
  JSON.parse((await metrics(['--json', ...args], stdin)).stdout);

describe('what it reads', () => {
  test("a seller's orders from Amazon's interface, which does not say who cancelled", async () => {
    const v0 = (id: string, status: string) => ({
      AmazonOrderId: `902-0000000-000000${id}`,
      MarketplaceId: 'ATVPDKIKX0DER',
      PurchaseDate: '2026-11-20T18:00:00Z',
      LastUpdateDate: '2026-11-21T18:00:00Z',
      OrderStatus: status,
      FulfillmentChannel: 'MFN',
    });
    const document = { payload: { Orders: [v0('1', 'Shipped'), v0('2', 'Canceled'), v0('3', 'Shipped')] } };
    const { stores } = await json([], lines(document));
    expect(stores[0].rates[0]).toMatchObject({
      state: 'open',
      best: { orders: 3, cancelled: 0 },
      worst: { orders: 3, cancelled: 1 },
      doubts: { canceller: 1 },
    });
  });

  test('several files, the copies among them once', async () => {
    const files = { 'a.json': lines(...many(3)), 'b.json': lines(...many(3), cancelled) };
    const { stdout } = await annul(['metrics', ...at, '--json', 'a.json', 'b.json'], { files });
    expect(JSON.parse(stdout).stores[0]).toMatchObject({
      rates: [{ worst: { orders: 4, cancelled: 1 } }],
      counts: { read: 4, duplicates: 3 },
    });
  });

  test('the store, or another fact, as the user says', async () => {
    const { stores } = await json(
      ['--marketplace', 'amazon.de', '--set', 'fulfilledBy=merchant'],
      lines({ id: '1', placedAt: '2026-11-23T10:00:00Z', status: 'shipped' }),
    );
    expect(stores).toMatchObject([
      { marketplace: 'amazon.de', rates: [{ best: { orders: 1 }, worst: { orders: 1 } }] },
    ]);
  });

  test('the others, where a record cannot be read', async () => {
    const { code, stdout, stderr } = await metrics(['--json'], lines(order('1'), invalid('2')));
    expect(code).toBe(65);
    expect(JSON.parse(stdout).stores[0].counts.read).toBe(1);
    expect(stderr).toContain('1 of 2 records counted, 1 could not be read (exit code 65).\n');
  });
});

describe('what it prints', () => {
  const stdin = lines(...many(39), cancelled, open);

  test('the rate, its target, what one more would make it, and what waits for confirmation', async () => {
    const { code, stdout, stderr } = await metrics(['--order', open.id], stdin);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Cancellation rate, amazon.com');
    expect(stdout).toContain('✓ 2.44\u00a0%, UNDER 2.5\u00a0%');
    expect(stdout).toContain('no more cancellations before 2.5\u00a0%');
    expect(stdout.replace(/\s+/g, ' ')).toContain('leaves the window on Fri Nov 27.');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Cancelling 902-3159896-1390916 now makes it 2 of 41: 4.88 %, not under 2.5 %.',
    );
    expect(stdout).toMatch(/Tue Dec 1 +Thu Nov 19, late +902-3159896-1390916/);
  });

  test.each([
    ['amazon.com', 'pending'],
    ['amazon.co.jp', 'may-count'],
  ])('a pending order is not the seller’s to cancel, but in Japan it can be: %s', async (marketplace, effect) => {
    const { stores } = await json(['--order', 'p'], lines(order('p', { marketplace, status: 'pending' })));
    expect(stores[0].rates[0].ifCancelled.effect).toBe(effect);
  });

  test.each([
    ['wide', 80, true, 'en'],
    ['narrow', 60, true, 'fr'],
    ['narrower', 40, true, 'fr'],
    ['in ASCII', 60, false, 'en'],
  ] as const)('fits: %s', async (_, columns, unicode, lang) => {
    const { stdout } = await metrics(['--lang', lang, '--why'], stdin, { columns, unicode });
    const wide = stdout.split('\n').filter((line) => line.length > columns && !/https?:/.test(line));
    expect(wide).toEqual([]);
    if (!unicode) expect(stdout).toMatch(/^[\x0a\x20-\x7e]*$/);
  });

  test('Markdown says the same, with the chart and a table', async () => {
    const { code, stdout } = await metrics(['-o', 'markdown', '--order', open.id, '--why'], stdin);
    expect(code).toBe(0);
    const flat = stdout.replaceAll('\u00a0', ' ');
    expect(flat).toMatch(
      /^## Cancellation rate, amazon\.com, as of .*\n\n### ✓ 2\.44 %, under 2\.5 %: no more cancellations/,
    );
    expect(flat).toContain(
      '\n- **Order:** Cancelling 902-3159896-1390916 now makes it 2 of 41: 4.88 %, not under 2.5 %.\n',
    );
    expect(flat).toMatch(/\n```\n[^`]+┄[^`]+\n```\n/);
    expect(flat).toContain('\n| Tue Dec 1 | Thu Nov 19, late | 902-3159896-1390916 |\n');
    expect(flat).toMatch(/\n\[Amazon staff on the cancellation rate[^\n]*\]\(https:/);
    expect(stdout).not.toContain('\u001b');
  });

  test('no orders in the window: said, and nothing is divided', async () => {
    const old = lines(order('1', { placedAt: '2026-10-01T10:00:00Z' }));
    expect((await metrics([], old)).stdout).toContain('· NO ORDERS IN THE WINDOW');
    const { stores } = await json([], old);
    expect(stores[0].rates[0]).toMatchObject({ state: 'no-orders', best: { orders: 0, cancelled: 0 } });
    expect(stores[0].rates[0].best).not.toHaveProperty('percent');
  });

  test('JSON is one document, NDJSON a store a line', async () => {
    const two = lines(order('1'), order('2', { marketplace: 'amazon.de' }));
    const document = await json([], two);
    expect(document).toMatchObject({ schema: 'annul/metrics/1', at: '2026-11-23T18:18:00.000Z' });
    const { stdout } = await metrics(['-o', 'ndjson'], two);
    const stores = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(stores.map(({ marketplace, schema }) => [schema, marketplace])).toEqual([
      ['annul/metrics/1', 'amazon.com'],
      ['annul/metrics/1', 'amazon.de'],
    ]);
    expect(document.stores[0].rates[0].target.source).toMatchObject({ confidence: 'official', checked: '2026-11' });
  });

  test('an id that is hostile stays on its line', async () => {
    const hostile = { ...open, id: '\u001b[31mred\n\u202e' };
    const { stdout } = await metrics(['--order', hostile.id], lines(...many(50), hostile));
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f\u202e]/);
  });
});

test('an order that is not there is named with the nearest', async () => {
  const { code, stdout, stderr } = await metrics(['--order', '902-3159896-1390961'], lines(open));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--order: unknown value: 902-3159896-1390961');
  expect(stderr).toContain('Did you mean 902-3159896-1390916?');
});
