/** The screen of `annul metrics`: for each store its rates, the last 30 days, what waits for confirmation, and notes. */
import type { MetricsWords } from '../../locales/metrics.ts';
import { targetText } from '../../metrics/phrases.ts';
import type { Metrics, StoreMetrics } from '../../metrics/result.ts';
import { zoneOf } from '../../order/marketplaces.ts';
import { finish } from '../lines.ts';
import { sourceLines } from '../text/why.ts';
import { dateTimeOf, instantOf } from '../time.ts';
import type { View } from '../view.ts';
import { ends, hang, wrap } from '../wrap.ts';
import { drawnChart } from './chart.ts';
import { metricsNotes } from './notes.ts';
import { openLines } from './open.ts';
import { rateLines } from './rate.ts';
import type { Screen } from './screen.ts';

export function renderMetrics({ at, stores, unmeasured }: Metrics, words: MetricsWords, view: View): string {
  const blocks = stores.map((store) => {
    const clock = { zone: zoneOf(store.marketplace), at: instantOf(at) ?? view.nowMs, dates: view.dates };
    return storeLines(store, { words, view, clock });
  });
  if (unmeasured > 0) blocks.push(wrap(view.text(words.notes.unmeasured(unmeasured)), view.width, view.ruler));
  if (blocks.length === 0) blocks.push([words.noOrders]);
  return finish(
    blocks.flatMap((lines, index) => (index === 0 ? lines : ['', '', ...lines])),
    view,
  );
}

function storeLines(store: StoreMetrics, screen: Screen): string[] {
  const blocks = [
    headingLines(store, screen),
    ...store.rates.map((rate) => rateLines(rate, screen)),
    chartLines(store, screen),
    openLines(store, screen),
    noteLines(store, screen),
    screen.view.why ? whyLines(store, screen) : [],
  ];
  const shown = blocks.filter((lines) => lines.length > 0);
  return shown.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function headingLines({ marketplace }: StoreMetrics, { clock, view, words }: Screen): string[] {
  const left = view.text(words.heading(marketplace));
  const right = view.text(words.asOf(dateTimeOf(clock.at, clock, 'always')));
  const line = ends(left, right, view.width, view.ruler);
  return line === undefined ? [left, right].flatMap((text) => wrap(text, view.width, view.ruler)) : [line.join('')];
}

function chartLines(store: StoreMetrics, screen: Screen): string[] {
  const { view } = screen;
  const drawn = drawnChart(store, screen);
  return drawn === undefined ? [] : [...wrap(drawn.heading, view.width, view.ruler), '', ...drawn.lines];
}

function noteLines(store: StoreMetrics, { view, words }: Screen): string[] {
  const { note } = words.labels;
  const blank = ' '.repeat(view.ruler.width(note));
  return metricsNotes(store, words).flatMap(({ text }, index) =>
    hang(`${index === 0 ? note : blank}  `, view.text(text), view.width, view.ruler),
  );
}

/** The pages behind the targets and the automatic cancellation. */
function whyLines({ autoCancel, open, rates }: StoreMetrics, screen: Screen): string[] {
  const { view, words } = screen;
  const targets = rates.flatMap(({ program, target }) => {
    const wanted = targetText(target, words);
    const name = program === undefined ? '' : `${words.program(program)}: `;
    const text = `${name}${words.state.met(wanted)}`;
    return [...hang('  ', view.text(text), view.width, view.ruler), ...sourceLines(target.source, view)];
  });
  const auto =
    autoCancel === undefined || open.length === 0
      ? []
      : [
          ...hang('  ', view.text(words.open.columns.cancelled), view.width, view.ruler),
          ...sourceLines(autoCancel.source, view),
        ];
  return [...targets, ...auto];
}
