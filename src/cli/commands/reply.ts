/** `annul reply [FILE...]`: the message that fits an order's decision. */

import { createDecide, type ReadOrder } from '../../decision/deciding.ts';
import type { Decision, ErrorRecord } from '../../decision/decision.ts';
import { type LetterWords, loadLetterWords } from '../../locales/letters.ts';
import type { Lang } from '../../locales/messages.ts';
import { genericPolicy, loadPolicy, loadTexts, policyTitle } from '../../policies/load.ts';
import type { ColourChoice } from '../../render/colour.ts';
import type { ReplyOutput } from '../../render/reply-outputs.ts';
import { loadView, type View } from '../../render/view.ts';
import type { Reply } from '../../reply/reply.ts';
import type { LetterId, Recipient } from '../../reply/words.ts';
import { createCommand, type Runnable } from '../command.ts';
import { type ExitCode, exit, highest } from '../exit.ts';
import { filesOf } from '../input.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { checkItems, type DecidingFlags, decidingFlags, readingOf } from '../order-options.ts';
import { outputOf } from '../output-option.ts';
import { quoted } from '../paste.ts';
import { readOrders } from '../reading.ts';
import { createSpeech } from '../speech.ts';
import { createTally } from '../tally.ts';
import { viewSettings } from '../view-settings.ts';

interface ReplyFlags extends DecidingFlags {
  readonly to?: Recipient;
  readonly letter?: LetterId;
  readonly only?: readonly string[];
  readonly output?: ReplyOutput;
  readonly json?: true;
  readonly exitStatus?: true;
}

export function replyCommand(io: Io): Runnable {
  const command = createCommand(
    'reply',
    [{ name: '[FILE...]' }],
    [
      flags.to,
      flags.letter,
      ...decidingFlags,
      flags.only,
      flags.replyOutput,
      flags.json,
      flags.strict,
      flags.exitStatus,
      flags.quiet,
      flags.lang,
      flags.color,
    ],
  );
  return { command, run: () => reply(command.opts<ReplyFlags>(), command.args, io) };
}

async function reply(given: ReplyFlags, named: readonly string[], io: Io): Promise<ExitCode> {
  const { as: role = 'buyer', color = 'auto', only, to, letter, policy } = given;
  const output = outputOf(given);
  const files = filesOf(named, 'reply', io);
  const lang = langOf(given.lang, io.env);
  const at = given.at ?? io.now();
  const decide = createDecide({ at, role, strict: given.strict === true, lang, policy, only });
  const [words, { replyTo }, { renderReplies }] = await Promise.all([
    loadLetterWords(lang),
    import('../../reply/reply.ts'),
    import('../../render/replies.ts'),
  ]);
  const settings = { ...viewSettings(io.stdout, { lang, color: 'never', at }, io), live: false };
  const tally = createTally(given.exitStatus === true);
  const records: (Reply | ErrorRecord)[] = [];
  const inPlace = output === 'json' || output === 'ndjson';
  // Letters are for people of today: days are told as they are, marks of the terminal have no place in them.
  const view = async (content: unknown): Promise<View> =>
    loadView(inPlace ? { ...settings, unicode: true } : settings, content);

  async function write(read: ReadOrder): Promise<string> {
    checkItems(read.order, only);
    const decision: Decision = await decide(read);
    tally.decided(decision);
    const { id } = decision.policy;
    const [texts, { soldBy }] = await Promise.all([loadTexts(id, decision.role, lang), loadPolicy(id)]);
    const platform = id === genericPolicy ? undefined : policyTitle(id);
    records.push(
      replyTo(decision, read.order, { to, letter, only, texts, words, platform, soldBy, view: await view(undefined) }),
    );
    return '';
  }

  await readOrders(
    {
      purpose: 'decide',
      ...readingOf(given),
      files,
      lang,
      streams: false,
    },
    {
      open: () => '',
      order: write,
      error(record) {
        if (!inPlace) return undefined;
        records.push(record);
        return '';
      },
      close: async () => renderReplies(records, output, words, await view(records)),
    },
    tally,
    io,
  );
  const replies = records.filter((record): record is Reply => record.schema === 'annul/reply/1');
  await tell(replies, { ...given, files, lang, color }, words, io);
  return replies.every(({ letters }) => letters.length > 0) ? tally.code() : highest(exit.usage, tally.code());
}

interface Telling extends ReplyFlags {
  readonly files: readonly string[];
  readonly lang: Lang;
  readonly color: ColourChoice;
}

/** On stderr: what to do with a letter, and why there is none. */
async function tell(replies: readonly Reply[], given: Telling, words: LetterWords, io: Io): Promise<void> {
  const speech = createSpeech(io, given.lang, given.color);
  const view = await loadView(viewSettings(io.stderr, given, io), replies);
  const [one] = replies;
  const [letter] = one?.letters ?? [];
  if (one !== undefined && letter !== undefined && replies.length === 1 && given.quiet !== true) {
    for (const sentence of sentences(one, words)) speech.note(sentence);
  }
  for (const each of replies) {
    if (each.letters.length > 0) continue;
    await speech.error([noneLine(each, given, words, view), ...othersOf(each, words)]);
  }
}

function sentences(reply: Reply, { notes, to }: LetterWords): string[] {
  const addressed = [...new Set(reply.letters.map((letter) => to[letter.to]))].join(', ');
  const placeholders = [...new Set(reply.letters.flatMap((letter) => letter.placeholders))];
  return [
    notes.addressed(addressed),
    ...(placeholders.length === 0 ? [] : [notes.fillIn(placeholders)]),
    ...othersOf(reply, { notes, to }),
  ];
}

/** What else could be written; an explanation to oneself is for whoever asks for it. */
function othersOf({ role, possible, letters }: Reply, { notes, to }: Pick<LetterWords, 'notes' | 'to'>): string[] {
  const written = new Set(letters.map(({ id }) => id));
  const others = possible.filter((fit) => !written.has(fit.id) && fit.to !== role);
  return others.length === 0 ? [] : [notes.others(others.map((fit) => `--letter ${fit.id} (${to[fit.to]})`))];
}

function noneLine(reply: Reply, { files, to, letter }: Telling, words: LetterWords, view: View): string {
  const piped = files.includes('-');
  const command = (name: string): string | undefined =>
    piped ? undefined : ['annul', name, ...files].map(quoted).join(' ');
  const [asks] = reply.missing;
  if (asks !== undefined) {
    return words.notes.undetermined(reply.order, `${asks.question} (--set ${asks.fact}=…)`, command('ask'));
  }
  if (to !== undefined || letter !== undefined) {
    return words.notes.doesNotFit(reply.order, to && words.to[to], letter);
  }
  const verdict = reply.verdict === 'mixed' ? undefined : view.words.verdicts[reply.verdict];
  return words.notes.needsNone(reply.order, verdict, command('check'));
}
