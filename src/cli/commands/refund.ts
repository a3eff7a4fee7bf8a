/** `annul refund`: only the refund timeline, no order needed. */

import { type ReadAmount, readAmount } from '../../interview/amounts.ts';
import type { Lang } from '../../locales/messages.ts';
import { loadRefundWords } from '../../locales/refund.ts';
import { parseIsoDate } from '../../order/civil.ts';
import { isDecimal } from '../../order/decimal.ts';
import { readInstant } from '../../order/instant.ts';
import { marketplaceByDomain } from '../../order/marketplaces.ts';
import type { Money } from '../../order/order.ts';
import type { PaymentMethod } from '../../order/vocabulary.ts';
import { loadPolicy, policyIds } from '../../policies/load.ts';
import type { Start } from '../../refund/span.ts';
import type { ColourChoice } from '../../render/colour.ts';
import type { RefundAnswer } from '../../render/refund-answer.ts';
import { forTicket } from '../../render/ticket.ts';
import type { View } from '../../render/view.ts';
import { createCommand, type Runnable } from '../command.ts';
import { type ExitCode, exit, UsageError } from '../exit.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';
import { outputOf } from '../output-option.ts';
import { refundAnswer } from '../refund-answer.ts';
import { viewSettings } from '../view-settings.ts';

export interface RefundOptions {
  readonly method?: PaymentMethod;
  /** As typed. */
  readonly amount?: string;
  readonly charged?: boolean;
  readonly cancelledAt?: string;
  readonly returnedAt?: string;
  readonly marketplace?: string;
  readonly at?: number;
  readonly policy?: string;
  readonly output?: 'text' | 'json' | 'ndjson' | 'markdown';
  readonly json?: true;
  readonly ics?: string;
  readonly why?: true;
  readonly lang?: Lang;
  readonly color?: ColourChoice;
}

export function refundCommand(io: Io): Runnable {
  const command = createCommand(
    'refund',
    [],
    [
      flags.method,
      flags.amount,
      flags.charged,
      flags.noCharged,
      flags.cancelledAt,
      flags.returnedAt,
      flags.marketplace,
      flags.at,
      flags.policy,
      flags.refundOutput,
      flags.json,
      flags.ics,
      flags.why,
      flags.lang,
      flags.color,
    ],
  );
  // One word for both, so that the later one would silently win.
  const said = new Set<string>();
  for (const option of ['charged', 'no-charged']) command.on(`option:${option}`, () => said.add(option));
  return {
    command,
    run() {
      if (said.size > 1) throw new UsageError({ kind: 'conflict', option: '--charged', other: '--no-charged' });
      return refund(command.opts<RefundOptions>(), io);
    },
  };
}

export async function refund(options: RefundOptions, io: Io): Promise<ExitCode> {
  const { method, cancelledAt, returnedAt, charged, marketplace } = options;
  if (method === undefined) throw new UsageError({ kind: 'missing-option', option: '--method', command: 'refund' });
  if (cancelledAt !== undefined && returnedAt !== undefined) {
    throw new UsageError({ kind: 'conflict', option: '--cancelled-at', other: '--returned-at' });
  }
  const start =
    returnedAt === undefined ? startOf('--cancelled-at', cancelledAt) : startOf('--returned-at', returnedAt);
  const amount = amountOf(options.amount, marketplace);
  const lang = langOf(options.lang, io.env);
  const [policy, words] = await Promise.all([
    loadPolicy(options.policy ?? policyFor(marketplace)),
    loadRefundWords(lang),
  ]);
  const at = options.at ?? io.now();
  const answer = refundAnswer({
    policy,
    words,
    at,
    method,
    amount,
    charged,
    event: returnedAt === undefined ? 'cancelled' : 'returned',
    start,
    marketplace,
  });
  io.stdout.write(await rendered(answer, options, io));
  if (options.ics !== undefined) {
    const { createCalendarFile } = await import('../calendar-file.ts');
    const calendar = await createCalendarFile(options.ics, at, lang, io);
    calendar.refund(answer);
    calendar.save();
  }
  return exit.done;
}

async function rendered(answer: RefundAnswer, options: RefundOptions, io: Io): Promise<string> {
  const output = outputOf(options);
  if (output === 'json' || output === 'ndjson') {
    const { renderRefundJson } = await import('../../render/refund-json.ts');
    const words = await loadRefundWords(langOf(options.lang, io.env));
    return renderRefundJson(answer, words, output === 'json' ? 2 : undefined);
  }
  const { loadView } = await import('../../render/view.ts');
  const settings = viewSettings(io.stdout, options, io);
  if (output === 'markdown') {
    const { renderRefundMarkdown } = await import('../../render/refund-markdown.ts');
    return renderRefundMarkdown(answer, await loadView(forTicket(settings), answer));
  }
  return screen(answer, await loadView(settings, answer));
}

async function screen(answer: RefundAnswer, view: View): Promise<string> {
  const [{ renderRefund }, { timelineScale }] = await Promise.all([
    import('../../render/refund-text.ts'),
    import('../../refund/timeline-scale.ts'),
  ]);
  const timeline = timelineScale(answer.parts, answer.today, view.columns, answer.marketplace);
  return renderRefund(timeline === undefined ? answer : { ...answer, timeline }, view);
}

/** A bare date is that day in the store's zone. */
function startOf(option: string, value: string | undefined): Start | undefined {
  if (value === undefined) return undefined;
  const day = parseIsoDate(value);
  if (day !== undefined) return { day };
  const instant = readInstant(value);
  if (typeof instant === 'number') return { instant };
  const problem = instant === 'date-only' ? 'no-such-day' : instant;
  throw new UsageError({ kind: 'not-a-time', option, value, problem, bareDate: true });
}

/** `27.25 USD`; without a code, in the store's currency. */
function amountOf(value: string | undefined, marketplace: string | undefined): Money | undefined {
  if (value === undefined) return undefined;
  const own = marketplaceByDomain(marketplace)?.currency;
  const [amount = '', currency = own ?? '', ...rest] = value.trim().split(/\s+/);
  if (isDecimal(amount) && /^[A-Z]{3}$/.test(currency) && rest.length === 0) return { amount, currency };
  const instead = rewritten(readAmount(value, own));
  throw new UsageError({ kind: 'not-money', option: '--amount', value, ...(instead && { instead }) });
}

/** Scripts get one way to write an amount; people are told how theirs would be written. */
function rewritten(read: ReadAmount): string | undefined {
  const written = read.kind === 'amount' ? `${read.money.amount} ${read.money.currency}` : read.instead;
  return written !== undefined && /[A-Z]$/.test(written) ? written : undefined;
}

const [firstPolicy = ''] = policyIds;

const policyFor = (marketplace: string | undefined): string =>
  policyIds.find((id) => id === marketplaceByDomain(marketplace)?.platform) ?? firstPolicy;
