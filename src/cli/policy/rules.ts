/** The rules of the shipped policies as one list, for `annul policy`. */

import type { Role } from '../../decision/decision.ts';
import { ownPath } from '../../facts/own.ts';
import { loadPolicy, loadTables, policyTitle, rolesOf } from '../../policies/load.ts';
import type {
  AlternativeRule,
  CountingRule,
  PolicyTables,
  PolicyTexts,
  Sentence,
  TextContext,
  VerdictRule,
  WarningRule,
} from '../../policies/policy.ts';

export type TableName = keyof PolicyTables;

export type TableRule =
  | { readonly table: 'verdict'; readonly rule: VerdictRule }
  | { readonly table: 'alternatives'; readonly rule: AlternativeRule }
  | { readonly table: 'warnings'; readonly rule: WarningRule }
  | { readonly table: 'counting'; readonly rule: CountingRule };

export type PolicyRule = TableRule & { readonly policy: string; readonly role: Role };

/** In the order of the tables, which is the order in which verdict rules are tried. */
export async function rulesOf(policy: string): Promise<readonly PolicyRule[]> {
  const sides = await Promise.all(
    rolesOf(policy).map(async (role) => {
      const rules = listRules(await loadTables(policy, role));
      return rules.map((rule): PolicyRule => ({ ...rule, policy, role }));
    }),
  );
  return sides.flat();
}

const listRules = (tables: PolicyTables): readonly TableRule[] => [
  ...tables.verdict.map((rule): TableRule => ({ table: 'verdict', rule })),
  ...tables.alternatives.map((rule): TableRule => ({ table: 'alternatives', rule })),
  ...tables.warnings.map((rule): TableRule => ({ table: 'warnings', rule })),
  ...(tables.counting ?? []).map((rule): TableRule => ({ table: 'counting', rule })),
];

/** What the rule leads to: a verdict, a route or a warning by its id, or the code of a reason. */
export function outcomeOf(entry: TableRule): string {
  switch (entry.table) {
    case 'verdict':
      return entry.rule.verdict;
    case 'alternatives':
      return entry.rule.alternative;
    case 'warnings':
      return entry.rule.warning;
    case 'counting':
      return entry.rule.code ?? '-';
  }
}

/** Its sentence, where no store and no order is known. */
export function sentenceOf(entry: TableRule, texts: PolicyTexts, usually: string): string {
  const { rule } = entry;
  const key = entry.table === 'warnings' ? entry.rule.warning : (rule.text ?? rule.id);
  const table = entry.table === 'warnings' || entry.table === 'counting' ? texts[entry.table] : texts.rules;
  const sentence: Sentence | undefined = table?.[key];
  const context: TextContext = {
    params: rule.params ?? {},
    usually: rule.cite.confidence === 'official' ? '' : usually,
  };
  return typeof sentence === 'function' ? sentence(context) : (sentence ?? '');
}

/** A fact that is a policy's own, by the path that `--set` takes. */
export interface OwnFact {
  readonly fact: string;
  readonly values: readonly string[];
  readonly presumed?: string;
}

/** A rule with its place, in one object. */
export type PlainRule = Pick<PolicyRule, 'policy' | 'role'> &
  (
    | ({ readonly table: 'verdict' } & VerdictRule)
    | ({ readonly table: 'alternatives' } & AlternativeRule)
    | ({ readonly table: 'warnings' } & WarningRule)
    | ({ readonly table: 'counting' } & CountingRule)
  );

/** `annul/policy/1`: what `annul policy show` prints. */
export type PolicyDocument = Awaited<ReturnType<typeof policyData>> & {
  readonly schema: 'annul/policy/1';
  readonly rules: readonly PlainRule[];
};

/** Everything but the rules, which are `rulesOf`. */
export async function policyData(id: string) {
  const { version, marketplaces, inputs = [], sources, processing, refunds } = await loadPolicy(id);
  const facts = inputs.map(
    ({ id: name, values, usual }): OwnFact => ({
      fact: ownPath(name),
      values,
      ...(usual !== undefined && { presumed: usual }),
    }),
  );
  return { id, title: policyTitle(id), version, marketplaces, facts, sources, processing, refunds };
}
