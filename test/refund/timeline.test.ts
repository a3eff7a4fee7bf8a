import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../src/order/civil.ts';
import { marketplaces } from '../../src/order/marketplaces.ts';
import { type PaymentMethod, paymentMethods } from '../../src/order/vocabulary.ts';
import { fees } from '../../src/policies/amazon/fees.ts';
import { processing } from '../../src/policies/amazon/processing.ts';
import { refunds } from '../../src/policies/amazon/refunds.ts';
import { sources } from '../../src/policies/amazon/sources.ts';
import type { Start } from '../../src/refund/span.ts';
import { type PlannedPart, refundTimeline, type TimelineRequest } from '../../src/refund/timeline.ts';
import { deductionIds, isPartNote, triggers } from '../../src/refund/words.ts';

const policy = { sources, processing, refunds };
const stores = [...marketplaces.map((store) => store.domain), undefined, 'amazon.example'];

const on = (date: string): Start => {
  const day = parseIsoDate(date);
  if (day === undefined) throw new Error(`not a day: ${date}`);
  return { day };
};
const plan = (request: Omit<TimelineRequest, 'policy'>): readonly PlannedPart[] =>
  refundTimeline({ policy, ...request });
const only = (request: Omit<TimelineRequest, 'policy'>): PlannedPart => {
  const parts = plan(request);
  const [part] = parts;
  if (part === undefined || parts.length !== 1) throw new Error(`${parts.length} parts`);
  return part;
};
const dates = ({ earliest, latest, lateFrom }: PlannedPart): (string | undefined)[] => [earliest, latest, lateFrom];

describe('after a return to a store that publishes only how long its sellers take', () => {
  const german = {
    marketplace: 'amazon.de',
    method: 'credit-card',
    trigger: 'return',
    start: on('2026-11-10'),
  } as const;

  it('counts the seller where it is one', () => {
    const part = only({ ...german, soldBy: 'third-party', fulfilledBy: 'merchant' });
    // 2 business days, then the 3 to 5 that run from a seller's refund.
    expect(dates(part)).toEqual(['2026-11-13', '2026-11-19', '2026-11-20']);
    expect(part).not.toHaveProperty('borrowedFrom');
  });

  it.each([{}, { soldBy: 'platform', fulfilledBy: 'platform' } as const])('else borrows the longer span: %o', (who) => {
    const part = only({ ...german, ...who });
    // 14 days, then 3 to 7 business days.
    expect(dates(part)).toEqual(['2026-11-13', '2026-12-03', '2026-12-04']);
    expect(part.borrowedFrom).toBe('amazon.fr');
  });
});

