/** `annul policy list|show|explain`: the policies as data, or as text. */
import { type Lang, loadCliWords } from '../../locales/messages.ts';
import { loadPolicy, loadTexts, policyIds } from '../../policies/load.ts';
import type { ColourChoice } from '../../render/colour.ts';
import { safeJson } from '../../render/safe-json.ts';
import { loadView, type View } from '../../render/view.ts';
import { createCommand, type Operand, type Runnable } from '../command.ts';
import { type ExitCode, exit, UsageError } from '../exit.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { type PolicyRule, policyData, rulesOf, sentenceOf } from '../policy/rules.ts';
import { explainText, listText, noteText, showText } from '../policy/text.ts';
import { viewSettings } from '../view-settings.ts';

interface PolicyOptions {
  readonly output?: 'text' | 'json';
  readonly json?: true;
  readonly policy?: string;
  readonly lang?: Lang;
  readonly color?: ColourChoice;
}

const look = [flags.policyOutput, flags.json, flags.lang, flags.color];

const policyName: Operand = {
  name: '[NAME]',
  choices: policyIds,
  read(value) {
    if (policyIds.includes(value)) return value;
    throw new UsageError({ kind: 'unknown-name', thing: 'policy', value, known: policyIds });
  },
};

export function policyListCommand(io: Io): Runnable {
  const command = createCommand('policy list', [], look);
  return { command, run: () => policyList(command.opts<PolicyOptions>(), io) };
}

export function policyShowCommand(io: Io): Runnable {
  const command = createCommand('policy show', [policyName], look);
  return {
    command,
    run: () => policyShow({ ...command.opts<PolicyOptions>(), policy: command.args[0] ?? firstPolicy }, io),
  };
}

export function policyExplainCommand(io: Io): Runnable {
  const command = createCommand('policy explain', [{ name: '<RULE>' }], [flags.policy, ...look]);
  return {
    command,
    run: () => policyExplain({ ...command.opts<PolicyOptions>(), rule: command.args[0] ?? '' }, io),
  };
}

const [firstPolicy = ''] = policyIds;

export async function policyList(options: PolicyOptions, io: Io): Promise<ExitCode> {
  const policies = await Promise.all(
    policyIds.map(async (id) => {
      const { title, version, marketplaces } = await policyData(id);
      return { id, title, version, marketplaces, rules: (await rulesOf(id)).length };
    }),
  );
  return print({ schema: 'annul/policies/1', policies }, options, io, async (view) =>
    listText(policies, await wordsOf(options, io), view),
  );
}

export async function policyShow(options: PolicyOptions & { readonly policy: string }, io: Io): Promise<ExitCode> {
  const data = await policyData(options.policy);
  const rules = await rulesOf(options.policy);
  return print({ schema: 'annul/policy/1', ...data, rules: rules.map(plain) }, options, io, async (view) =>
    showText(data, rules, await wordsOf(options, io), view),
  );
}

export async function policyExplain(options: PolicyOptions & { readonly rule: string }, io: Io): Promise<ExitCode> {
  const chosen = options.policy === undefined ? policyIds : [options.policy];
  const rules = (await Promise.all(chosen.map(rulesOf))).flat();
  const all = rules.filter(({ rule }) => rule.id === options.rule);
  // Platforms share the names of what is alike: one of them is enough to read.
  const found = all.filter(({ policy }) => policy === all[0]?.policy);
  const others = [...new Set(all.map(({ policy }) => policy))].slice(1);
  if (found.length === 0) {
    const known = rules.map(({ rule }) => rule.id);
    throw new UsageError({ kind: 'unknown-name', thing: 'rule', value: options.rule, known });
  }
  const words = await wordsOf(options, io);
  const lang = langOf(options.lang, io.env);
  const told = await Promise.all(
    found.map(async (entry) => {
      const [policy, texts] = await Promise.all([loadPolicy(entry.policy), loadTexts(entry.policy, entry.role, lang)]);
      const { rule } = entry;
      const source = { ...policy.sources[rule.cite.source], confidence: rule.cite.confidence };
      return {
        entry,
        policy,
        texts,
        json: { ...plain(entry), text: sentenceOf(entry, texts, words.policy.usually), source },
      };
    }),
  );
  return print({ schema: 'annul/rules/1', rules: told.map(({ json }) => json) }, options, io, async (view) =>
    [
      ...told.map(({ entry, policy, texts }) => explainText(entry, policy, texts, words, view)),
      ...(others.length === 0 ? [] : [noteText(words.policy.alsoIn(others), view)]),
    ].join('\n'),
  );
}

const plain = ({ policy, role, table, rule }: PolicyRule) => ({ policy, role, table, ...rule });

const wordsOf = ({ lang }: PolicyOptions, io: Io) => loadCliWords(langOf(lang, io.env));

async function print(
  data: unknown,
  options: PolicyOptions,
  io: Io,
  text: (view: View) => Promise<string>,
): Promise<ExitCode> {
  if (options.json === true || options.output === 'json') io.stdout.write(`${safeJson(data, 2)}\n`);
  else io.stdout.write(await text(await loadView(viewSettings(io.stdout, options, io), data)));
  return exit.done;
}
