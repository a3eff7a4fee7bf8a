/** Whether another part of an order has left, and what a platform that cancels whole orders makes of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideOrder } from '../../src/decision/decide-order.ts';
import { entriesOf } from '../../src/facts/entries.ts';
import { unitStatuses } from '../../src/facts/inputs.ts';
import { otherLeft } from '../../src/facts/left.ts';
import type { Order } from '../../src/order/order.ts';
import { type Status, shippedOrLater, statuses } from '../../src/order/vocabulary.ts';
import { sideOf } from '../fixtures/decide.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const before = '2026-11-20T12:00:00Z';

test.each<[string, Partial<Order>, (boolean | undefined)[]]>([
  ['of a single item nothing is another part', { items: [{ status: 'shipped' }] }, [false]],
  ['the other has left', { items: [{ status: 'unshipped' }, { status: 'shipped' }] }, [true, false]],
  ['the other came back', { items: [{ status: 'unshipped' }, { status: 'returned' }] }, [true, false]],
  ['the other was cancelled', { items: [{ status: 'unshipped' }, { status: 'cancelled' }] }, [false, false]],
  ['one of two others', { items: [{ status: 'pending' }, {}, { status: 'delivered' }] }, [true, true, undefined]],
  ['nothing is told of the other', { items: [{ status: 'unshipped' }, {}] }, [undefined, false]],
  ['it may have', { items: [{ status: 'unshipped' }, { status: ['preparing', 'shipped'] }] }, [undefined, false]],
  ['its time tells', { items: [{ status: 'unshipped' }, { shippedAt: before }] }, [true, false]],
  ['its units tell', { items: [{ status: 'unshipped' }, { quantity: 2, quantityShipped: 0 }] }, [false, false]],
  ['the order tells', { status: 'partially-shipped', items: [{}, {}] }, [true, true]],
  ['the order tells, without items', { status: 'partially-shipped' }, [true]],
  ['the order may be', { status: ['unshipped', 'partially-shipped'] }, [undefined]],
  ['one unit is all there is', { status: ['unshipped', 'partially-shipped'], items: [{ quantity: 1 }] }, [false]],
  ['the item is, in part', { items: [{ status: 'partially-shipped' }, { status: 'pending' }] }, [true, true]],
  ['units of one line', { status: 'unshipped', items: [{ quantity: 3, quantityShipped: 1 }] }, [true, false]],
])('%s', (_, order, expected) => {
  const whole: Order = { id: '1', ...order };
  expect(entriesOf(whole).map((entry) => otherLeft(whole, entry, now))).toEqual(expected);
});

const ebay = { at: now, role: 'seller', strict: false, ...sideOf('ebay', 'seller') } as const;

const word = fc.constantFrom<Status>(...unitStatuses);
const said = fc.oneof(word, fc.uniqueArray(word, { minLength: 2, maxLength: 3 }), fc.constant(undefined));

/** eBay cancels whole orders: what is possible for one item hangs on the states of the others. */
test('candidates are exactly what the states of both items lead to', () => {
  const facts = { returnWindow: '30' };
  const order = (states: readonly (Status | readonly Status[] | undefined)[]): Order => ({
    id: '1',
    marketplace: 'ebay.com',
    placedAt: '2026-11-23T12:00:00Z',
    facts,
    items: states.map((status) => ({ kind: 'physical', quantity: 1, ...(status !== undefined && { status }) })),
  });
  const first = (states: Parameters<typeof order>[0]) => decideOrder(order(states), [], ebay).items[0];
  fc.assert(
    fc.property(said, said, (own, other) => {
      const worlds = [own ?? unitStatuses]
        .flat()
        .flatMap((one) => [other ?? unitStatuses].flat().map((two) => [one, two]));
      const reached = new Set(worlds.flatMap((world) => first(world)?.candidates ?? []));
      expect(new Set(first([own, other])?.candidates)).toEqual(reached);
    }),
    { numRuns: 60 },
  );
});

test('the state of the other item is asked for, with all that it can be', () => {
  const order: Order = {
    id: '1',
    marketplace: 'ebay.com',
    placedAt: '2026-11-23T12:00:00Z',
    items: [{ status: 'unshipped', quantity: 1 }, {}],
  };
  const [item] = decideOrder(order, [], ebay).items;
  const [asked, ...others] = item?.missing ?? [];
  expect([asked?.fact, asked?.type, others]).toEqual(['items.1.status', 'choice', []]);
  const gone: readonly Status[] = shippedOrLater;
  expect(asked?.answers.map(({ value, verdicts }) => [value, verdicts])).toEqual(
    statuses
      .filter((status) => status !== 'partially-shipped')
      .map((status) => [status, [gone.includes(status) ? 'refuse-or-return' : 'cancel']]),
  );
});
