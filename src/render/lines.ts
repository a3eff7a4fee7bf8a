/** The end of every text: lines become what is written. */
import { plainSpaces } from './clean.ts';
import { glue } from './time.ts';
import type { View } from './view.ts';

/** What held dates together is a space again, and so are no-break spaces outside UTF-8. */
export function finish(lines: readonly string[], { unicode }: Pick<View, 'unicode'>): string {
  const text = lines
    .map((line) => `${line}\n`)
    .join('')
    .replaceAll(glue, ' ');
  return unicode ? text : plainSpaces(text);
}
