/**
 * A terminal that gets narrower breaks the lines that no longer fit, and what was drawn takes more lines than inquirer
 * remembers. Terminals that cut lines instead are few.
 */
import { stripVTControlCharacters } from 'node:util';

export interface Drawn {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const heightOf = (lines: readonly string[], columns: number): number =>
  lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(stripVTControlCharacters(line).length / columns)), 0);

const up = (lines: number): string => (lines > 0 ? `\u001b[${lines}A` : '');

/** Wipes what was drawn, and leaves as many empty lines as inquirer will wipe. The cursor stands on the last line above. */
export function reflowed({ above, below }: Drawn, columns: number): string {
  const top = heightOf(above, columns) - 1;
  const [height, under] = [above.length + below.length, below.length];
  return `\r${up(top)}\u001b[J${'\n'.repeat(height - 1)}${up(under)}`;
}
