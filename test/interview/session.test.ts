import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecide } from '../../src/decision/deciding.ts';
import { verdicts } from '../../src/decision/decision.ts';
import { assumedIn, presumptionQuestion } from '../../src/interview/presumptions.ts';
import {
  type Assignment,
  back,
  begin,
  orderOf,
  type Session,
  type Step,
  before as standing,
  take,
} from '../../src/interview/session.ts';
import { type DecideSoFar, rejoin, type StageOptions, stageOf } from '../../src/interview/stage.ts';
import { loadFactWords } from '../../src/locales/facts.ts';
import { loadInterviewWords } from '../../src/locales/interview.ts';
import type { Order } from '../../src/order/order.ts';
import { answerTo, hiddenOrder, now } from './hidden.ts';

const decideNow = createDecide({ at: now, role: 'buyer', strict: false, lang: 'en' });
const known = new Map<string, ReturnType<DecideSoFar>>();
const decide: DecideSoFar = (so) => {
  const key = JSON.stringify(so.order);
  const decision = known.get(key) ?? decideNow(so);
  known.set(key, decision);
  return decision;
};
const { amounts } = await loadInterviewWords('en');
const facts = await loadFactWords('en', 'Amazon');
const options: StageOptions = { decide, amounts, refund: true };

const step = (fact: string, sets: readonly Assignment[], about: Step['about'] = 'verdict'): Step => ({
  about,
  fact,
  question: fact,
  said: 'said',
  sets,
});
const given = (fact: string, value: string, about?: Step['about']) => step(fact, [{ path: fact, value }], about);
const passed = (fact: string, about?: Step['about']) => step(fact, [], about);

function following(start: Order, ...steps: readonly Step[]): Session {
  let session = begin(start);
  for (const one of steps) session = take(session, one) ?? session;
  return session;
}

describe('the session', () => {
  test('is the order that --set would make of it', () => {
    const session = following({ id: '1' }, given('items.0.kind', 'physical'), given('status', 'shipped,delivered'));
    expect(orderOf(session).order).toEqual({
      id: '1',
      items: [{ kind: 'physical' }],
      status: ['shipped', 'delivered'],
    });
    expect(orderOf(back(session) ?? session).order).toEqual({ id: '1', items: [{ kind: 'physical' }] });
    expect(orderOf(standing(session, 0)).order).toEqual({ id: '1' });
    expect(back(begin({ id: '1' }))).toBeUndefined();
  });

  test('takes nothing that the order cannot hold', () => {
    expect(take(begin({ id: '1' }), given('status', 'nowhere'))).toBeUndefined();
    expect(take(begin({ id: '1' }), given('placedAt', 'yesterday'))).toBeUndefined();
  });
});

