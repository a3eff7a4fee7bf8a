/** Symptoms, and the causes that remain: derived from section 7 of the researched facts, row by row. */
import { describe, expect, it } from 'vitest';
import { createAdvising } from '../../src/decision/problem.ts';
import type { Order } from '../../src/order/order.ts';
import { amazonProblems } from '../../src/policies/amazon/problems.ts';

const advising = await createAdvising(amazonProblems, 'en');
const at = Date.parse('2026-11-24T20:00:00Z');
const advise = (problem: string, order: Partial<Order> = {}) =>
  advising.advise({ id: '1', facts: { problem }, ...order }, [], at);
const causes = (problem: string, order: Partial<Order> = {}): readonly string[] =>
  advise(problem, order).items.flatMap((item) => item.causes.map(({ rule }) => rule));

const us = { marketplace: 'amazon.com' } as const;
const platform = { ...us, fulfilledBy: 'platform' } as const;
const merchant = { ...us, soldBy: 'third-party', fulfilledBy: 'merchant' } as const;
const paid = (charged: boolean): Partial<Order> => ({ payments: [{ method: 'credit-card', charged }] });
const item = (kind: 'grocery' | 'physical'): Partial<Order> => ({ items: [{ kind }] });

const certain: readonly [symptom: string, told: Partial<Order>, cause: string][] = [
  [
    'button-missing',
    { ...platform, status: 'delivered', items: [{ kind: 'ebook', accessed: true }] },
    'button-ebook-final',
  ],
  ['button-missing', { ...platform, status: 'unshipped', ...item('grocery') }, 'button-grocery'],
  ['button-missing', { ...platform, status: 'delivered', ...item('grocery') }, 'button-grocery-delivered'],
  ['button-missing', { ...merchant, status: 'pending', ...item('physical') }, 'button-pending'],
  ['button-missing', { ...merchant, status: 'unshipped', ...item('physical') }, 'button-seller-decides'],
  ['button-missing', { ...platform, status: 'preparing', ...item('physical') }, 'button-preparing'],
  ['button-missing', { ...platform, status: 'unshipped', ...item('physical') }, 'button-elsewhere'],
  [
    'button-missing',
    { ...platform, carrier: 'platform', status: 'shipped', ...item('physical') },
    'button-cancel-delivery',
  ],
  ['button-missing', { ...platform, carrier: 'other', status: 'shipped', ...item('physical') }, 'button-shipped'],
  ['button-missing', { ...merchant, status: 'shipped', ...item('physical') }, 'button-shipped-by-seller'],
  ['button-missing', { ...platform, status: 'delivered', ...item('physical') }, 'button-delivered'],
  ['button-missing', { status: 'cancelled' }, 'button-ended'],
  ['charged', paid(false), 'charged-hold'],
  ['charged', paid(true), 'charged-taken'],
  ['no-confirmation', { status: 'cancelled' }, 'unconfirmed-but-cancelled'],
  ['no-confirmation', { ...merchant, status: 'unshipped' }, 'unconfirmed-request'],
  ['no-confirmation', { ...platform, status: 'preparing' }, 'unconfirmed-attempt'],
  ['no-confirmation', { ...platform, status: 'unshipped' }, 'unconfirmed-failed'],
  ['no-confirmation', { status: 'shipped' }, 'unconfirmed-and-shipped'],
  ['less', { ...us, status: 'returned' }, 'less-after-return'],
  ['less', { marketplace: 'amazon.fr', status: 'returned' }, 'less-after-return-law'],
  ['less', { status: 'cancelled' }, 'less-after-cancellation'],
  ['late', { ...merchant, status: 'returned' }, 'late-return-by-seller'],
  ['late', { ...platform, status: 'returned' }, 'late-return'],
  ['late', { status: 'cancelled', ...paid(false) }, 'late-nothing-taken'],
  ['late', { status: 'cancelled', ...paid(true) }, 'late-cancellation'],
  ['pending', { ...us, status: 'preorder' }, 'pending-preorder'],
  ['pending', { ...us, status: 'pending' }, 'pending-verification'],
  ['pending', { ...us, status: 'pending', business: true }, 'pending-approval'],
  ['pending', { ...us, status: 'pending', programs: ['scheduled-delivery'] }, 'pending-scheduled'],
  [
    'pending',
    { marketplace: 'amazon.co.jp', status: 'pending', payments: [{ method: 'convenience-store' }] },
    'pending-unpaid',
  ],
  ['declined', {}, 'declined'],
  ['shipped-anyway', merchant, 'shipped-anyway-by-seller'],
  ['shipped-anyway', platform, 'shipped-anyway-by-platform'],
  ['request-ignored', { ...merchant, status: 'unshipped' }, 'ignored-not-shipped'],
  ['request-ignored', { ...merchant, status: 'shipped' }, 'ignored-and-shipped'],
  ['request-ignored', { ...merchant, status: 'delivered' }, 'ignored-and-arrived'],
  ['request-ignored', { status: 'cancelled' }, 'ignored-but-ended'],
  ['seller-cancelled', paid(false), 'seller-cancelled-held'],
  ['seller-cancelled', paid(true), 'seller-cancelled-charged'],
  ['bundle', {}, 'bundle-cancelled-whole'],
];

