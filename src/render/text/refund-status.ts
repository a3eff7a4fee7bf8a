/** Where a refund stands today, in sentences: whether to wait, since when it is late, and what to do. */
import type { RefundStanding } from '../../decision/decision.ts';
import { dayAt, isoDate } from '../../order/civil.ts';
import { isoDayText } from '../time.ts';
import type { MoneyContext } from './money.ts';

const textsOf = (steps: RefundStanding['steps']): string[] => steps.map(({ text }) => text);

/** Without the steps that follow where it is late. */
export function standingText(
  { state, since, lateFrom, steps, ifLate }: RefundStanding,
  { clock, view }: MoneyContext,
): string {
  const words = view.refund.status;
  const today = isoDate(dayAt(clock.zone, clock.at));
  const day = isoDayText(today, clock);
  if (state === 'not-started') return [words.notStarted, ...textsOf(steps)].join(' ');
  if (state === 'late') return words.late(day, isoDayText(since ?? today, clock));
  const now = state === 'waiting' ? words.waiting(day) : words.due(day);
  // "Wait" is said already; what else there is to do now is not.
  const more = steps.filter(({ id }) => id !== 'wait' && !ifLate.some((later) => later.id === id));
  const later =
    lateFrom === undefined || ifLate.length === 0
      ? []
      : [words.stillNothing(clock.dates.on(isoDayText(lateFrom, clock))), ...textsOf(ifLate)];
  return [now, ...textsOf(more), ...later].join(' ');
}

/** With what to do where it is late, in one piece. */
export function standingSentences(standing: RefundStanding, context: MoneyContext): string {
  const steps = standing.state === 'late' ? textsOf(standing.steps) : [];
  return [standingText(standing, context), ...steps].join(' ');
}
