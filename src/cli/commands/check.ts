/** `annul check [FILE...]`: decides every order. */

import { createDecide } from '../../decision/deciding.ts';
import type { Role } from '../../decision/decision.ts';
import type { Lang } from '../../locales/messages.ts';
import type { ColourChoice } from '../../render/colour.ts';
import { loadRenderer, type Output } from '../../render/index.ts';
import type { Hints } from '../../render/view.ts';
import { createCommand, type Runnable } from '../command.ts';
import { type ExitCode, UsageError } from '../exit.ts';
import { filesOf, formatOf } from '../input.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { withOption } from '../paste.ts';
import { readOrders } from '../reading.ts';
import { createTally } from '../tally.ts';
import { viewSettings } from '../view-settings.ts';

export interface CheckFlags {
  readonly as?: Role;
  readonly at?: number;
  readonly marketplace?: string;
  readonly policy?: string;
  readonly from?: string;
  readonly items?: string;
  readonly set?: readonly string[];
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

export interface CheckOptions {
  readonly files: readonly string[];
  readonly role: Role;
  /** Epoch milliseconds; the clock where absent. */
  readonly at?: number | undefined;
  readonly marketplace?: string | undefined;
  readonly policy?: string | undefined;
  readonly from?: string | undefined;
  readonly items?: string | undefined;
  readonly sets: readonly string[];
  readonly output: Output;
  readonly strict: boolean;
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
      flags.output,
      flags.json,
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
  const { output, json, color, as, set } = given;
  if (json === true && output !== undefined && output !== 'json') {
    throw new UsageError({ kind: 'conflict', option: '--json', other: `-o ${output}` });
  }
  return {
    ...given,
    files,
    role: as ?? 'buyer',
    sets: set ?? [],
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

export async function check(options: CheckOptions, io: Io): Promise<ExitCode> {
  const { role, output, quiet, strict, items, sets, marketplace, policy, color } = options;
  if (role === 'seller') throw new UsageError({ kind: 'seller' });
  const files = filesOf(options.files, 'check', io);
  const at = options.at ?? io.now();
  const lang = langOf(options.lang, io.env);
  const decide = createDecide({ at, role, strict, lang, policy });
  const hints = hintsOf(files, options.argv);
  const renderer = await loadRenderer(output, viewSettings(io.stdout, { ...options, at, hints }, io));
  const tally = createTally(options.exitStatus);
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
      open: renderer.open,
      async order(read) {
        const decision = await decide(read);
        tally.decided(decision);
        return renderer.record(decision);
      },
      error: (record) => (renderer.errorsInPlace ? renderer.record(record) : undefined),
      close: renderer.close,
    },
    tally,
    io,
  );
  return tally.code();
}

const streams = (output: Output): boolean => output !== 'text' && output !== 'markdown';

/** Data from stdin cannot be named again. */
function hintsOf(files: readonly string[], argv: readonly string[]): Hints {
  return files.includes('-') ? {} : { why: withOption(argv, '--why') };
}
