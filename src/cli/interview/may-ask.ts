/** Whether a person may be asked: prompts are for a terminal at both ends, and never for scripts. */
import type { Io } from '../io.ts';

export type Refusal = 'stdin' | 'stderr' | 'ci' | 'no-input' | 'quiet';

export interface AskingOptions {
  /** False with `--no-input`. */
  readonly input?: boolean | undefined;
  readonly quiet: boolean;
}

/** Undefined: they may. */
export function refusalOf(
  { input, quiet }: AskingOptions,
  io: Pick<Io, 'stdin' | 'stderr' | 'env'>,
): Refusal | undefined {
  if (input === false) return 'no-input';
  if (quiet) return 'quiet';
  if ((io.env.CI ?? '') !== '') return 'ci';
  if (!io.stdin.isTTY) return 'stdin';
  return io.stderr.isTTY ? undefined : 'stderr';
}
