import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money, Order, Payment } from '../../src/order/order.ts';
import { fees } from '../../src/policies/amazon/fees.ts';
import { processing } from '../../src/policies/amazon/processing.ts';
import { refunds } from '../../src/policies/amazon/refunds.ts';
import { type PlanRequest, planRefund } from '../../src/refund/plan.ts';
import { soleMethod, splitRefund } from '../../src/refund/split.ts';

const usd = (amount: string): Money => ({ amount, currency: 'USD' });
const cents = (value: number): Money => usd((value / 100).toFixed(2));
const inCents = (money: Money | undefined): number => Math.round(Number(money?.amount) * 100);

const card: Payment = { method: 'credit-card', amount: usd('20.00'), charged: true };
const balance: Payment = { method: 'gift-card-balance', amount: usd('7.25'), charged: true };
const promo: Payment = { method: 'promotional-credit', amount: usd('5.00') };

describe('splitting a refund over payments', () => {
  it('gives each its own amount when everything comes back', () => {
    const order = { payments: [balance, card, promo], total: usd('27.25') };
    expect(
      splitRefund(order, usd('27.25')).map(({ method, amount, atLeast }) => [method, amount?.amount, atLeast]),
    ).toEqual([
      ['gift-card-balance', '7.25', undefined],
      ['credit-card', '20.00', undefined],
      ['promotional-credit', '5.00', undefined],
    ]);
  });

  it('does not tell how much of a part the promotional credit paid for', () => {
    const order = { payments: [promo, card], total: usd('25.00') };
    expect(splitRefund(order, usd('15.00'), usd('10.00'))).toEqual([
      { payment: 0, method: 'promotional-credit' },
      { payment: 1, method: 'credit-card', charged: true, amount: usd('15.00') },
    ]);
  });

  it('shows both possibilities for a part of it', () => {
    const shares = splitRefund({ payments: [balance, card] }, usd('10.00'));
    // The balance first: 7.25 and 2.75. The card first: 0 and 10.
    expect(shares.map(({ atLeast, amount }) => [atLeast?.amount, amount?.amount])).toEqual([
      ['0.00', '7.25'],
      ['2.75', '10.00'],
    ]);
  });

  it('takes the least of each from the least that comes back in all', () => {
    // From 6.00 to 10.00. The card last: it fills what 7.25 leave of 6.00.
    const shares = splitRefund({ payments: [balance, card] }, usd('10.00'), usd('6.00'));
    expect(shares.map(({ atLeast, amount }) => [atLeast?.amount, amount?.amount])).toEqual([
      ['0.00', '7.25'],
      ['0.00', '10.00'],
    ]);
    expect(splitRefund({ payments: [card] }, usd('10.00'), usd('6.00'))[0]).not.toHaveProperty('atLeast');
  });

  it('gives a single payment all of it', () => {
    expect(splitRefund({ payments: [{ method: 'card' }] }, usd('10.00'))).toEqual([
      { payment: 0, method: 'card', amount: usd('10.00') },
    ]);
    expect(splitRefund({ payments: [{ method: 'card' }, promo] }, usd('10.00'))[0]).toMatchObject({
      amount: usd('10.00'),
    });
    expect(splitRefund({ payments: [card] }, usd('10.00'))).toEqual([
      { payment: 0, method: 'credit-card', charged: true, amount: usd('10.00') },
    ]);
  });

  it('finds what one payment took from the total and the others', () => {
    const order = { payments: [balance, { method: 'credit-card' as const }], total: usd('27.25') };
    expect(splitRefund(order, usd('27.25'))[1]).toMatchObject({ amount: usd('20.00') });
  });

  it('leaves open what it cannot know', () => {
    expect(splitRefund({}, usd('10.00'))).toEqual([]);
    expect(splitRefund({ payments: [card, { method: 'points' }] }, usd('10.00'))).toEqual([
      { payment: 0, method: 'credit-card', charged: true, amount: usd('10.00'), atLeast: usd('0.00') },
      { payment: 1, method: 'points' },
    ]);
    expect(splitRefund({ payments: [card] }, undefined)).toEqual([
      { payment: 0, method: 'credit-card', charged: true },
    ]);
    expect(splitRefund({ payments: [card] }, { amount: '10.00', currency: 'EUR' })[0]).not.toHaveProperty('amount');
  });

  it('knows a card by any list of cards', () => {
    expect(soleMethod(['credit-card', 'debit-card'])).toBe('card');
    expect(soleMethod(['points'])).toBe('points');
    expect(soleMethod(['points', 'card'])).toBeUndefined();
    expect(soleMethod([])).toBeUndefined();
    expect(soleMethod(undefined)).toBeUndefined();
  });

  it('holds every way of refilling, and no payment gets more than it paid', () => {
    const rooms = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        rooms,
        fc.nat(10_000),
        fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
        (took, share, seeds) => {
          const paid = took.reduce((a, b) => a + b);
          const amount = Math.floor((paid * share) / 10_000);
          const payments = took.map((value): Payment => ({ method: 'credit-card', amount: cents(value) }));
          const shares = splitRefund({ payments }, cents(amount));
          const least = shares.map((one) => inCents(one.atLeast ?? one.amount));
          const most = shares.map((one) => inCents(one.amount));
          // One order of refilling, drawn at random.
          const order = took.map((_, index) => index).sort((a, b) => (seeds[a] ?? 0) - (seeds[b] ?? 0));
          let left = amount;
          for (const index of order) {
            const given = Math.min(left, took[index] ?? 0);
            left -= given;
            expect(given).toBeGreaterThanOrEqual(least[index] ?? Number.NaN);
            expect(given).toBeLessThanOrEqual(most[index] ?? Number.NaN);
          }
          expect(left).toBe(0);
          most.forEach((value, index) => {
            expect(value).toBeLessThanOrEqual(took[index] ?? Number.NaN);
          });
          expect(least.reduce((a, b) => a + b)).toBeLessThanOrEqual(amount);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a plan', () => {
  const order: Order = {
    id: '1',
    soldBy: 'third-party',
    fulfilledBy: 'merchant',
    total: usd('27.25'),
    shipping: usd('0.00'),
    payments: [balance, card],
    items: [
      { price: usd('10.00'), tax: usd('0.00'), discount: usd('0.00') },
      { price: usd('17.25'), tax: usd('0.00'), discount: usd('0.00'), fulfilledBy: 'platform' },
    ],
  };
  const policy = { sources: {}, processing, refunds, fees };
  const plan = (request: Partial<PlanRequest>): ReturnType<typeof planRefund> =>
    planRefund({ policy, order, entries: [{}], trigger: 'cancellation', marketplace: 'amazon.com', ...request });

  it('of the whole order has a part for each payment, which add up', () => {
    const { amount, exact, parts, missing } = plan({ start: { day: 20_777 } });
    expect({ amount, exact, missing }).toEqual({ amount: usd('27.25'), exact: true, missing: [] });
    expect(parts.map(({ method, amount: own, kind }) => [method, own?.amount, kind])).toEqual([
      ['gift-card-balance', '7.25', 'refund'],
      ['credit-card', '20.00', 'refund'],
    ]);
  });

  it('of a part says that the order of refilling is not known', () => {
    const { parts } = plan({ entries: [{ item: 0 }] });
    expect(parts.map(({ amount, atLeast }) => [atLeast?.amount, amount?.amount])).toEqual([
      ['0.00', '7.25'],
      ['2.75', '10.00'],
    ]);
    for (const part of parts) expect(part.notes).toContain('split-order-unknown');
  });

  it('counts what may be kept back into the least of each', () => {
    const shipped = {
      ...order,
      total: usd('31.25'),
      shipping: usd('4.00'),
      payments: [balance, { ...card, amount: usd('24.00') }],
    };
    const { amount, deductions, parts } = plan({ order: shipped, entries: [{ item: 1 }] });
    expect([amount?.amount, deductions.map(({ max }) => max?.amount)]).toEqual(['21.25', ['4.00']]);
    expect(parts.map(({ amount: own, atLeast }) => [atLeast?.amount, own?.amount])).toEqual([
      ['0.00', '7.25'],
      // 21.25 less 4.00 less the balance of 7.25.
      ['10.00', '21.25'],
    ]);
  });

  it('takes who ships from the item first', () => {
    const seller = plan({ entries: [{ item: 0 }], trigger: 'return' });
    expect(seller.parts[0]?.stages[0]).toMatchObject({ from: 'return-received', max: 2, unit: 'business-days' });
    const warehouse = plan({ entries: [{ item: 1 }], trigger: 'return' });
    expect(warehouse.parts[0]?.stages[0]).toMatchObject({ from: 'return-received', max: 30, unit: 'days' });
    expect(plan({ trigger: 'return' }).parts[0]?.stages[0]).toMatchObject({ max: 30 });
  });

  it('asks for what would make it more definite', () => {
    const paidBy = (payments: readonly Payment[]): readonly string[] => plan({ order: { ...order, payments } }).missing;
    expect(planRefund({ policy, order: { id: '2' }, entries: [{}], trigger: 'cancellation' })).toMatchObject({
      parts: [],
      missing: ['payments.0.method'],
    });
    expect(paidBy([{ charged: true }])).toEqual(['payments.0.method']);
    expect(paidBy([{ method: 'credit-card' }])).toEqual(['payments.0.charged']);
    expect(paidBy([{ method: ['credit-card', 'debit-card'], charged: false }])).toEqual([]);
    expect(paidBy([promo, { method: 'points' }])).toEqual(['payments.1.charged']);
    expect(plan({ order: { ...order, payments: [{ method: 'credit-card' }] }, trigger: 'return' }).missing).toEqual([]);
  });

  it('has no part for a payment of which nothing is left', () => {
    expect(plan({ order: { ...order, refunded: usd('27.25') } }).parts).toEqual([]);
  });
});
