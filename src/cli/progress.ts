/** Long work shows one line on a terminal after 300 ms, and removes it. */
import type { CliWords } from '../locales/cli.ts';
import type { Io } from './io.ts';

export interface Progress {
  count(records: number): void;
  /** Call it before anything else is written to the terminal, and at the end. */
  clear(): void;
}

const firstAfter = 300;
const again = 100;
/** Records between two looks at the clock. */
const stride = 64;
const eraseLine = '\r\u001b[K';

/** Nothing is asked of the terminal, and no sentence is loaded, before the line is due. */
export function createProgress(wanted: boolean, words: () => Promise<CliWords>, io: Io): Progress {
  if (!wanted) return { count() {}, clear() {} };
  let due = io.now() + firstAfter;
  let sentences: CliWords | undefined;
  let shown = false;

  function show(records: number): void {
    if (sentences === undefined) {
      void words().then((loaded) => {
        sentences = loaded;
      });
      return;
    }
    shown = true;
    io.stderr.write(eraseLine + sentences.notes.progress(records));
  }

  return {
    count(records) {
      if (records % stride !== 0 || io.now() < due) return;
      due = canRedraw(io) ? io.now() + again : Number.POSITIVE_INFINITY;
      if (Number.isFinite(due)) show(records);
    },
    clear() {
      if (shown) io.stderr.write(eraseLine);
      shown = false;
    },
  };
}

const canRedraw = ({ stderr, env }: Io): boolean => stderr.isTTY && env.TERM !== 'dumb' && env.ACCESSIBLE !== '1';
