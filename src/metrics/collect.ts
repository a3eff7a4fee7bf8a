/** The metrics of many orders, taken in one by one. */
import type { Order } from '../order/order.ts';
import { createBook } from './book.ts';
import { type CountedOrder, countedOrder, type OrderRules, orderRules } from './counted.ts';
import { type Forecast, forecastFrom, forecastOfNumbers } from './forecast.ts';
import type { Metrics } from './result.ts';
import type { Tally } from './share.ts';
import { type Measure, storeMetrics } from './store-metrics.ts';

export interface Collector {
  /** `measure` absent: the platform publishes no rate. */
  add(order: Order, measure: Measure | undefined): void;
  /** The ids of the orders that are counted, store by store. */
  ids(): Iterable<string>;
  /** What its cancellation would make of the rates, beside the orders that were added, or beside their numbers. */
  forecast(
    order: Order,
    measure: Measure,
    numbers?: Tally,
  ): { readonly order: CountedOrder; readonly forecast: Forecast };
  /** `asked`: the order whose cancellation is considered. */
  metrics(asked?: string): Metrics;
}

/** `at`: the instant the rates are for, in epoch milliseconds. */
export function createCollector(at: number): Collector {
  const book = createBook();
  const stores = new Map<string | undefined, { readonly measure: Measure; readonly rules: OrderRules }>();
  const forecasts = new Map<string | undefined, Forecast>();
  let unmeasured = 0;
  return {
    add(order, measure) {
      if (measure === undefined) {
        unmeasured += 1;
        return;
      }
      const store = storeOf(order);
      const known = stores.get(store) ?? { measure, rules: orderRules(measure.tables, store) };
      stores.set(store, known);
      book.add(countedOrder(order, at, known.rules));
    },
    forecast(order, measure, numbers) {
      const store = storeOf(order);
      const counted = countedOrder(order, at, orderRules(measure.tables, store));
      if (numbers !== undefined) return { order: counted, forecast: forecastOfNumbers(numbers, store, measure, at) };
      const known = forecasts.get(store);
      if (known !== undefined) return { order: counted, forecast: known };
      const orders = book.stores().find((each) => each.store === store) ?? { store, orders: new Map(), duplicates: 0 };
      const forecast = forecastFrom(orders, measure, at);
      forecasts.set(store, forecast);
      return { order: counted, forecast };
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

/** Undefined where the order does not tell one store. */
const storeOf = ({ marketplace }: Order): string | undefined =>
  typeof marketplace === 'string' ? marketplace : undefined;
