/** The built program with many orders: what it prints, and how much it keeps in memory. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines } from './orders.ts';
import { runAnnul } from './run.ts';

const launcher = join(import.meta.dirname, '../../bin/annul.cjs');

const order = (index: number, more: object = {}) => ({
  id: `902-${String(index).padStart(7, '0')}-0000000`,
  marketplace: 'amazon.de',
  placedAt: new Date(Date.UTC(2026, 10, 23, 18) - index * 60_000).toISOString(),
  status: 'shipped',
  fulfilledBy: 'merchant',
  items: [{ id: '1', title: 'x'.repeat(400) }],
  ...more,
});

test('the rate of the orders on stdin, and the screen', async () => {
  const cancelled = order(1, { status: 'cancelled', cancellation: { by: 'seller' }, cancellationRequest: null });
  const stdin = lines(cancelled, ...Array.from({ length: 99 }, (_, index) => order(index + 2)));
  const { code, stdout, stderr } = await runAnnul(['metrics', '--at', '2026-11-23T18:18:00Z', '--lang', 'fr'], {
    stdin,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain("Taux d'annulations, amazon.de");
  expect(stdout).toContain('✓ 1\u00a0%, SOUS 2,5\u00a0%');
});

test('of many orders it keeps only what counts', () => {
  // 45 MB of orders through a heap that could not hold them.
  const input = lines(...Array.from({ length: 80_000 }, (_, index) => ({ ...order(0), id: `o${index}` })));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', launcher, 'metrics', '--json', '--at', '2026-11-23T18:18:00Z'],
    { input, encoding: 'utf8', env: { LANG: 'C.UTF-8' } },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout).stores[0].rates[0].best.orders).toBe(80_000);
});
