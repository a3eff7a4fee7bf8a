/** What a run has met, and the exit code that follows. */
import type { Decision } from '../decision/decision.ts';
import { type ExitCode, exit, highest } from './exit.ts';

export interface Tally {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
  decided(decision: Decision): void;
  /** A record became what it should, other than a decision. */
  succeeded(): void;
  unreadable(): void;
  unopened(): void;
  /** Items were read whose order never came; where that is all there was, nothing has been decided. */
  orphaned(): void;
  code(): ExitCode;
}

/** `status`: with `-e`, the verdicts count too. */
export function createTally(status: boolean): Tally {
  let done = 0;
  let failed = 0;
  let orphans = false;
  let worst: ExitCode = exit.done;
  const met = (code: ExitCode): void => {
    worst = highest(worst, code);
  };
  return {
    get done() {
      return done;
    },
    get failed() {
      return failed;
    },
    get total() {
      return done + failed;
    },
    decided({ items }) {
      done += 1;
      if (!status) return;
      if (items.some(({ verdict }) => verdict === 'undetermined')) met(exit.undetermined);
      if (items.some(({ verdict }) => verdict !== 'cancel')) met(exit.no);
    },
    succeeded() {
      done += 1;
    },
    unreadable() {
      failed += 1;
      met(exit.data);
    },
    unopened: () => met(exit.noInput),
    orphaned() {
      orphans = true;
    },
    code: () => (orphans && done + failed === 0 ? highest(worst, exit.data) : worst),
  };
}
