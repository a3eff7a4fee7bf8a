/** One question as the screen knows it, and what comes back. Drawn on a terminal, or read line by line. */
import type { Verdict } from '../../decision/decision.ts';

export interface Line {
  readonly question: string;
  readonly answer: string;
}

export interface Choice {
  readonly label: string;
  readonly hint?: string;
}

/** What hangs on an answer. */
export interface WhyRow {
  readonly label: string;
  /** Where it is not a set of verdicts. */
  readonly text?: string;
  readonly verdicts: readonly Verdict[];
}

export interface Prompt {
  readonly heading: string;
  readonly progress: string;
  /** Answered before: they stay on the screen. */
  readonly answered: readonly Line[];
  readonly question: string;
  /** Below the question: which item, where to look. */
  readonly details: readonly string[];
  readonly choices: readonly Choice[];
  /** Something is typed; the choices below it are picked by number. How it is read is shown while it is typed. */
  readonly preview?: (text: string) => string | undefined;
  readonly why: { readonly intro: string; readonly rows: readonly WhyRow[] };
  /** Why the answer before could not be taken, and that answer. */
  readonly problem?: string;
  readonly line?: string;
  readonly canGoBack: boolean;
}

export type Reply =
  | { readonly kind: 'choice'; readonly index: number }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'back' };

/** The person has left: Ctrl+C, the end of the input, a signal. */
export class Left extends Error {}

export interface Prompter {
  /** Rejects with `Left`. */
  ask(prompt: Prompt): Promise<Reply>;
  /** Leaves the answers on the screen as lines, and the terminal as it was. */
  close(heading: string, answered: readonly Line[]): Promise<void>;
}
