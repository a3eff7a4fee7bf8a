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
  readonly table: {
    readonly columns: {
      readonly method: string;
      readonly time: string;
      readonly after: string;
      readonly issued: string;
      readonly store: string;
    };
    /** A method that gives nothing back. */
    readonly nothing: string;
    /** A payment that was only reserved. */
    readonly hold: string;
    readonly anyCard: string;
    readonly anyPayment: string;
    readonly otherPayment: string;
    readonly triggers: Readonly<Record<'cancellation' | 'return-received' | 'undeliverable', string>>;
    readonly conditions: {
      readonly cancellation: string;
      readonly return: string;
      shippedBy(who: string): string;
      soldBy(who: string): string;
    };
    /** In brackets: no page of the store gives a time, another's stands there. */
    borrowed(store: string): string;
    /** All stores but these. */
    except(stores: string): string;
  };
  why(command: string): string;
  /** The list of pages that `--why` ends with. */
  readonly sources: string;
}

export async function loadGuideWords(lang: Lang): Promise<GuideWords> {
  return lang === 'fr' ? (await import('./fr/guide.ts')).guide : (await import('./en/guide.ts')).guide;
}
