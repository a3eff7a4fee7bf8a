/** The command that gives the same decision without questions, complete enough to paste. */
import type { Session } from '../../interview/session.ts';
import { quoted } from '../paste.ts';

export interface RepeatOptions {
  /** Absent: an order that began with nothing but this id. */
  readonly file?: string;
  readonly id: string;
  /** What else was given, as words: `--at`, `--marketplace amazon.de`. */
  readonly options: readonly (readonly string[])[];
}

/**
 * In lines of at most so many columns; each but the last ends in a backslash, so that they are pasted as one. A word is
 * never broken.
 */
export function repeatLines(session: Session, { file, id, options }: RepeatOptions, columns: number): string[] {
  const start =
    file === undefined
      ? ['echo', quoted(JSON.stringify({ id })), '|', 'annul', 'check']
      : ['annul', 'check', quoted(file.startsWith('-') ? `./${file}` : file)];
  const sets = session.steps.flatMap((step) => step.sets.map(({ path, value }) => ['--set', `${path}=${value}`]));
  const groups = [...options, ...sets].map((words) => words.map(quoted).join(' '));
  const lines = [start.join(' ')];
  for (const group of groups) {
    const longer = `${lines.at(-1)} ${group}`;
    if (longer.length <= columns - 2) lines[lines.length - 1] = longer;
    else lines.push(`  ${group}`);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
