/** What stands around causes and remedies on the screen of `annul guide problems`. */
import type { Lang } from './messages.ts';

export interface ProblemWords {
  /** Of the walk. */
  readonly heading: string;
  /** No symptom is told yet. */
  readonly unnamed: string;
  /** Several causes follow. */
  readonly several: string;
  /** Questions follow, whose answers would leave fewer causes. */
  readonly settle: string;
  /** Those that can be named. */
  symptoms(names: readonly string[]): string;
}

export async function loadProblemWords(lang: Lang): Promise<ProblemWords> {
  return lang === 'fr' ? (await import('./fr/problems.ts')).problems : (await import('./en/problems.ts')).problems;
}
