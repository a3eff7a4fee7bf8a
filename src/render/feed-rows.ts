/** What a feed of cancellations can do of some decisions, and what it has to leave to people. */
import type { Decision, ErrorRecord, Feed, ItemDecision, Metric } from '../decision/decision.ts';
import type { FeedCounts } from '../locales/feed.ts';

export interface FeedRow {
  readonly order: string;
  readonly item: string;
  readonly reason: Feed;
}

export interface FeedRows {
  /** The rows of one more record; an item that was met before gives none. */
  take(record: Decision | ErrorRecord): readonly FeedRow[];
  readonly counts: FeedCounts;
}

/** The code of what the buyer has asked for. */
const askedFor = 'BuyerCanceled';

/** What can stand in a row without breaking it: ids of the platform are letters, digits and dashes. */
const safe = /^[A-Za-z0-9-]+$/;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function whyNot(metric: Metric | undefined): 'unofficial' | 'reasonless' | 'byHand' {
  if (metric?.reason === askedFor && metric.counts !== false) return 'unofficial';
  return metric?.counts === true && metric.reason === undefined ? 'reasonless' : 'byHand';
}

export function createFeedRows(): FeedRows {
  const met = new Set<string>();
  const counts: Mutable<FeedCounts> = {
    rows: 0,
    counting: 0,
    reasonless: 0,
    unofficial: 0,
    byHand: 0,
    unnamed: 0,
    open: 0,
    other: 0,
  };

  function rowOf(order: string, item: ItemDecision): FeedRow | undefined {
    const { feed, metric } = item;
    if (item.verdict !== 'cancel') counts[item.verdict === 'undetermined' ? 'open' : 'other'] += 1;
    else if (feed === undefined) counts[whyNot(metric)] += 1;
    else if (typeof item.item !== 'string' || !safe.test(item.item) || !safe.test(order)) counts.unnamed += 1;
    else if (!met.has(`${order} ${item.item}`)) {
      met.add(`${order} ${item.item}`);
      counts.rows += 1;
      if (metric?.counts !== false) counts.counting += 1;
      return { order, item: item.item, reason: feed };
    }
    return undefined;
  }

  return {
    counts,
    take: (record) =>
      record.schema === 'annul/decision/1' ? record.items.flatMap((item) => rowOf(record.order, item) ?? []) : [],
  };
}