describe('the next question', () => {
  const physical = given('items.0.kind', 'physical');

  test('is the first that is missing, counted with those before it', async () => {
    const first = await stageOf(begin({ id: '1' }), options);
    const [item] = first.decision.items;
    expect(first.question).toMatchObject({ about: 'verdict', asks: { fact: item?.missing[0]?.fact } });
    expect(first).toMatchObject({ number: 1, most: item?.missing.length });
    const second = await stageOf(following({ id: '1' }, physical), options);
    expect(second.number).toBe(2);
    expect(second.most).toBeLessThan(first.most);
  });

  test('passes over what the person does not know, and ends with what is left open', async () => {
    const session = following({ id: '1' }, physical, given('status', 'unshipped'));
    const { question } = await stageOf(session, options);
    let rest = session;
    const asked: string[] = [];
    for (let stage = await stageOf(rest, options); stage.question; stage = await stageOf(rest, options)) {
      asked.push(stage.question.asks.fact);
      rest = take(rest, passed(stage.question.asks.fact)) ?? rest;
    }
    expect(asked[0]).toBe(question?.asks.fact);
    expect(new Set(asked).size).toBe(asked.length);
    const { decision, most } = await stageOf(rest, options);
    expect(decision.verdict).toBe('undetermined');
    expect(decision.items[0]?.candidates).toEqual(['cancel', 'request-cancellation']);
    expect(most).toBe(2 + asked.length);
  });

  test('is not asked again of who knows only a part', async () => {
    const session = following({ id: '1' }, physical, given('status', 'unshipped,preparing'));
    const { question, decision } = await stageOf(session, options);
    expect(decision.verdict).toBe('undetermined');
    expect(question?.asks.fact).not.toBe('status');
  });

  test('is about the refund once the verdict is settled, and about the amount last', async () => {
    const settled = [physical, given('status', 'unshipped'), given('fulfilledBy', 'platform')];
    const facts: (string | undefined)[] = [];
    let session = following({ id: '1' }, ...settled);
    for (const value of ['credit-card', 'false', '27.25 USD']) {
      const { question } = await stageOf(session, options);
      facts.push(question?.asks.fact);
      expect(question?.about).toBe('refund');
      session = take(session, given(question?.asks.fact ?? '', value, 'refund')) ?? session;
    }
    expect(facts).toEqual(['payments.0.method', 'payments.0.charged', 'total']);
    const { question, decision } = await stageOf(session, options);
    expect(question).toBeUndefined();
    expect(decision.items[0]?.refund).toMatchObject({
      amount: { amount: '27.25', currency: 'USD' },
      parts: [{ method: 'credit-card', kind: 'release-of-authorisation' }],
    });
    expect((await stageOf(following({ id: '1' }, ...settled), { ...options, refund: false })).question).toBeUndefined();
  });

  test('is not about an amount that the order tells', async () => {
    const order: Order = {
      id: '1',
      status: 'unshipped',
      fulfilledBy: 'platform',
      total: { amount: '5.00', currency: 'USD' },
      items: [{ kind: 'physical' }],
    };
    expect((await stageOf(following(order, passed('payments.0.method', 'refund')), options)).question).toBeUndefined();
  });

  test('names the item where there are several, and asks for the price of each', async () => {
    const items = [
      { id: 'a', title: 'Wool blanket', kind: 'physical' as const },
      { id: 'b', title: 'Desk lamp' },
    ];
    const { question } = await stageOf(begin({ id: '1', status: 'delivered', items }), options);
    expect(question?.asks.fact).toMatch(/^(?:items\.\d\.|deliveredAt|marketplace)/);
    const order: Order = { id: '1', status: 'unshipped', fulfilledBy: 'platform', soldBy: 'platform', items };
    const session = following(
      { ...order, items: items.map((item) => ({ ...item, kind: 'physical' as const })) },
      passed('payments.0.method', 'refund'),
    );
    const stage = await stageOf(session, options);
    expect(stage.question).toMatchObject({ item: 'Wool blanket', asks: { fact: 'items.0.price', type: 'money' } });
  });
});

describe('an answer that changes', () => {
  test('forgets what is no longer asked, and keeps the rest', async () => {
    const session = following(
      { id: '1' },
      given('items.0.kind', 'physical'),
      given('status', 'unshipped'),
      given('fulfilledBy', 'platform'),
      given('payments.0.method', 'credit-card', 'refund'),
      given('onHold', 'false', 'presumption'),
    );
    const changed = take(standing(session, 1), given('status', 'preorder')) ?? session;
    const joined = await rejoin(changed, session.steps.slice(2), options);
    expect(joined.steps.map(({ fact }) => fact)).toEqual(['items.0.kind', 'status', 'payments.0.method', 'onHold']);
    expect((await stageOf(joined, options)).decision.verdict).toBe('cancel');
  });
});

