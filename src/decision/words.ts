/** The sentences that a decision is made of, loaded for one language and one platform. */

import { loadDateWords } from '../locales/dates.ts';
import { loadInputWords } from '../locales/errors.ts';
import { type FactWords, loadFactWords } from '../locales/facts.ts';
import type { Lang } from '../locales/messages.ts';
import { loadRefundWords } from '../locales/refund.ts';
import { loadWarningTexts } from '../locales/warnings.ts';
import { loadTexts, policyTitle } from '../policies/load.ts';
import type { DecisionWords } from './decide-order.ts';
import type { Role } from './decision.ts';

/** The words about facts with those that are the policy's own. People say "Amazon ships it": hence its title. */
export async function loadPolicyFactWords(lang: Lang, policy: string, role: Role): Promise<FactWords> {
  const [words, { facts: own = {} }] = await Promise.all([
    loadFactWords(lang, policyTitle(policy)),
    loadTexts(policy, role, lang),
  ]);
  const named = Object.entries(own).map(([id, { name }]) => [id, name]);
  return {
    ...words,
    facts: { ...words.facts, ...own },
    names: { ...words.names, facts: { ...words.names.facts, ...Object.fromEntries(named) } },
  };
}

export async function loadDecisionWords(lang: Lang, policy: string, role: Role): Promise<DecisionWords> {
  const [dates, facts, refund, warnings, input] = await Promise.all([
    loadDateWords(lang),
    loadPolicyFactWords(lang, policy, role),
    loadRefundWords(lang),
    loadWarningTexts(lang),
    loadInputWords(lang),
  ]);
  return { dates, facts, refund, warnings, dataWarning: (warning) => input.warnings[warning.id](warning) };
}
