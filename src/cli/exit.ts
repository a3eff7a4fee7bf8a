/** The exit codes of the contract, and the errors that carry one. Turned into codes in `main.ts` and nowhere else. */
import type { Usage } from './usage.ts';

export const exit = {
  done: 0,
  /** With `-e`: some verdict is not `cancel`. */
  no: 1,
  usage: 2,
  /** With `-e`: some verdict is undetermined. */
  undetermined: 3,
  /** A record could not be read. */
  data: 65,
  /** A named file cannot be opened. */
  noInput: 66,
  /** The output cannot be written. */
  output: 74,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Where several apply, the highest wins. */
export function highest(...codes: readonly ExitCode[]): ExitCode {
  let most: ExitCode = exit.done;
  for (const code of codes) if (code > most) most = code;
  return most;
}

/** Wrong usage, as data: the sentence is made in the user's language. */
export class UsageError extends Error {
  readonly usage: Usage;

  constructor(usage: Usage) {
    super(usage.kind);
    this.usage = usage;
  }
}

/** A named file that cannot be opened or read. */
export class FileError extends Error {
  readonly file: string;
  /** The system's code: `ENOENT`. */
  readonly reason: string;

  constructor(file: string, reason: string) {
    super(reason);
    this.file = file;
    this.reason = reason;
  }
}

/** Standard output or a file that cannot be written; a reader that has gone is no error. */
export class OutputError extends Error {
  /** The system's code: `ENOSPC`. */
  readonly reason: string;
  /** Absent: standard output. */
  readonly file: string | undefined;

  constructor(reason: string, file?: string) {
    super(reason);
    this.reason = reason;
    this.file = file;
  }
}

/** The system's code of an error, or undefined where it is of another kind. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
