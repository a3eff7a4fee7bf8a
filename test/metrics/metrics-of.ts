import { createCollector } from '../../src/metrics/collect.ts';
import type { Metrics } from '../../src/metrics/result.ts';
import type { Measure } from '../../src/metrics/store-metrics.ts';
import type { Order } from '../../src/order/order.ts';
import { metrics as tables } from '../../src/policies/amazon/metrics.ts';

export const amazon: Measure = {
  policy: { id: 'amazon', version: '2026-11' },
  tables,
  sourceOf: ({ source, confidence }) => ({ title: source, checked: '2026-11', confidence }),
};

/** What Amazon's rules make of these orders; `asked`: the order whose cancellation is considered. */
export function metricsOf(orders: readonly Order[], at: number, asked?: string): Metrics {
  const collector = createCollector(at);
  for (const order of orders) collector.add(order, amazon);
  return collector.metrics(asked);
}
