/** One entry into one item of the decision. */
import { outcomes } from '../decide/explore.ts';
import type { Knowledge, Known } from '../decide/model.ts';
import type { Space } from '../decide/space.ts';
import { nextChange } from '../decide/validity.ts';
import type { Entry } from '../facts/entries.ts';
import { knowledgeOf } from '../facts/knowledge.ts';
import { ownKnowledge } from '../facts/own.ts';
import { clean } from '../order/clean.ts';
import type { Order } from '../order/order.ts';
import type { RuleMeta } from '../policies/compiled.ts';
import type { VerdictRule } from '../policies/policy.ts';
import { assumedOf } from './assumed.ts';
import { autoCancelFor } from './auto-cancel.ts';
import { becauseOf, contextOf, type Voice } from './because.ts';
import type { OrderContext } from './decide-order.ts';
import { type Alternative, type ItemDecision, type Missing, ranked, type Verdict, type Warning } from './decision.ts';
import { countingOf, feedOf, metricOf } from './metric.ts';
import { type Asking, missingOf, textOf } from './questions.ts';
import { knowledgeAt, type Reasoning, reason } from './reasoning.ts';
import { courseOf, limitOf, refundOf } from './refund-of.ts';
import type { Decided } from './refund-together.ts';
import { alternativesOf, policyWarnings } from './routes.ts';
import { stepsOf } from './steps.ts';

const findOut = 'find-out';

const named = (reasoning: Reasoning, leaves: readonly number[]): Verdict[] =>
  ranked(leaves.map((leaf) => reasoning.tables.verdicts.leaves[leaf] as Verdict));

/** The rules that some consistent world reaches, in the table's order. */
function rulesOf(reasoning: Reasoning): RuleMeta<VerdictRule>[] {
  const { tables, scope, open } = reasoning;
  const ids = new Set(outcomes(tables.rules, scope, open).map((leaf) => tables.rules.leaves[leaf]));
  return tables.meta.verdict.filter((rule) => ids.has(rule.id));
}

function impossibleWarnings(reasoning: Reasoning, context: OrderContext): Warning[] {
  const names: Readonly<Record<string, string>> = context.words.facts.names.facts;
  return reasoning.contradictions.map(({ dropped, against }) => ({
    id: 'contradiction',
    text: context.words.warnings.impossible(names[against] ?? against, names[dropped] ?? dropped),
  }));
}

/** A question that only the refund has. */
export function refundQuestion(context: Pick<OrderContext, 'words'>, path: string): Missing | undefined {
  const text = textOf(context.words.facts, path.replace(/^payments\.\d+\./, 'payments.0.'));
  if (text === undefined) return undefined;
  const charged = path.endsWith('.charged');
  return {
    fact: path,
    type: charged ? 'boolean' : 'choice',
    question: text.question,
    whereToLook: text.whereToLook,
    why: text.why,
    answers: Object.entries(text.answers).map(([value, { label, hint }]) => ({
      value: charged ? value === 'true' : value,
      label,
      ...(hint !== undefined && { hint }),
      verdicts: [],
    })),
  };
}

/** The last step of a withdrawal: until when the law wants it paid back. */
function withLimit(alternatives: readonly Alternative[], { refund }: OrderContext): readonly Alternative[] {
  if (!alternatives.some(({ id }) => id === 'statutory-withdrawal')) return alternatives;
  const limit = limitOf(refund);
  if (limit === undefined) return alternatives;
  return alternatives.map((route) =>
    route.id === 'statutory-withdrawal'
      ? { ...route, steps: [...route.steps, { id: 'refund-limit', text: limit.text }] }
      : route,
  );
}

function headOf(entry: Entry): Pick<ItemDecision, 'item' | 'title' | 'quantity'> {
  const { item, index, quantity } = entry;
  return {
    ...(index === undefined ? { item: null } : item.id !== undefined && { item: clean(item.id) }),
    ...(item.title !== undefined && { title: clean(item.title) }),
    ...(quantity !== undefined && { quantity }),
  };
}

/** A seller's data never holds digital goods or the platform's own groceries, also where it came without items. */
function toldOf(entry: Entry, { order, at, account, policy, role }: OrderContext): Knowledge {
  const known = { ...knowledgeOf(order, entry, at, role), ...ownKnowledge(order, entry.item, policy.inputs ?? []) };
  if (account !== 'seller' || known.kind !== undefined || policy.sellerKinds === undefined) return known;
  return { ...known, kind: { oneOf: policy.sellerKinds } };
}

const onlyValue = (known: Known | undefined): string | undefined =>
  known !== undefined && 'oneOf' in known && known.oneOf.length === 1 ? known.oneOf[0] : undefined;

/** The deadline of what a rule offers is known only where all that the rule measures is. */
const measuresKnown = (reasoning: Reasoning, rule: RuleMeta<VerdictRule>): boolean =>
  rule.tests.every((id) => {
    const input = reasoning.space.scales.get(id)?.input;
    return input === undefined || reasoning.known[input] !== undefined;
  });

