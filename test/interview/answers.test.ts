/** What is typed, and what it becomes: instants within the order, amounts, spans, values for those who know a part. */
import { describe, expect, test } from 'vitest';
import { createDecide } from '../../src/decision/deciding.ts';
import { readAmount, times } from '../../src/interview/amounts.ts';
import { meant, standFor } from '../../src/interview/instants.ts';
import { partlyOf } from '../../src/interview/partly.ts';
import { begin, type Step } from '../../src/interview/session.ts';
import { spanChoices } from '../../src/interview/spans.ts';
import { leaveTheSame } from '../../src/interview/whole-day.ts';
import { dayNumber } from '../../src/order/civil.ts';
import type { Order } from '../../src/order/order.ts';

/** 10:18 in Los Angeles. */
const now = Date.parse('2026-11-24T18:18:00Z');
const iso = (instant: number) => new Date(instant).toISOString();
const at = (text: string) => ({ kind: 'instant', at: Date.parse(text) }) as const;
const on = (year: number, month: number, day: number) => ({ kind: 'day', day: dayNumber(year, month, day) }) as const;
const decideNow = createDecide({ at: now, role: 'buyer', strict: false, lang: 'en' });

describe('a time', () => {
  const order: Order = {
    id: '1',
    marketplace: 'amazon.com',
    placedAt: '2026-11-20T18:00:00Z',
    shippedAt: '2026-11-22T18:00:00Z',
    items: [{}, { shippedAt: '2026-11-23T18:00:00Z' }],
  };

  test.each([
    ['deliveredAt', at('2026-11-25T00:00:00Z'), { kind: 'future' }],
    ['deliveredAt', on(2026, 11, 25), { kind: 'future' }],
    ['deliveredAt', at('2026-11-21T00:00:00Z'), { kind: 'before', fact: 'shippedAt' }],
    ['deliveredAt', on(2026, 11, 19), { kind: 'before', fact: 'shippedAt' }],
    // The second item left a day later.
    ['items.1.deliveredAt', at('2026-11-23T00:00:00Z'), { kind: 'before', fact: 'shippedAt' }],
    ['shippedAt', on(2026, 11, 19), { kind: 'before', fact: 'placedAt' }],
    ['placedAt', on(2026, 11, 23), { kind: 'after', fact: 'shippedAt' }],
    ['deliveryWindow.latest', on(2026, 11, 19), { kind: 'before', fact: 'placedAt' }],
  ] as const)('%s cannot be then', (path, typed, expected) => {
    expect(meant(typed, path, order, now)).toMatchObject(expected);
  });

  test('a day begins with what came before it, and ends now', () => {
    const day = meant(on(2026, 11, 22), 'items.0.deliveredAt', order, now);
    expect(day).toEqual({ from: Date.parse('2026-11-22T18:00:00Z'), to: Date.parse('2026-11-23T08:00:00Z') - 1 });
    expect(meant(on(2026, 11, 24), 'deliveredAt', order, now)).toMatchObject({ to: now });
    expect(meant(on(2026, 12, 1), 'deliveryWindow.latest', order, now)).toEqual({
      from: Date.parse('2026-12-01T08:00:00Z'),
      to: Date.parse('2026-12-02T08:00:00Z') - 1,
    });
  });

  test('its beginning stands for a day, its end for a promised one, noon where the store is not known', () => {
    const instant = (path: string, of: Order) => {
      const span = meant(on(2026, 11, 23), path, of, now);
      return 'kind' in span ? span.kind : iso(standFor(span, path, of));
    };
    expect(instant('items.0.deliveredAt', order)).toBe('2026-11-23T08:00:00.000Z');
    expect(instant('deliveryWindow.latest', order)).toBe('2026-11-24T07:59:59.999Z');
    expect(instant('deliveredAt', { id: '1' })).toBe('2026-11-23T12:00:00.000Z');
    expect(instant('placedAt', { id: '1', marketplace: ['amazon.com', 'amazon.de'] })).toBe('2026-11-23T12:00:00.000Z');
  });

  test('the hour of a day matters only within windows of minutes', async () => {
    const start: Order = {
      id: '1',
      marketplace: 'amazon.com',
      status: 'unshipped',
      fulfilledBy: 'merchant',
      items: [{ kind: 'physical' }],
    };
    const step = (instant: number): Step => ({
      about: 'verdict',
      fact: 'placedAt',
      question: '',
      said: '',
      sets: [{ path: 'placedAt', value: iso(instant) }],
    });
    const same = (from: string, to: string) =>
      leaveTheSame(begin(start), step, [Date.parse(from), Date.parse(to)], decideNow);
    expect(await same('2026-11-23T08:00:00Z', '2026-11-24T07:59:59Z')).toBe(true);
    expect(await same('2026-11-24T08:00:00Z', '2026-11-24T18:18:00Z')).toBe(false);
  });
});

