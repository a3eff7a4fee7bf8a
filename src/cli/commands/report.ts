/** `annul report [FILE...]`: many orders at once: verdicts, reasons, and the listings and sellers behind cancellations. */

import { createDecide } from '../../decision/deciding.ts';
import type { Lang } from '../../locales/messages.ts';
import { loadReportWords } from '../../locales/report.ts';
import { forTicket } from '../../render/ticket.ts';
import { createReport } from '../../report/collect.ts';
import type { Report } from '../../report/result.ts';
import { createCommand, type Runnable } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { filesOf } from '../input.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { type DecidingFlags, decidingFlags, readingOf } from '../order-options.ts';
import { outputOf } from '../output-option.ts';
import { readOrders } from '../reading.ts';
import { createTally } from '../tally.ts';
import { viewSettings } from '../view-settings.ts';

type ReportOutput = 'text' | 'json' | 'markdown';

interface ReportFlags extends DecidingFlags {
  readonly output?: ReportOutput;
  readonly json?: true;
}

export interface ReportOptions extends ReportFlags {
  readonly files: readonly string[];
}

export function reportCommand(io: Io): Runnable {
  const command = createCommand(
    'report',
    [{ name: '[FILE...]' }],
    [...decidingFlags, flags.reportOutput, flags.json, flags.strict, flags.quiet, flags.lang, flags.color],
  );
  return { command, run: () => report({ ...command.opts<ReportFlags>(), files: command.args }, io) };
}

export async function report(options: ReportOptions, io: Io): Promise<ExitCode> {
  const { as: role = 'buyer', policy, strict } = options;
  const output = outputOf(options);
  const files = filesOf(options.files, 'report', io);
  const at = options.at ?? io.now();
  const lang = langOf(options.lang, io.env);
  const decide = createDecide({ at, role, strict: strict === true, lang, policy });
  const collector = createReport(at, role);
  const tally = createTally(false);
  await readOrders(
    {
      purpose: 'decide',
      ...readingOf(options),
      files,
      lang,
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
      close: () => rendered(collector.report(), output, { ...options, at, lang }, io),
    },
    tally,
    io,
  );
  return tally.code();
}

async function rendered(
  found: Report,
  output: ReportOutput,
  options: ReportOptions & { readonly lang: Lang },
  io: Io,
): Promise<string> {
  if (output === 'json') return (await import('../../render/report/json.ts')).renderReportJson(found);
  const [words, { loadView }] = await Promise.all([loadReportWords(options.lang), import('../../render/view.ts')]);
  const settings = viewSettings(io.stdout, options, io);
  if (output === 'text') {
    const { renderReport } = await import('../../render/report/text.ts');
    return renderReport(found, words, await loadView(settings, found));
  }
  const { renderReportMarkdown } = await import('../../render/report/markdown.ts');
  return renderReportMarkdown(found, words, await loadView(forTicket(settings), found));
}
