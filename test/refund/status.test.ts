import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, parseIsoDate } from '../../src/order/civil.ts';
import { paymentMethods } from '../../src/order/vocabulary.ts';
import { processing } from '../../src/policies/amazon/processing.ts';
import { refunds } from '../../src/policies/amazon/refunds.ts';
import { statutoryRefundLimit } from '../../src/refund/limits.ts';
import { refundStatus } from '../../src/refund/status.ts';
import { type PlannedPart, refundTimeline, type TimelineRequest } from '../../src/refund/timeline.ts';

const policy = { sources: {}, processing, refunds };
const dayOf = (text: string): number => parseIsoDate(text) ?? Number.NaN;
const parts = (request: Partial<TimelineRequest> & { from?: string }): readonly PlannedPart[] => {
  const { from, ...rest } = request;
  return refundTimeline({
    policy,
    marketplace: 'amazon.com',
    method: 'credit-card',
    trigger: 'cancellation',
    charged: true,
    start: from === undefined ? undefined : { day: dayOf(from) },
    ...rest,
  });
};

describe('a refund to a credit card, cancelled on Friday 20 November', () => {
  const refund = parts({ from: '2026-11-20' });
  const steps = ['open-refund-detail', 'ask-bank-with-reference', 'ask-platform'];

  it.each([
    ['2026-11-20', 'waiting', ['wait']],
    ['2026-11-24', 'waiting', ['wait']],
    ['2026-11-25', 'due', ['wait', 'open-refund-detail']],
    ['2026-11-30', 'due', ['wait', 'open-refund-detail']],
  ])('is on %s %s: %j', (today, state, nextSteps) => {
    expect(refundStatus(refund, today)).toEqual({ state, lateFrom: '2026-12-01', nextSteps, ifLate: steps });
  });

  it.each(['2026-12-01', '2026-12-05', '2027-03-01'])('is on %s late, since 1 December', (today) => {
    expect(refundStatus(refund, today)).toEqual({ state: 'late', since: '2026-12-01', nextSteps: steps, ifLate: [] });
  });

  it('is not late on the weekend after its last day: no bank would answer', () => {
    const friday = parts({ from: '2026-11-27', marketplace: 'amazon.co.uk' });
    expect(friday[0]?.latest).toBe('2026-12-08');
    const monday = parts({ from: '2026-11-25', marketplace: 'amazon.co.uk' });
    expect(monday[0]).toMatchObject({ latest: '2026-12-04', lateFrom: '2026-12-07' });
    expect(refundStatus(monday, '2026-12-05').state).toBe('due');
    expect(refundStatus(monday, '2026-12-07').state).toBe('late');
  });
});

