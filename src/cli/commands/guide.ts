/** `annul guide [TOPIC]`: what holds without an order, with the numbers of one store or of all; problems are walked. */

import { composeTopic } from '../../guide/compose.ts';
import type { GuideDocument, GuideOverview } from '../../guide/document.ts';
import { type GuideTopic, guideTopics } from '../../guide/topics.ts';
import { loadFactWords } from '../../locales/facts.ts';
import { type GuideWords, loadGuideWords } from '../../locales/guide.ts';
import type { Lang } from '../../locales/messages.ts';
import { loadRefundWords } from '../../locales/refund.ts';
import { marketplaceByDomain } from '../../order/marketplaces.ts';
import {
  guidedPolicyIds,
  knownSymptoms,
  loadGuide,
  loadPolicy,
  loadProblems,
  policyTitle,
} from '../../policies/load.ts';
import type { ColourChoice } from '../../render/colour.ts';
import { safeJson } from '../../render/safe-json.ts';
import { forTicket } from '../../render/ticket.ts';
import { loadView } from '../../render/view.ts';
import { createCommand, type Operand, type Runnable } from '../command.ts';
import { type ExitCode, exit, UsageError } from '../exit.ts';
import { refusalOf } from '../interview/may-ask.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { outputOf } from '../output-option.ts';
import { show } from '../pager.ts';
import { viewSettings } from '../view-settings.ts';

export interface GuideOptions {
  readonly topic?: GuideTopic;
  readonly marketplace?: string;
  readonly set?: readonly string[];
  readonly at?: number;
  readonly from?: string;
  /** False with `--no-input`. */
  readonly input?: boolean;
  readonly output?: 'text' | 'json' | 'markdown';
  readonly json?: true;
  readonly why?: true;
  readonly pager?: boolean;
  readonly lang?: Lang;
  readonly color?: ColourChoice;
}

const topicName: Operand = {
  name: '[TOPIC]',
  choices: guideTopics,
  read(value) {
    if (isTopic(value)) return value;
    throw new UsageError({ kind: 'unknown-name', thing: 'topic', value, known: guideTopics });
  },
};

const isTopic = (word: string | undefined): word is GuideTopic => guideTopics.some((topic) => topic === word);

export function guideCommand(io: Io): Runnable {
  const command = createCommand(
    'guide',
    [topicName, { name: '[SYMPTOM]', choices: knownSymptoms, after: 'problems' }, { name: '[FILE]' }],
    [
      flags.guideMarketplace,
      flags.set,
      flags.at,
      flags.from,
      flags.noInput,
      flags.guideOutput,
      flags.json,
      flags.guideWhy,
      flags.noPager,
      flags.lang,
      flags.color,
    ],
  );
  return {
    command,
    run() {
      const [topic, ...rest] = command.args;
      return guide({ ...command.opts<GuideOptions>(), ...(isTopic(topic) && { topic }) }, rest, io);
    },
  };
}

/** `rest`: a symptom and a file, of problems alone. */
async function guide(options: GuideOptions, rest: readonly string[], io: Io): Promise<ExitCode> {
  const lang = langOf(options.lang, io.env);
  const advice = await problemsOf(options, rest, lang, io);
  if (advice !== undefined) return advice();
  const words = await loadGuideWords(lang);
  const document = options.topic === undefined ? overviewOf(words) : await documentOf(options.topic, options, lang);
  const output = outputOf(options);
  if (output === 'json') io.stdout.write(`${safeJson(document, 2)}\n`);
  else if (output === 'markdown') io.stdout.write(await markdown(document, words, options, io));
  else await show(await text(document, words, options, io), options.pager !== false, io);
  return exit.done;
}

/** Undefined where a topic is read, not a problem looked at. */
async function problemsOf(
  options: GuideOptions,
  rest: readonly string[],
  lang: Lang,
  io: Io,
): Promise<(() => Promise<ExitCode>) | undefined> {
  const { topic, set: sets = [], at, from, marketplace } = options;
  const [word] = rest;
  if (topic !== 'problems') {
    if (word !== undefined) throw new UsageError({ kind: 'excess-argument', word, command: 'guide' });
    const [option] = givenOf({ '--set': options.set, '--at': at, '--from': from });
    if (option !== undefined) throw new UsageError({ kind: 'problems-only', option });
    return undefined;
  }
  const output = outputOf(options);
  // A program gets what to ask next, even first of all: the symptom.
  const named = rest.length > 0 || sets.length > 0 || output === 'json';
  const walks =
    !named &&
    output === 'text' &&
    io.stdout.isTTY &&
    refusalOf({ input: options.input, quiet: false }, io) === undefined;
  if (!named && !walks) return undefined;
  const [{ adviseOn, isFile, walkProblems }, problems] = await Promise.all([
    import('../problems.ts'),
    loadProblems(platformFor(marketplace)),
  ]);
  const [symptom, file] = word !== undefined && isFile(word) ? [undefined, ...rest] : rest;
  if (symptom !== undefined && !problems.symptoms.includes(symptom)) {
    throw new UsageError({ kind: 'unknown-name', thing: 'symptom', value: symptom, known: problems.symptoms });
  }
  const { why, pager, color } = options;
  const asked = { symptom, file, sets, marketplace, from, at, output, why, pager: pager !== false, lang, color };
  return () => (walks ? walkProblems(problems, asked, io) : adviseOn(problems, asked, io));
}

const givenOf = (values: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(values).filter((option) => values[option] !== undefined);

const overviewOf = (words: GuideWords): GuideOverview => ({
  schema: 'annul/guide-topics/1',
  topics: guideTopics.map((topic) => ({ topic, ...words.topics[topic] })),
});

const [firstPolicy = ''] = guidedPolicyIds;

const platformFor = (marketplace: string | undefined): string =>
  marketplaceByDomain(marketplace)?.platform ?? firstPolicy;

async function documentOf(topic: GuideTopic, { marketplace }: GuideOptions, lang: Lang): Promise<GuideDocument> {
  const id = platformFor(marketplace);
  const [policy, content, words, facts, { notes }] = await Promise.all([
    loadPolicy(id),
    loadGuide(id, lang),
    loadGuideWords(lang),
    loadFactWords(lang, policyTitle(id)),
    loadRefundWords(lang),
  ]);
  return composeTopic(topic, { policy, guide: content, words, facts, notes, marketplace });
}

async function text(
  document: GuideDocument | GuideOverview,
  words: GuideWords,
  options: GuideOptions,
  io: Io,
): Promise<string> {
  const { renderGuide, renderOverview } = await import('../../render/guide-text.ts');
  const settings = { ...viewSettings(io.stdout, options, io), hints: { why: whyCommand(options) } };
  const view = await loadView(settings, document);
  return 'sections' in document ? renderGuide(document, words, view) : renderOverview(document, words, view);
}

const whyCommand = ({ lang, marketplace, topic }: GuideOptions): string =>
  [
    'annul guide',
    topic,
    marketplace === undefined ? undefined : `--marketplace ${marketplace}`,
    lang === undefined ? undefined : `--lang ${lang}`,
    '--why',
  ]
    .filter((part) => part !== undefined)
    .join(' ');

async function markdown(
  document: GuideDocument | GuideOverview,
  words: GuideWords,
  options: GuideOptions,
  io: Io,
): Promise<string> {
  const { renderGuideMarkdown, renderOverviewMarkdown } = await import('../../render/guide-markdown.ts');
  const view = await loadView(forTicket(viewSettings(io.stdout, options, io)), document);
  return 'sections' in document
    ? renderGuideMarkdown(document, words, view)
    : renderOverviewMarkdown(document, words, view);
}
