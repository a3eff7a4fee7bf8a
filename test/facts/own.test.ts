/** A policy's own facts, from the order to the question, with a policy of two rules. */
import { describe, expect, test } from 'vitest';
import { decideOrder } from '../../src/decision/decide-order.ts';
import { loadDecisionWords } from '../../src/decision/words.ts';
import { createDomain } from '../../src/facts/domain.ts';
import type { OwnInput } from '../../src/facts/own.ts';
import type { Order } from '../../src/order/order.ts';
import { applySet } from '../../src/order/set.ts';
import { compileTables } from '../../src/policies/compiled.ts';
import type { LoadedPolicy } from '../../src/policies/load.ts';
import type { PolicyTables, PolicyTexts, VerdictRule } from '../../src/policies/policy.ts';
import { withinDays } from '../../src/policies/spans.ts';

const inputs: readonly OwnInput[] = [
  {
    kind: 'enum',
    id: 'selfCancel',
    values: ['yes', 'request', 'none'],
    tell: ({ programs }) => (programs?.includes('prime') ? ['yes'] : undefined),
  },
  { kind: 'enum', id: 'closed', values: ['true', 'false'], usual: 'false' },
];

const rule = (id: string, verdict: VerdictRule['verdict'], when: VerdictRule['when'][number]): VerdictRule => ({
  id,
  facts: [],
  cite: { source: 'page', confidence: 'official' },
  when: [when],
  verdict,
  actor: 'buyer',
  timed: true,
  steps: 'act',
});
const tables: PolicyTables = {
  verdict: [
    rule('statutory', 'return', { status: ['delivered'], statutoryDays: withinDays(14) }),
    rule('delivered', 'contact-support', { status: ['delivered'] }),
    rule('closed', 'not-possible', { closed: ['true'] }),
    rule('self', 'cancel', { selfCancel: ['yes'] }),
    rule('asked', 'request-cancellation', { selfCancel: ['request'] }),
    rule('written', 'contact-support', {}),
  ],
  alternatives: [],
  warnings: [],
};
const stores: string[] = [];
const changes = { inputs, lifts: ['digital-from-merchant'] };
const policy: LoadedPolicy = {
  id: 'toy',
  version: '2026-11',
  marketplaces: stores,
  ...changes,
  countryFor: ({ shipTo }) => shipTo,
  sources: { page: { title: 'A page', checked: '2026-11' } },
  weights: () => 1,
  processing: [],
  refunds: [],
  fees: [],
};
const compiled = compileTables(
  createDomain(stores, { side: 'buyer', statutoryEnd: (_, day) => day, ...changes }),
  tables,
  [],
);
const texts: PolicyTexts = { rules: {}, steps: {}, alternatives: {}, warnings: {} };
const words = await loadDecisionWords('en', 'amazon', 'buyer');

const decide = (order: Omit<Order, 'id'>, at = '2026-11-23T12:00:00Z') => {
  const context = { at: Date.parse(at), role: 'buyer', strict: false, policy, tables: compiled, texts, words } as const;
  return decideOrder({ id: '1', ...order }, [], context);
};
const item = (order: Omit<Order, 'id'>, at?: string) => decide(order, at).items[0];

describe('a fact that is a policy’s own', () => {
  test('is asked for by the path that --set takes, with what each answer leaves', () => {
    expect(item({ status: 'unshipped' })?.missing).toMatchObject([
      {
        fact: 'facts.selfCancel',
        type: 'choice',
        answers: [
          { value: 'yes', verdicts: ['cancel'] },
          { value: 'request', verdicts: ['request-cancellation'] },
          { value: 'none', verdicts: ['contact-support'] },
        ],
      },
    ]);
  });

  test.each([
    ['selfCancel=yes', 'cancel'],
    ['selfCancel=none', 'contact-support'],
    ['closed=true', 'not-possible'],
    ['selfCancel=request,none', 'undetermined'],
  ])('%s gives %s', (setting, verdict) => {
    const [id = '', value = ''] = setting.split('=');
    const set = applySet({ id: '1', status: 'unshipped' }, `facts.${id}`, value);
    expect('order' in set && item(set.order)?.verdict).toBe(verdict);
  });

  test('is told by the rest of the order where the order does not say it', () => {
    expect(item({ status: 'unshipped', programs: ['prime'] })?.verdict).toBe('cancel');
    expect(item({ status: 'unshipped', programs: ['prime'], facts: { selfCancel: 'none' } })?.verdict).toBe(
      'contact-support',
    );
  });

  test('is presumed as the policy says, and the presumption is told', () => {
    const { assumed } = item({ status: 'unshipped', facts: { selfCancel: 'yes' } }) ?? {};
    expect(assumed).toMatchObject([{ fact: 'facts.closed', value: false, otherwise: ['not-possible'] }]);
    expect(item({ status: 'unshipped', facts: { closed: true } })?.verdict).toBe('not-possible');
  });

  test('is passed over with a warning where the policy has no such fact or no such word', () => {
    const { warnings } = decide({ status: 'unshipped', facts: { selfCancle: 'yes', closed: 'maybe' } });
    expect(warnings).toMatchObject([
      { id: 'unknown-marketplace' },
      { id: 'no-items' },
      { id: 'unknown-field', text: expect.stringContaining('facts.selfCancel?') },
      { id: 'unknown-value', text: expect.stringContaining('maybe') },
    ]);
  });

  test('takes any word, and nothing that is no word', () => {
    for (const value of ['', 'two words', 'x'.repeat(41)]) {
      expect(applySet({ id: '1' }, 'facts.selfCancel', value)).toMatchObject({
        error: { code: 'invalid-set', expected: { kind: 'word' } },
      });
    }
    expect(applySet({ id: '1' }, 'facts', 'yes')).toHaveProperty('error');
  });
});

describe('a platform without stores', () => {
  test('counts in UTC, and says so', () => {
    expect(decide({ marketplace: 'shop.example', status: 'unshipped', items: [{}] }).warnings).toMatchObject([
      { id: 'unknown-marketplace', text: expect.stringContaining('UTC') },
    ]);
  });

  // 8 November 2026 is a Sunday, so that the fourteenth day is one as well.
  test.each([
    ['DE', '2026-11-24T00:00:00.000Z'],
    ['AT', '2026-11-24T00:00:00.000Z'],
    ['GB', '2026-11-23T00:00:00.000Z'],
  ])('ends a statutory period as the law of %s has it', (shipTo, deadline) => {
    const order = { status: 'delivered', deliveredAt: '2026-11-08T09:00:00Z', shipTo } as const;
    expect(item(order, '2026-11-20T09:00:00Z')).toMatchObject({ verdict: 'return', deadline });
  });

  test('lifts what cannot be elsewhere', () => {
    expect(item({ status: 'unshipped', fulfilledBy: 'merchant', items: [{ kind: 'ebook' }] })?.warnings).toEqual([]);
  });
});
