import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money, Order } from '../../src/order/order.ts';
import { loadPolicy } from '../../src/policies/load.ts';
import { planTogether, type RefundGroup, withGone } from '../../src/refund/together.ts';
import { triggers } from '../../src/refund/words.ts';

const policy = await loadPolicy('amazon');
const cents = (value: number): Money => ({ amount: (value / 100).toFixed(2), currency: 'USD' });
const inCents = (money: Money | undefined): number => Math.round(Number(money?.amount) * 100);

const line = (price: number, rest = {}) => ({
  quantity: 1,
  price: cents(price),
  tax: cents(0),
  discount: cents(0),
  ...rest,
});
const orderOf = (prices: readonly number[], shipping: number): Order => ({
  id: '1',
  items: prices.map((price) => line(price)),
  shipping: cents(shipping),
  total: cents(prices.reduce((sum, price) => sum + price, shipping)),
  payments: [{ method: 'credit-card', charged: true }],
});
const plan = (order: Order, groups: readonly RefundGroup[]) =>
  planTogether({ policy, order, groups, marketplace: 'amazon.com' });
const group = (trigger: RefundGroup['trigger'], ...items: readonly number[]): RefundGroup => ({
  trigger,
  entries: items.map((item) => ({ item, units: 1, before: 0 })),
});

describe('items together', () => {
  it('are the whole order with its delivery where nothing stays', () => {
    const { amount, exact, parts } = plan(orderOf([1000, 2000], 400), [group('cancellation', 0, 1)]);
    expect({ amount, exact, part: parts[0]?.amount }).toEqual({ amount: cents(3400), exact: true, part: cents(3400) });
  });

  it('are a part where something stays', () => {
    const { amount, exact } = plan(orderOf([1000, 2000, 500], 400), [group('cancellation', 0, 1)]);
    expect({ amount, exact }).toEqual({ amount: cents(3400), exact: false });
  });

  it('that go back in two ways count the delivery once', () => {
    const order = orderOf([1000, 2000], 400);
    const { amount, deductions, parts } = plan(order, [group('return', 0), group('cancellation', 1)]);
    // What the first way gives back explains what then counts as refunded.
    expect(deductions.map(({ id }) => id)).not.toContain('already-refunded');
    expect([amount, ...parts.map((part) => part.amount)]).toEqual([cents(3400), cents(1400), cents(2000)]);
  });

  it('that go back in two ways never count promotional credit', () => {
    const payments = [
      { method: 'promotional-credit', amount: cents(700) },
      { method: 'credit-card', amount: cents(2700), charged: true },
    ] as const;
    const order = { ...orderOf([1000, 2000], 400), payments };
    expect(plan(order, [group('return', 0), group('cancellation', 1)]).amount).toEqual(cents(2700));
  });

  it('are the rest of an order of which an item was cancelled, whatever its quantities say', () => {
    const order = orderOf([1000, 2000], 400);
    const gone = withGone(order, [{ item: 0, before: 0 }]);
    expect(plan(gone, [group('cancellation', 1)])).toMatchObject({ amount: cents(2400), exact: true });
    const counted: Order = { ...order, items: [line(1000, { quantityCancelled: 1 }), line(2000)] };
    expect(withGone(counted, [{ item: 0, units: 1, before: 0 }])).toEqual(counted);
  });

  it('add up to the amount, which never exceeds what was paid and is not refunded', () => {
    const of = fc.record({
      prices: fc.array(fc.nat(50_000), { minLength: 1, maxLength: 5 }),
      shipping: fc.nat(3000),
      refunded: fc.option(fc.nat(60_000), { nil: undefined }),
      picks: fc.array(fc.option(fc.constantFrom(...triggers), { nil: undefined }), { minLength: 5, maxLength: 5 }),
    });
    fc.assert(
      fc.property(of, ({ prices, shipping, refunded, picks }) => {
        const bare = orderOf(prices, shipping);
        const paid = inCents(bare.total);
        const back = refunded === undefined ? undefined : Math.min(refunded, paid);
        const order: Order = back === undefined ? bare : { ...bare, refunded: cents(back) };
        const groups = triggers.flatMap((trigger) => {
          const own = prices.flatMap((_, item) => (picks[item] === trigger ? [item] : []));
          return own.length === 0 ? [] : [group(trigger, ...own)];
        });
        if (groups.length === 0) return;
        const { amount, deductions, parts } = plan(order, groups);
        const most = inCents(amount);
        const chosen = prices.filter((_, item) => picks[item] !== undefined);
        const goods = chosen.reduce((sum, price) => sum + price, 0);
        expect(most).toBeLessThanOrEqual(paid - (back ?? 0));
        expect(most).toBeLessThanOrEqual(goods + shipping);
        if (back === undefined) expect(most).toBe(goods + shipping);
        expect(parts.reduce((sum, part) => sum + inCents(part.amount), 0)).toBe(most);
        for (const { max } of deductions) if (max !== undefined) expect(inCents(max)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 500 },
    );
  });
});
