/** The one place where an error becomes an exit code, and what is said about it. */
import type { CliWords } from '../locales/cli.ts';
import { loadInputWords } from '../locales/errors.ts';
import type { Lang } from '../locales/messages.ts';
import { cut } from '../order/clean.ts';
import { NoSideError, policiesFor } from '../policies/load.ts';
import { type ExitCode, exit, FileError, OutputError, UsageError } from './exit.ts';
import type { Speech } from './speech.ts';
import { usageLines } from './usage.ts';

/** Says it, and returns the code. What is none of ours is a defect and thrown on, to the launcher. */
export async function exitCodeOf(error: unknown, speech: Pick<Speech, 'error' | 'words' | 'lang'>): Promise<ExitCode> {
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  await speech.error(await failure.lines(await speech.words(), speech.lang));
  return failure.code;
}

interface Failure {
  readonly code: ExitCode;
  lines(words: CliWords, lang: Lang): readonly string[] | Promise<readonly string[]>;
}

function failureOf(error: unknown): Failure | undefined {
  if (error instanceof UsageError) {
    return {
      code: exit.usage,
      lines: async (words, lang) => usageLines(error.usage, words, await loadInputWords(lang)),
    };
  }
  if (error instanceof NoSideError) {
    const { policy, role } = error;
    return failureOf(new UsageError({ kind: 'no-side', policy, role, known: policiesFor(role) }));
  }
  if (error instanceof FileError) return { code: exit.noInput, lines: (words) => [fileLine(error, words)] };
  if (error instanceof OutputError) {
    const { file, reason } = error;
    return {
      code: exit.output,
      lines: (words) => [
        file === undefined ? words.files.cannotWrite(words.files.reason(reason)) : fileLine({ file, reason }, words),
      ],
    };
  }
  return undefined;
}

/** Long paths stay whole: they are for copying. */
const longest = 1000;

const fileLine = ({ file, reason }: Pick<FileError, 'file' | 'reason'>, { files }: CliWords): string =>
  `${file === '-' ? files.stdin : cut(file, longest)}: ${files.reason(reason)}`;
