/** What a decision says of money beyond amounts and dates: whether it is late, and until when the law wants it back. */
import { describe, expect, test } from 'vitest';
import { annul } from '../cli/fake-io.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const cancelled = {
  id: '902-1',
  marketplace: 'amazon.com',
  placedAt: '2026-11-19T18:00:00Z',
  status: 'cancelled',
  cancelledAt: '2026-11-20T18:00:00Z',
  payments: [{ method: 'credit-card', charged: true }],
  total: usd('27.25'),
  items: [{ id: '1', kind: 'physical', title: 'USB-C hub' }],
};
const delivered = (marketplace: string) => ({
  id: '902-2',
  marketplace,
  placedAt: '2026-11-15T12:00:00Z',
  status: 'delivered',
  deliveredAt: '2026-11-20T12:00:00Z',
  soldBy: 'platform',
  fulfilledBy: 'platform',
  business: false,
  items: [{ id: '1', kind: 'physical', category: 'other', returnable: true }],
});

const run = (order: unknown, at: string, ...args: readonly string[]) =>
  annul(['check', '-', '--at', at, ...args], { stdin: JSON.stringify(order) });
async function itemOf(order: unknown, at: string) {
  const { stdout } = await run(order, at, '--json');
  return JSON.parse(stdout).decisions[0].items[0];
}

describe('the money of what has gone back', () => {
  const returned = {
    ...delivered('amazon.com'),
    status: 'returned',
    payments: [{ method: 'credit-card' }],
    total: usd('38.00'),
  };

  test('follows the two stages from its arrival, whose day no order tells', async () => {
    const { refund } = await itemOf({ ...returned, cancelledAt: '2026-11-21T12:00:00Z' }, '2026-11-24T18:00:00Z');
    expect(refund.amount).toEqual(usd('38.00'));
    // 30 days for Amazon, then 3 to 5 business days.
    expect(refund.parts).toMatchObject([
      {
        kind: 'refund',
        stages: [
          { from: 'return-received', min: 0, max: 30, unit: 'days' },
          { from: 'refund-issued', min: 3, max: 5, unit: 'business-days' },
        ],
      },
    ]);
    expect(refund.parts[0]).not.toHaveProperty('earliest');
    expect(refund).not.toHaveProperty('status');
  });

  test('is no more where all of it has come back', async () => {
    const item = await itemOf({ ...returned, refunded: usd('38.00') }, '2026-11-24T18:00:00Z');
    expect(item.because[0].rule).toBe('already-refunded');
    expect(item).not.toHaveProperty('refund');
    const gone = { ...cancelled, refunded: usd('27.25') };
    expect(await itemOf(gone, '2026-11-24T18:00:00Z')).not.toHaveProperty('refund');
  });
});

