/** `annul guide problems`: walked at a terminal, or answered at once where a symptom or an order is named. */

import { policyOf, type ReadOrder } from '../decision/deciding.ts';
import type { Problem } from '../decision/decision.ts';
import { createAdvising, symptomPath } from '../decision/problem.ts';
import { loadInterviewWords } from '../locales/interview.ts';
import type { Lang } from '../locales/messages.ts';
import { loadProblemWords } from '../locales/problems.ts';
import { clean } from '../order/clean.ts';
import type { Order } from '../order/order.ts';
import { applySet } from '../order/set.ts';
import { type PolicyProblems, policyTitle } from '../policies/load.ts';
import type { ColourChoice } from '../render/colour.ts';
import { safeJson } from '../render/safe-json.ts';
import { forTicket } from '../render/ticket.ts';
import { loadView } from '../render/view.ts';
import { type ExitCode, exit, UsageError } from './exit.ts';
import { freshOrder, heldOrders } from './held-orders.ts';
import type { Io } from './io.ts';
import { columnsOf } from './io.ts';
import { readingOf } from './order-options.ts';
import { show } from './pager.ts';
import { commandLines, quoted } from './paste.ts';
import { createSpeech } from './speech.ts';
import { createTally, type Tally } from './tally.ts';
import { viewSettings } from './view-settings.ts';

export interface ProblemOptions {
  readonly symptom?: string | undefined;
  readonly file?: string | undefined;
  readonly sets: readonly string[];
  readonly marketplace?: string | undefined;
  readonly from?: string | undefined;
  /** Epoch milliseconds; the clock where absent. */
  readonly at?: number | undefined;
  readonly output: 'text' | 'json' | 'markdown';
  readonly why?: boolean | undefined;
  readonly pager: boolean;
  readonly lang: Lang;
  readonly color?: ColourChoice | undefined;
}

/** The advice about one problem, or about that of each order. */
export async function adviseOn(problems: PolicyProblems, options: ProblemOptions, io: Io): Promise<ExitCode> {
  const advising = await createAdvising(problems, options.lang);
  const at = options.at ?? io.now();
  const tally = createTally(false);
  const reads = await readsOf(problems, options, tally, io);
  const found = reads.map(({ order, warnings }) => advising.advise(order, warnings, at));
  await print(found, options, io);
  return tally.code();
}

/** Asks what can still change the advice, then gives it. */
export async function walkProblems(problems: PolicyProblems, options: ProblemOptions, io: Io): Promise<ExitCode> {
  const { lang, at } = options;
  const [advising, words] = await Promise.all([createAdvising(problems, lang), loadProblemWords(lang)]);
  const reads = await readsOf(problems, options, createTally(false), io);
  const { interviews } = await import('./interview/interviews.ts');
  const held = await interviews(
    reads,
    {
      at,
      role: 'buyer',
      strict: false,
      policy: problems.policy.id,
      lang,
      color: options.color ?? 'auto',
      about: {
        heading: words.heading,
        decide: async ({ order, warnings }, now) => advising.decide(order, warnings, now),
      },
    },
    io,
  );
  if (held === undefined) return exit.interrupted;
  const found = held.map(({ order }) => advising.advise(order, [], at ?? io.now()));
  await print(found, options, io);
  await io.stdout.end();
  const [one] = held;
  if (one !== undefined && one.session.steps.length > 0) await tellAgain(one.session.steps, options, io);
  return exit.done;
}

async function print(found: readonly Problem[], options: ProblemOptions, io: Io): Promise<void> {
  const { output, lang } = options;
  if (output === 'json') {
    io.stdout.write(`${safeJson({ schema: 'annul/problems/1', problems: found }, 2)}\n`);
    return;
  }
  const [words, { renderProblems, renderProblemsMarkdown }] = await Promise.all([
    loadProblemWords(lang),
    import('../render/problem.ts'),
  ]);
  const settings = viewSettings(io.stdout, options, io);
  if (output === 'markdown') {
    io.stdout.write(renderProblemsMarkdown(found, words, await loadView(forTicket(settings), found)));
    return;
  }
  await show(renderProblems(found, words, await loadView(settings, found)), options.pager, io);
}

/** The command that gives the same advice without questions. */
async function tellAgain(
  steps: readonly { readonly sets: readonly { readonly path: string; readonly value: string }[] }[],
  options: ProblemOptions,
  io: Io,
): Promise<void> {
  const words = await loadInterviewWords(options.lang);
  const sets = steps.flatMap((step) => step.sets);
  const symptom = options.symptom ?? sets.find(({ path }) => path === symptomPath)?.value;
  const named = ['annul', 'guide', 'problems', symptom, options.file].filter((word) => word !== undefined);
  const given = [
    ...(options.marketplace === undefined ? [] : [['--marketplace', options.marketplace]]),
    ...(options.at === undefined ? [] : [['--at', new Date(options.at).toISOString().replace('.000Z', 'Z')]]),
    ...options.sets.map((assignment) => ['--set', assignment]),
    ...sets.flatMap(({ path, value }) => (path === symptomPath ? [] : [['--set', `${path}=${value}`]])),
  ];
  const { fit: shorten } = createSpeech(io, options.lang, options.color ?? 'auto');
  const command = commandLines(named.map(quoted).join(' '), given, columnsOf(io.stderr, io.env));
  io.stderr.write(['', words.again, '', ...command].map((line) => `${shorten(line)}\n`).join(''));
}

/** The orders of the file, or one of which only the options tell; the symptom is a fact of each. */
async function readsOf(
  { policy }: PolicyProblems,
  options: ProblemOptions,
  tally: Tally,
  io: Io,
): Promise<readonly ReadOrder[]> {
  const { symptom, file, sets, marketplace, lang } = options;
  const named = (order: Order): Order => {
    if (symptom === undefined) return order;
    const changed = applySet(order, symptomPath, symptom);
    return 'error' in changed ? order : changed.order;
  };
  /** Throws a `UsageError` where the order is of another platform, whose rules these are not. */
  const ours = (read: ReadOrder): ReadOrder => {
    const { order, platform } = read;
    if (policyOf(order, platform) === policy.id) return { ...read, order: named(order) };
    throw new UsageError({ kind: 'no-problems', order: order.id, policy: policyTitle(policy.id) });
  };
  if (file === undefined) return [ours(await freshOrder(sets, marketplace))];
  return heldOrders({ ...readingOf(options), files: [file], sets, lang }, tally, io, (read) => {
    tally.succeeded();
    return ours(read);
  });
}

/** A first operand that can only be a file. */
export const isFile = (word: string): boolean => /^-$|[./]/.test(clean(word));
