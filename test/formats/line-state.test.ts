/** Numbers of units against every way in which units can have come to them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, entriesOf } from '../../src/facts/entries.ts';
import { lineState } from '../../src/formats/line-state.ts';
import type { Status } from '../../src/order/vocabulary.ts';

/** What became of one unit, and whether the shop says how it was removed. */
type Unit = { readonly fate: 'waits' | 'left' | 'cancelled' | 'returned'; readonly told: boolean };

const unit = fc.record<Unit>({
  fate: fc.constantFrom('waits', 'left', 'cancelled', 'returned'),
  told: fc.boolean(),
});

const count = (units: readonly Unit[], ...fates: readonly Unit['fate'][]) =>
  units.filter(({ fate }) => fates.includes(fate)).length;

/** Whether each unit finds a place of its own among the entries. */
function fits(states: readonly Status[], entries: readonly Entry[]): boolean {
  const [state, ...rest] = states;
  if (state === undefined) return true;
  return entries.some((entry, index) => {
    if ((entry.quantity ?? 0) === 0 || entry.statuses?.includes(state) === false) return false;
    const less = entries.map((other, place) =>
      place === index ? { ...other, quantity: (other.quantity ?? 0) - 1 } : other,
    );
    return fits(rest, less);
  });
}

const became: Record<Unit['fate'], Status> = {
  waits: 'preparing',
  left: 'delivered',
  cancelled: 'cancelled',
  returned: 'returned',
};

test.each([true, false])('the truth is always among what is said (shipments told: %s)', (shipmentsTold) => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 5 }), (units) => {
      const removed = units.filter(({ fate }) => fate === 'cancelled' || fate === 'returned');
      const told = removed.filter((one) => one.told);
      const state = lineState({
        quantity: units.length,
        shipped: shipmentsTold ? count(units, 'left', 'returned') : undefined,
        cancelled: count(told, 'cancelled'),
        returned: count(told, 'returned'),
        taken: removed.length - told.length,
        here: ['unshipped', 'preparing'],
        gone: ['shipped', 'delivered'],
        told: undefined,
      });
      const item = { quantity: units.length, ...state.counts, ...(state.status && { status: state.status }) };
      const entries = entriesOf({ id: '1', items: [item] });
      const truth = units.map(({ fate }) => became[fate]);
      expect({ truth, item, fits: fits(truth, entries) }).toEqual({ truth, item, fits: true });
    }),
  );
});

const line = { quantity: 2, shipped: 0, cancelled: 0, returned: 0, taken: 0, told: undefined } as const;
const states = { here: ['unshipped'], gone: ['shipped'] } as const;

test.each<[string, object, object]>([
  ['nothing has left', {}, { status: 'unshipped', counts: { quantityShipped: 0 }, unclear: false }],
  ['one of two has left', { shipped: 1 }, { status: 'partially-shipped' }],
  ['taken out before anything left: cancelled', { taken: 1 }, { counts: { quantityShipped: 0, quantityCancelled: 1 } }],
  ['all taken out before anything left', { taken: 2 }, { status: 'cancelled', unclear: false }],
  ['taken out after all had left: perhaps kept', { shipped: 2, taken: 1 }, { status: ['shipped', 'returned'] }],
  [
    'more taken out than had left: the rest never did',
    { shipped: 1, taken: 2 },
    { status: ['shipped', 'returned'], counts: { quantityShipped: 1, quantityCancelled: 1 }, unclear: true },
  ],
  [
    'one left, one taken out: which is open',
    { shipped: 1, taken: 1 },
    { status: ['unshipped', 'partially-shipped', 'shipped', 'cancelled', 'returned'], unclear: true },
  ],
  ['all came back', { shipped: 2, returned: 2 }, { status: 'returned', unclear: false }],
  ['shipments not told', { shipped: undefined, told: 'pending' }, { status: 'pending' }],
  ['shipments not told, all taken out', { shipped: undefined, taken: 2 }, { status: ['cancelled', 'returned'] }],
])('%s', (_, units, state) => {
  expect(lineState({ ...line, ...states, ...units })).toMatchObject(state);
});
