/** `check --as seller` with the seller's other orders, or their numbers: what a cancellation would make of the rate. */
import type { ReadOrder } from '../decision/deciding.ts';
import type { Decision, Role } from '../decision/decision.ts';
import { withRates } from '../decision/rate-forecast.ts';
import type { Lang } from '../locales/messages.ts';
import { loadMetricsWords } from '../locales/metrics.ts';
import { createCollector } from '../metrics/collect.ts';
import type { Tally as Numbers } from '../metrics/share.ts';
import type { ColourChoice } from '../render/colour.ts';
import { type ExitCode, exit, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { createMeasuring } from './measuring.ts';
import { readOrders } from './reading.ts';
import { createTally, type Tally } from './tally.ts';

export interface RateFlags {
  /** The file of the seller's orders. */
  readonly metrics?: string;
  readonly orders?: number;
  readonly cancelled?: number;
}

interface RateOptions extends RateFlags {
  readonly files: readonly string[];
  readonly role: Role;
  readonly marketplace?: string | undefined;
  readonly quiet: boolean;
  readonly lang: Lang;
  readonly color: ColourChoice;
}

export interface Rates {
  /** The decision with the rates as its cancellation would make them. */
  rated(decision: Decision, read: ReadOrder): Promise<Decision>;
  /** Whether the file of orders could be read. */
  readonly code: ExitCode;
}

/** Throws a `UsageError` where the options do not fit together. `at` in epoch milliseconds. */
export async function createRates(options: RateOptions, at: number, io: Io): Promise<Rates> {
  const numbers = numbersOf(options);
  const measuring = createMeasuring();
  const collector = createCollector(at);
  const collected = options.metrics === undefined ? undefined : await collect(options.metrics);
  const code = collected?.code() ?? exit.done;
  // Of a file that gave no order there is no rate, not one of nothing.
  if (collected?.done === 0) return { rated: async (decision) => decision, code };
  const words = await loadMetricsWords(options.lang);

  async function collect(file: string): Promise<Tally> {
    const tally = createTally(false);
    await readOrders(
      { ...options, purpose: 'count', files: [file], sets: [], streams: false },
      {
        open: () => '',
        async order(read) {
          tally.succeeded();
          collector.add(read.order, await measuring(read));
          return '';
        },
        error: () => undefined,
        close: () => '',
      },
      tally,
      io,
    );
    return tally;
  }

  return {
    code,
    async rated(decision, read) {
      const measure = await measuring(read);
      if (measure === undefined) return decision;
      const { order, forecast } = collector.forecast(read.order, measure, numbers);
      return withRates(decision, { forecast, order, sourceOf: measure.sourceOf, words });
    },
  };
}

/** Both numbers, or neither, or a file. */
function numbersOf({ cancelled, files, metrics, orders, role }: RateOptions): Numbers | undefined {
  const given = [
    { option: '--metrics', value: metrics },
    { option: '--orders', value: orders },
    { option: '--cancelled', value: cancelled },
  ].flatMap(({ option, value }) => (value === undefined ? [] : [option]));
  const [first, second] = given;
  if (first === undefined) return undefined;
  if (role !== 'seller') throw new UsageError({ kind: 'seller-only', option: first });
  if (metrics !== undefined) {
    if (second !== undefined) throw new UsageError({ kind: 'conflict', option: first, other: second });
    if (metrics === '-' && files.includes('-'))
      throw new UsageError({ kind: 'conflict', option: '--metrics -', other: '-' });
    return undefined;
  }
  if (orders === undefined) throw new UsageError({ kind: 'missing-option', option: '--orders', command: 'check' });
  if (cancelled === undefined)
    throw new UsageError({ kind: 'missing-option', option: '--cancelled', command: 'check' });
  if (cancelled > orders) {
    throw new UsageError({ kind: 'not-a-count', option: '--cancelled', value: `${cancelled}`, least: 0, most: orders });
  }
  return { orders, cancelled };
}
