/** The seller's interview: by script from an id alone, and what is asked once the verdict is settled. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDecide } from '../../src/decision/deciding.ts';
import type { Decision } from '../../src/decision/decision.ts';
import { constraintsOf } from '../../src/facts/constraints.ts';
import { unitStatuses } from '../../src/facts/inputs.ts';
import { begin, type Session, take } from '../../src/interview/session.ts';
import { stageOf } from '../../src/interview/stage.ts';
import { loadInterviewWords } from '../../src/locales/interview.ts';
import type { Order } from '../../src/order/order.ts';
import { applySet } from '../../src/order/set.ts';
import { fulfilments, sellerReasons } from '../../src/order/vocabulary.ts';
import { marketplaces } from '../../src/policies/amazon/stores.ts';
import { answerTo, now } from './hidden.ts';

const decideOne = createDecide({ at: now, role: 'seller', strict: false, lang: 'en' });
const decide = (order: Order): Promise<Decision> => decideOne({ order, warnings: [] });
const strictly = createDecide({ at: now, role: 'seller', strict: true, lang: 'en' });
const verdictsOf = ({ items }: Decision): string[] => items.map(({ verdict }) => verdict);

const hidden: fc.Arbitrary<Order> = fc
  .record({
    marketplace: fc.oneof(fc.constantFrom('amazon.com', 'amazon.co.jp'), fc.constantFrom(...marketplaces)),
    status: fc.constantFrom(...unitStatuses),
    fulfilledBy: fc.constantFrom(...fulfilments),
    sellerReason: fc.constantFrom(...sellerReasons),
    handedOver: fc.boolean(),
  })
  .filter((values) =>
    constraintsOf('seller').every(
      ({ never }) =>
        !Object.entries(never).every(
          ([input, list]) =>
            Array.isArray(list) && list.includes(String(Object.entries(values).find(([key]) => key === input)?.[1])),
        ),
    ),
  )
  .map((values) => ({
    id: '1',
    ...values,
    cancellation: null,
    cancellationRequest: null,
    programs: [],
    refunded: false,
    items: [{ kind: 'physical', quantity: 1 }],
  }));

async function interview(whole: Order, start: Order, as = decide): Promise<{ decision: Decision; asked: string[] }> {
  let order = start;
  const asked: string[] = [];
  for (;;) {
    const decision = await as(order);
    const next = decision.items[0]?.missing.find((missing) => answerTo(missing, whole) !== undefined);
    if (next === undefined) return { decision, asked };
    expect(asked).not.toContain(next.fact);
    asked.push(next.fact);
    const changed = applySet(order, next.fact, answerTo(next, whole) ?? '');
    if ('order' in changed) order = changed.order;
  }
}

test('from an id alone every hidden order gets the verdict of the complete one, in few questions', async () => {
  let most = 0;
  await fc.assert(
    fc.asyncProperty(hidden, async ({ handedOver: _, ...whole }) => {
      const { decision, asked } = await interview(whole, { id: '1' });
      expect(verdictsOf(decision)).toEqual(verdictsOf(await decide(whole)));
      most = Math.max(most, asked.length);
    }),
    { numRuns: 200 },
  );
  expect(most).toBeLessThanOrEqual(4);
}, 120_000);

test('where nothing is presumed the same holds, and whether it has left is asked', async () => {
  const seen = new Set<string>();
  const strict = (order: Order) => strictly({ order, warnings: [] });
  await fc.assert(
    fc.asyncProperty(hidden, async (whole) => {
      const { decision, asked } = await interview(whole, { id: '1' }, strict);
      const complete = await strict(whole);
      // What the order cannot say (how an item is read, say) stays open in both.
      expect(verdictsOf(decision)).toEqual(verdictsOf(complete));
      for (const fact of asked) seen.add(fact);
    }),
    { numRuns: 100 },
  );
  expect(seen).toContain('handedOver');
}, 120_000);

const { amounts } = await loadInterviewWords('en');
const stage = (session: Session) => stageOf(session, { decide: decideOne, amounts, refund: true });
const answer = (session: Session, fact: string, value: string): Session => {
  const taken = take(session, { about: 'verdict', fact, question: '', said: '', sets: [{ path: fact, value }] });
  if (taken === undefined) throw new Error(`${fact} cannot be ${value}`);
  return taken;
};

test('the reason is asked for once the verdict is settled, and nothing about the payment', async () => {
  const start = begin({ id: '1', marketplace: 'amazon.com', status: 'unshipped', fulfilledBy: 'merchant' });
  const asked = await stage(start);
  expect(asked.decision.verdict).toBe('cancel');
  expect(asked.question).toMatchObject({ about: 'metric', asks: { fact: 'sellerReason' } });
  const { question, decision } = await stage(answer(start, 'sellerReason', 'out-of-stock'));
  expect(question).toBeUndefined();
  expect(decision.items[0]?.metric).toMatchObject({ counts: true, reason: 'NoInventory' });
});

test('how the buyer asked is asked for where that decides whether it counts', async () => {
  const start = begin({ id: '1', marketplace: 'amazon.com', status: 'unshipped', fulfilledBy: 'merchant' });
  const asked = answer(start, 'sellerReason', 'buyer-asked');
  expect((await stage(asked)).question).toMatchObject({ about: 'metric', asks: { fact: 'cancellationRequest' } });
  for (const [value, counts] of [
    ['open', false],
    ['message', true],
  ] as const) {
    const { decision, question } = await stage(answer(asked, 'cancellationRequest', value));
    expect(question).toBeUndefined();
    expect(decision.items[0]?.metric).toMatchObject({ counts, reason: 'BuyerCanceled' });
  }
});
