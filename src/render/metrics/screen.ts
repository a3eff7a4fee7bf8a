/** What every part of the screen needs: the sentences, the view, and the clock of the store. */
import type { MetricsWords, TargetText } from '../../locales/metrics.ts';
import type { Range, Rate, RateTarget } from '../../metrics/result.ts';
import type { Clock } from '../time.ts';
import type { View } from '../view.ts';
import { targetText } from './notes.ts';

export interface Screen {
  readonly words: MetricsWords;
  readonly view: View;
  readonly clock: Clock;
}

export const wantedText = (target: RateTarget, { words }: Screen): TargetText => targetText(target, words);

/** `1.25 %`, `1.25 % to 3.75 %`. */
export function percentText({ best, worst }: Range, { words }: Screen): string {
  const [low, high] = [best.percent ?? 0, worst.percent ?? best.percent ?? 0];
  return low === high ? words.percent(low) : words.between(words.percent(low), words.percent(high));
}

/** Whether the target is met, in words. */
export function stateText(state: Rate['state'], target: RateTarget, screen: Screen): string {
  const { words } = screen;
  return state === 'no-orders' ? words.state.none : words.state[state](wantedText(target, screen));
}