describe('after a cancellation', () => {
  it.each<[string, PaymentMethod, string, string, string, string]>([
    // 3 to 5 business days over the weekend and Thanksgiving.
    ['amazon.com', 'credit-card', '2026-11-20', '2026-11-25', '2026-11-30', '2026-12-01'],
    ['amazon.com', 'credit-card', '2026-11-25', '2026-12-01', '2026-12-03', '2026-12-04'],
    // Saturday 4 July: Friday 3 is a banking day.
    ['amazon.com', 'credit-card', '2026-06-30', '2026-07-03', '2026-07-07', '2026-07-08'],
    ['amazon.com', 'debit-card', '2026-11-20', '2026-11-20', '2026-12-07', '2026-12-08'],
    // Either: the wider of the two spans.
    ['amazon.com', 'card', '2026-11-20', '2026-11-20', '2026-12-07', '2026-12-08'],
    ['amazon.com', 'prepaid-card', '2026-11-20', '2026-11-20', '2026-12-20', '2026-12-21'],
    ['amazon.com', 'points', '2026-11-20', '2026-11-20', '2026-11-30', '2026-12-01'],
    // No bank moves a balance: it is late on a Saturday, and on Thanksgiving.
    ['amazon.com', 'points', '2026-11-19', '2026-11-19', '2026-11-27', '2026-11-28'],
    ['amazon.com', 'gift-card-balance', '2026-11-19', '2026-11-19', '2026-11-20', '2026-11-21'],
    ['amazon.de', 'gift-card-balance', '2026-12-24', '2026-12-24', '2026-12-25', '2026-12-26'],
    ['amazon.co.uk', 'credit-card', '2026-12-21', '2026-12-30', '2027-01-04', '2027-01-05'],
    ['amazon.fr', 'credit-card', '2026-05-20', '2026-05-20', '2026-05-29', '2026-06-01'],
    ['amazon.de', 'credit-card', '2026-04-01', '2026-04-08', '2026-04-14', '2026-04-15'],
    // One business day to spare: banks differ by province. 11 November is Remembrance Day.
    ['amazon.ca', 'credit-card', '2026-11-09', '2026-11-13', '2026-11-18', '2026-11-19'],
    ['amazon.co.jp', 'credit-card', '2026-11-20', '2026-11-20', '2027-01-21', '2027-01-22'],
    ['amazon.sg', 'bank-account', '2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25'],
    // Money there moves from Sunday to Thursday.
    ['amazon.eg', 'credit-card', '2026-11-19', '2026-11-26', '2026-11-30', '2026-12-01'],
  ])('%s, %s, on %s: from %s to %s, late on %s', (marketplace, method, start, earliest, latest, late) => {
    const part = only({ marketplace, method, trigger: 'cancellation', start: on(start), charged: true });
    expect(part.kind).toBe('refund');
    expect(dates(part)).toEqual([earliest, latest, late]);
  });

  it('tells the span, the page and the start', () => {
    const part = only({
      marketplace: 'amazon.com',
      method: 'credit-card',
      trigger: 'cancellation',
      start: on('2026-11-20'),
      charged: true,
      amount: { amount: '27.25', currency: 'USD' },
    });
    expect(part).toMatchObject({
      amount: { amount: '27.25', currency: 'USD' },
      start: '2026-11-20',
      stages: [
        {
          from: 'cancellation',
          min: 3,
          max: 5,
          unit: 'business-days',
          source: { checked: '2026-11', confidence: 'official' },
        },
      ],
      notes: [],
      caveats: [],
    });
    expect(part.stages[0]?.source.url).toMatch(/^https:/);
    expect(part).not.toHaveProperty('borrowedFrom');
  });

  it.each<[string, string, string, string]>([
    ['amazon.com', '2026-11-23', '2026-12-01', '2026-12-03'],
    ['amazon.fr', '2026-11-23', '2026-11-23', '2026-12-02'],
    ['amazon.com.au', '2026-11-23', '2026-11-23', '2026-12-03'],
  ])('a hold of %s that was never charged ends from %s between %s and %s', (marketplace, start, earliest, latest) => {
    const part = only({
      marketplace,
      method: 'credit-card',
      trigger: 'cancellation',
      start: on(start),
      charged: false,
    });
    expect(part.kind).toBe('release-of-authorisation');
    expect(dates(part).slice(0, 2)).toEqual([earliest, latest]);
    expect(part.stages).toHaveLength(1);
  });

  it('shows both where it is not known whether anything was charged', () => {
    const parts = plan({
      marketplace: 'amazon.com',
      method: 'debit-card',
      trigger: 'cancellation',
      start: on('2026-11-23'),
    });
    expect(parts.map((part) => [part.kind, part.notes])).toEqual([
      ['release-of-authorisation', ['only-if-not-charged', 'counted-as-business-days', 'hold-looks-charged']],
      ['refund', ['only-if-charged']],
    ]);
  });

  it.each<[PaymentMethod, boolean | undefined, string, string]>([
    ['promotional-credit', true, 'none', 'promotional-credit'],
    ['promotional-credit', undefined, 'none', 'promotional-credit'],
    ['cash-on-delivery', undefined, 'none', 'not-paid-yet'],
    ['cash-on-delivery', false, 'none', 'not-paid-yet'],
    ['cash-on-delivery', true, 'refund', 'cash-to-bank'],
    ['gift-card-balance', false, 'none', 'nothing-taken'],
    ['points', false, 'none', 'nothing-taken'],
    ['convenience-store', false, 'none', 'nothing-taken'],
    ['convenience-store', undefined, 'refund', 'only-if-charged'],
    ['invoice', false, 'none', 'nothing-taken'],
  ])('%s, charged %s: %s, %s', (method, charged, kind, note) => {
    for (const marketplace of stores) {
      const part = only({ marketplace, method, charged, trigger: 'cancellation', start: on('2026-11-23') });
      expect(part.kind).toBe(kind);
      expect(part.notes).toContain(note);
      if (kind === 'none') expect(part.stages).toEqual([]);
    }
  });

  it('counts hours on the clock', () => {
    const request = {
      marketplace: 'amazon.com',
      method: 'gift-card-balance',
      trigger: 'cancellation',
      charged: true,
    } as const;
    // 23 November, 20:30 and 21:30 in California.
    const evening = Date.UTC(2026, 10, 24, 4, 30);
    expect(dates(only({ ...request, start: { instant: evening } })).slice(0, 2)).toEqual(['2026-11-23', '2026-11-23']);
    expect(dates(only({ ...request, start: { instant: evening + 3_600_000 } })).slice(0, 2)).toEqual([
      '2026-11-23',
      '2026-11-24',
    ]);
    // Only the day is known: it may have been at its end.
    expect(dates(only({ ...request, start: on('2026-11-23') })).slice(0, 2)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('takes the day of an instant from the store’s clock', () => {
    // Saturday 21 November in Tokyo and Paris, Friday 20 in California.
    const instant = Date.UTC(2026, 10, 21, 5, 0);
    const request = { method: 'credit-card', trigger: 'cancellation', charged: true, start: { instant } } as const;
    expect(only({ ...request, marketplace: 'amazon.com' }).start).toBe('2026-11-20');
    expect(only({ ...request, marketplace: 'amazon.fr' }).start).toBe('2026-11-21');
    expect(only({ ...request, marketplace: undefined }).start).toBe('2026-11-21');
  });
});

describe('after a return', () => {
  it('goes through two stages once the goods are back', () => {
    const part = only({
      marketplace: 'amazon.co.uk',
      method: 'credit-card',
      trigger: 'return',
      start: on('2026-11-23'),
    });
    expect(part.stages.map(({ from, min, max, unit }) => [from, min, max, unit])).toEqual([
      ['return-received', 0, 14, 'days'],
      ['refund-issued', 0, 7, 'business-days'],
    ]);
    expect(part.issued).toEqual({ earliest: '2026-11-23', latest: '2026-12-07' });
    expect(dates(part)).toEqual(['2026-11-23', '2026-12-16', '2026-12-17']);
  });

  it('takes a third party’s own limit where the seller shipped it', () => {
    const request = {
      marketplace: 'amazon.com',
      method: 'credit-card',
      trigger: 'return',
      start: on('2026-11-23'),
    } as const;
    const seller = only({ ...request, soldBy: 'third-party', fulfilledBy: 'merchant' });
    expect(seller.issued).toEqual({ earliest: '2026-11-23', latest: '2026-11-25' });
    expect(dates(seller).slice(0, 2)).toEqual(['2026-11-27', '2026-12-03']);
    const warehouse = only({ ...request, soldBy: 'third-party', fulfilledBy: 'platform' });
    expect(warehouse.issued).toEqual({ earliest: '2026-11-23', latest: '2026-12-23' });
    // Either is possible: the wider.
    expect(only({ ...request, soldBy: 'third-party' }).issued).toEqual(warehouse.issued);
  });

  it('counts a seller’s days by the public calendar, money by the banks’', () => {
    // 14 July is a holiday in France on which its banks are open.
    const part = only({
      marketplace: 'amazon.fr',
      method: 'credit-card',
      trigger: 'return',
      soldBy: 'third-party',
      fulfilledBy: 'merchant',
      start: on('2026-07-13'),
    });
    expect(part.issued?.latest).toBe('2026-07-16');
    expect(part.latest).toBe('2026-07-27');
  });

  it.each([
    ['merchant', 5],
    ['platform', 7],
    [undefined, 7],
  ] as const)('to a German card, shipped by %s: up to %i business days', (fulfilledBy, max) => {
    const part = only({ marketplace: 'amazon.de', method: 'credit-card', trigger: 'return', fulfilledBy });
    expect(part.stages.at(-1)).toMatchObject({ from: 'refund-issued', min: 3, max, unit: 'business-days' });
  });

  it('has stages but no dates while the goods are not back', () => {
    for (const trigger of ['return', 'withdrawal', 'undeliverable'] as const) {
      const part = only({ marketplace: 'amazon.com', method: 'credit-card', trigger });
      expect(part.stages.map((stage) => stage.from)).toEqual(['return-received', 'refund-issued']);
      expect(part).not.toHaveProperty('earliest');
      expect(part).not.toHaveProperty('latest');
      expect(part).not.toHaveProperty('lateFrom');
      expect(part).not.toHaveProperty('start');
    }
  });

  it('pays nothing back for cash that no parcel ever asked for', () => {
    const request = { marketplace: 'amazon.in', method: 'cash-on-delivery' } as const;
    expect(only({ ...request, trigger: 'undeliverable' }).kind).toBe('none');
    expect(only({ ...request, trigger: 'return' }).kind).toBe('refund');
  });
});

describe('the tables', () => {
  const cases = stores.flatMap((marketplace) =>
    paymentMethods.flatMap((method) => triggers.map((trigger) => [marketplace, method, trigger] as const)),
  );

  it('answer for every payment method in every store', () => {
    for (const [marketplace, method, trigger] of cases) {
      for (const charged of [true, false, undefined]) {
        const parts = plan({ marketplace, method, trigger, charged, start: on('2026-11-20') });
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) {
          const name = `${marketplace} ${method} ${trigger} ${charged}`;
          expect([name, part.kind === 'none' || part.stages.length > 0]).toEqual([name, true]);
          expect([name, part.kind === 'none' || (part.lateFrom ?? '') > (part.latest ?? 'z')]).toEqual([name, true]);
          expect([name, (part.earliest ?? '') <= (part.latest ?? '')]).toEqual([name, true]);
          expect([name, part.kind === 'none' && part.notes.length === 0]).toEqual([name, false]);
        }
      }
    }
  });

  it('say which store’s row is borrowed', () => {
    const borrowed = (marketplace: string | undefined, method: PaymentMethod): string | undefined =>
      only({ marketplace, method, trigger: 'cancellation', charged: true }).borrowedFrom;
    // Of the same region first, in the order of the rows, else amazon.com, else the first that has one.
    expect(borrowed('amazon.com', 'credit-card')).toBeUndefined();
    expect(borrowed('amazon.ca', 'credit-card')).toBeUndefined();
    expect(borrowed('amazon.ca', 'points')).toBe('amazon.com');
    expect(borrowed('amazon.com.mx', 'credit-card')).toBe('amazon.com');
    expect(borrowed('amazon.de', 'bank-account')).toBe('amazon.fr');
    expect(borrowed('amazon.pl', 'points')).toBe('amazon.fr');
    expect(borrowed('amazon.co.jp', 'installments')).toBe('amazon.sg');
    expect(borrowed('amazon.sa', 'credit-card')).toBe('amazon.eg');
    expect(borrowed('amazon.sa', 'wallet')).toBe('amazon.com');
    expect(borrowed('amazon.com', 'convenience-store')).toBe('amazon.co.jp');
    expect(borrowed('amazon.fr', 'ebt')).toBe('amazon.com');
    expect(borrowed('amazon.co.jp', 'promotional-credit')).toBe('amazon.com.au');
    expect(borrowed(undefined, 'credit-card')).toBe('amazon.com');
    expect(borrowed('amazon.example', 'credit-card')).toBe('amazon.com');
  });

  it('cite pages of the register', () => {
    const cited = [...refunds, ...processing, ...fees].map((row) => row.cite.source);
    expect(cited.filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
  });

  it('have ids of their own, known notes and known deductions', () => {
    const ids = [...refunds, ...processing, ...fees].map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of refunds)
      if (row.note !== undefined) expect([row.id, isPartNote(row.note)]).toEqual([row.id, true]);
    for (const row of fees) expect(deductionIds).toContain(row.deduction);
    for (const row of [...refunds, ...processing]) expect([row.id, row.min <= row.max]).toEqual([row.id, true]);
  });

  it('have no row without effect', () => {
    const fulfilments = ['platform', 'merchant', undefined] as const;
    const outcome = (tables: TimelineRequest['policy'], marketplace: string, method: PaymentMethod): string =>
      JSON.stringify(
        triggers.flatMap((trigger) =>
          fulfilments.flatMap((fulfilledBy) =>
            (['platform', 'third-party'] as const).flatMap((soldBy) =>
              [true, false].map((charged) =>
                refundTimeline({ policy: tables, marketplace, method, trigger, fulfilledBy, charged, soldBy }),
              ),
            ),
          ),
        ),
      );
    for (const row of refunds) {
      const without = { ...policy, refunds: refunds.filter((other) => other !== row) };
      const differs = row.stores?.some((store) =>
        row.methods.some((method) => outcome(without, store, method) !== outcome(policy, store, method)),
      );
      expect([row.id, differs]).toEqual([row.id, true]);
    }
    for (const row of processing) {
      const without = { ...policy, processing: processing.filter((other) => other !== row) };
      const differs = row.stores?.some(
        (store) => outcome(without, store, 'credit-card') !== outcome(policy, store, 'credit-card'),
      );
      // A cancellation's refund is issued at once, with the row and without.
      expect([row.id, differs || row.trigger === 'cancellation']).toEqual([row.id, true]);
    }
  });
});
