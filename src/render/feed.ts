/**
 * The flat file of Amazon's feed POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA, with a row for each line that it can cancel.
 * Nothing is written where there is none.
 */
import { loadFeedWords } from '../locales/feed.ts';
import { createFeedRows } from './feed-rows.ts';
import type { Renderer } from './renderer.ts';
import type { ViewSettings } from './view.ts';

const head = [
  [
    'TemplateType=OrderCancellation',
    'Version=1.0/1.0.3',
    'This row for Amazon.com use only.  Do not modify or delete.',
  ],
  ['order-id', 'cancellation-reason-code', 'amazon-order-item-code'],
];

const lines = (rows: readonly (readonly string[])[]): string => rows.map((cells) => `${cells.join('\t')}\n`).join('');

export function feedRenderer({ lang }: Pick<ViewSettings, 'lang'>): Renderer {
  const rows = createFeedRows();
  return {
    errorsInPlace: false,
    open: () => '',
    record(record) {
      const first = rows.counts.rows === 0;
      const taken = rows.take(record).map(({ order, item, reason }) => [order, reason.flat, item]);
      return lines(first && taken.length > 0 ? [...head, ...taken] : taken);
    },
    close: () => '',
    notes: async () => (await loadFeedWords(lang)).notes(rows.counts),
  };
}
