/** The words around the guide; what it teaches is the policy's. */

import type { Stage } from '../decision/decision.ts';
import type { GuideTopic } from '../guide/topics.ts';
import type { Lang } from './messages.ts';

export interface GuideWords {
  readonly topics: Readonly<Record<GuideTopic, { readonly title: string; readonly about: string }>>;
  readonly overview: {
    readonly title: string;
    readonly about: string;
    /** How a topic is opened. */
    open(command: string): string;
    store(command: string): string;
  };
  /** `3 to 5 business days`. */
  span(span: Pick<Stage, 'min' | 'max' | 'unit'>): string;
  /** The cell of a method that gives nothing back. */
  readonly nothing: string;
  /** A payment that was only reserved. */
  readonly hold: string;
  list(parts: readonly string[]): string;
  why(command: string): string;
  readonly source: string;
}

export async function loadGuideWords(lang: Lang): Promise<GuideWords> {
  return lang === 'fr' ? (await import('./fr/guide.ts')).guide : (await import('./en/guide.ts')).guide;
}
