/** `annul metrics -o markdown`: the sentences of the screen for a ticket, the chart as it is drawn. */
import type { MetricsWords } from '../../locales/metrics.ts';
import type { Metrics, Rate, StoreMetrics } from '../../metrics/result.ts';
import { zoneOf } from '../../order/marketplaces.ts';
import { finish } from '../lines.ts';
import { escapeMarkdown, sourceLink, tableLines } from '../markdown.ts';
import { dateTimeOf, instantOf } from '../time.ts';
import type { View } from '../view.ts';
import { drawnChart } from './chart.ts';
import { metricsNotes } from './notes.ts';
import { type OpenTable, openTable } from './open.ts';
import { headroomText, rowsOf, sentencesOf, verdictText, windowText } from './rate.ts';
import type { Screen } from './screen.ts';

export function renderMetricsMarkdown({ at, stores, unmeasured }: Metrics, words: MetricsWords, view: View): string {
  const blocks = stores.flatMap((store) => {
    const clock = { zone: zoneOf(store.marketplace), at: instantOf(at) ?? view.nowMs, dates: view.dates };
    return storeBlocks(store, { words, view, clock });
  });
  if (unmeasured > 0) blocks.push([escapeMarkdown(view.text(words.notes.unmeasured(unmeasured)))]);
  if (blocks.length === 0) blocks.push([words.noOrders]);
  const shown = blocks.filter((lines) => lines.length > 0);
  return finish(
    shown.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
    view,
  );
}

function storeBlocks(store: StoreMetrics, screen: Screen): (readonly string[])[] {
  const { clock, view, words } = screen;
  const say = sayer(view);
  const chart = drawnChart(store, screen);
  const open = openTable(store, screen);
  const notes = metricsNotes(store, words).map(({ text }) => `- **${words.labels.note}:** ${say(text)}`);
  return [
    [`## ${say(words.heading(store.marketplace))}, ${say(words.asOf(dateTimeOf(clock.at, clock, 'always')))}`],
    ...store.rates.flatMap((rate) => rateBlocks(rate, screen)),
    ...(chart === undefined ? [] : [[say(chart.heading)], ['```', ...chart.lines, '```']]),
    ...(open === undefined ? [] : openBlocks(open, store, screen)),
    notes,
  ];
}

function openBlocks(open: OpenTable, { autoCancel }: StoreMetrics, { view }: Screen): (readonly string[])[] {
  const say = sayer(view);
  const rows = open.rows.map((row) => open.heads.map((_, index) => say(row[index]?.text ?? '')));
  return [
    [say(open.title)],
    tableLines([open.heads, ...rows]),
    view.why && autoCancel !== undefined ? [sourceLink(autoCancel.source, view)] : [],
  ];
}

function rateBlocks(rate: Rate, screen: Screen): (readonly string[])[] {
  const say = sayer(screen.view);
  const sentences = [`${windowText(rate, screen)}.`.replace(/\.\.$/, '.'), sentencesOf(rate, screen)];
  const headroom = headroomText(rate, screen);
  const rows = rowsOf(rate, screen).map(([label, text]) => `- **${label}:** ${say(text)}`);
  return [
    [`### ${escapeMarkdown(verdictText(rate, screen))}${headroom === '' ? '' : `: ${say(headroom)}`}`],
    [
      sentences
        .filter((text) => text !== '')
        .map(say)
        .join(' '),
    ],
    rows,
    screen.view.why ? [sourceLink(rate.target.source, screen.view)] : [],
  ];
}

const sayer =
  (view: View) =>
  (text: string): string =>
    escapeMarkdown(view.text(text));