describe('the next steps', () => {
  it('begin with sending it back where nothing is back yet', () => {
    expect(refundStatus(parts({ trigger: 'return' }), '2026-11-24')).toMatchObject({
      state: 'not-started',
      nextSteps: ['send-back'],
    });
    expect(refundStatus(parts({}), '2026-11-24')).toMatchObject({ state: 'not-started', nextSteps: [] });
  });

  it('are none where nothing is to come back', () => {
    expect(refundStatus(parts({ method: 'promotional-credit', from: '2026-11-20' }), '2027-01-01')).toEqual({
      state: 'none',
      nextSteps: [],
      ifLate: [],
    });
    expect(refundStatus([], '2026-11-24').state).toBe('none');
  });

  it('for a hold that can end any day: compare, for there is no refund to open', () => {
    const hold = parts({ charged: false, from: '2026-11-16' });
    // 5 to 7 business days: from Monday 23 to Wednesday 25.
    expect(refundStatus(hold, '2026-11-24')).toMatchObject({
      state: 'due',
      nextSteps: ['wait', 'compare-pending-and-posted'],
    });
    const open = parts({ charged: undefined, from: '2026-11-16' });
    expect(refundStatus(open, '2026-11-24').nextSteps).toEqual(['wait', 'open-refund-detail']);
  });

  it('for a hold: compare, then have it lifted', () => {
    const hold = parts({ charged: false, from: '2026-11-02' });
    expect(refundStatus(hold, '2026-11-24')).toMatchObject({
      state: 'late',
      nextSteps: ['compare-pending-and-posted', 'ask-bank-to-lift-hold', 'ask-platform'],
    });
  });

  it('for either: late only when both have passed, and both ways', () => {
    // The hold ends by 11 November at the latest, the debit card's refund by 17.
    const either = parts({ method: 'debit-card', charged: undefined, from: '2026-11-02' });
    expect(either.map((part) => part.latest)).toEqual(['2026-11-12', '2026-11-17']);
    expect(refundStatus(either, '2026-11-13').state).toBe('due');
    expect(refundStatus(either, '2026-11-18')).toMatchObject({
      state: 'late',
      since: '2026-11-18',
      nextSteps: [
        'compare-pending-and-posted',
        'ask-bank-to-lift-hold',
        'open-refund-detail',
        'ask-bank-with-reference',
        'ask-platform',
      ],
    });
  });

  it('for a balance never ask a bank', () => {
    const balance = parts({ method: 'gift-card-balance', from: '2026-11-02' });
    expect(refundStatus(balance, '2026-11-24').nextSteps).toEqual([
      'open-refund-detail',
      'check-balance',
      'ask-platform',
    ]);
    const wallet = parts({ method: 'wallet', from: '2026-11-02' });
    expect(refundStatus(wallet, '2026-11-24').nextSteps).toEqual([
      'open-refund-detail',
      'ask-payment-service',
      'ask-platform',
    ]);
  });

  it('for a third party’s return: the seller once two business days have passed, then the guarantee', () => {
    const seller = { soldBy: 'third-party', fulfilledBy: 'merchant' } as const;
    const refund = parts({ trigger: 'return', from: '2026-11-16', ...seller });
    expect(refundStatus(refund, '2026-11-18', seller).nextSteps).toEqual(['wait']);
    expect(refundStatus(refund, '2026-11-19', seller).nextSteps).toEqual([
      'open-refund-detail',
      'message-seller',
      'claim-guarantee',
    ]);
    expect(refundStatus(refund, '2026-12-01', seller)).toMatchObject({
      state: 'late',
      nextSteps: ['open-refund-detail', 'message-seller', 'claim-guarantee', 'ask-bank-with-reference', 'ask-platform'],
    });
    expect(refundStatus(refund, '2026-11-19').nextSteps).toEqual(['wait', 'open-refund-detail']);
  });

  it('for two payments: late as soon as one is', () => {
    const both = [...parts({ method: 'gift-card-balance', from: '2026-11-20' }), ...parts({ from: '2026-11-20' })];
    expect(refundStatus(both, '2026-11-24')).toMatchObject({ state: 'late', since: '2026-11-22' });
  });
});

it('never turns back as days pass', () => {
  const order = ['waiting', 'due', 'late'];
  const stores = fc.constantFrom('amazon.com', 'amazon.fr', 'amazon.sa', 'amazon.ca', 'amazon.co.jp', undefined);
  const methods = fc.constantFrom(...paymentMethods);
  fc.assert(
    fc.property(
      stores,
      methods,
      fc.integer({ min: 20_000, max: 21_000 }),
      fc.boolean(),
      (marketplace, method, day, charged) => {
        const plan = parts({ marketplace, method, charged, start: { day } });
        let before = 0;
        for (let today = day; today < day + 80; today++) {
          const { state } = refundStatus(plan, isoDate(today));
          if (state === 'none') return;
          const now = order.indexOf(state);
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
        expect(before).toBe(2);
      },
    ),
    { numRuns: 200 },
  );
});

describe('the law’s own limit', () => {
  it('runs from the notice in the EU, and may wait for the goods', () => {
    expect(statutoryRefundLimit('amazon.fr', { notice: dayOf('2026-11-02') })).toMatchObject({
      last: dayOf('2026-11-16'),
      from: 'notice',
      mayWaitForGoods: true,
    });
    expect(
      statutoryRefundLimit('amazon.fr', { notice: dayOf('2026-11-02'), goodsBack: dayOf('2026-11-20') })?.last,
    ).toBe(dayOf('2026-11-20'));
    expect(statutoryRefundLimit('amazon.fr', {})).not.toHaveProperty('last');
  });

  it('runs from the goods in the UK', () => {
    const limit = statutoryRefundLimit('amazon.co.uk', { notice: dayOf('2026-11-02'), goodsBack: dayOf('2026-11-07') });
    expect(limit).toMatchObject({ last: dayOf('2026-11-21'), from: 'goods-back', mayWaitForGoods: false });
    expect(statutoryRefundLimit('amazon.co.uk', { notice: dayOf('2026-11-02') })).not.toHaveProperty('last');
  });

  it('is none elsewhere', () => {
    expect(statutoryRefundLimit('amazon.com', { notice: 20_000 })).toBeUndefined();
  });
});
