/** Many orders: one row an item, most urgent first, and how many there are of each verdict. */
import type { Decision, ItemDecision, ItemVerdict } from '../../decision/decision.ts';
import { zoneOf } from '../../order/marketplaces.ts';
import { marks } from '../glyphs.ts';
import { dateTimeOf, instantOf } from '../time.ts';
import type { View } from '../view.ts';
import { wrap } from '../wrap.ts';
import { type Context, contextOf, markOf } from './context.ts';
import { titleOf } from './item.ts';
import { shortStatus } from './status.ts';
import { type Cell, type Column, table } from './table.ts';
import { byUrgency, countOrder } from './urgency.ts';

/** What a person reads on a screen, and what a file holds before other outputs serve better. */
const rowsLive = 20;
const rowsPiped = 1000;

interface Row {
  readonly item: ItemDecision;
  readonly context: Context;
}

export function summaryLines(decisions: readonly Decision[], view: View): string[] {
  const rows = rowsOf(decisions, view);
  return [
    ...wrap(view.text(summaryHeading(decisions, rows.length, view)), view.width, view.ruler),
    '',
    ...rowsTable(rows, oneZone(decisions), view),
    '',
    ...countLines(rows, view),
  ];
}

/** The zone that all orders share; `undefined` (UTC) where they differ. */
function oneZone(decisions: readonly Decision[]): { readonly shared: boolean; readonly zone: string | undefined } {
  const zones = new Set(decisions.map(({ policy }) => zoneOf(policy.marketplace)));
  const [zone] = zones;
  return zones.size === 1 ? { shared: true, zone } : { shared: false, zone: undefined };
}

export function summaryHeading(decisions: readonly Decision[], items: number, view: View): string {
  const at = instantOf(decisions[0]?.at) ?? view.nowMs;
  const clock = { zone: oneZone(decisions).zone, at, dates: view.dates };
  return view.words.summary.heading(decisions.length, items, dateTimeOf(at, clock, 'always'));
}

/** Every item as cells of text, most urgent first: until, what to do, order, item. */
export function summaryRows(decisions: readonly Decision[], view: View): string[][] {
  return rowsOf(decisions, view).map(({ item, context }) => [
    view.text(shortStatus(item, context, 'always')),
    verdictCell(item.verdict, view).text,
    view.text(context.decision.order),
    itemCell(item, context),
  ]);
}

function rowsOf(decisions: readonly Decision[], view: View): Row[] {
  const rows = decisions.flatMap((decision) => {
    const context = contextOf(decision, view);
    return decision.items.map((item): Row => ({ item, context }));
  });
  return byUrgency(rows, ({ item }) => item, view.nowMs);
}

function rowsTable(rows: readonly Row[], { shared }: { readonly shared: boolean }, view: View): string[] {
  const { columns: heads, more } = view.words.summary;
  const columns: readonly Column[] = [
    { head: view.live ? heads.left : heads.until, fit: { by: 'wrap', min: 12 }, leaves: 2 },
    { head: heads.what, fit: { by: 'wrap', min: 23 } },
    { head: heads.order, fit: { by: 'wrap', min: 19 } },
    { head: heads.item, fit: { by: 'cut', min: 12 }, leaves: 1 },
  ];
  const limit = view.live && !view.details ? rowsLive : rowsPiped;
  const shown = rows.length <= limit + 1 ? rows : rows.slice(0, limit);
  // The heading names the zone where all share it.
  const cells = shown.map(({ item, context }): readonly Cell[] => [
    { text: view.text(shortStatus(item, context, shared ? 'never' : 'always')) },
    verdictCell(item.verdict, view),
    { text: view.text(context.decision.order) },
    { text: itemCell(item, context) },
  ]);
  const hidden = rows.length - shown.length;
  if (hidden > 0) cells.push([{ text: '' }, { text: `${view.glyphs.ellipsis} ${more(hidden)}` }]);
  return table(columns, cells, 2, view.columns, view);
}

function verdictCell(verdict: ItemVerdict, view: View): Cell {
  const mark = markOf(verdict, view);
  return { text: `${mark} ${view.words.verdicts[verdict]}`, paint: marks[verdict].paint, painted: mark.length };
}

function itemCell(item: ItemDecision, context: Context): string {
  const title = titleOf(item, context);
  if (item.verdict !== 'undetermined') return title;
  const facts = context.view.words.status.facts(item.missing.length);
  return item.title === undefined ? facts : `${facts}: ${title}`;
}

function countLines(rows: readonly Row[], view: View): string[] {
  const counts = countOrder.flatMap((verdict) => {
    const count = rows.filter(({ item }) => item.verdict === verdict).length;
    return count === 0 ? [] : [{ verdict, text: `${markOf(verdict, view)} ${count} ${view.words.verdicts[verdict]}` }];
  });
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { verdict, text } of counts) {
    const size = view.ruler.width(text);
    const mark = markOf(verdict, view);
    const painted = `${view.paint(mark, marks[verdict].paint)}${text.slice(mark.length)}`;
    if (line !== '' && used + 3 + size > view.width) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? 2 + size : used + 3 + size;
    line = line === '' ? `  ${painted}` : `${line}   ${painted}`;
  }
  return line === '' ? lines : [...lines, line];
}
