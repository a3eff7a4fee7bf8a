/** A topic of the guide as it is printed: `annul/guide/1`. Every renderer receives this and nothing else. */
import type { Source } from '../decision/decision.ts';
import type { GuideTopic } from './topics.ts';

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly string[];
  readonly source: Source;
}

export type Block =
  | { readonly kind: 'text' | 'list' | 'steps'; readonly statements: readonly Statement[] }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly columns: readonly string[];
      readonly rows: readonly TableRow[];
    };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface GuideDocument {
  readonly schema: 'annul/guide/1';
  readonly topic: GuideTopic;
  readonly title: string;
  readonly about: string;
  readonly policy: { readonly id: string; readonly version: string; readonly marketplace?: string };
  readonly sections: readonly Section[];
}

/** The list of topics: `annul/guide-topics/1`. */
export interface GuideOverview {
  readonly schema: 'annul/guide-topics/1';
  readonly topics: readonly { readonly topic: GuideTopic; readonly title: string; readonly about: string }[];
}
