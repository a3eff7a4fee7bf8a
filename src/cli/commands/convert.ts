/** `annul convert [FILE...]`: any order that annul reads, as the canonical order. */

import { loadCliWords } from '../../locales/messages.ts';
import { safeJson } from '../../render/safe-json.ts';
import { loadView } from '../../render/view.ts';
import { createCommand, type Runnable } from '../command.ts';
import { type ExitCode, exit } from '../exit.ts';
import { formatsData, formatsText } from '../formats-list.ts';
import { filesOf } from '../input.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { type ReadingFlags, readingOf } from '../order-options.ts';
import { readOrders } from '../reading.ts';
import { createTally } from '../tally.ts';
import { viewSettings } from '../view-settings.ts';

interface ConvertFlags extends ReadingFlags {
  readonly list?: true;
  readonly output?: 'json' | 'ndjson';
}

export interface ConvertOptions extends ConvertFlags {
  readonly files: readonly string[];
}

export function convertCommand(io: Io): Runnable {
  const command = createCommand(
    'convert',
    [{ name: '[FILE...]' }],
    [
      flags.from,
      flags.items,
      flags.set,
      flags.marketplace,
      flags.convertOutput,
      flags.list,
      flags.quiet,
      flags.lang,
      flags.color,
    ],
  );
  return { command, run: () => convert({ ...command.opts<ConvertFlags>(), files: command.args }, io) };
}

export async function convert(options: ConvertOptions, io: Io): Promise<ExitCode> {
  if (options.list === true) return list(options, io);
  const { output } = options;
  const files = filesOf(options.files, 'convert', io);
  const lang = langOf(options.lang, io.env);
  const tally = createTally(false);
  await readOrders(
    {
      purpose: 'convert',
      ...readingOf(options),
      files,
      lang,
      streams: true,
    },
    {
      open: () => '',
      order({ order }) {
        tally.succeeded();
        return `${safeJson(order, output === 'ndjson' ? undefined : 2)}\n`;
      },
      // Its output is orders: an error among them would be taken for one.
      error: () => undefined,
      close: () => '',
    },
    tally,
    io,
  );
  return tally.code();
}

async function list({ output, lang, color }: ConvertOptions, io: Io): Promise<ExitCode> {
  const { formats } = await import('../../formats/registry.ts');
  if (output === undefined) {
    const look = viewSettings(io.stdout, { lang, color }, io);
    const [view, words] = await Promise.all([loadView(look, formats), loadCliWords(look.lang)]);
    io.stdout.write(formatsText(formats, words.formats, view));
  } else io.stdout.write(`${safeJson(formatsData(formats), output === 'json' ? 2 : undefined)}\n`);
  return exit.done;
}
