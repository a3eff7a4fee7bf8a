/** `annul ask [FILE...]`: the interview, and then what `check` prints. */

import type { Order } from '../../order/order.ts';
import type { SellerReason } from '../../order/vocabulary.ts';
import { loadRenderer, type Output } from '../../render/index.ts';
import { safeJson } from '../../render/safe-json.ts';
import { createCommand, type Runnable } from '../command.ts';
import { type ExitCode, exit, FileError, UsageError } from '../exit.ts';
import { freshOrder, heldOrders } from '../held-orders.ts';
import { refusalOf } from '../interview/may-ask.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { checkItems, type DecidingFlags, decidingFlags, readingOf, setsOf } from '../order-options.ts';
import { outputOf } from '../output-option.ts';
import { createTally } from '../tally.ts';
import { viewSettings } from '../view-settings.ts';
import { calendarOf, checkSide, shownIn, tellNotes } from './check.ts';

interface AskFlags extends DecidingFlags {
  readonly reason?: SellerReason;
  readonly only?: readonly string[];
  readonly ics?: string;
  readonly save?: string;
  readonly force?: true;
  readonly output?: Output;
  readonly json?: true;
  /** False with `--no-input`. */
  readonly input?: boolean;
  readonly exitStatus?: true;
  readonly why?: true;
  readonly details?: true;
}

export function askCommand(io: Io): Runnable {
  const command = createCommand(
    'ask',
    [{ name: '[FILE...]' }],
    [
      ...decidingFlags,
      flags.reason,
      flags.only,
      flags.save,
      flags.force,
      flags.output,
      flags.json,
      flags.ics,
      flags.strict,
      flags.noInput,
      flags.exitStatus,
      flags.quiet,
      flags.why,
      flags.details,
      flags.lang,
      flags.color,
    ],
  );
  return { command, run: () => ask(command.opts<AskFlags>(), command.args, io) };
}

async function ask(given: AskFlags, files: readonly string[], io: Io): Promise<ExitCode> {
  const { at, as: role = 'buyer', color = 'auto', save, force, policy, only } = given;
  const sets = setsOf(given);
  const output: Output = outputOf(given);
  const refusal = refusalOf({ input: given.input, quiet: given.quiet === true }, io);
  if (refusal !== undefined) throw new UsageError({ kind: 'cannot-ask', refusal });
  if (files.includes('-')) throw new UsageError({ kind: 'cannot-ask', refusal: 'stdin' });
  if (save !== undefined && force !== true && isThere(save, io))
    throw new UsageError({ kind: 'file-there', file: save });
  const lang = langOf(given.lang, io.env);
  checkSide(output, role);
  const strict = given.strict === true;
  const tally = createTally(given.exitStatus === true);
  const reads =
    files.length === 0
      ? [await freshOrder(sets, given.marketplace)]
      : await heldOrders({ ...readingOf(given), files, sets, quiet: false, lang }, tally, io);

  for (const { order } of reads) checkItems(order, only);

  const { interviews } = await import('../interview/interviews.ts');
  const held = await interviews(reads, { at, role, strict, policy, only, lang, color }, io);
  if (held === undefined) return exit.interrupted;

  const renderer = await loadRenderer(output, viewSettings(io.stdout, { ...given, color, lang }, io));
  const calendar = await calendarOf(given.ics, at ?? io.now(), lang, io);
  io.stdout.write(renderer.open());
  for (const one of held) {
    const decision = shownIn(output, one.decision, one.order, only);
    tally.decided(decision);
    calendar?.decision(decision);
    io.stdout.write(renderer.record(decision));
  }
  io.stdout.write(await renderer.close());
  await io.stdout.end();
  await tellNotes(renderer, given, lang, io);

  const saved = held.length === 0 ? undefined : save;
  calendar?.save();
  if (saved !== undefined) io.save(saved, textOf(held.map(({ order }) => order)), force === true);
  const { tellAfterwards } = await import('../interview/afterwards.ts');
  await tellAfterwards(held, { ...given, files, sets, strict, spoken: lang, color, saved }, io);
  return tally.code();
}

const textOf = (orders: readonly Order[]): string =>
  orders.length === 1 ? `${safeJson(orders[0], 2)}\n` : orders.map((order) => `${safeJson(order)}\n`).join('');

function isThere(file: string, io: Io): boolean {
  try {
    io.open(file).close();
    return true;
  } catch (error) {
    if (error instanceof FileError) return error.reason !== 'ENOENT';
    throw error;
  }
}
