/** `annul check [FILE...]`: decides every order. */

import { createDecide, type ReadOrder } from '../../decision/deciding.ts';
import type { Decision, Role } from '../../decision/decision.ts';
import { chooseItems } from '../../decision/refund-together.ts';
import type { Lang } from '../../locales/messages.ts';
import type { Order } from '../../order/order.ts';
import type { SellerReason } from '../../order/vocabulary.ts';
import type { ColourChoice } from '../../render/colour.ts';
import { loadRenderer, type Output } from '../../render/index.ts';
import type { Renderer } from '../../render/renderer.ts';
import type { Hints } from '../../render/view.ts';
import type { CalendarFile } from '../calendar-file.ts';
import { createCommand, type Runnable } from '../command.ts';
import { type ExitCode, exit, highest, UsageError } from '../exit.ts';
import { filesOf, formatOf } from '../input.ts';
import { createAlone } from '../interview/alone.ts';
import type { Held } from '../interview/hold.ts';
import { refusalOf } from '../interview/may-ask.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { asCommand, withOption } from '../paste.ts';
import { createRates, type RateFlags } from '../rates.ts';
import { readOrders } from '../reading.ts';
import { createSpeech } from '../speech.ts';
import { createTally } from '../tally.ts';
import { viewSettings } from '../view-settings.ts';