describe('the money of a past cancellation', () => {
  test.each([
    ['2026-11-24T18:00:00Z', { state: 'waiting', lateFrom: '2026-12-01' }, ['wait']],
    ['2026-11-25T18:00:00Z', { state: 'due', lateFrom: '2026-12-01' }, ['wait', 'open-refund-detail']],
    ['2026-12-01T07:59:59Z', { state: 'due', lateFrom: '2026-12-01' }, ['wait', 'open-refund-detail']],
    [
      '2026-12-01T08:00:00Z',
      { state: 'late', since: '2026-12-01' },
      ['open-refund-detail', 'ask-bank-with-reference', 'ask-platform'],
    ],
  ])('at %s', async (at, expected, steps) => {
    const { steps: told, ifLate, ...status } = (await itemOf(cancelled, at)).refund.status;
    expect(status).toEqual(expected);
    expect(told.map(({ id }: { id: string }) => id)).toEqual(steps);
    expect(ifLate.length).toBe(expected.state === 'late' ? 0 : 3);
  });

  test.each([
    [true, 'The order shows when the refund was issued.'],
    [false, 'Nothing was charged: there is no refund to wait for, and a hold on the card ends by itself.'],
    [
      undefined,
      'If nothing was charged, the hold on the card ends by itself. If it was charged, the order shows when the refund was issued.',
    ],
  ])('where the order tells that it was charged or not (%s) the step is about that alone', async (charged, text) => {
    const payments = [{ method: 'promotional-credit' }, { method: 'credit-card', charged }];
    const { steps } = await itemOf({ ...cancelled, payments }, '2026-11-24T18:00:00Z');
    expect(steps.find(({ id }: { id: string }) => id === 'check-the-money').text).toBe(text);
  });

  test.each([
    ['en', 'for a convenience store payment', 'It comes back to the gift card balance or a bank account.'],
    ['fr', 'après un paiement en supérette', 'sur le solde de chèques-cadeaux'],
  ])('that was paid at a convenience store does not go back there (%s)', async (lang, how, where) => {
    const order = {
      ...cancelled,
      marketplace: 'amazon.co.jp',
      payments: [{ method: 'convenience-store', charged: true }],
    };
    const text = (await run(order, '2026-11-24T18:00:00Z', '--lang', lang)).stdout.replace(/\s+/g, ' ');
    expect(text).toContain(how);
    expect(text).toContain(where);
  });

  test('is told in the sentence about money', async () => {
    const flat = async (at: string, ...args: readonly string[]) =>
      (await run(cancelled, at, ...args)).stdout.replace(/\s+/g, ' ');
    expect(await flat('2026-12-08T18:00:00Z')).toContain(
      'Today, Tue Dec 8: it is late, since Tue Dec 1. Open the refund in your orders',
    );
    expect(await flat('2026-11-24T18:00:00Z')).toContain('Today, Tue Nov 24: wait. Still nothing on Tue Dec 1?');
    expect(await flat('2026-12-08T18:00:00Z', '-o', 'markdown', '--lang', 'fr')).toContain(
      "c'est en retard depuis le mar. 1er déc. Ouvrez le remboursement",
    );
  });

  test('is silent where its day is not known, or still to come', async () => {
    const { cancelledAt: _, ...undated } = cancelled;
    expect((await itemOf(undated, '2026-12-08T18:00:00Z')).refund).not.toHaveProperty('status');
    expect((await itemOf(cancelled, '2026-11-19T19:00:00Z')).refund).not.toHaveProperty('status');
  });
});

describe("the law's limit for a withdrawal", () => {
  const limitStep = (alternatives: readonly { id: string; steps: readonly { id: string; text: string }[] }[]) =>
    alternatives.find(({ id }) => id === 'statutory-withdrawal')?.steps.at(-1);

  test.each([
    ['amazon.de', 'By law within 14 days of telling the seller; they may wait for the goods or proof of posting.'],
    ['amazon.co.uk', 'By law within 14 days of the goods, or the proof of posting, reaching the seller.'],
  ])('is the last step of that route in %s', async (marketplace, text) => {
    const { verdict, alternatives } = await itemOf(delivered(marketplace), '2026-11-24T12:00:00Z');
    expect(verdict).toBe('return');
    const route = alternatives.find(({ id }: { id: string }) => id === 'statutory-withdrawal');
    expect(route.steps.length).toBeGreaterThan(2);
    expect(limitStep(alternatives)).toEqual({ id: 'refund-limit', text });
  });

  test('is part of the refund where the withdrawal is the verdict', async () => {
    const order = {
      ...delivered('amazon.de'),
      placedAt: '2026-11-03T10:00:00Z',
      deliveredAt: '2026-11-07T10:00:00Z',
      items: [{ id: '1', kind: 'physical', category: 'electronics', returnable: true }],
    };
    const { because, refund } = await itemOf(order, '2026-11-22T15:00:00Z');
    expect(because[0].rule).toBe('statutory-withdrawal-eu');
    expect(refund.limit).toMatchObject({
      from: 'notice',
      mayWaitForGoods: true,
      text: 'By law within 14 days of telling the seller; they may wait for the goods or proof of posting.',
      source: { confidence: 'copy' },
    });
    const { stdout } = await run(order, '2026-11-22T15:00:00Z', '--lang', 'fr');
    expect(stdout.replace(/\s+/g, ' ')).toContain("La loi donne 14 jours au vendeur dès qu'il est informé");
    expect((await itemOf(delivered('amazon.de'), '2026-11-24T12:00:00Z')).refund).not.toHaveProperty('limit');
  });

  test('is not told where no such law is', async () => {
    const { alternatives } = await itemOf(delivered('amazon.com'), '2026-11-24T12:00:00Z');
    expect(limitStep(alternatives)).toBeUndefined();
  });
});

