/** What stands on stderr after the decision: where it was saved, and the command that gives it without questions. */
import { loadInterviewWords } from '../../locales/interview.ts';
import type { Lang } from '../../locales/messages.ts';
import type { ColourChoice } from '../../render/colour.ts';
import { columnsOf, type Io } from '../io.ts';
import { createSpeech } from '../speech.ts';
import type { Held } from './hold.ts';
import { repeatLines } from './repeat.ts';

/** What was given to `check` or `ask`, and a command without questions needs to be told too. */
export interface Given {
  readonly files: readonly string[];
  readonly as?: string | undefined;
  /** Epoch milliseconds. */
  readonly at?: number | undefined;
  readonly marketplace?: string | undefined;
  readonly policy?: string | undefined;
  readonly from?: string | undefined;
  readonly items?: string | undefined;
  readonly sets: readonly string[];
  readonly only?: readonly string[] | undefined;
  readonly strict: boolean;
  readonly lang?: Lang | undefined;
  /** The language that is spoken, whether it was asked for or not. */
  readonly spoken: Lang;
  readonly color: ColourChoice;
  /** The file that was written. */
  readonly saved?: string | undefined;
}

export async function tellAfterwards(held: readonly Held[], given: Given, io: Io): Promise<void> {
  const { files, spoken, color, saved } = given;
  const words = await loadInterviewWords(spoken);
  const notes = saved === undefined ? [] : ['', words.saved(saved)];
  const [one] = held;
  if (one !== undefined && held.length === 1 && one.session.steps.length > 0) {
    const [file] = files;
    const options = { ...(file !== undefined && { file }), id: one.session.start.id, options: optionsOf(given) };
    notes.push('', words.again, '', ...repeatLines(one.session, options, columnsOf(io.stderr, io.env)));
  }
  const { fit: shorten } = createSpeech(io, spoken, color);
  io.stderr.write(notes.map((line) => `${shorten(line)}\n`).join(''));
}

function optionsOf({
  files,
  as: role,
  at,
  marketplace,
  policy,
  from,
  items,
  sets,
  only = [],
  strict,
  lang,
}: Given): string[][] {
  return [
    ...files.slice(1).map((file) => [file]),
    ...(role === undefined || role === 'buyer' ? [] : [['--as', role]]),
    ...(at === undefined ? [] : [['--at', new Date(at).toISOString().replace('.000Z', 'Z')]]),
    ...(marketplace === undefined ? [] : [['--marketplace', marketplace]]),
    ...(policy === undefined ? [] : [['--policy', policy]]),
    ...(from === undefined ? [] : [['--from', from]]),
    ...(items === undefined ? [] : [['--items', items]]),
    ...(strict ? [['--strict']] : []),
    ...sets.map((assignment) => ['--set', assignment]),
    ...only.map((item) => ['--only', item]),
    ...(lang === undefined ? [] : [['--lang', lang]]),
  ];
}
