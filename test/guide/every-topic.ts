/** The whole guide as data: every topic, in both languages, in general and for every store. */
import { composeTopic } from '../../src/guide/compose.ts';
import type { GuideDocument, Section, Statement, TableRow } from '../../src/guide/document.ts';
import { type GuideTopic, guideTopics } from '../../src/guide/topics.ts';
import { loadFactWords } from '../../src/locales/facts.ts';
import { loadGuideWords } from '../../src/locales/guide.ts';
import { type Lang, langs } from '../../src/locales/messages.ts';
import { loadRefundWords } from '../../src/locales/refund.ts';
import { loadGuide, loadPolicy } from '../../src/policies/load.ts';

export const policy = await loadPolicy('amazon');
export const stores: readonly (string | undefined)[] = [undefined, ...policy.marketplaces];

async function load(lang: Lang) {
  const [guide, words, facts, { notes }] = await Promise.all([
    loadGuide('amazon', lang),
    loadGuideWords(lang),
    loadFactWords(lang, 'Amazon'),
    loadRefundWords(lang),
  ]);
  return { policy, guide, words, facts, notes };
}

export const loaded = { en: await load('en'), fr: await load('fr') };

export const compose = (lang: Lang, topic: GuideTopic, marketplace?: string): GuideDocument =>
  composeTopic(topic, { ...loaded[lang], marketplace });

export interface Shown {
  readonly lang: Lang;
  readonly store: string | undefined;
  readonly topic: GuideTopic;
  readonly document: GuideDocument;
}

export const everything: readonly Shown[] = langs.flatMap((lang) =>
  stores.flatMap((store) =>
    guideTopics.map((topic) => ({ lang, store, topic, document: compose(lang, topic, store) })),
  ),
);

export const statementsOf = ({ blocks }: Section): readonly Statement[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [] : block.statements));

export const rowsOf = ({ blocks }: Section): readonly TableRow[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

/** Everything that a section says, in reading order. */
export const textsOf = (section: Section): readonly string[] => [
  ...statementsOf(section).map(({ text }) => text),
  ...rowsOf(section).flatMap(({ cells }) => cells),
];
