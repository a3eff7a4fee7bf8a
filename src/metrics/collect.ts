/** The metrics of many orders, taken in one by one. */
import type { Order } from '../order/order.ts';
import type { AutoCancelRow } from '../policies/metrics.ts';
import { createBook } from './book.ts';
import { countedOrder } from './counted.ts';
import type { Metrics } from './result.ts';
import { rowFor } from './rows.ts';
import { type Measure, storeMetrics } from './store-metrics.ts';

export interface Collector {
  /** `measure` absent: the platform publishes no rate. */
  add(order: Order, measure: Measure | undefined): void;
  /** The ids of the orders that are counted, store by store. */
  ids(): Iterable<string>;
  /** `asked`: the order whose cancellation is considered. */
  metrics(asked?: string): Metrics;
}

/** `at`: the instant the rates are for, in epoch milliseconds. */
export function createCollector(at: number): Collector {
  const book = createBook();
  const stores = new Map<string | undefined, { readonly measure: Measure; readonly auto: AutoCancelRow | undefined }>();
  let unmeasured = 0;
  return {
    add(order, measure) {
      if (measure === undefined) {
        unmeasured += 1;
        return;
      }
      const store = typeof order.marketplace === 'string' ? order.marketplace : undefined;
      const known = stores.get(store) ?? { measure, auto: rowFor(measure.tables.autoCancel, store)?.row };
      stores.set(store, known);
      book.add(countedOrder(order, at, known.auto));
    },
    *ids() {
      for (const { orders } of book.stores()) yield* orders.keys();
    },
    metrics: (asked) => ({
      at: new Date(at).toISOString(),
      stores: book.stores().flatMap((orders) => {
        const known = stores.get(orders.store);
        return known === undefined ? [] : [storeMetrics(orders, known.measure, at, asked)];
      }),
      unmeasured,
    }),
  };
}
