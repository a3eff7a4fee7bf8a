/** What `annul report` tells: verdicts, what was cancelled and why, and the listings and sellers it comes from. */
import type { ReportWords } from '../../locales/report.ts';
import { zoneOf } from '../../order/marketplaces.ts';
import type { Canceller, Report, Troubles } from '../../report/result.ts';
import { marks } from '../glyphs.ts';
import { markOf } from '../text/context.ts';
import type { Cell, Column } from '../text/table.ts';
import { dateTimeOf, instantOf } from '../time.ts';
import type { View } from '../view.ts';

export type ReportBlock =
  | { readonly text: string }
  | { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] };

/** Rows of a table; the rest is in the JSON. */
const longest = 10;
/** Cells of the longest bar, and of it where columns are few. */
const bar = { wide: 20, narrow: 8 };
const narrow = 70;

const cancellers: readonly Canceller[] = ['buyer', 'seller', 'platform', 'unknown'];

export function reportBlocks(report: Report, words: ReportWords, view: View): readonly ReportBlock[] {
  if (report.orders === 0) return [{ text: words.noOrders }];
  const clock = { zone: zoneOf(report.marketplace), at: instantOf(report.at) ?? view.nowMs, dates: view.dates };
  const blocks: readonly (ReportBlock | undefined)[] = [
    { text: words.heading(report.orders, report.items, dateTimeOf(clock.at, clock, 'always')) },
    verdictTable(report, words, view),
    { text: cancelledText(report, words) },
    reasonTable(report, words, view),
    listingTable(report, words, view),
    sellerTable(report, words, view),
    report.repeated === 0 ? undefined : { text: words.repeated(report.repeated) },
  ];
  return blocks.filter((block) => block !== undefined);
}

const number = (value: number): Cell => ({ text: String(value) });

function verdictTable({ verdicts }: Report, words: ReportWords, view: View): ReportBlock {
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
  return { columns, rows };
}

function cancelledText({ cancelled, cancelledBy, items, requested }: Report, words: ReportWords): string {
  if (cancelled === 0 && requested === 0) return words.nothingCancelled;
  const share = words.percent(Math.round((cancelled * 1000) / items) / 10);
  const by = cancellers.flatMap((who) => (cancelledBy[who] === 0 ? [] : [words.by[who](cancelledBy[who])]));
  const told = cancelled === 0 ? [] : [`${words.cancelled(cancelled, items, share)} (${words.list(by)}).`];
  return [...told, ...(requested === 0 ? [] : [words.requested(requested)])].join(' ');
}

function reasonTable({ reasons }: Report, words: ReportWords, view: View): ReportBlock | undefined {
  const { columns } = words;
  const rows = cutTo(reasons.list, words, view, ({ reason, items }) => [{ text: view.text(reason) }, number(items)]);
  if (reasons.others > 0) rows.push([{ text: view.text(words.others(reasons.others)) }, number(reasons.others)]);
  if (rows.length === 0) return undefined;
  const heads: Column[] = [
    { head: columns.reason, fit: { by: 'cut', min: 12 } },
    { head: columns.items, align: 'right' },
  ];
  return { columns: heads, rows };
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

function listingTable({ listings }: Report, words: ReportWords, view: View): ReportBlock | undefined {
  if (listings.length === 0) return undefined;
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
  return { columns: heads, rows };
}

function sellerTable({ sellers }: Report, words: ReportWords, view: View): ReportBlock | undefined {
  if (sellers.length === 0) return undefined;
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
  return { columns: heads, rows };
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
