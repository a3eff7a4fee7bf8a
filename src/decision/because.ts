/** The rule behind a verdict, in words: its sentence, the facts it tested as far as they are known, its source. */
import type { Knowledge } from '../decide/model.ts';
import type { Space } from '../decide/space.ts';
import type { RuleMeta } from '../policies/compiled.ts';
import type { LoadedPolicy } from '../policies/load.ts';
import type { AutoCancelTerm, Citation, PolicyTexts, Sentence, TextContext, VerdictRule } from '../policies/policy.ts';
import type { Because, Source } from './decision.ts';

export interface Voice {
  readonly policy: LoadedPolicy;
  readonly texts: PolicyTexts;
  /** "usually" in the reader's language. */
  readonly usually: string;
  readonly marketplace: string | undefined;
  /** Who ships it, where that is known. */
  readonly fulfilledBy: string | undefined;
  /** Whether the money was taken, where all payments tell the same. */
  readonly charged?: boolean | undefined;
  /** The country whose law holds. */
  readonly country?: string | undefined;
  /** How many entries the order has; 0: it came without items. */
  readonly items: number;
  readonly autoCancel?: AutoCancelTerm | undefined;
}

export function sourceOf(policy: LoadedPolicy, cite: Citation): Source {
  const page = policy.sources[cite.source];
  return {
    title: page?.title ?? cite.source,
    ...(page?.url !== undefined && { url: page.url }),
    checked: page?.checked ?? policy.version,
    confidence: cite.confidence,
  };
}

/** What a rule states, as far as it was read for this store: elsewhere it is inferred. */
export function citationOf(rule: Pick<Ruled, 'cite' | 'readIn'>, marketplace: string | undefined): Citation {
  if (rule.readIn === undefined || (marketplace !== undefined && rule.readIn.includes(marketplace))) return rule.cite;
  return { ...rule.cite, confidence: 'inferred' };
}

export const contextOf = (voice: Voice, rule: Pick<Ruled, 'params' | 'cite' | 'readIn'>): TextContext => ({
  params: rule.params ?? {},
  items: voice.items,
  ...(voice.marketplace !== undefined && { marketplace: voice.marketplace }),
  ...(voice.fulfilledBy !== undefined && { fulfilledBy: voice.fulfilledBy }),
  ...(voice.charged !== undefined && { charged: voice.charged }),
  ...(voice.country !== undefined && { country: voice.country }),
  ...(voice.autoCancel !== undefined && { autoCancel: voice.autoCancel }),
  usually: citationOf(rule, voice.marketplace).confidence === 'official' ? '' : voice.usually,
});

export const say = (sentence: Sentence | undefined, context: TextContext): string =>
  sentence === undefined ? '' : typeof sentence === 'string' ? sentence : sentence(context);

const minute = 60_000;

/** How a measured fact is told: `minutesSincePlaced` in whole minutes, days as they are, dates and instants as ISO 8601. */
function measured(
  space: Space,
  id: string,
  known: Knowledge,
  marketplace: string | undefined,
  now: number,
): string | number | undefined {
  const scale = space.scales.get(id);
  const given = scale === undefined ? undefined : known[scale.input];
  if (scale === undefined || given === undefined || !('at' in given)) return undefined;
  if (id === 'placedOn') return new Date(given.at).toISOString();
  if (id === 'today') return new Date(now).toISOString();
  if (id === 'unitPrice') return given.at / 100;
  const measure = scale.measure(given.at, marketplace, { now });
  return id === 'minutesSincePlaced' ? Math.floor(measure / minute) : measure;
}

/** What a reader wants to know beside what was tested: when it left, and who pays back. */
function beside(tests: readonly string[], known: Knowledge): Record<string, string> {
  const facts: Record<string, string> = {};
  const { shippedAt } = known;
  if (tests.includes('status') && shippedAt !== undefined && 'at' in shippedAt) {
    facts.shippedAt = new Date(shippedAt.at).toISOString();
  }
  for (const id of ['soldBy', 'fulfilledBy']) {
    const given = known[id];
    const [only] = given !== undefined && 'oneOf' in given && given.oneOf.length === 1 ? given.oneOf : [];
    if (only !== undefined) facts[id] = only;
  }
  return facts;
}

function told(
  space: Space,
  tests: readonly string[],
  known: Knowledge,
  marketplace: string | undefined,
  now: number,
): Because['facts'] {
  const facts: Record<string, string | number | boolean> = {};
  for (const id of tests) {
    const given = known[id];
    if (space.scales.has(id)) {
      const value = measured(space, id, known, marketplace, now);
      if (value !== undefined) facts[id] = value;
    } else if (given !== undefined && 'oneOf' in given) {
      const values = given.oneOf;
      const [only] = values;
      if (values.length === 1 && only !== undefined)
        facts[id] = only === 'true' ? true : only === 'false' ? false : only;
    }
  }
  return { ...facts, ...beside(tests, known) };
}

type Ruled = Pick<RuleMeta<VerdictRule>, 'id' | 'text' | 'params' | 'cite' | 'readIn' | 'tests'>;

/** `texts`: those of the rule's table, where they are not the verdicts'. */
export function becauseOf(
  voice: Voice,
  space: Space,
  rule: Ruled,
  known: Knowledge,
  now: number,
  texts: PolicyTexts['counting'] = voice.texts.rules,
): Because {
  return {
    rule: rule.id,
    text: say(texts[rule.text ?? rule.id], contextOf(voice, rule)),
    facts: told(space, rule.tests, known, voice.marketplace, now),
    source: sourceOf(voice.policy, citationOf(rule, voice.marketplace)),
  };
}
