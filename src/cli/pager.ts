/** Long texts at a terminal go through a pager, as git's do. */
import type { Env, Io } from './io.ts';

/** Quits where all fits, passes colours on, leaves the text on the screen. */
const lessDefaults = 'FRX';

/** What pages; undefined where nothing is to. */
export function pagerOf({ ACCESSIBLE, PAGER, TERM }: Env): string | undefined {
  // A pager redraws the screen, which those who asked for none do not want.
  if (ACCESSIBLE === '1' || TERM === 'dumb') return undefined;
  const chosen = PAGER?.trim();
  return chosen === '' || chosen === 'cat' ? undefined : (chosen ?? 'less');
}

export const pagerEnv = (env: Env): Env => ({ ...env, LESS: env.LESS ?? lessDefaults, LV: env.LV ?? '-c' });

/** Writes a text, through a pager where it is longer than the terminal and `wanted`. */
export async function show(text: string, wanted: boolean, io: Pick<Io, 'env' | 'page' | 'stdout'>): Promise<void> {
  const { stdout, env } = io;
  const pager = wanted && stdout.isTTY ? pagerOf(env) : undefined;
  const lines = text.split('\n').length - 1;
  const tooLong = stdout.rows !== undefined && lines >= stdout.rows;
  if (pager !== undefined && tooLong && (await io.page(pager, pagerEnv(env), text))) return;
  stdout.write(text);
}
