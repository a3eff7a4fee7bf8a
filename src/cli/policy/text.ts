/** The tables and pages of `annul policy`. */
import type { CliWords } from '../../locales/cli.ts';
import type { LoadedPolicy } from '../../policies/load.ts';
import type { PolicyTexts } from '../../policies/policy.ts';
import { finish } from '../../render/lines.ts';
import { table } from '../../render/text/table.ts';
import type { View } from '../../render/view.ts';
import { hang, wrap } from '../../render/wrap.ts';
import { conditionLines } from './condition.ts';
import { type OwnFact, outcomeOf, type PolicyRule, sentenceOf, type TableName } from './rules.ts';

export interface PolicySummary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly marketplaces: readonly string[];
  readonly rules: number;
}

export function listText(policies: readonly PolicySummary[], { policy: words }: CliWords, view: View): string {
  const { columns } = words;
  const rows = policies.map(({ id, title, version, rules, marketplaces }) =>
    [id, title, version, String(rules), marketplaces.join(', ')].map((text) => ({ text: view.text(text) })),
  );
  return finish(
    table(
      [
        { head: columns.policy },
        { head: columns.title, leaves: 1 },
        { head: columns.version },
        { head: columns.rules, align: 'right' },
        { head: columns.stores, fit: { by: 'wrap', min: 16 } },
      ],
      rows,
      0,
      view.width,
      view,
    ),
    view,
  );
}

const tableNames: readonly TableName[] = ['verdict', 'alternatives', 'warnings', 'counting'];

export function showText(
  { id, title, version, marketplaces, facts }: Omit<PolicySummary, 'rules'> & { readonly facts: readonly OwnFact[] },
  rules: readonly PolicyRule[],
  words: CliWords,
  view: View,
): string {
  const say = words.policy;
  const several = new Set(rules.map(({ role }) => role)).size > 1;
  const sections = (['buyer', 'seller'] as const).flatMap((role) =>
    tableNames.flatMap((name) => {
      const members = rules.filter((entry) => entry.role === role && entry.table === name);
      if (members.length === 0) return [];
      const heading = several ? `${say.tables[name]} (${role})` : say.tables[name];
      return ['', ...wrap(view.text(heading), view.width, view.ruler), '', ...ruleTable(members, words, view)];
    }),
  );
  return finish(
    [
      ...wrap(view.text(say.heading(title, version, marketplaces.length)), view.width, view.ruler),
      ...hang('  ', marketplaces.join(', '), view.width, view.ruler),
      ...factSection(facts, words, view),
      ...sections,
      '',
      ...wrap(view.text(say.explain(`annul policy explain ${rules[0]?.rule.id ?? id}`)), view.width, view.ruler).map(
        (line) => view.paint(line, 'dim'),
      ),
    ],
    view,
  );
}

function factSection(facts: readonly OwnFact[], { policy: { columns, ownFacts } }: CliWords, view: View): string[] {
  if (facts.length === 0) return [];
  const heads = [
    { head: columns.fact, fit: { by: 'wrap', min: 20 } },
    { head: columns.values, fit: { by: 'wrap', min: 12 } },
    { head: columns.presumed },
  ] as const;
  const rows = facts.map(({ fact, values, presumed = '' }) =>
    [fact, values.join(', '), presumed].map((text) => ({ text: view.text(text) })),
  );
  return ['', ...wrap(view.text(ownFacts), view.width, view.ruler), '', ...table(heads, rows, 2, view.columns, view)];
}

function ruleTable(rules: readonly PolicyRule[], { policy: { columns } }: CliWords, view: View): string[] {
  return table(
    [
      { head: columns.rule, fit: { by: 'wrap', min: 20 } },
      { head: columns.outcome, fit: { by: 'wrap', min: 16 } },
      { head: columns.source, fit: { by: 'wrap', min: 10 }, leaves: 1 },
    ],
    rules.map((entry) => [
      { text: entry.rule.id },
      { text: outcomeOf(entry) },
      { text: `${entry.rule.cite.source}, ${view.words.confidence[entry.rule.cite.confidence]}` },
    ]),
    2,
    view.columns,
    view,
  );
}

/** One rule in full. */
export function explainText(
  entry: PolicyRule,
  policy: LoadedPolicy,
  texts: PolicyTexts,
  words: CliWords,
  view: View,
): string {
  const { rule } = entry;
  const say = words.policy;
  const { labels } = say;
  const page = policy.sources[rule.cite.source];
  const cited = view.words.why.source(
    page?.title ?? rule.cite.source,
    page?.checked ?? policy.version,
    view.words.confidence[rule.cite.confidence],
  );
  const when = conditionLines(rule.when, policy.marketplaces, say);
  const rows: readonly (readonly [label: string, text: string])[] = [
    [labels.table, `${entry.policy}, ${entry.role}, ${entry.table}`],
    [
      labels.outcome,
      entry.table === 'verdict'
        ? say.verdict(entry.rule.verdict, entry.rule.actor, entry.rule.guaranteed === true)
        : outcomeOf(entry),
    ],
    ...when.flatMap((lines, index) =>
      lines.map((text, line) => [line > 0 ? '' : index === 0 ? labels.when : labels.or, text] as const),
    ),
    [labels.source, cited],
    ...(page?.url === undefined ? [] : [['', page.url] as const]),
    [labels.facts, rule.facts.join(', ')],
    [labels.valid, say.validity(rule.validFrom, rule.validTo)],
    ...(rule.comment === undefined ? [] : [[labels.comment, rule.comment] as const]),
  ];
  const column = Math.max(...rows.map(([label]) => label.length));
  // An address is for copying: no line break inside it.
  const widthOf = (text: string): number => (text === page?.url ? Number.POSITIVE_INFINITY : view.width);
  return finish(
    [
      rule.id,
      '',
      ...hang('  ', view.text(sentenceOf(entry, texts, say.usually)), view.width, view.ruler),
      '',
      ...rows.flatMap(([label, text]) =>
        hang(`  ${label.padEnd(column)}  `, view.text(text), widthOf(text), view.ruler),
      ),
    ],
    view,
  );
}

/** A dim last line. */
export const noteText = (text: string, view: View): string =>
  finish(
    wrap(view.text(text), view.width, view.ruler).map((line) => view.paint(line, 'dim')),
    view,
  );
