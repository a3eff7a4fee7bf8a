/** Interviews about orders of two items, on every platform of shops: what hangs on the other item is asked of that one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecide } from '../../src/decision/deciding.ts';
import type { Decision, Role } from '../../src/decision/decision.ts';
import { unitStatuses } from '../../src/facts/inputs.ts';
import { begin, orderOf, type Session, take } from '../../src/interview/session.ts';
import { stageOf } from '../../src/interview/stage.ts';
import type { Item, Order } from '../../src/order/order.ts';
import { loadPolicy, policyIds, rolesOf } from '../../src/policies/load.ts';
import { answerTo, now } from './hidden.ts';

const minute = 60_000;
const at = (minutes: number): string => new Date(now - minutes * minute).toISOString();
const arrived = ['delivered', 'returned'];

const item = (title: string): fc.Arbitrary<Item> =>
  fc
    .record({ status: fc.constantFrom(...unitStatuses), days: fc.integer({ min: 0, max: 40 }) })
    .map(({ status, days }) => ({
      title,
      kind: 'physical' as const,
      quantity: 1,
      status,
      ...(arrived.includes(status) && { deliveredAt: at(days * 24 * 60) }),
    }));

async function hiddenOf(policy: string): Promise<fc.Arbitrary<Order>> {
  const { inputs = [], marketplaces } = await loadPolicy(policy);
  // What may be presumed is as usual.
  const asked = inputs.filter(({ usual }) => usual === undefined);
  const facts = Object.fromEntries(asked.map(({ id, values }) => [id, fc.constantFrom(...values)]));
  return fc
    .record({
      marketplace: fc.constantFrom(...(marketplaces.length === 0 ? ['shop.example'] : marketplaces)),
      placed: fc.constantFrom(20, 50, 100, 3 * 24 * 60, 50 * 24 * 60),
      items: fc.tuple(item('Lamp'), item('Cup')),
      facts: fc.record(facts),
    })
    .map(({ placed, ...known }) => ({
      id: '1',
      ...known,
      placedAt: at(
        Math.max(
          placed,
          ...known.items.map(({ deliveredAt }) =>
            deliveredAt === undefined ? 0 : (now - Date.parse(deliveredAt)) / minute,
          ),
        ),
      ),
      shipBy: at(2 * 24 * 60),
      fulfilledBy: 'merchant',
    }));
}

const verdictsOf = ({ items }: Decision): string[] => items.map(({ verdict }) => verdict);
const sides = policyIds.filter((id) => id !== 'amazon').flatMap((id) => rolesOf(id).map((role) => [id, role] as const));

describe.each<readonly [string, Role]>(sides)('%s, %s', (policy, role) => {
  const decideOne = createDecide({ at: now, role, strict: false, lang: 'en', policy });
  const decide = (order: Order): Promise<Decision> => decideOne({ order, warnings: [] });

  test('the verdicts of the whole order are reached, and each question names its item', async () => {
    await fc.assert(
      fc.asyncProperty(await hiddenOf(policy), async (hidden) => {
        const [{ status = 'pending' } = {}] = hidden.items ?? [];
        let session: Session = begin({
          id: '1',
          items: [
            { title: 'Lamp', status, quantity: 1 },
            { title: 'Cup', quantity: 1 },
          ],
        });
        for (;;) {
          const { question, decision } = await stageOf(session, {
            decide: ({ order }) => decide(order),
            refund: false,
          });
          if (question === undefined || question.about !== 'verdict') {
            expect(verdictsOf(decision)).toEqual(
              verdictsOf(await decide({ ...hidden, ...orderOf(session).order, items: hidden.items ?? [] })),
            );
            return;
          }
          const { fact } = question.asks;
          expect(question.item).toBe(
            fact.startsWith('items.1') ? 'Cup' : fact.startsWith('items.0') ? 'Lamp' : undefined,
          );
          const said = answerTo(question.asks, hidden);
          const sets = said === undefined ? [] : [{ path: fact, value: said }];
          const next = take(session, { about: 'verdict', fact, question: '', said: '', sets });
          expect({ fact, said, next }).toHaveProperty('next.steps');
          if (next !== undefined) session = next;
        }
      }),
      { numRuns: 40, seed: 20261124 },
    );
  });
});