describe('presumptions', () => {
  const presumed = Object.entries(facts.facts).filter(([, text]) => text.presumed !== undefined);

  test('each that a verdict rests on has a question, whose answers the order can hold', async () => {
    const starts: Order[] = [
      {
        id: '1',
        status: 'unshipped',
        soldBy: 'third-party',
        fulfilledBy: 'merchant',
        placedAt: '2026-11-24T18:10:00Z',
        items: [{ kind: 'physical' }],
      },
      {
        id: '1',
        marketplace: 'amazon.com',
        status: 'delivered',
        soldBy: 'platform',
        fulfilledBy: 'platform',
        placedAt: '2026-11-10T18:00:00Z',
        deliveredAt: '2026-11-20T18:00:00Z',
        items: [{ kind: 'physical', category: 'toys' }],
      },
      {
        id: '1',
        marketplace: 'amazon.de',
        status: 'delivered',
        soldBy: 'platform',
        fulfilledBy: 'platform',
        placedAt: '2026-11-10T18:00:00Z',
        deliveredAt: '2026-11-20T18:00:00Z',
        items: [{ kind: 'physical', category: 'toys' }],
      },
    ];
    const found = new Set<string>();
    for (const start of starts) {
      const session = begin(start);
      const { decision } = await stageOf(session, options);
      for (const { fact, otherwise } of assumedIn(decision)) {
        found.add(fact);
        const question = await presumptionQuestion(session, fact, facts, decide);
        expect(question?.asks.answers.flatMap((answer) => answer.verdicts)).toEqual(
          expect.arrayContaining([...otherwise]),
        );
        for (const { value, verdicts: leaves } of question?.asks.answers ?? []) {
          const changed = take(session, given(fact, String(value), 'presumption'));
          expect({ fact, value, changed: changed !== undefined }).toEqual({ fact, value, changed: true });
          const decided = changed && (await decide(orderOf(changed))).items.flatMap((item) => item.candidates);
          expect(decided).toEqual(leaves);
        }
      }
    }
    expect(found.size).toBeGreaterThan(4);
    expect(presumed.length).toBeGreaterThan(found.size);
  });

  test('none that a policy presumes is without words here', async () => {
    for (const [, { question }] of presumed) expect(question).not.toBe('');
    const paths = [
      'cancellationRequest',
      'cancellation',
      'refunded',
      'items.0.returnable',
      'items.0.bundle',
      'items.0.subscribeAndSave',
      'business',
      'replacement',
      'onHold',
      'programs',
      'handedOver',
      'returnRequested',
    ];
    // Programs are asked about in other words on each side.
    expect(paths).toHaveLength(presumed.length - 1);
    const about = (path: string, as: DecideSoFar) =>
      presumptionQuestion(begin({ id: '1', status: 'preorder' }), path, facts, as);
    for (const path of paths) expect(await about(path, decide)).toBeDefined();
    const seller = createDecide({ at: now, role: 'seller', strict: false, lang: 'en' });
    expect((await about('programs', seller))?.asks.question).toBe(facts.facts.sellerProgram.question);
  });
});

describe('whatever a person answers', () => {
  /** What the person does at each question: answers, does not know, or goes back one. */
  const moves = fc.array(fc.constantFrom('answer', 'answer', 'answer', 'pass', 'back'), { maxLength: 20 });

  test('the verdict of the complete order stays possible, and is reached where nothing was passed over', async () => {
    await fc.assert(
      fc.asyncProperty(hiddenOrder, moves, async (hidden, plan) => {
        let session = begin({ id: hidden.id });
        for (const move of [...plan, ...Array.from({ length: 40 }, () => 'answer')]) {
          const { question } = await stageOf(session, { ...options, refund: false });
          if (question === undefined) break;
          const { fact } = question.asks;
          const value = answerTo({ fact }, hidden);
          if (move === 'back') session = back(session) ?? session;
          else if (move === 'pass' || value === undefined) session = take(session, passed(fact)) ?? session;
          else {
            const taken = take(session, given(fact, value));
            expect({ fact, value, taken: taken !== undefined }).toEqual({ fact, value, taken: true });
            session = taken ?? session;
          }
        }
        const [whole, decision] = await Promise.all([
          decide({ order: hidden, warnings: [] }),
          decide(orderOf(session)),
        ]);
        const [item] = decision.items;
        expect(item?.candidates).toContain(whole.verdict);
        const knew = session.steps.every(
          ({ fact, sets }) => sets.length > 0 || answerTo({ fact }, hidden) === undefined,
        );
        if (knew) expect(decision.verdict).toBe(whole.verdict);
        expect(verdicts).toContain(whole.verdict);
      }),
      { numRuns: 150, seed: 7 },
    );
  }, 120_000);
});
