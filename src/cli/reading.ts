/** What `check` and `convert` share: reads every order, applies what the user set, and reports what could not be read. */

import type { ReadOrder } from '../decision/deciding.ts';
import type { ErrorRecord } from '../decision/decision.ts';
import type { Entry } from '../formats/read.ts';
import type { Lang } from '../locales/messages.ts';
import type { InputError } from '../order/error.ts';
import type { ColourChoice } from '../render/colour.ts';
import { entries } from './input.ts';
import type { Io } from './io.ts';
import { createProgress } from './progress.ts';
import { createReports } from './reports.ts';
import { createChange } from './settings.ts';
import type { Tally } from './tally.ts';

export interface ReadingOptions {
  readonly purpose: 'decide' | 'convert' | 'count';
  readonly files: readonly string[];
  /** The id of a format, instead of detection. */
  readonly from?: string | undefined;
  readonly items?: string | undefined;
  readonly sets: readonly string[];
  readonly marketplace?: string | undefined;
  readonly quiet: boolean;
  readonly lang: Lang;
  readonly color: ColourChoice;
  /** Whether what is read is written at once, to where progress would be shown. */
  readonly streams: boolean;
}

/** What becomes of each record; what comes back is written to stdout. */
export interface Visitor {
  open(): string;
  order(read: ReadOrder): string | Promise<string>;
  /** Undefined: it belongs to stderr. */
  error(record: ErrorRecord): string | undefined;
  close(): string | Promise<string>;
}

/** Milliseconds. */
const longest = 50;

/** The tally is the visitor's for orders; what fails is counted here. Stops quietly where the reader of stdout has gone. */
export async function readOrders(options: ReadingOptions, visitor: Visitor, tally: Tally, io: Io): Promise<void> {
  const change = await createChange(options.sets, options.marketplace);
  const reports = createReports(options, io);
  const progress = createProgress(!options.quiet && !(options.streams && io.stdout.isTTY), reports.words, io);

  async function fail(error: InputError, source: Extract<Entry, { kind: 'error' }>['source']): Promise<void> {
    tally.unreadable();
    const record = await reports.record(error, source);
    const inPlace = visitor.error(record);
    if (inPlace !== undefined) return io.stdout.write(inPlace);
    progress.clear();
    await reports.error(record);
  }

  /** One piece of input can take long: a slow reader is waited for, and Ctrl+C is heard. */
  let turned = io.now();
  async function breath(): Promise<void> {
    if (io.stdout.full) await io.stdout.room();
    if (io.now() - turned < longest) return;
    await io.turn();
    turned = io.now();
  }

  io.stdout.write(visitor.open());
  for await (const batch of entries({ ...options, waiting: reports.waiting }, io)) {
    for (const met of batch) {
      if (met.kind === 'order') {
        const changed = change(met.order, met.warnings);
        if ('error' in changed) await fail(changed.error, met.source);
        else {
          // A decision tells of its warnings itself.
          if (options.purpose === 'convert' && changed.warnings.length > 0) {
            progress.clear();
            await reports.notice(met.source, changed.warnings);
          }
          const { platform, account } = met.format;
          io.stdout.write(await visitor.order({ ...changed, platform, account }));
        }
      } else if (met.kind === 'error') await fail(met.error, met.source);
      else {
        progress.clear();
        if (met.kind === 'notice') {
          if (met.warnings.some(({ id }) => id === 'items-without-order')) tally.orphaned();
          await reports.notice(met.source, met.warnings);
        } else {
          tally.unopened();
          await reports.file(met.error);
        }
      }
      progress.count(tally.total);
      await breath();
      if (io.stdout.closed) return;
    }
  }
  progress.clear();
  io.stdout.write(await visitor.close());
  await io.stdout.end();
  if (tally.failed > 0) await reports.summary(tally);
}
