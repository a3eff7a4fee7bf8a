/** The screen of `annul report`: verdicts, what was cancelled and why, and the listings and sellers it comes from. */
import type { ReportWords } from '../../locales/report.ts';
import { zoneOf } from '../../order/marketplaces.ts';
import type { Canceller, Report, Troubles } from '../../report/result.ts';
import { marks } from '../glyphs.ts';
import { finish } from '../lines.ts';
import { markOf } from '../text/context.ts';
import { type Cell, type Column, table } from '../text/table.ts';
import { dateTimeOf, instantOf } from '../time.ts';
import type { View } from '../view.ts';
import { wrap } from '../wrap.ts';

/** Rows of a table; the rest is in the JSON. */
const longest = 10;
/** Cells of the longest bar, and of it where columns are few. */
const bar = { wide: 20, narrow: 8 };
const narrow = 70;

const cancellers: readonly Canceller[] = ['buyer', 'seller', 'platform', 'unknown'];

export function renderReport(report: Report, words: ReportWords, view: View): string {
  const say = (text: string): string[] => wrap(view.text(text), view.width, view.ruler);
  if (report.orders === 0) return finish(say(words.noOrders), view);
  const clock = { zone: zoneOf(report.marketplace), at: instantOf(report.at) ?? view.nowMs, dates: view.dates };
  const blocks = [
    say(words.heading(report.orders, report.items, dateTimeOf(clock.at, clock, 'always'))),
    verdictLines(report, words, view),
    say(cancelledText(report, words)),
    reasonLines(report, words, view),
    listingLines(report, words, view),
    sellerLines(report, words, view),
    report.repeated === 0 ? [] : say(words.repeated(report.repeated)),
  ];
  const shown = blocks.filter((lines) => lines.length > 0);
  return finish(
    shown.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
    view,
  );
}

const number = (value: number): Cell => ({ text: String(value) });

function verdictLines({ verdicts }: Report, words: ReportWords, view: View): string[] {
  const most = Math.max(...verdicts.map(({ items }) => items));
  const longestBar = view.width < narrow ? bar.narrow : bar.wide;
  const columns: Column[] = [
    { head: words.columns.verdict, fit: { by: 'wrap', min: 12 } },
    { head: words.columns.items, align: 'right' },
    { head: '', leaves: 1 },
  ];
  const rows = verdicts.map(({ verdict, items }): readonly Cell[] => {
    const mark = markOf(verdict, view);
    const { paint } = marks[verdict];
    return [
      { text: `${mark} ${view.words.verdicts[verdict]}`, paint, painted: mark.length },
      number(items),
      { text: view.glyphs.bar.expected.repeat(Math.max(1, Math.round((items / most) * longestBar))), paint },
    ];
  });
  return table(columns, rows, 2, view.width, view);
}

function cancelledText({ cancelled, cancelledBy, items, requested }: Report, words: ReportWords): string {
  if (cancelled === 0 && requested === 0) return words.nothingCancelled;
  const share = words.percent(Math.round((cancelled * 1000) / items) / 10);
  const by = cancellers.flatMap((who) => (cancelledBy[who] === 0 ? [] : [words.by[who](cancelledBy[who])]));
  const told = cancelled === 0 ? [] : [`${words.cancelled(cancelled, items, share)} (${words.list(by)}).`];
  return [...told, ...(requested === 0 ? [] : [words.requested(requested)])].join(' ');
}

function reasonLines({ reasons }: Report, words: ReportWords, view: View): string[] {
  const { columns } = words;
  const rows = cutTo(reasons.list, words, view, ({ reason, items }) => [{ text: view.text(reason) }, number(items)]);
  if (reasons.others > 0) rows.push([{ text: view.text(words.others(reasons.others)) }, number(reasons.others)]);
  if (rows.length === 0) return [];
  const heads: Column[] = [
    { head: columns.reason, fit: { by: 'cut', min: 12 } },
    { head: columns.items, align: 'right' },
  ];
  return table(heads, rows, 2, view.width, view);
}

const troubleCells = ({ cancelled, items, requested }: Troubles): readonly Cell[] => [
  number(items),
  number(cancelled),
  number(requested),
];

const troubleColumns = ({ columns }: ReportWords): readonly Column[] => [
  { head: columns.items, align: 'right', leaves: 3 },
  { head: columns.cancelled, align: 'right' },
  { head: columns.requested, align: 'right' },
];

function listingLines({ listings }: Report, words: ReportWords, view: View): string[] {
  if (listings.length === 0) return [];
  const heads: Column[] = [
    { head: words.columns.listing, fit: { by: 'cut', min: 10 } },
    { head: words.columns.title, fit: { by: 'cut', min: 12 }, leaves: 1 },
    ...troubleColumns(words),
  ];
  const rows = cutTo(listings, words, view, (listing) => [
    { text: view.text(listing.listing) },
    { text: view.text(listing.title ?? '') },
    ...troubleCells(listing),
  ]);
  return table(heads, rows, 2, view.width, view);
}

function sellerLines({ sellers }: Report, words: ReportWords, view: View): string[] {
  if (sellers.length === 0) return [];
  const heads: Column[] = [
    { head: words.columns.seller, fit: { by: 'cut', min: 12 } },
    { head: words.columns.store, fit: { by: 'cut', min: 10 }, leaves: 2 },
    { head: words.columns.orders, align: 'right', leaves: 1 },
    ...troubleColumns(words),
  ];
  const named = (seller: string): string =>
    seller === 'platform' || seller === 'third-party' || seller === 'unknown' ? words.sellers[seller] : seller;
  const rows = cutTo(sellers, words, view, (one) => [
    { text: view.text(named(one.seller)) },
    { text: view.text(one.marketplace ?? '') },
    number(one.orders),
    ...troubleCells(one),
  ]);
  return table(heads, rows, 2, view.width, view);
}

function cutTo<T>(
  list: readonly T[],
  words: ReportWords,
  view: View,
  cells: (one: T) => readonly Cell[],
): (readonly Cell[])[] {
  const shown = list.length <= longest + 1 ? list : list.slice(0, longest);
  const rows = shown.map(cells);
  const hidden = list.length - shown.length;
  return hidden === 0 ? rows : [...rows, [{ text: `${view.glyphs.ellipsis} ${words.more(hidden)}` }]];
}
