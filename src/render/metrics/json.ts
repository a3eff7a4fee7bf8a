/** `annul metrics -o json`: one document; `-o ndjson`: one store a line. */
import type { MetricsWords } from '../../locales/metrics.ts';
import type { Metrics } from '../../metrics/result.ts';
import { safeJson } from '../safe-json.ts';
import { metricsNotes } from './notes.ts';

const schema = 'annul/metrics/1';

export function renderMetricsJson(metrics: Metrics, words: MetricsWords, lines: boolean): string {
  const { at, stores, unmeasured } = metrics;
  const told = stores.map((store) => ({ ...store, notes: metricsNotes(store, words) }));
  if (!lines) return `${safeJson({ schema, at, stores: told, unmeasured }, 2)}\n`;
  return told.map((store) => `${safeJson({ schema, at, ...store })}\n`).join('');
}
