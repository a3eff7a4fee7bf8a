/** What `check` and `convert` say on stderr about their input. */
import type { ErrorRecord } from '../decision/decision.ts';
import type { Source } from '../formats/read.ts';
import type { CliWords } from '../locales/cli.ts';
import { type InputWords, inputErrorText, loadInputWords } from '../locales/errors.ts';
import type { Lang } from '../locales/messages.ts';
import { cut } from '../order/clean.ts';
import type { InputError } from '../order/error.ts';
import type { DataWarning } from '../order/warning.ts';
import type { ColourChoice } from '../render/colour.ts';
import type { View } from '../render/view.ts';
import type { FileError } from './exit.ts';
import { exitCodeOf } from './failure.ts';
import type { Io } from './io.ts';
import { createSpeech } from './speech.ts';
import type { Tally } from './tally.ts';
import { viewSettings } from './view-settings.ts';

export interface ReportOptions {
  readonly purpose: 'decide' | 'convert' | 'count';
  readonly quiet: boolean;
  readonly lang: Lang;
  readonly color: ColourChoice;
}

export interface Reports {
  words(): Promise<CliWords>;
  /** The error in words, as it stands in JSON. */
  record(error: InputError, source: Source): Promise<ErrorRecord>;
  error(record: ErrorRecord): Promise<void>;
  file(error: FileError): Promise<void>;
  notice(source: Omit<Source, 'record'>, warnings: readonly DataWarning[]): Promise<void>;
  waiting(): void;
  summary(tally: Tally): Promise<void>;
}

export function createReports({ purpose, quiet, lang, color }: ReportOptions, io: Io): Reports {
  const speech = createSpeech(io, lang, color);
  let inputWords: Promise<InputWords> | undefined;

  function words(): Promise<InputWords> {
    inputWords ??= loadInputWords(lang);
    return inputWords;
  }

  /** `content` decides whether wide characters must be counted. */
  const viewFor = async (content: unknown): Promise<View> =>
    (await import('../render/view.ts')).loadView(viewSettings(io.stderr, { lang, color }, io), content);

  return {
    words: speech.words,
    async record(error, source) {
      const { code, path, column, order } = error;
      return {
        schema: 'annul/error/1',
        error: {
          code,
          ...(path !== undefined && { path }),
          ...(column !== undefined && { column }),
          ...inputErrorText(error, await words()),
        },
        ...(order !== undefined && { order }),
        source,
      };
    },
    async error(record) {
      const [{ renderError }, view] = await Promise.all([import('../render/error.ts'), viewFor(record)]);
      io.stderr.write(`${renderError(record, view)}\n`);
    },
    file: async (error) => void (await exitCodeOf(error, speech)),
    async notice({ file, line }, warnings) {
      if (quiet) return;
      const [{ files }, { warnings: sentences }] = await Promise.all([speech.words(), words()]);
      const name = file === '-' ? files.stdin : cut(file, longest);
      const place = line === undefined ? name : `${name}:${line}`;
      for (const warning of warnings) speech.note(`${place}: ${sentences[warning.id](warning)}`);
    },
    waiting() {
      if (quiet) return;
      void speech.words().then(({ notes }) => speech.note(notes.waiting));
    },
    async summary({ done, total, code }) {
      if (purpose !== 'decide') {
        const { converted, counted } = (await speech.words()).notes;
        const say = purpose === 'convert' ? converted : counted;
        io.stderr.write(`${speech.fit(say(done, total, code()))}\n`);
        return;
      }
      const [{ renderErrorSummary }, view] = await Promise.all([import('../render/error.ts'), viewFor(undefined)]);
      io.stderr.write(renderErrorSummary(done, total, code(), view));
    },
  };
}

/** Long paths stay whole: they are for copying. */
const longest = 1000;
