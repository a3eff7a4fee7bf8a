/** The rules that a seller's orders are measured by, loaded at their first use. */
import { sourceOf } from '../decision/because.ts';
import { policyOf, type ReadOrder } from '../decision/deciding.ts';
import type { Measure } from '../metrics/store-metrics.ts';
import { loadMetrics, loadPolicy } from '../policies/load.ts';

/** Undefined where the order's platform publishes no rate. */
export type Measuring = (read: ReadOrder) => Promise<Measure | undefined>;

export function createMeasuring(): Measuring {
  const measures = new Map<string, Measure | undefined>();

  async function load(id: string): Promise<Measure | undefined> {
    const [policy, tables] = await Promise.all([loadPolicy(id), loadMetrics(id)]);
    return tables && { policy, tables, sourceOf: (cite) => sourceOf(policy, cite) };
  }

  return async ({ order, platform }) => {
    const id = policyOf(order, platform);
    if (!measures.has(id)) measures.set(id, await load(id));
    return measures.get(id);
  };
}