function deadlineOf(
  reasoning: Reasoning,
  rules: readonly RuleMeta<VerdictRule>[],
  until: string | undefined,
  autoCancel: number | undefined,
): Pick<ItemDecision, 'deadline'> {
  if (until !== undefined && rules.every((rule) => rule.timed === true && measuresKnown(reasoning, rule)))
    return { deadline: until };
  const ahead = autoCancel !== undefined && autoCancel > reasoning.clock.now;
  return ahead && rules.every((rule) => rule.untilAutoCancel === true)
    ? { deadline: new Date(autoCancel).toISOString() }
    : {};
}

/** What the engine says of an entry, and what puts it into words. */
export interface Reasoned {
  readonly reasoning: Reasoning;
  readonly voice: Voice;
  /** Those that some consistent world reaches, in the table's order. */
  readonly rules: readonly RuleMeta<VerdictRule>[];
  /** For a seller: from when on the platform may have cancelled it by itself, in epoch milliseconds. */
  readonly autoCancel: number | undefined;
}

/** Promotional credit is no money that is taken. */
function chargedOf({ payments = [] }: Order): boolean | undefined {
  const [first, ...others] = payments.filter(({ method }) => method !== 'promotional-credit');
  return others.every(({ charged }) => charged === first?.charged) ? first?.charged : undefined;
}

export function reasonEntry(entry: Entry, space: Space, context: OrderContext): Reasoned {
  const { order, at, strict, policy, tables, texts, words } = context;
  const told = toldOf(entry, context);
  const reasoning = reason(space, tables, told, at, strict);
  const autoCancel = autoCancelFor(entry, context);
  const voice: Voice = {
    policy,
    texts,
    usually: words.facts.usually,
    marketplace: context.marketplace,
    country: context.country,
    items: (order.items ?? []).length,
    fulfilledBy: onlyValue(told.fulfilledBy),
    charged: chargedOf(order),
    autoCancel: autoCancel?.term,
  };
  return { reasoning, voice, rules: rulesOf(reasoning), autoCancel: autoCancel?.from };
}

export function decideEntry(entry: Entry, many: boolean, space: Space, context: OrderContext): Decided {
  const { order, at, policy, tables, words } = context;
  const { reasoning, voice, rules, autoCancel } = reasonEntry(entry, space, context);
  const { weights, sellerWeights = weights } = policy;
  const asking: Asking = {
    order,
    entry,
    weights: context.role === 'seller' ? sellerWeights : weights,
    words: words.facts,
    writeInstant: context.writeInstant,
  };
  const candidates = named(reasoning, reasoning.verdicts);
  const change = nextChange(
    tables.verdicts,
    space,
    reasoning.clock,
    (now) => knowledgeAt(reasoning, now),
    reasoning.verdicts,
  );
  const warnings = [...impossibleWarnings(reasoning, context), ...policyWarnings(reasoning, voice, many)];
  const [verdict] = candidates;
  const rule = rules.at(-1);
  const open = verdict === undefined || rule === undefined || reasoning.verdicts.length > 1;
  // In the order in which the contract shows a decision: people read the JSON too.
  const head = {
    ...headOf(entry),
    verdict: open ? ('undetermined' as const) : verdict,
    candidates,
    missing: missingOf(reasoning, asking),
    assumed: assumedOf(reasoning, order, entry, words.facts),
  };
  const until = change && new Date(change.at).toISOString();
  const later = {
    ...(until !== undefined && { validUntil: until }),
    next: change === undefined ? [] : named(reasoning, change.leaves),
  };
  if (open) {
    const decision: ItemDecision = {
      ...head,
      ...later,
      because: [],
      steps: stepsOf(voice, findOut, contextOf(voice, { cite: { source: '', confidence: 'official' } })),
      alternatives: withLimit(alternativesOf(reasoning, voice, false, new Set()), context),
      warnings,
    };
    return { entry, decision };
  }
  const known = knowledgeAt(reasoning, at);
  const chosen = context.chosen === undefined || (entry.index !== undefined && context.chosen.has(entry.index));
  const course = courseOf(verdict, rule, context.refund);
  const refund = chosen && course ? refundOf(entry, course, context.refund) : undefined;
  const counting = countingOf(reasoning, rules);
  const metric = metricOf(counting, reasoning, voice, asking);
  const feed = feedOf(counting, rules);
  const decision: ItemDecision = {
    ...head,
    actor: rule.actor,
    guaranteed: rules.every((one) => one.guaranteed === true),
    ...deadlineOf(reasoning, rules, until, autoCancel),
    ...later,
    because: rules.map((one) => becauseOf(voice, space, one, known, at)),
    steps: stepsOf(voice, rule.steps, {
      ...contextOf(voice, rule),
      ...(metric?.reason !== undefined && { reason: metric.reason }),
    }),
    alternatives: withLimit(alternativesOf(reasoning, voice, true, new Set([rule.steps])), context),
    ...(refund !== undefined && { refund }),
    ...(metric !== undefined && { metric }),
    ...(feed !== undefined && { feed }),
    warnings,
  };
  return { entry, decision, ...(course !== undefined && { course }) };
}
