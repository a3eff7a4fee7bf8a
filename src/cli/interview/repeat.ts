/** The command that gives the same decision without questions, complete enough to paste. */
import type { Session } from '../../interview/session.ts';
import { commandLines, quoted } from '../paste.ts';

export interface RepeatOptions {
  /** Absent: an order that began with nothing but this id. */
  readonly file?: string;
  readonly id: string;
  /** What else was given, as words: `--at`, `--marketplace amazon.de`. */
  readonly options: readonly (readonly string[])[];
}

export function repeatLines(session: Session, { file, id, options }: RepeatOptions, columns: number): string[] {
  const start =
    file === undefined
      ? `echo ${quoted(JSON.stringify({ id }))} | annul check`
      : `annul check ${quoted(file.startsWith('-') ? `./${file}` : file)}`;
  const sets = session.steps.flatMap((step) => step.sets.map(({ path, value }) => ['--set', `${path}=${value}`]));
  return commandLines(start, [...options, ...sets], columns);
}
