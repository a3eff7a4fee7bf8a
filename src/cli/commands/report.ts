/** `annul report [FILE...]`: many orders at once: verdicts, reasons, and the listings and sellers behind cancellations. */
import { createDecide } from '../../decision/deciding.ts';
import type { Role } from '../../decision/decision.ts';
import type { Lang } from '../../locales/messages.ts';
import { loadReportWords } from '../../locales/report.ts';
import type { ColourChoice } from '../../render/colour.ts';
import { createReport } from '../../report/collect.ts';
import type { Report } from '../../report/result.ts';
import { createCommand, type Runnable } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { filesOf, formatOf } from '../input.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { readOrders } from '../reading.ts';
import { createTally } from '../tally.ts';
import { viewSettings } from '../view-settings.ts';

export interface ReportFlags {
  readonly as?: Role;
  readonly at?: number;
  readonly marketplace?: string;
  readonly policy?: string;
  readonly from?: string;
  readonly items?: string;
  readonly set?: readonly string[];
  readonly output?: 'text' | 'json';
  readonly json?: true;
  readonly strict?: true;
  readonly quiet?: true;
  readonly lang?: Lang;
  readonly color?: ColourChoice;
}

export interface ReportOptions extends ReportFlags {
  readonly files: readonly string[];
}

export function reportCommand(io: Io): Runnable {
  const command = createCommand(
    'report',
    [{ name: '[FILE...]' }],
    [
      flags.as,
      flags.at,
      flags.marketplace,
      flags.policy,
      flags.from,
      flags.items,
      flags.set,
      flags.reportOutput,
      flags.json,
      flags.strict,
      flags.quiet,
      flags.lang,
      flags.color,
    ],
  );
  return { command, run: () => report({ ...command.opts<ReportFlags>(), files: command.args }, io) };
}

export async function report(options: ReportOptions, io: Io): Promise<ExitCode> {
  const { as: role = 'buyer', policy, strict } = options;
  const files = filesOf(options.files, 'report', io);
  const at = options.at ?? io.now();
  const lang = langOf(options.lang, io.env);
  const decide = createDecide({ at, role, strict: strict === true, lang, policy });
  const collector = createReport(at, role);
  const tally = createTally(false);
  await readOrders(
    {
      purpose: 'decide',
      files,
      from: formatOf(options.from),
      items: options.items,
      sets: options.set ?? [],
      marketplace: options.marketplace,
      quiet: options.quiet === true,
      lang,
      color: options.color ?? 'auto',
      streams: false,
    },
    {
      open: () => '',
      async order(read) {
        const decision = await decide(read);
        tally.decided(decision);
        collector.add(read.order, decision);
        return '';
      },
      error: () => undefined,
      close: () => rendered(collector.report(), { ...options, at, lang }, io),
    },
    tally,
    io,
  );
  return tally.code();
}

async function rendered(found: Report, options: ReportOptions & { readonly lang: Lang }, io: Io): Promise<string> {
  const output = options.json === true ? 'json' : (options.output ?? 'text');
  if (output === 'json') return (await import('../../render/report/json.ts')).renderReportJson(found);
  const [words, { loadView }, { renderReport }] = await Promise.all([
    loadReportWords(options.lang),
    import('../../render/view.ts'),
    import('../../render/report/text.ts'),
  ]);
  return renderReport(found, words, await loadView(viewSettings(io.stdout, options, io), found));
}
