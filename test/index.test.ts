import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decide } from '../src/index.ts';

const order = (file: string): unknown => JSON.parse(readFileSync(`fixtures/orders/${file}`, 'utf8'));
const at = Date.parse('2026-11-23T18:18:00Z');

it('decides a document, each of its items', async () => {
  const [decision] = await decide(order('order.json'), { at });
  expect(decision).toMatchObject({
    schema: 'annul/decision/1',
    verdict: 'mixed',
    items: [{ verdict: 'cancel', deadline: '2026-11-23T18:30:00.000Z' }, { verdict: 'refuse-or-return' }],
  });
});

it('speaks French when asked', async () => {
  const [decision] = await decide(order('order.json'), { at, lang: 'fr' });
  const [step] = decision !== undefined && 'items' in decision ? (decision.items[0]?.steps ?? []) : [];
  expect(step?.text).toContain('Ouvrez');
});

it('gives an error record in the place of what it cannot read', async () => {
  const found = await decide([{ id: '1', status: 'lost' }, { id: '2' }], { at });
  expect(found).toMatchObject([
    { schema: 'annul/error/1', error: { code: 'invalid-order', path: 'status' }, order: '1' },
    { schema: 'annul/decision/1', verdict: 'undetermined' },
  ]);
});
