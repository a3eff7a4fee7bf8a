/** `annul check [FILE...]`: decides every order. */

import { chosenParts } from '../../decision/chosen-items.ts';
import { createDecide, type ReadOrder } from '../../decision/deciding.ts';
import type { Decision, Role } from '../../decision/decision.ts';
import type { Lang } from '../../locales/messages.ts';
import type { Order } from '../../order/order.ts';
import type { SellerReason } from '../../order/vocabulary.ts';
import { loadRenderer, type Output } from '../../render/index.ts';
import type { Renderer } from '../../render/renderer.ts';
import type { Hints } from '../../render/view.ts';
import type { CalendarFile } from '../calendar-file.ts';
import { createCommand, type Runnable } from '../command.ts';
import { type ExitCode, exit, highest, UsageError } from '../exit.ts';
import { filesOf } from '../input.ts';
import { createAlone } from '../interview/alone.ts';
import type { Held } from '../interview/hold.ts';
import { refusalOf } from '../interview/may-ask.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { checkItems, type DecidingFlags, decidingFlags, readingOf, setsOf } from '../order-options.ts';
import { outputOf } from '../output-option.ts';
import { asCommand, withOption } from '../paste.ts';
import type { RateFlags, Rates } from '../rates.ts';
import { readOrders } from '../reading.ts';
import { createSpeech } from '../speech.ts';
import { createTally } from '../tally.ts';
import { viewSettings } from '../view-settings.ts';

interface CheckFlags extends DecidingFlags, RateFlags {
  readonly reason?: SellerReason;
  readonly only?: readonly string[];
  readonly ics?: string;
  readonly output?: Output;
  readonly json?: true;
  /** False with `--no-input`. */
  readonly input?: boolean;
  readonly exitStatus?: true;
  readonly why?: true;
  readonly details?: true;
}

export function checkCommand(io: Io, argv: readonly string[]): Runnable {
  const command = createCommand(
    'check',
    [{ name: '[FILE...]' }],
    [
      ...decidingFlags,
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
  return { command, run: () => check(command.opts<CheckFlags>(), command.args, argv, io) };
}

const noRates: Rates = { rated: async (decision) => decision, code: exit.done };

/** `argv` is what the user typed, for the commands that can be pasted. */
async function check(given: CheckFlags, named: readonly string[], argv: readonly string[], io: Io): Promise<ExitCode> {
  const { as: role = 'buyer', only, policy, color = 'auto' } = given;
  const output = outputOf(given);
  const sets = setsOf(given);
  const strict = given.strict === true;
  const quiet = given.quiet === true;
  checkSide(output, role);
  const files = filesOf(named, 'check', io);
  const at = given.at ?? io.now();
  const lang = langOf(given.lang, io.env);
  const { metrics, orders, cancelled } = given;
  const rates =
    metrics === undefined && orders === undefined && cancelled === undefined
      ? noRates
      : await (await import('../rates.ts')).createRates({ ...given, role, files, quiet, lang, color }, at, io);
  const decide = createDecide({ at, role, strict, lang, policy, only });
  const hints = hintsOf(files, argv);
  const renderer = await loadRenderer(output, viewSettings(io.stdout, { ...given, at, hints }, io));
  const tally = createTally(given.exitStatus === true);
  const calendar = await calendarOf(given.ics, at, lang, io, quiet);
  const begin = opening(renderer, only !== undefined);
  const asks =
    output === 'text' &&
    !files.includes('-') &&
    io.stdout.isTTY &&
    refusalOf({ input: given.input, quiet }, io) === undefined;
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
    const asked = await interviews([read], { at: given.at, role, strict, policy, only, lang, color }, io);
    left = asked === undefined;
    held = asked ?? [];
    return held[0] === undefined ? decision : rates.rated(held[0].decision, read);
  }

  await readOrders(
    {
      purpose: 'decide',
      ...readingOf(given),
      files,
      sets,
      lang,
      streams: streams(output),
    },
    {
      open: begin.open,
      async order(read) {
        checkItems(read.order, only);
        const rated = await rates.rated(await decide(read), read);
        const decision = shownIn(output, rated, read.order, only);
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
  await tellNotes(renderer, given, lang, io);
  if (held.length > 0) {
    const { tellAfterwards } = await import('../interview/afterwards.ts');
    await tellAfterwards(held, { ...given, files, sets, strict, spoken: lang, color }, io);
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

const isFeed = (output: Output): boolean => output === 'feed' || output === 'feed-xml';

/** A document that cancels holds nothing that was not asked for. */
export function shownIn(
  output: Output,
  decision: Decision,
  order: Order,
  only: readonly string[] | undefined,
): Decision {
  if (!isFeed(output)) return decision;
  return { ...decision, items: chosenParts(decision, order, only).map((part) => part.decision) };
}

/** Throws a `UsageError` for a buyer who wants a seller's feed. */
export function checkSide(output: Output, role: Role): void {
  if (role !== 'seller' && isFeed(output)) {
    throw new UsageError({ kind: 'seller-only', option: `-o ${output}` });
  }
}

export async function tellNotes(
  renderer: Renderer,
  { quiet, color = 'auto' }: Pick<CheckFlags, 'quiet' | 'color'>,
  lang: Lang,
  io: Io,
): Promise<void> {
  if (quiet === true || renderer.notes === undefined) return;
  const speech = createSpeech(io, lang, color);
  for (const note of await renderer.notes()) speech.note(note);
}

/** Undefined where no calendar is asked for. */
export async function calendarOf(
  file: string | undefined,
  at: number,
  lang: Lang,
  io: Io,
  quiet = false,
): Promise<CalendarFile | undefined> {
  if (file === undefined) return undefined;
  return (await import('../calendar-file.ts')).createCalendarFile(file, at, lang, io, quiet);
}

const streams = (output: Output): boolean => output !== 'text' && output !== 'markdown';

/** Data from stdin cannot be named again. */
function hintsOf(files: readonly string[], argv: readonly string[]): Hints {
  return files.includes('-') ? {} : { why: withOption(argv, '--why'), ask: asCommand(argv, 'ask') };
}
