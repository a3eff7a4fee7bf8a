/** A policy's tables as decision diagrams: built once when annul is built, or at run time for a user's own file. */
import { compile, outcomesOf } from '../decide/compile.ts';
import type { Diagram } from '../decide/diagram.ts';
import type { Condition, Domain, Row } from '../decide/model.ts';
import { createSpace, type Fact, type Space, spaceFrom } from '../decide/space.ts';
import type { AlternativeRule, CountingRule, PolicyTables, VerdictRule, WarningRule } from './policy.ts';

/** A rule without its conditions: what a decision says of it. */
export type RuleMeta<Rule> = Omit<Rule, 'when' | 'comment'> & {
  /** The ids of the facts that its conditions test. */
  readonly tests: readonly string[];
};

/** Plain data: what the build writes and the program reads. */
export interface CompiledTables {
  /** In the order in which the diagrams test them. */
  readonly facts: readonly Fact[];
  /** Leaves are rule ids. */
  readonly rules: Diagram;
  /** Leaves are verdicts. */
  readonly verdicts: Diagram;
  /** One for each rule of the table, in its order: does it hold? */
  readonly alternatives: readonly Diagram[];
  readonly warnings: readonly Diagram[];
  /** Leaves are rule ids. */
  readonly counting?: Diagram;
  readonly meta: {
    readonly verdict: readonly RuleMeta<VerdictRule>[];
    readonly alternatives: readonly RuleMeta<AlternativeRule>[];
    readonly warnings: readonly RuleMeta<WarningRule>[];
    readonly counting?: readonly RuleMeta<CountingRule>[];
  };
}

/** The leaf of an alternative's or a warning's diagram where its conditions hold. */
export const holds = 2;

const conditionsOf = (tables: PolicyTables): Condition[] =>
  [...tables.verdict, ...tables.alternatives, ...tables.warnings, ...(tables.counting ?? [])].flatMap(
    (rule) => rule.when,
  );

function metaOf<Rule extends { readonly when: readonly Condition[]; readonly comment?: string }>(
  rule: Rule,
): RuleMeta<Rule> {
  const { when, comment: _, ...rest } = rule;
  return { ...rest, tests: [...new Set(when.flatMap((condition) => Object.keys(condition)))] };
}

/**
 * `apart`: what is asked for is the rule, not only its verdict: two rules with one verdict are two outcomes.
 * Throws a RangeError that names the fact or value where a table does not fit the domain.
 */
export function compileTables(
  domain: Domain,
  tables: PolicyTables,
  factOrder: readonly string[],
  apart = false,
): CompiledTables {
  const space = createSpace(domain, conditionsOf(tables), factOrder);
  const rows = tables.verdict.map(({ id, when, verdict }): Row => ({ id, when, outcome: verdict }));
  const rules = compile(space, rows);
  const single = (when: readonly Condition[]): Diagram =>
    compile(space, [
      { id: 'holds', when, outcome: 'holds' },
      { id: 'fails', when: [{}], outcome: 'fails' },
    ]);
  return {
    facts: space.facts,
    rules,
    verdicts: apart ? named(rules, rows) : outcomesOf(space, rules, rows),
    alternatives: tables.alternatives.map((rule) => single(rule.when)),
    warnings: tables.warnings.map((rule) => single(rule.when)),
    ...(tables.counting && {
      counting: compile(
        space,
        tables.counting.map(({ id, when }) => ({ id, when, outcome: id })),
      ),
    }),
    meta: {
      verdict: tables.verdict.map(metaOf),
      alternatives: tables.alternatives.map(metaOf),
      warnings: tables.warnings.map(metaOf),
      ...(tables.counting && { counting: tables.counting.map(metaOf) }),
    },
  };
}

/** The rules' diagram, each leaf called by its rule's verdict. */
function named(rules: Diagram, rows: readonly Row[]): Diagram {
  const verdicts = new Map(rows.map(({ id, outcome }) => [id, outcome]));
  return { ...rules, leaves: rules.leaves.map((leaf) => verdicts.get(leaf) ?? leaf) };
}

/** The space that compiled tables were coded in, over a domain of the same facts. */
export const spaceOf = (domain: Domain, compiled: CompiledTables): Space => spaceFrom(domain, compiled.facts);