describe('what is told settles the cause', () => {
  it.each(certain)('%s, %o', (symptom, told, cause) => {
    expect(causes(symptom, told)).toEqual([cause]);
    expect(advise(symptom, told).items[0]?.missing).toEqual([]);
  });
});

describe('what is not told', () => {
  it('leaves every cause that it could decide between, and asks for it', () => {
    expect(causes('charged')).toEqual(['charged-hold', 'charged-taken']);
    expect(advise('charged').items[0]?.missing.map(({ fact }) => fact)).toEqual(['payments.0.charged']);
    expect(causes('shipped-anyway')).toEqual(['shipped-anyway-by-seller', 'shipped-anyway-by-platform']);
  });

  it('is never asked where it cannot change the advice', () => {
    expect(advise('declined').items[0]?.missing).toEqual([]);
    const facts = advise('late', { status: 'cancelled' }).items[0]?.missing.map(({ fact }) => fact);
    expect(facts).toEqual(['payments.0.charged']);
  });

  it('begins with the symptom', () => {
    const { problem, items } = advising.advise({ id: '1', ...us }, [], at);
    expect(problem).toBeUndefined();
    expect(items[0]?.missing[0]?.fact).toBe('facts.problem');
    expect(items[0]?.missing[0]?.answers.length).toBe(11);
    expect(items[0]?.causes).toEqual([]);
  });

  it('is each item its own affair', () => {
    const items = [
      { id: 'a', kind: 'physical', status: 'unshipped' },
      { id: 'b', kind: 'physical', status: 'delivered' },
    ] as const;
    expect(causes('button-missing', { ...merchant, items })).toEqual(['button-seller-decides', 'button-delivered']);
  });
});

describe('remedies', () => {
  const steps = (symptom: string, told: Partial<Order>) =>
    advise(symptom, told).items[0]?.causes[0]?.steps.map(({ id }) => id);

  it('of late money stand in the order of the facts page: look, count, the bank with the reference, support', () => {
    expect(steps('late', { status: 'cancelled', ...paid(true) })).toEqual([
      'find-the-refund',
      'count-from-issue',
      'ask-bank-with-reference',
      'ask-support',
    ]);
    expect(steps('late', { ...merchant, status: 'returned' })).toEqual([
      'look-when-it-arrived',
      'find-the-refund',
      'message-the-seller',
      'claim',
      'ask-bank-with-reference',
      'ask-support',
    ]);
  });

  it('have their dates where the cancellation has one', () => {
    const told = { ...us, cancelledAt: '2026-11-16T20:00:00Z' };
    // Charged: issued at once, then 3 to 5 business days after Mon Nov 16; late from the next one on.
    const late = advise('late', { ...told, status: 'cancelled', ...paid(true) }).items[0]?.refund;
    expect(late?.parts[0]).toMatchObject({ earliest: '2026-11-19', latest: '2026-11-23', lateFrom: '2026-11-24' });
    expect(late?.status?.state).toBe('late');
    // Only held: 5 to 7 business days, of which Thanksgiving is none.
    const held = advise('charged', { ...told, ...paid(false) }).items[0]?.refund;
    expect(held?.parts[0]).toMatchObject({
      kind: 'release-of-authorisation',
      earliest: '2026-11-23',
      latest: '2026-11-25',
    });
    expect(held?.status?.state).toBe('due');
  });

  it('ask when it was cancelled, and only where money is the matter', () => {
    const asked = (symptom: string, told: Partial<Order>) =>
      advise(symptom, told).items[0]?.refund?.missing.map(({ fact }) => fact);
    expect(asked('charged', paid(false))).toEqual(['marketplace', 'cancelledAt']);
    expect(asked('late', { ...platform, status: 'returned' })).toEqual(['payments.0.method']);
    expect(asked('declined', {})).toBeUndefined();
  });

  it('include the withdrawal in the EU, where the button is gone', () => {
    const routes = (marketplace: string) =>
      advise('button-missing', {
        marketplace,
        fulfilledBy: 'platform',
        carrier: 'other',
        status: 'shipped',
        ...item('physical'),
      }).items[0]?.alternatives.map(({ id }) => id);
    expect(routes('amazon.de')).toEqual(['statutory-withdrawal']);
    expect(routes('amazon.com')).toEqual([]);
  });

  it('say "usually" where no official page says it of the store', () => {
    const text = (marketplace: string, problem = 'charged') =>
      advise(problem, { marketplace, ...paid(false) }).items[0]?.causes[0]?.steps.find(
        ({ id }) => id === 'wait-for-the-hold',
      )?.text;
    expect(text('amazon.com')).not.toContain('usually');
    expect(text('amazon.de')).toContain('usually');
    expect(text('amazon.de', 'seller-cancelled')).toContain('usually');
  });
});
