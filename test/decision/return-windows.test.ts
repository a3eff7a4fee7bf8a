/** Windows that a store has shortened: until when the longer one was still granted. */
import { expect, test } from 'vitest';
import { annul } from '../cli/fake-io.ts';

interface Case {
  readonly category: string;
  readonly placed?: string;
  readonly delivered: string;
  readonly today: string;
}

async function itemOf({ category, placed, delivered, today }: Case) {
  const order = {
    id: '1',
    marketplace: 'amazon.de',
    ...(placed && { placedAt: `${placed}T10:00:00Z` }),
    status: 'delivered',
    deliveredAt: `${delivered}T10:00:00Z`,
    soldBy: 'platform',
    fulfilledBy: 'platform',
    items: [{ id: 'a', kind: 'physical', category }],
  };
  const { stdout } = await annul(['check', '-', '--at', `${today}T12:00:00Z`, '--json'], {
    stdin: JSON.stringify(order),
  });
  const [item] = JSON.parse(stdout).decisions[0].items;
  return [item.verdict, item.because[0]?.rule, item.missing.map(({ fact }: { fact: string }) => fact)];
}

test.each<[Case, string, string]>([
  // Electronics ordered from 25 March 2024 on: 14 days. Before that 30, where they were asked for by 25 April.
  [{ category: 'electronics', placed: '2024-03-24', delivered: '2024-03-27', today: '2024-04-20' }, 'return', 'before'],
  [
    { category: 'electronics', placed: '2024-03-24', delivered: '2024-04-05', today: '2024-04-26' },
    'contact-support',
    '',
  ],
  [{ category: 'electronics', placed: '2024-03-24', delivered: '2024-04-15', today: '2024-04-26' }, 'return', ''],
  [
    { category: 'electronics', placed: '2024-03-25', delivered: '2024-03-27', today: '2024-04-20' },
    'contact-support',
    '',
  ],
  [{ category: 'toys', placed: '2025-06-20', delivered: '2025-06-25', today: '2025-07-15' }, 'return', 'before'],
  [{ category: 'toys', placed: '2025-06-20', delivered: '2025-07-10', today: '2025-08-09' }, 'return', 'before'],
  [{ category: 'toys', placed: '2025-06-23', delivered: '2025-06-25', today: '2025-07-15' }, 'contact-support', ''],
  [{ category: 'toys', placed: '2025-06-20', delivered: '2025-08-01', today: '2025-08-30' }, 'return', 'before'],
  // Whenever they were ordered, today it is 14 days.
  [{ category: 'electronics', delivered: '2026-11-10', today: '2026-11-24' }, 'return', ''],
  [{ category: 'electronics', delivered: '2026-11-09', today: '2026-11-24' }, 'contact-support', ''],
  [{ category: 'toys', delivered: '2026-11-09', today: '2026-11-24' }, 'contact-support', ''],
  [{ category: 'clothing', delivered: '2026-11-09', today: '2026-11-24' }, 'return', ''],
])('%o: %s', async (order, verdict, rule) => {
  const [found, because, missing] = await itemOf(order);
  expect([found, missing]).toEqual([verdict, []]);
  if (rule === '') expect(because).not.toContain('before');
  else expect(because).toContain(rule);
});
