/** `--only`: the refund of exactly the chosen items. */
import { describe, expect, test } from 'vitest';
import { annul } from './fake-io.ts';
import { cancellable, now } from './orders.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const item = (id: string, price: string) => ({
  id,
  kind: 'physical',
  quantity: 1,
  price: usd(price),
  tax: usd('0.00'),
  discount: usd('0.00'),
});
const order = {
  ...cancellable('902-1'),
  items: [item('68828574383266', '20.00'), item('68828574383267', '30.00'), item('68828574383268', '5.00')],
  shipping: usd('4.00'),
  total: usd('59.00'),
};

const check = (args: readonly string[], data: unknown = order) =>
  annul(['check', 'order.json', '--at', now, ...args], { files: { 'order.json': JSON.stringify(data) } });

async function refundsOf(...args: readonly string[]) {
  const { code, stdout } = await check(['--json', ...args]);
  expect(code).toBe(0);
  const [decision] = JSON.parse(stdout).decisions;
  return {
    together: decision.refund && [decision.refund.items.length, decision.refund.amount.amount, decision.refund.exact],
    items: decision.items.map((one: { refund?: { amount: unknown } }) => one.refund?.amount),
  };
}

describe('the refund is counted for', () => {
  test('all that can be cancelled, with its delivery', async () => {
    const { together, items } = await refundsOf();
    expect(together).toEqual([3, '59.00', true]);
    expect(items).toEqual([usd('24.00'), usd('34.00'), usd('9.00')]);
  });

  test('one chosen item', async () => {
    expect(await refundsOf('--only', '68828574383267')).toEqual({
      together: undefined,
      items: [undefined, usd('34.00'), undefined],
    });
  });

  test('several chosen items, by id or path, together', async () => {
    const { together, items } = await refundsOf('--only', 'items.0', '--only', '68828574383267');
    expect(together).toEqual([2, '54.00', false]);
    expect(items[2]).toBeUndefined();
  });
});

test('the text says it in one line', async () => {
  const { stdout } = await check([]);
  expect(stdout).toContain('\nMoney  The 3 items together: $59.00 back.\n');
  const french = await check(['--lang', 'fr', '-o', 'markdown']);
  expect(french.stdout.replaceAll('\u00a0', ' ')).toContain('Les 3 articles ensemble : 59,00 $ en retour.');
  const one = await check(['--only', 'items.1']);
  expect(one.stdout).not.toContain('together');
});

test.each(['json', 'ndjson', 'csv', 'text'])('an unknown item is wrong usage, with %s too', async (output) => {
  const { code, stdout, stderr } = await check(['-o', output, '--only', '68828574383269x']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^annul: --only: unknown value: 68828574383269x\nDid you mean 6882857438326\d\?/);
});

test('an order without items has none to choose', async () => {
  const { code, stderr } = await check(['--only', 'items.0'], { id: '1' });
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'annul: --only: unknown value: items.0\n' });
});

test('with --only the document is whole', async () => {
  const { stdout } = await check(['--json', '--only', 'items.0']);
  const without = await check(['--json', '--only', 'items.0', '--only', 'items.1', '--only', 'items.2']);
  expect(JSON.parse(stdout).schema).toBe('annul/decisions/1');
  const plain = JSON.parse((await check(['--json'])).stdout);
  expect(JSON.parse(without.stdout)).toEqual(plain);
  const empty = await annul(['check', 'none.json', '--json', '--only', 'items.0'], { files: { 'none.json': '[]' } });
  expect(() => JSON.parse(empty.stdout)).not.toThrow();
});
