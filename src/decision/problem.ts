/**
 * What is behind a symptom, and what helps: the same engine over a policy's table of problems. A decision with the
 * causes beside it, all of them where several are possible.
 */
import type { FactText } from '../locales/facts.ts';
import type { Lang } from '../locales/messages.ts';
import type { Order } from '../order/order.ts';
import type { DataWarning } from '../order/warning.ts';
import type { PolicyProblems } from '../policies/load.ts';
import type { RefundTrigger } from '../policies/policy.ts';
import { citationOf, contextOf, say, sourceOf } from './because.ts';
import { reasonEntry } from './decide-entry.ts';
import { type DecideContext, decideOrder, prepare } from './decide-order.ts';
import type { Cause, Decision, ItemDecision, Missing, Problem } from './decision.ts';
import { textOf } from './questions.ts';
import { stepsOf } from './steps.ts';
import { loadDecisionWords } from './words.ts';

/** Which symptom the order tells of. */
export const symptomPath = 'facts.problem';

export interface Advising {
  /** The decision that an interview is held about. */
  decide(order: Order, read: readonly DataWarning[], at: number): Decision;
  advise(order: Order, read: readonly DataWarning[], at: number): Problem;
}

export async function createAdvising(problems: PolicyProblems, lang: Lang): Promise<Advising> {
  const { policy, tables } = problems;
  const [texts, words] = await Promise.all([problems.texts(lang), loadDecisionWords(lang, policy.id, 'buyer')]);
  const own = { ...words, facts: { ...words.facts, facts: { ...words.facts.facts, ...texts.facts } } };
  const contextAt = (at: number): DecideContext => ({
    at,
    role: 'buyer',
    strict: false,
    policy,
    tables,
    texts,
    words: own,
  });

  function decide(order: Order, read: readonly DataWarning[], at: number): Decision {
    const decision = decideOrder(order, read, contextAt(at));
    return { ...decision, items: decision.items.map((item) => asked(item, order)) };
  }

  /** The symptom is asked first; money is told of only where the problem is about money. */
  function asked(item: ItemDecision, order: Order): ItemDecision {
    const { refund, ...rest } = item;
    const first = item.missing.filter(({ fact }) => fact === symptomPath);
    const missing = [...first, ...item.missing.filter((one) => !first.includes(one))];
    const after = tables.meta.verdict.find(({ id }) => id === item.because[0]?.rule)?.refundAfter;
    if (refund === undefined || after === undefined) return { ...rest, missing };
    return { ...rest, missing, refund: { ...refund, missing: [...dateQuestions(after, order), ...refund.missing] } };
  }

  /** Dates are counted from the cancellation, on the calendar of the store. */
  function dateQuestions(after: RefundTrigger, { marketplace, cancelledAt }: Order): Missing[] {
    const { facts } = own.facts;
    const store: Missing = {
      fact: 'marketplace',
      type: 'choice',
      ...asking(facts.marketplace),
      answers: policy.marketplaces.map((value) => ({ value, label: value, verdicts: [] })),
    };
    const since: Missing = { fact: 'cancelledAt', type: 'time', ...asking(facts.cancelledAt), answers: [] };
    return [
      ...(marketplace === undefined ? [store] : []),
      ...(after === 'cancellation' && cancelledAt === undefined ? [since] : []),
    ];
  }

  function causesOf(order: Order, at: number): readonly (readonly Cause[])[] {
    const { entries, space, context } = prepare(order, contextAt(at));
    return entries.map((entry) => {
      const { voice, rules } = reasonEntry(entry, space, context);
      return rules.map((rule): Cause => {
        const inside = contextOf(voice, rule);
        return {
          rule: rule.id,
          text: say(texts.rules[rule.text ?? rule.id], inside),
          source: sourceOf(policy, citationOf(rule, voice.marketplace)),
          verdict: rule.verdict,
          actor: rule.actor,
          steps: stepsOf(voice, rule.steps, inside).filter(({ text }) => text !== ''),
        };
      });
    });
  }

  return {
    decide,
    advise(order, read, at) {
      const { schema: _, items, ...decision } = decide(order, read, at);
      const symptom = symptomOf(order, problems.symptoms);
      const causes = symptom === undefined ? [] : causesOf(order, at);
      const title = symptom && textOf(own.facts, 'problem')?.answers[symptom]?.label;
      return {
        schema: 'annul/problem/1',
        ...(symptom !== undefined && { problem: symptom }),
        ...(title !== undefined && { title }),
        ...decision,
        items: items.map((item, index) => ({ ...item, causes: causes[index] ?? [] })),
      };
    },
  };
}

const asking = ({ question, whereToLook, why }: FactText): Pick<Missing, 'question' | 'whereToLook' | 'why'> => ({
  question,
  whereToLook,
  why,
});

function symptomOf({ facts }: Order, known: readonly string[]): string | undefined {
  const told = facts?.problem;
  return typeof told === 'string' && known.includes(told) ? told : undefined;
}
