/** `annul metrics [FILE...]`: a seller's cancellation rate, what it still bears, and what the platform will cancel. */

import { loadMetricsWords } from '../../locales/metrics.ts';
import { type Collector, createCollector } from '../../metrics/collect.ts';
import type { Metrics } from '../../metrics/result.ts';
import { forTicket } from '../../render/ticket.ts';
import { createCommand, type Runnable } from '../command.ts';
import { type ExitCode, UsageError } from '../exit.ts';
import { filesOf } from '../input.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { createMeasuring } from '../measuring.ts';
import { flags } from '../options.ts';
import { type ReadingFlags, readingOf } from '../order-options.ts';
import { outputOf } from '../output-option.ts';
import { readOrders } from '../reading.ts';
import { createTally } from '../tally.ts';
import { viewSettings } from '../view-settings.ts';

type MetricsOutput = 'text' | 'json' | 'ndjson' | 'markdown';

interface MetricsFlags extends ReadingFlags {
  readonly at?: number;
  readonly order?: string;
  readonly output?: MetricsOutput;
  readonly json?: true;
  readonly why?: true;
}

export interface MetricsOptions extends MetricsFlags {
  readonly files: readonly string[];
}

export function metricsCommand(io: Io): Runnable {
  const command = createCommand(
    'metrics',
    [{ name: '[FILE...]' }],
    [
      flags.order,
      flags.at,
      flags.marketplace,
      flags.from,
      flags.items,
      flags.set,
      flags.metricsOutput,
      flags.json,
      flags.why,
      flags.quiet,
      flags.lang,
      flags.color,
    ],
  );
  return { command, run: () => metrics({ ...command.opts<MetricsFlags>(), files: command.args }, io) };
}

export async function metrics(options: MetricsOptions, io: Io): Promise<ExitCode> {
  const output = outputOf(options);
  const files = filesOf(options.files, 'metrics', io);
  const at = options.at ?? io.now();
  const tally = createTally(false);
  const collector = createCollector(at);
  const measure = createMeasuring();
  await readOrders(
    {
      purpose: 'count',
      ...readingOf(options),
      files,
      lang: langOf(options.lang, io.env),
      streams: false,
    },
    {
      open: () => '',
      async order(read) {
        tally.succeeded();
        collector.add(read.order, await measure(read));
        return '';
      },
      error: () => undefined,
      close: () => rendered(collector.metrics(known(options.order, collector)), output, { ...options, at }, io),
    },
    tally,
    io,
  );
  return tally.code();
}

/** More names than these are not compared with what was typed. */
const compared = 1000;

/** Throws a `UsageError` for an order that was not among those read. */
function known(order: string | undefined, collector: Collector): string | undefined {
  if (order === undefined) return undefined;
  const ids: string[] = [];
  for (const id of collector.ids()) {
    if (id === order) return order;
    if (ids.length < compared) ids.push(id);
  }
  throw new UsageError({ kind: 'unknown-value', option: '--order', value: order, known: ids });
}

async function rendered(found: Metrics, output: MetricsOutput, options: MetricsOptions, io: Io): Promise<string> {
  const words = await loadMetricsWords(langOf(options.lang, io.env));
  if (output === 'json' || output === 'ndjson') {
    return (await import('../../render/metrics/json.ts')).renderMetricsJson(found, words, output === 'ndjson');
  }
  const { loadView } = await import('../../render/view.ts');
  const settings = viewSettings(io.stdout, options, io);
  if (output === 'text') {
    const { renderMetrics } = await import('../../render/metrics/text.ts');
    return renderMetrics(found, words, await loadView(settings, found.stores));
  }
  const { renderMetricsMarkdown } = await import('../../render/metrics/markdown.ts');
  return renderMetricsMarkdown(found, words, await loadView(forTicket(settings), found.stores));
}
