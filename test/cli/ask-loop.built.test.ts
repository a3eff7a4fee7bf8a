/** A program holds the interview by calling annul again and again: the first question it can answer, with `--set`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Order } from '../../src/order/order.ts';
import { applySet } from '../../src/order/set.ts';
import { answerTo, hiddenOrder, now } from '../interview/hidden.ts';
import { runAnnul } from './run.ts';

const at = new Date(now).toISOString();

interface Item {
  readonly verdict: string;
  readonly missing: readonly { readonly fact: string }[];
}

/** Many interviews begin alike. */
const known = new Map<string, Promise<Item>>();

function decided(order: Order, sets: readonly string[]): Promise<Item> {
  const key = JSON.stringify([order, sets]);
  const item = known.get(key) ?? call(order, sets);
  known.set(key, item);
  return item;
}

async function call(order: Order, sets: readonly string[]): Promise<Item> {
  const options = sets.flatMap((set) => ['--set', set]);
  const { code, stdout, stderr } = await runAnnul(['--json', '--at', at, ...options], { stdin: JSON.stringify(order) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout).decisions[0].items[0];
}

async function interview(hidden: Order): Promise<{ verdict: string; order: Order }> {
  const sets: string[] = [];
  let order: Order = { id: hidden.id };
  for (;;) {
    const item = await decided({ id: hidden.id }, sets);
    const next = item.missing.find((missing) => answerTo(missing, hidden) !== undefined);
    if (next === undefined) return { verdict: item.verdict, order };
    const value = answerTo(next, hidden) ?? '';
    sets.push(`${next.fact}=${value}`);
    const changed = applySet(order, next.fact, value);
    if ('order' in changed) order = changed.order;
  }
}

test('from an id alone, hidden orders get the verdict of the complete order', async () => {
  const orders = fc.sample(hiddenOrder, { numRuns: 24, seed: 3 });
  // A few at a time: each call is a process of its own.
  for (let index = 0; index < orders.length; index += 4) {
    await Promise.all(
      orders.slice(index, index + 4).map(async (hidden) => {
        const [whole, { verdict, order }] = await Promise.all([decided(hidden, []), interview(hidden)]);
        expect({ order, verdict }).toEqual({ order, verdict: whole.verdict });
      }),
    );
  }
}, 120_000);
