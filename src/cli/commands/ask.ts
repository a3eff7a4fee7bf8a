/** `annul ask [FILE...]`: the interview, and then what `check` prints. */
import type { ReadOrder } from '../../decision/deciding.ts';
import type { Role } from '../../decision/decision.ts';
import type { Lang } from '../../locales/messages.ts';
import type { Order } from '../../order/order.ts';
import type { SellerReason } from '../../order/vocabulary.ts';
import type { ColourChoice } from '../../render/colour.ts';
import { loadRenderer, type Output } from '../../render/index.ts';
import { safeJson } from '../../render/safe-json.ts';
import { createCommand, type Runnable } from '../command.ts';
import { type ExitCode, exit, FileError, UsageError } from '../exit.ts';
import { formatOf } from '../input.ts';
import { refusalOf } from '../interview/may-ask.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { readOrders } from '../reading.ts';
import { createChange } from '../settings.ts';
import { createTally, type Tally } from '../tally.ts';
import { viewSettings } from '../view-settings.ts';
import { calendarOf, checkItems, checkSide, setsOf, tellNotes } from './check.ts';

export interface AskFlags {
  readonly as?: Role;
  readonly at?: number;
  readonly marketplace?: string;
  readonly policy?: string;
  readonly from?: string;
  readonly items?: string;
  readonly set?: readonly string[];
  readonly reason?: SellerReason;
  readonly only?: readonly string[];
  readonly ics?: string;
  readonly save?: string;
  readonly force?: true;
  readonly output?: Output;
  readonly json?: true;
  readonly strict?: true;
  /** False with `--no-input`. */
  readonly input?: boolean;
  readonly exitStatus?: true;
  readonly quiet?: true;
  readonly why?: true;
  readonly details?: true;
  readonly lang?: Lang;
  readonly color?: ColourChoice;
}

export function askCommand(io: Io): Runnable {
  const command = createCommand(
    'ask',
    [{ name: '[FILE...]' }],
    [
      flags.as,
      flags.at,
      flags.marketplace,
      flags.policy,
      flags.from,
      flags.items,
      flags.set,
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

/** The id of an order that begins with nothing. */
const newId = '1';

async function ask(given: AskFlags, files: readonly string[], io: Io): Promise<ExitCode> {
  const { at, as: role = 'buyer', json, color = 'auto', save, force, policy, only } = given;
  const sets = setsOf(given);
  if (json === true && given.output !== undefined && given.output !== 'json') {
    throw new UsageError({ kind: 'conflict', option: '--json', other: `-o ${given.output}` });
  }
  const refusal = refusalOf({ input: given.input, quiet: given.quiet === true }, io);
  if (refusal !== undefined) throw new UsageError({ kind: 'cannot-ask', refusal });
  if (files.includes('-')) throw new UsageError({ kind: 'cannot-ask', refusal: 'stdin' });
  if (save !== undefined && force !== true && isThere(save, io))
    throw new UsageError({ kind: 'file-there', file: save });
  const lang = langOf(given.lang, io.env);
  const output: Output = json === true ? 'json' : (given.output ?? 'text');
  checkSide(output, role);
  const strict = given.strict === true;
  const tally = createTally(given.exitStatus === true);
  const reads =
    files.length === 0
      ? [await freshOrder(sets, given.marketplace)]
      : await ordersOf(files, { ...given, set: sets }, lang, tally, io);

  if (only !== undefined) for (const { order } of reads) checkItems(order, only);

  const { interviews } = await import('../interview/interviews.ts');
  const held = await interviews(reads, { at, role, strict, policy, only, lang, color }, io);
  if (held === undefined) return exit.interrupted;

  const renderer = await loadRenderer(output, viewSettings(io.stdout, { ...given, color, lang }, io));
  const calendar = await calendarOf(given.ics, at ?? io.now(), lang, io);
  io.stdout.write(renderer.open());
  for (const { decision } of held) {
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
  await tellAfterwards(held, { ...given, files, sets, strict, lang, color, saved }, io);
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

/** Nothing is known but what the options say. */
async function freshOrder(set: readonly string[], marketplace: string | undefined): Promise<ReadOrder> {
  const changed = (await createChange(set, marketplace))({ id: newId }, []);
  if (!('error' in changed)) return changed;
  const [assignment = ''] = set.filter((one) => one.startsWith(`${changed.error.path ?? ''}=`));
  throw new UsageError({ kind: 'invalid-set', assignment, error: changed.error });
}

async function ordersOf(
  files: readonly string[],
  { from, items, set = [], marketplace, color = 'auto' }: AskFlags,
  lang: Lang,
  tally: Tally,
  io: Io,
): Promise<ReadOrder[]> {
  const reads: ReadOrder[] = [];
  await readOrders(
    {
      purpose: 'decide',
      files,
      from: formatOf(from),
      items,
      sets: set,
      marketplace,
      quiet: false,
      lang,
      color,
      streams: false,
    },
    {
      open: () => '',
      order(read) {
        reads.push(read);
        return '';
      },
      error: () => undefined,
      close: () => '',
    },
    tally,
    io,
  );
  return reads;
}