export interface CheckFlags extends RateFlags {
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

export interface CheckOptions extends RateFlags {
  readonly files: readonly string[];
  readonly role: Role;
  /** Epoch milliseconds; the clock where absent. */
  readonly at?: number | undefined;
  readonly marketplace?: string | undefined;
  readonly policy?: string | undefined;
  readonly from?: string | undefined;
  readonly items?: string | undefined;
  readonly sets: readonly string[];
  /** The items whose refund is counted; absent: all that can be cancelled or returned. */
  readonly only?: readonly string[] | undefined;
  /** The calendar file to write. */
  readonly ics?: string | undefined;
  readonly output: Output;
  readonly strict: boolean;
  /** False with `--no-input`. */
  readonly input?: boolean | undefined;
  readonly exitStatus: boolean;
  readonly quiet: boolean;
  readonly why: boolean;
  readonly details: boolean;
  readonly lang?: Lang | undefined;
  readonly color: ColourChoice;
  /** What the user typed, for the commands that can be pasted. */
  readonly argv: readonly string[];
}

export function checkCommand(io: Io, argv: readonly string[]): Runnable {
  const command = createCommand(
    'check',
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
      flags.metrics,
      flags.orders,
      flags.cancelled,
      flags.only,
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
  return { command, run: () => check(optionsOf(command.opts<CheckFlags>(), command.args, argv), io) };
}

function optionsOf(given: CheckFlags, files: readonly string[], argv: readonly string[]): CheckOptions {
  const { output, json, color, as } = given;
  if (json === true && output !== undefined && output !== 'json') {
    throw new UsageError({ kind: 'conflict', option: '--json', other: `-o ${output}` });
  }
  return {
    ...given,
    files,
    role: as ?? 'buyer',
    sets: setsOf(given),
    output: json === true ? 'json' : (output ?? 'text'),
    strict: given.strict === true,
    exitStatus: given.exitStatus === true,
    quiet: given.quiet === true,
    why: given.why === true,
    details: given.details === true,
    color: color ?? 'auto',
    argv,
  };
}

/** What was set, the reason included: an item's own word goes first. */
export function setsOf({
  as = 'buyer',
  set = [],
  reason,
}: Pick<CheckFlags, 'as' | 'set' | 'reason'>): readonly string[] {
  if (reason === undefined) return set;
  if (as !== 'seller') throw new UsageError({ kind: 'seller-only', option: '--reason' });
  return [`sellerReason=${reason}`, ...set];
}

export async function check(options: CheckOptions, io: Io): Promise<ExitCode> {
  const { role, output, quiet, strict, items, sets, only, marketplace, policy, color } = options;
  checkSide(output, role);
  const files = filesOf(options.files, 'check', io);
  const at = options.at ?? io.now();
  const lang = langOf(options.lang, io.env);
  const rates = await createRates({ ...options, files, lang }, at, io);
  const decide = createDecide({ at, role, strict, lang, policy, only });
  const hints = hintsOf(files, options.argv);
  const renderer = await loadRenderer(output, viewSettings(io.stdout, { ...options, at, hints }, io));
  const tally = createTally(options.exitStatus);
  const calendar = await calendarOf(options.ics, at, lang, io);
  const begin = opening(renderer, only !== undefined);
  const asks = output === 'text' && !files.includes('-') && io.stdout.isTTY && refusalOf(options, io) === undefined;
  const alone = createAlone<{ read: ReadOrder; decision: Decision }>(asks);
  let held: readonly Held[] = [];
  let left = false;

  function settle(decision: Decision): string {
    tally.decided(decision);
    calendar?.decision(decision);
    return begin.before() + renderer.record(decision);
  }

  /** The one order that stays undetermined is asked about. */
  async function finished({ read, decision }: { read: ReadOrder; decision: Decision }): Promise<Decision> {
    if (tally.failed > 0 || decision.items.every(({ verdict }) => verdict !== 'undetermined')) return decision;
    const { interviews } = await import('../interview/interviews.ts');
    const asked = await interviews([read], { ...options, at: options.at, policy, lang }, io);
    left = asked === undefined;
    held = asked ?? [];
    return held[0] === undefined ? decision : rates.rated(held[0].decision, read);
  }

  await readOrders(
    {
      purpose: 'decide',
      files,
      from: formatOf(options.from),
      items,
      sets,
      marketplace,
      quiet,
      lang,
      color,
      streams: streams(output),
    },
    {
      open: begin.open,
      async order(read) {
        if (only !== undefined) checkItems(read.order, only);
        const decision = await rates.rated(await decide(read), read);
        return alone
          .push({ read, decision })
          .map((one) => settle(one.decision))
          .join('');
      },
      error: (record) => (renderer.errorsInPlace ? begin.before() + renderer.record(record) : undefined),
      async close() {
        const one = alone.last();
        const decision = one && (await finished(one));
        if (left) return '';
        return (decision === undefined ? '' : settle(decision)) + begin.before() + (await renderer.close());
      },
    },
    tally,
    io,
  );
  if (left) return exit.interrupted;
  calendar?.save();
  await tellNotes(renderer, options, lang, io);
  if (held.length > 0) {
    const { tellAfterwards } = await import('../interview/afterwards.ts');
    await tellAfterwards(held, { ...options, files, lang }, io);
  }
  return highest(tally.code(), rates.code);
}

/** Where the first order can turn out to be asked for wrongly, nothing is written before it. */
function opening(renderer: Renderer, late: boolean) {
  let opened = !late;
  return {
    open: () => (late ? '' : renderer.open()),
    before(): string {
      if (opened) return '';
      opened = true;
      return renderer.open();
    },
  };
}

/** Throws a `UsageError` for a buyer who wants a seller's feed. */
export function checkSide(output: Output, role: Role): void {
  if (role !== 'seller' && (output === 'feed' || output === 'feed-xml')) {
    throw new UsageError({ kind: 'seller-only', option: `-o ${output}` });
  }
}

export async function tellNotes(
  renderer: Renderer,
  { quiet, color = 'auto' }: Pick<CheckFlags, 'quiet' | 'color'> | Pick<CheckOptions, 'quiet' | 'color'>,
  lang: Lang,
  io: Io,
): Promise<void> {
  if (quiet === true || renderer.notes === undefined) return;
  const speech = createSpeech(io, lang, color);
  for (const note of await renderer.notes()) speech.note(note);
}

/** Throws a `UsageError` for an item that the order does not have. */
export function checkItems(order: Order, only: readonly string[]): void {
  const { unknown, known } = chooseItems(order, only);
  const [value] = unknown;
  if (value !== undefined) throw new UsageError({ kind: 'unknown-value', option: '--only', value, known });
}

/** Undefined where no calendar is asked for. */
export async function calendarOf(
  file: string | undefined,
  at: number,
  lang: Lang,
  io: Io,
): Promise<CalendarFile | undefined> {
  if (file === undefined) return undefined;
  return (await import('../calendar-file.ts')).createCalendarFile(file, at, lang, io);
}

const streams = (output: Output): boolean => output !== 'text' && output !== 'markdown';

/** Data from stdin cannot be named again. */
function hintsOf(files: readonly string[], argv: readonly string[]): Hints {
  return files.includes('-') ? {} : { why: withOption(argv, '--why'), ask: asCommand(argv, 'ask') };
}
