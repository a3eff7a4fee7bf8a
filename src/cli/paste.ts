/** Commands that are complete enough to paste into a shell. */

const plain = /^[A-Za-z0-9_@%+=:,./-]+$/;

/** A word as a POSIX shell takes it. */
export const quoted = (word: string): string => (plain.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The same call with one more option. */
export function withOption(argv: readonly string[], option: string): string {
  const end = argv.indexOf('--');
  const words = end < 0 ? [...argv, option] : [...argv.slice(0, end), option, ...argv.slice(end)];
  return ['annul', ...words].map(quoted).join(' ');
}

/** The same call of another command; `check` is the one that need not be named. */
export function asCommand(argv: readonly string[], command: string): string {
  const end = argv.indexOf('--');
  const named = argv.indexOf('check');
  const index = named >= 0 && (end < 0 || named < end) ? named : -1;
  return ['annul', command, ...argv.filter((_, at) => at !== index)].map(quoted).join(' ');
}

/**
 * A command and its options in lines of at most so many columns; each but the last ends in a backslash, so that they are
 * pasted as one. The words of an option stay together, and none is broken.
 */
export function commandLines(start: string, options: readonly (readonly string[])[], columns: number): string[] {
  const lines = [start];
  for (const option of options) {
    const words = option.map(quoted).join(' ');
    const longer = `${lines.at(-1)} ${words}`;
    if (longer.length <= columns - 2) lines[lines.length - 1] = longer;
    else lines.push(`  ${words}`);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}
