/** What a cancellation would make of the seller's rates, put into the decision. */
import type { MetricsWords } from '../locales/metrics.ts';
import type { Certainty } from '../metrics/certainty.ts';
import type { CountedOrder } from '../metrics/counted.ts';
import type { Forecast, RateForecast } from '../metrics/forecast.ts';
import { percentText, ratioOf, stateText } from '../metrics/phrases.ts';
import { stateOf } from '../metrics/share.ts';
import type { Citation } from '../policies/policy.ts';
import type { Decision, Metric, MetricRate, Source } from './decision.ts';

export interface Forecasting {
  readonly forecast: Forecast;
  readonly order: CountedOrder;
  readonly sourceOf: (cite: Citation) => Source;
  readonly words: MetricsWords;
}

/** Every item whose cancellation has a metric gets the rates with it. */
export function withRates(decision: Decision, forecasting: Forecasting): Decision {
  const items = decision.items.map((item) =>
    item.metric === undefined
      ? item
      : { ...item, metric: { ...item.metric, rates: ratesOf(item.metric, forecasting) } },
  );
  return { ...decision, items };
}

function ratesOf({ counts }: Metric, { forecast, order, sourceOf, words }: Forecasting): readonly MetricRate[] {
  const certain: Certainty = counts === undefined ? 'maybe' : counts ? 'yes' : 'no';
  return forecast(order, certain).map((each) => {
    const { after, borrowedFrom, inWindow, now, row, supposed, target, window } = each;
    return {
      ...(row.program !== undefined && { program: row.program }),
      window,
      target: { ...target, ...(borrowedFrom !== undefined && { borrowedFrom }), source: sourceOf(row.cite) },
      inWindow,
      ...(supposed && { supposed }),
      now,
      after,
      text: textOf(each, words),
    };
  });
}

function textOf(
  { after, inWindow, now, row, supposed, target, window: { days } }: RateForecast,
  words: MetricsWords,
): string {
  const say = (range: typeof now) => ({ ratio: ratioOf(range), percent: percentText(range, words) });
  const state = stateText(stateOf(after), target, words);
  const changed = after.best.cancelled !== now.best.cancelled || after.worst.cancelled !== now.worst.cancelled;
  const text = changed
    ? words.forecast.changed(days, say(now), say(after), state)
    : words.forecast.same(days, say(now), state, inWindow);
  if (supposed) return words.forecast.supposed(days, text);
  return row.program === undefined ? text : words.forecast.ofProgram(words.program(row.program), text);
}