describe('a span of time to choose', () => {
  const isDay = (instant: number) => instant % 86_400_000 === 0;
  const question = async (order: Order, fact: string) =>
    (await decideNow({ order, warnings: [] })).items[0]?.missing.find((missing) => missing.fact === fact);

  test('is offered where it settles the verdict, and the earliest instant stands for it', async () => {
    const missing = await question(
      {
        id: '1',
        marketplace: 'amazon.com',
        status: 'unshipped',
        fulfilledBy: 'merchant',
        items: [{ kind: 'physical' }],
      },
      'placedAt',
    );
    const choices = missing === undefined ? [] : spanChoices(missing, now, isDay);
    expect(choices.map(({ answer, least, most, at: instant }) => [answer.verdicts, least, most, iso(instant)])).toEqual(
      [
        [['request-cancellation'], 30 * 60_000, undefined, '2026-11-24T17:48:00.000Z'],
        [['cancel'], undefined, 30 * 60_000, '2026-11-24T17:48:00.001Z'],
      ],
    );
  });

  test('between two moments the earlier one stands for it', () => {
    const [from, until] = ['2026-11-24T16:18:00.001Z', '2026-11-24T17:48:00.001Z'];
    const answers = [{ from, until, label: 'between', verdicts: ['cancel' as const] }];
    expect(spanChoices({ fact: 'placedAt', type: 'time', question: '', answers }, now, isDay)).toEqual([
      { answer: answers[0], least: 30 * 60_000, most: 120 * 60_000, at: Date.parse(from) },
    ]);
  });

  test('never where the answer leaves more than one verdict', async () => {
    const missing = await question({ id: '1', status: 'delivered', items: [{ kind: 'physical' }] }, 'deliveredAt');
    expect(missing?.answers.some(({ verdicts }) => verdicts.length > 1)).toBe(true);
    for (const { answer } of missing === undefined ? [] : spanChoices(missing, now, isDay))
      expect(answer.verdicts).toHaveLength(1);
  });
});

describe('an amount', () => {
  test.each([
    ['27.25', 'USD', '27.25 USD'],
    ['$27.25', 'USD', '27.25 USD'],
    [' 27.25 eur ', 'USD', '27.25 EUR'],
    ['27.25 €', 'USD', '27.25 EUR'],
    ['£5', undefined, '5 GBP'],
    ['EUR 27', undefined, '27 EUR'],
  ])('%s is %s', (typed, currency, expected) => {
    const read = readAmount(typed, currency);
    expect(read.kind === 'amount' ? `${read.money.amount} ${read.money.currency}` : read.problem).toBe(expected);
  });

  test.each([
    ['27,25', 'EUR', 'comma', '27.25 EUR'],
    ['1,299.00', 'USD', 'comma', '1299.00 USD'],
    ['1.299,00', 'EUR', 'comma', '1299.00 EUR'],
    // A thousand, or three decimals?
    ['1,299', 'USD', 'comma', undefined],
    ['27.25', undefined, 'currency', '27.25 USD'],
    ['', 'USD', 'empty', undefined],
    ['a lot', 'USD', 'unreadable', undefined],
    ['-5', 'USD', 'unreadable', undefined],
    ['1.2.3', 'USD', 'unreadable', undefined],
  ])('"%s" cannot be taken', (typed, currency, problem, instead) => {
    expect(readAmount(typed, currency)).toEqual({ kind: 'problem', problem, ...(instead && { instead }) });
  });

  test.each([
    ['2.99', 3, '8.97'],
    ['0.05', 2, '0.10'],
    ['100', 3, '300'],
    ['99999999999999999999.99', 2, '199999999999999999999.98'],
  ])('%s for each of %i units is %s', (amount, units, product) => {
    expect(times({ amount, currency: 'USD' }, units).amount).toBe(product);
  });
});

describe('who knows a part', () => {
  const answers = (...values: string[]) => values.map((value) => ({ value, label: value, verdicts: [] }));

  test('chooses several values at once, those that the question offers', () => {
    expect(
      partlyOf({ fact: 'status', answers: answers('preorder', 'unshipped', 'preparing', 'shipped', 'delivered') }),
    ).toEqual([
      { id: 'not-shipped', values: ['unshipped', 'preparing'] },
      { id: 'shipped', values: ['shipped', 'delivered'] },
    ]);
    expect(partlyOf({ fact: 'items.3.kind', answers: answers('physical', 'ebook', 'app') })).toEqual([
      { id: 'digital', values: ['ebook', 'app'] },
    ]);
  });

  test('not where it would be all of them, or one', () => {
    expect(partlyOf({ fact: 'status', answers: answers('unshipped', 'preparing') })).toEqual([]);
    expect(partlyOf({ fact: 'status', answers: answers('unshipped', 'delivered') })).toEqual([]);
    expect(partlyOf({ fact: 'carrier', answers: answers('unshipped', 'preparing', 'shipped') })).toEqual([]);
  });
});