test('what is confirmed but not shipped is refunded in full, as if it had never left', async () => {
  const order = {
    ...delivered('amazon.com'),
    status: 'shipped',
    deliveredAt: undefined,
    handedOver: false,
    soldBy: 'third-party',
    fulfilledBy: 'merchant',
    shipping: usd('4.00'),
    total: usd('24.00'),
  };
  const { stdout } = await run(order, '2026-11-24T12:00:00Z', '--as', 'seller', '--json');
  expect(JSON.parse(stdout).decisions[0].items[0]).toMatchObject({
    verdict: 'refuse-or-return',
    refund: { amount: usd('24.00'), exact: true, deductions: [] },
  });
});

test('a span that ends on the statement is not told as the time until the refund is issued', async () => {
  const order = {
    ...cancelled,
    status: 'unshipped',
    cancelledAt: undefined,
    soldBy: 'third-party',
    fulfilledBy: 'merchant',
  };
  const { stdout } = await run(order, '2026-11-23T18:00:00Z');
  expect(stdout).toMatch(/REQUEST CANCELLATION/);
  expect(stdout.replace(/\s+/g, ' ')).toContain('A credit card shows it 3 to 5 business days after the cancellation.');
});

describe('whose money it is', () => {
  const sold = (more: Record<string, unknown>) => ({
    id: '902-3',
    marketplace: 'amazon.com',
    placedAt: '2026-11-15T12:00:00Z',
    deliveryWindow: { latest: '2026-11-30T12:00:00Z' },
    soldBy: 'third-party',
    payments: [{ method: 'credit-card' }],
    items: [{ id: '1', kind: 'physical', category: 'other', title: 'Lamp', price: usd('20.00') }],
    ...more,
  });
  const at = '2026-11-24T12:00:00Z';
  const money = async (order: unknown, ...args: readonly string[]) =>
    (await run(order, at, ...args)).stdout.replace(/\s+/g, ' ').match(/Money (.*?\.) /)?.[1];

  test.each([
    ['platform', 'The platform usually refunds within 30 days of getting it back.'],
    ['merchant', 'The seller refunds within 2 business days of getting it back.'],
  ])('what the %s has shipped goes back there, whoever sold it', async (fulfilledBy, sentence) => {
    const shipped = sold({ status: 'shipped', fulfilledBy });
    expect(await money(shipped)).toBe(sentence);
    expect(await money(shipped, '--as', 'seller')).toBe(sentence);
  });

  test.each(['unshipped', 'preparing', 'delivered'])(
    'Amazon pays nothing back for an order of another shop, %s',
    async (status) => {
      const order = sold({ status, fulfilledBy: 'platform', programs: ['multi-channel'] });
      const { stdout } = await run(order, at, '--as', 'seller', '--json');
      expect(JSON.parse(stdout).decisions[0].items[0]).not.toHaveProperty('refund');
    },
  );

  test('a confirmed parcel that never left was charged, and is paid back as a refund', async () => {
    const order = sold({ status: 'shipped', fulfilledBy: 'merchant', handedOver: false });
    expect(await money(order, '--as', 'seller')).toBe('A credit card shows it 3 to 5 business days after the refund.');
    const { stdout } = await run(order, at, '--as', 'seller', '--json');
    const { amount, deductions } = JSON.parse(stdout).decisions[0].items[0].refund;
    expect([amount, deductions]).toEqual([usd('20.00'), []]);
  });
});
