/**
 * The daily rates as bars under a line at the target. The scale is a power of two times the target, so that the line
 * stands between two rows: a bar that reaches it is not under it. What the orders leave open is the lighter part.
 */
import type { MetricsWords } from '../../locales/metrics.ts';
import { targetText } from '../../metrics/phrases.ts';
import type { DayRate, RateTarget, StoreMetrics } from '../../metrics/result.ts';
import { dateOf, parseIsoDate, weekday } from '../../order/civil.ts';
import type { Paint } from '../glyphs.ts';
import type { View } from '../view.ts';
import type { Screen } from './screen.ts';

const rows = 8;
const indent = '  ';

/** The parts of a cell, from nothing to full. */
const levels = { unicode: [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'], ascii: [' ', '.', '#'] } as const;
const signs = {
  unicode: { range: '░', line: '┄', axis: '│', base: '─', none: ' ', tick: '┬', corner: '└', over: '↑' },
  ascii: { range: ':', line: '-', axis: '|', base: '_', none: ' ', tick: '+', corner: '|', over: '^' },
} as const;

interface Scale {
  /** The height of a row, in percent. */
  readonly row: number;
  /** Rows below the line. */
  readonly under: number;
}

/** The first rate's chart and what it shows; undefined: nothing to draw. */
export function drawnChart(
  { days, rates }: StoreMetrics,
  { view, words }: Screen,
): { readonly heading: string; readonly lines: readonly string[] } | undefined {
  const [rate] = rates;
  const lines = rate && metricsChart(days, rate.target, words, view);
  if (rate === undefined || lines === undefined) return undefined;
  const { legend, title } = words.chart;
  const shown = legend(targetText(rate.target, words), hasRange(days));
  return { heading: view.text(`${title(rate.window.days)} (${shown})`), lines };
}

/** Undefined: nothing to draw. */
function metricsChart(
  days: readonly DayRate[],
  target: RateTarget,
  words: MetricsWords,
  view: View,
): string[] | undefined {
  if (days.every(({ worst }) => worst.orders === 0)) return undefined;
  const scale = scaleOf(days, target);
  const labels = new Map([
    [rows, words.percent(scale.row * rows)],
    [scale.under, words.percent(target.percent)],
    [0, words.percent(0)],
  ]);
  const margin = Math.max(...[...labels.values()].map((label) => label.length));
  const sign = view.unicode ? signs.unicode : signs.ascii;
  const width = view.width - indent.length - margin - 2 >= days.length * 2 ? 2 : 1;
  const labelled = (row: number, text: string): string =>
    `${indent}${(labels.get(row) ?? '').padStart(margin)} ${text}`.trimEnd();
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = rows - 1 - index;
    // A label stands beside the upper edge of its row: the line is the lower part of the row above it.
    const cells = days.map((day) => cellOf(day, row, scale, width, view)).join('');
    return labelled(row === scale.under ? row : row === rows - 1 ? rows : -1, `${sign.axis}${cells}`);
  });
  const ticks = ticksOf(days.length, width);
  const base = days
    .map(({ worst }, index) => {
      if (ticks.includes(index)) return sign.tick.padStart(width, worst.orders > 0 ? sign.base : sign.none);
      return (worst.orders > 0 ? sign.base : sign.none).repeat(width);
    })
    .join('');
  return [
    ...lines,
    labelled(0, `${sign.corner}${base}`),
    `${' '.repeat(indent.length + margin + 2)}${tickLine(days, ticks, width, words, view)}`.trimEnd(),
  ];
}

/** Whether some day's best and worst case differ. */
const hasRange = (days: readonly DayRate[]): boolean => days.some(({ best, worst }) => best.percent !== worst.percent);

function scaleOf(days: readonly DayRate[], target: RateTarget): Scale {
  const most = Math.max(...days.map(({ worst }) => worst.percent ?? 0));
  const under = most <= target.percent * 2 ? rows / 2 : most <= target.percent * 4 ? rows / 4 : 1;
  return { row: target.percent / under, under };
}

function cellOf({ best, worst }: DayRate, row: number, scale: Scale, width: number, view: View): string {
  const sign = view.unicode ? signs.unicode : signs.ascii;
  const parts: readonly string[] = view.unicode ? levels.unicode : levels.ascii;
  const steps = parts.length - 1;
  // Rounded down, so that only what reaches the line touches it; what is above zero is seen.
  const filled = (percent: number): number => {
    const part = Math.floor((percent / scale.row - row) * steps);
    return Math.min(steps, Math.max(part, row === 0 && percent > 0 ? 1 : 0));
  };
  const sure = filled(best.percent ?? 0);
  const may = filled(worst.percent ?? 0);
  const paint: Paint = worst.meets ? 'green' : best.meets ? 'yellow' : 'red';
  const over = row === rows - 1 && (worst.percent ?? 0) > scale.row * rows;
  if (over) return view.paint(sign.over.repeat(width), paint);
  if (sure > 0) return view.paint((parts[sure] ?? ' ').repeat(width), paint);
  if (may > 0) return view.paint(sign.range.repeat(width), paint);
  if (row !== scale.under) return ' '.repeat(width);
  return view.paint(sign.line.repeat(width), 'dim');
}

/** Days that are named: today, and back from it by as many as their names have room. */
function ticksOf(days: number, width: number): number[] {
  const step = width === 1 ? 10 : 7;
  const ticks: number[] = [];
  for (let index = days - 1; index >= 0; index -= step) ticks.unshift(index);
  return ticks;
}

/** Each name ends under its day; one that has no room there is left out. */
function tickLine(
  days: readonly DayRate[],
  ticks: readonly number[],
  width: number,
  words: MetricsWords,
  { dates }: View,
): string {
  let line = '';
  for (const index of ticks) {
    const day = parseIsoDate(days[index]?.date ?? '');
    if (day === undefined) continue;
    const civil = { ...dateOf(day), weekday: weekday(day), hour: 0, minute: 0 };
    const name = words.chart.day(dates.month(civil), civil.day);
    const start = (index + 1) * width - name.length;
    if (start < line.length + (line === '' ? 0 : 1)) continue;
    line = line.padEnd(start) + name;
  }
  return line;
}
