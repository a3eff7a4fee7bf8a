/** Interviews about one order or several, one after the other, at the terminal. Loaded only where somebody is asked. */
import { createDecide, type ReadOrder } from '../../decision/deciding.ts';
import type { Decision, Role } from '../../decision/decision.ts';
import { loadPolicyFactWords } from '../../decision/words.ts';
import type { OrderSoFar } from '../../interview/session.ts';
import type { DecideSoFar } from '../../interview/stage.ts';
import { loadTimeReader } from '../../interview/typed-time.ts';
import { type InterviewWords, loadInterviewWords } from '../../locales/interview.ts';
import type { Lang } from '../../locales/messages.ts';
import type { ColourChoice } from '../../render/colour.ts';
import { loadView, type View } from '../../render/view.ts';
import type { Io } from '../io.ts';
import { viewSettings } from '../view-settings.ts';
import { type Held, hold, linesOf } from './hold.ts';
import { Left, type Prompter } from './prompter.ts';

export interface InterviewOptions {
  /** Epoch milliseconds; the clock, which goes on, where absent. */
  readonly at: number | undefined;
  readonly role: Role;
  readonly strict: boolean;
  readonly policy: string | undefined;
  /** The items whose refund is counted. */
  readonly only?: readonly string[] | undefined;
  readonly lang: Lang;
  readonly color: ColourChoice;
  /** Another question than whether it can be cancelled. */
  readonly about?: {
    readonly heading: string;
    decide(so: OrderSoFar, at: number): Promise<Decision>;
  };
}

/** Undefined where the person has left; the terminal is as it was in any case. */
export async function interviews(
  reads: readonly ReadOrder[],
  options: InterviewOptions,
  io: Io,
): Promise<readonly Held[] | undefined> {
  const { lang, color, at } = options;
  const now = (): number => at ?? io.now();
  const [words, readTime, view] = await Promise.all([
    loadInterviewWords(lang),
    loadTimeReader(lang),
    loadView(viewSettings(io.stderr, { lang, color, at }, io), reads),
  ]);
  const held: Held[] = [];
  for (const [index, read] of reads.entries()) {
    const { order, warnings, platform, account } = read;
    const about = options.about?.decide;
    const decide = remembering(
      about ?? ((so, at) => createDecide({ ...options, at })({ ...so, platform, account })),
      now,
    );
    const first = await decide({ order, warnings });
    const facts = await loadPolicyFactWords(lang, first.policy.id, options.role);
    const prompter = await prompterFor(view, words, io);
    const heading =
      reads.length === 1 ? (options.about?.heading ?? words.heading) : words.order(order.id, index + 1, reads.length);
    const onlyOpen = reads.length > 1;
    let kept: Parameters<Prompter['close']>[1] = [];
    const context = {
      prompter,
      words,
      facts,
      view,
      readTime,
      decide,
      verdicts: about === undefined,
      now,
      offsetAt: io.offsetAt,
    };
    try {
      const one = await hold({ order, warnings }, { heading, onlyOpen, amounts: about === undefined }, context);
      kept = linesOf(one.session);
      held.push(one);
    } catch (error) {
      if (!(error instanceof Left)) throw error;
      return undefined;
    } finally {
      await prompter.close(heading, kept);
    }
  }
  return held;
}

/** One order is looked at several times between two answers: within a second its decision is the same. */
function remembering(decide: (so: OrderSoFar, at: number) => Promise<Decision>, now: () => number): DecideSoFar {
  let last: { readonly key: string; readonly decision: Promise<Decision> } | undefined;
  return (so) => {
    const at = now();
    const key = `${Math.floor(at / 1000)} ${JSON.stringify(so)}`;
    if (last?.key !== key) last = { key, decision: decide(so, at) };
    return last.decision;
  };
}

/** Redrawn on a terminal that can be; else one line below the other. */
async function prompterFor(view: View, words: InterviewWords, io: Io): Promise<Prompter> {
  const terminal = io.terminal();
  if (io.env.ACCESSIBLE === '1' || io.env.TERM === 'dumb') {
    const { linearPrompter } = await import('./linear.ts');
    return linearPrompter({ terminal, words, view });
  }
  const { drawnPrompter } = await import('./drawn.ts');
  return drawnPrompter({
    terminal,
    words,
    view: (columns) => ({ ...view, columns, width: Math.min(columns, widest) }),
  });
}

const widest = 78;
