/** What to know about a store's rates, beside the rates themselves. */
import type { Warning } from '../../decision/decision.ts';
import type { MetricsWords } from '../../locales/metrics.ts';
import { targetText } from '../../metrics/phrases.ts';
import type { StoreMetrics } from '../../metrics/result.ts';

/** Each with its id, those that change the figures first. */
export function metricsNotes(store: StoreMetrics, words: MetricsWords): Warning[] {
  const { autoCancel, counts, lateShipment, marketplace, open, rates } = store;
  const { notes } = words;
  const lenders = new Set(rates.flatMap(({ target }) => target.borrowedFrom ?? []));
  const late = open.filter((order) => order.late).length;
  const list: (Warning | false)[] = [
    marketplace === undefined && { id: 'unknown-store', text: notes.unknownStore },
    ...[...lenders].map((lender) => ({ id: 'borrowed-rate', text: notes.borrowed('rate', lender) })),
    open.length > 0 &&
      autoCancel?.borrowedFrom !== undefined && {
        id: 'borrowed-auto-cancel',
        text: notes.borrowed('auto-cancel', autoCancel.borrowedFrom),
      },
    counted('presumed-not-asked', counts.presumedNotAsked, notes.presumedNotAsked),
    open.some(({ requested }) => requested) && { id: 'requested', text: notes.requested },
    counted('open-without-ship-by', counts.openWithoutShipBy, notes.openWithoutShipBy),
    lateShipment !== undefined &&
      late > 0 && {
        id: 'late-shipment',
        text: notes.lateShipment(late, targetText(lateShipment, words)),
      },
    counted('duplicates', counts.duplicates, notes.duplicates),
    counted('platform-fulfilled', counts.platformFulfilled, notes.platformFulfilled),
    counted('later', counts.later, notes.later),
    { id: 'date-of-order', text: notes.dateOfOrder },
  ];
  return list.filter((note) => note !== false);
}

const counted = (id: string, count: number, say: (count: number) => string): Warning | false =>
  count > 0 && { id, text: say(count) };
