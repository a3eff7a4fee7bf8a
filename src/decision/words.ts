/** The sentences that a decision is made of, loaded for one language and one platform. */

import { loadDateWords } from '../locales/dates.ts';
import { loadInputWords } from '../locales/errors.ts';
import { loadFactWords } from '../locales/facts.ts';
import type { Lang } from '../locales/messages.ts';
import { loadRefundWords } from '../locales/refund.ts';
import { loadWarningTexts } from '../locales/warnings.ts';
import type { DecisionWords } from './decide-order.ts';

/** `platform` is the policy's title: people say "Amazon ships it". */
export async function loadDecisionWords(lang: Lang, platform: string): Promise<DecisionWords> {
  const [dates, facts, refund, warnings, input] = await Promise.all([
    loadDateWords(lang),
    loadFactWords(lang, platform),
    loadRefundWords(lang),
    loadWarningTexts(lang),
    loadInputWords(lang),
  ]);
  return { dates, facts, refund, warnings, dataWarning: (warning) => input.warnings[warning.id](warning) };
}
