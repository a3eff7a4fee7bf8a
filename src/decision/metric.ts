/** For a seller: whether the cancellation counts in the platform's rate, under which code, and what is still open. */
import { outcomes } from '../decide/explore.ts';
import { questionOrder } from '../decide/plan.ts';
import type { RuleMeta } from '../policies/compiled.ts';
import type { CountingRule, VerdictRule } from '../policies/policy.ts';
import { becauseOf, contextOf, say, type Voice } from './because.ts';
import type { Feed, Metric, Missing } from './decision.ts';
import { type Asking, questionAbout } from './questions.ts';
import { knowledgeAt, type Reasoning } from './reasoning.ts';

/** What is said where a missing fact decides whether it counts. */
const undecided = 'undecided';

/** The rules of the counting table that some consistent world reaches; empty where nothing is counted. */
export function countingOf(reasoning: Reasoning, rules: readonly RuleMeta<VerdictRule>[]): RuleMeta<CountingRule>[] {
  const { tables, scope, open } = reasoning;
  const { counting } = tables;
  if (counting === undefined || rules.some(({ measured }) => measured !== true)) return [];
  const ids = new Set(outcomes(counting, scope, open).map((leaf) => counting.leaves[leaf]));
  return (tables.meta.counting ?? []).filter(({ id }) => ids.has(id));
}

/** What all of them say; undefined where they differ. */
function common<T>([first, ...others]: readonly T[]): T | undefined {
  return others.every((other) => other === first) ? first : undefined;
}

function missingOf(reasoning: Reasoning, asking: Asking): Missing[] {
  const { tables, scope, open } = reasoning;
  if (tables.counting === undefined || open === undefined) return [];
  const inputs = questionOrder(tables.counting, scope, asking.weights, open);
  return inputs.map((input) => questionAbout(reasoning, asking, input, open));
}

export function metricOf(
  counting: readonly RuleMeta<CountingRule>[],
  reasoning: Reasoning,
  voice: Voice,
  asking: Asking,
): Metric | undefined {
  // The last row that is possible is the most general one.
  const general = counting.at(-1);
  if (general === undefined) return undefined;
  const counts = common(counting.map((rule) => rule.counts));
  const reason = common(counting.map(({ code }) => code));
  const known = knowledgeAt(reasoning, reasoning.clock.now);
  const because = counting.map((rule) =>
    becauseOf(voice, reasoning.space, rule, known, reasoning.clock.now, voice.texts.counting),
  );
  return {
    name: 'cancellation-rate',
    ...(counts !== undefined && { counts }),
    ...(reason !== undefined && { reason }),
    text:
      counts === undefined
        ? say(voice.texts.counting?.[undecided], contextOf(voice, general))
        : (because.at(-1)?.text ?? ''),
    because: counting.length === 1 ? because : [],
    missing: counting.length > 1 ? missingOf(reasoning, asking) : [],
  };
}

/** Where every rule of the verdict allows it and one code is left. */
export function feedOf(
  counting: readonly RuleMeta<CountingRule>[],
  rules: readonly RuleMeta<VerdictRule>[],
): Feed | undefined {
  const [first] = counting;
  if (first?.code === undefined || counting.some(({ code }) => code !== first.code)) return undefined;
  if (rules.some(({ byFeed }) => byFeed !== true)) return undefined;
  return { flat: first.code, xml: first.xml ?? first.code };
}
