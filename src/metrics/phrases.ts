/** Figures in words: a range of percentages, a target, and whether it is met. */
import type { Between, MetricsWords, Ratio, TargetText } from '../locales/metrics.ts';
import type { Range, Rate, RateTarget } from './result.ts';

export const targetText = ({ percent, inclusive }: RateTarget, words: MetricsWords): TargetText => ({
  percent: words.percent(percent),
  inclusive,
});

/** `1.25 %`, `1.25 % to 3.75 %`. */
export function percentText({ best, worst }: Range, words: MetricsWords): string {
  const [low, high] = [best.percent ?? 0, worst.percent ?? best.percent ?? 0];
  return low === high ? words.percent(low) : words.between(words.percent(low), words.percent(high));
}

export const stateText = (state: Rate['state'], target: RateTarget, words: MetricsWords): string =>
  state === 'no-orders' ? words.state.none : words.state[state](targetText(target, words));

export const between = (a: number, b: number): Between => ({ least: Math.min(a, b), most: Math.max(a, b) });

export const ratioOf = ({ best, worst }: Range): Ratio => ({
  cancelled: between(best.cancelled, worst.cancelled),
  orders: between(best.orders, worst.orders),
});
