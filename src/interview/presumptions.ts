/** What was presumed, as questions: asked only where a person wants to change it. */
import type { Answer, Assumed, Decision, Missing, Role, Verdict } from '../decision/decision.ts';
import { verdicts as ranking } from '../decision/decision.ts';
import { writtenValue } from '../decision/questions.ts';
import { ownFactOf } from '../facts/own.ts';
import type { Facts, FactText, FactWords } from '../locales/facts.ts';
import { orderOf, type Session } from './session.ts';
import type { DecideSoFar, Question } from './stage.ts';

/** By the last key of the path, the id under which the words stand. */
const ids = {
  cancellationRequest: 'cancellationRequest',
  cancellation: 'cancellation',
  refunded: 'fullyRefunded',
  returnable: 'returnable',
  bundle: 'bundle',
  subscribeAndSave: 'subscribeAndSave',
  business: 'business',
  replacement: 'replacement',
  onHold: 'onHold',
  handedOver: 'handedOver',
  returnRequested: 'returnRequested',
} as const satisfies Readonly<Record<string, keyof Facts>>;

/** The two sides know different programs. */
const programs = { buyer: 'program', seller: 'sellerProgram' } as const satisfies Record<Role, keyof Facts>;

const idOf = (fact: string, role: Role): string | undefined => {
  const own = ownFactOf(fact);
  if (own !== undefined) return own;
  const key = fact.split('.').at(-1) ?? '';
  if (key === 'programs') return programs[role];
  return Object.entries(ids).find(([known]) => known === key)?.[1];
};

/** Each once, in the order of the items. */
export function assumedIn({ items }: Decision): Assumed[] {
  const found = new Map<string, Assumed>();
  for (const assumed of items.flatMap((item) => item.assumed)) {
    if (!found.has(assumed.fact)) found.set(assumed.fact, assumed);
  }
  return [...found.values()];
}

/** The question behind a presumption, with what each answer would leave. */
export async function presumptionQuestion(
  session: Session,
  fact: string,
  words: FactWords,
  decide: DecideSoFar,
): Promise<Question | undefined> {
  const so = orderOf(session);
  const { role, items } = await decide(so);
  const id = idOf(fact, role);
  const text: FactText | undefined = id === undefined ? undefined : words.facts[id];
  if (id === undefined || text === undefined) return undefined;
  const answers: Answer[] = [];
  for (const [key, { label, hint }] of Object.entries(text.answers)) {
    const value = writtenValue(id, key);
    const verdicts = await leftBy(session, fact, value, decide);
    answers.push({ value, label, ...(hint !== undefined && { hint }), verdicts });
  }
  const { question, whereToLook, why } = text;
  const type = 'true' in text.answers ? 'boolean' : 'choice';
  const candidates = ranked(items.flatMap((item) => item.candidates));
  return {
    about: 'presumption',
    asks: { fact, type, question, whereToLook, why, answers } satisfies Missing,
    candidates,
  };
}

async function leftBy(session: Session, fact: string, value: Answer['value'], decide: DecideSoFar): Promise<Verdict[]> {
  const tried = orderOf({
    ...session,
    steps: [
      ...session.steps,
      { about: 'presumption', fact, question: '', said: '', sets: [{ path: fact, value: String(value) }] },
    ],
  });
  return ranked((await decide(tried)).items.flatMap((item) => item.candidates));
}

const ranked = (verdicts: readonly Verdict[]): Verdict[] => ranking.filter((verdict) => verdicts.includes(verdict));
