/** Interviews held by a script: the first question it can answer, with `--set`, again and again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDecide } from '../../src/decision/deciding.ts';
import { type Decision, verdicts } from '../../src/decision/decision.ts';
import type { Order } from '../../src/order/order.ts';
import { applySet } from '../../src/order/set.ts';
import { answerTo, hiddenOrder, now, unusualOrder } from './hidden.ts';

const decideNow = createDecide({ at: now, role: 'buyer', strict: false, lang: 'en' });
const known = new Map<string, Promise<Decision>>();

/** Many interviews begin alike. */
function decide(order: Order): Promise<Decision> {
  const key = JSON.stringify(order);
  const decision = known.get(key) ?? decideNow({ order, warnings: [] });
  known.set(key, decision);
  return decision;
}

const verdictsOf = ({ items }: Decision): string[] => items.map(({ verdict }) => verdict);

async function interview(
  hidden: Order,
  start: Order = { id: hidden.id },
): Promise<{ decision: Decision; order: Order }> {
  let order = start;
  const asked: string[] = [];
  for (;;) {
    const decision = await decide(order);
    const [item] = decision.items;
    const next = item?.missing.find((missing) => answerTo(missing, hidden) !== undefined);
    if (next === undefined) return { decision, order };
    // Whoever is asked the same twice would be asked for ever.
    expect(asked).not.toContain(next.fact);
    asked.push(next.fact);
    const changed = applySet(order, next.fact, answerTo(next, hidden) ?? '');
    expect(changed).toHaveProperty('order');
    if ('order' in changed) order = changed.order;
  }
}

test('from an id alone, a few hundred hidden orders get the verdict of the complete order', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(hiddenOrder, async (hidden) => {
      const [whole, { decision, order }] = await Promise.all([decide(hidden), interview(hidden)]);
      expect({ order, verdicts: verdictsOf(decision) }).toEqual({ order, verdicts: verdictsOf(whole) });
      reached.add(whole.verdict);
    }),
    { numRuns: 300, seed: 20261124 },
  );
  expect([...reached].sort()).toEqual([...verdicts].sort());
}, 300_000);

test('what is unusual about an order is said from the start', async () => {
  await fc.assert(
    fc.asyncProperty(unusualOrder, async ({ hidden, start }) => {
      const [whole, { decision, order }] = await Promise.all([decide(hidden), interview(hidden, start)]);
      expect({ order, verdicts: verdictsOf(decision) }).toEqual({ order, verdicts: verdictsOf(whole) });
    }),
    { numRuns: 300, seed: 20261124 },
  );
}, 300_000);

test('each answer that is offered can be given as it stands, also where nothing is presumed', async () => {
  const strict = createDecide({ at: now, role: 'buyer', strict: true, lang: 'en' });
  await fc.assert(
    fc.asyncProperty(hiddenOrder, fc.infiniteStream(fc.nat()), async (hidden, draws) => {
      let order: Order = { id: hidden.id };
      for (const draw of draws) {
        const [next] = (await strict({ order, warnings: [] })).items[0]?.missing ?? [];
        if (next === undefined) break;
        const values = next.answers.flatMap(({ value }) => (value === undefined ? [] : [String(value)]));
        const value = values[draw % values.length] ?? answerTo(next, hidden);
        if (value === undefined) break;
        const changed = applySet(order, next.fact, value);
        expect({ fact: next.fact, value, changed }).toHaveProperty('changed.order');
        if ('order' in changed) order = changed.order;
      }
    }),
    { numRuns: 60, seed: 20261124 },
  );
}, 300_000);
