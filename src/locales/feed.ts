/** What is said on stderr beside a feed of cancellations: what it does, and what it leaves to people. */
import type { Lang } from './messages.ts';

export interface FeedCounts {
  /** Lines that the feed cancels, and how many of them count in the rate or may. */
  readonly rows: number;
  readonly counting: number;
  /**
   * Items that can be cancelled but not by this feed: their reason is not known; the buyer has not asked with the cancel
   * control, as far as is told; units of a line, or no order of the seller's; no id that fits.
   */
  readonly reasonless: number;
  readonly unofficial: number;
  readonly byHand: number;
  readonly unnamed: number;
  /** Items whose verdict is open, and those that are not to be cancelled. */
  readonly open: number;
  readonly other: number;
}

export interface FeedWords {
  /** A sentence for each count that is not zero. */
  notes(counts: FeedCounts): readonly string[];
  merchant(placeholder: string): string;
  /** Lines whose true reason the XML schema does not have. */
  renamed(lines: number): string;
}

export const loadFeedWords = async (lang: Lang): Promise<FeedWords> =>
  (lang === 'fr' ? await import('./fr/feed.ts') : await import('./en/feed.ts')).feed;
