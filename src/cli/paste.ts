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
