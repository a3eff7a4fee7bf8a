/** What annul says on stderr: `annul: …`, in the user's language, red where that is wanted. */
import type { CliWords } from '../locales/cli.ts';
import { type Lang, loadCliWords } from '../locales/messages.ts';
import { type ColourChoice, colourLevel } from '../render/colour.ts';
import type { Io } from './io.ts';

export interface Speech {
  readonly lang: Lang;
  words(): Promise<CliWords>;
  /** Something failed: the first line is marked, the others stand below it. */
  error(lines: readonly string[]): Promise<void>;
  note(text: string): void;
  /** As the stream can take it: outside UTF-8, no-break spaces are plain ones. */
  fit(text: string): string;
}

export function createSpeech(io: Pick<Io, 'stderr' | 'env' | 'unicode'>, lang: Lang, choice: ColourChoice): Speech {
  let words: Promise<CliWords> | undefined;
  const plain = (text: string): string => (io.unicode ? text : text.replace(/\u00a0/g, ' '));
  return {
    lang,
    words() {
      words ??= loadCliWords(lang);
      return words;
    },
    async error([first = '', ...others]) {
      const level = colourLevel({ choice, env: io.env, isTTY: io.stderr.isTTY });
      // Colour is loaded only where there is any.
      const name = level === 0 ? 'annul:' : (await import('../render/paint.ts')).painter(level)('annul:', 'red');
      io.stderr.write([`${name} ${plain(first)}`, ...others.map(plain)].map((line) => `${line}\n`).join(''));
    },
    fit: plain,
    note: (text) => io.stderr.write(`annul: ${plain(text)}\n`),
  };
}
