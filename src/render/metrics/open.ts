/** The orders that wait for the seller's confirmation, and when the platform gives up on each. */
import type { OpenOrder, StoreMetrics } from '../../metrics/result.ts';
import { dayAt, isoDate } from '../../order/civil.ts';
import { isSure } from '../text/context.ts';
import { type Cell, type Column, table } from '../text/table.ts';
import { dateTimeOf, dayText, instantOf, isoDayText, momentOf } from '../time.ts';
import { wrap } from '../wrap.ts';
import type { Screen } from './screen.ts';

/** The rest is in the JSON. */
const longest = 15;

export function openLines(store: StoreMetrics, screen: Screen): string[] {
  const { view } = screen;
  const shown = openTable(store, screen);
  if (shown === undefined) return [];
  const [cancelled = '', shipBy = '', order = '', ...note] = shown.heads;
  const columns: readonly Column[] = [
    { head: cancelled, fit: { by: 'wrap', min: 12 } },
    { head: shipBy, fit: { by: 'wrap', min: 12 }, leaves: 2 },
    { head: order, fit: { by: 'wrap', min: 19 } },
    ...note.map((head): Column => ({ head, fit: { by: 'wrap', min: 10 }, leaves: 1 })),
  ];
  return [...wrap(shown.title, view.width, view.ruler), '', ...table(columns, shown.rows, 2, view.columns, view)];
}

export interface OpenTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Undefined where nothing waits. The notes are a column only where there are some. */
export function openTable({ autoCancel, open }: StoreMetrics, screen: Screen): OpenTable | undefined {
  if (open.length === 0) return undefined;
  const { view, words } = screen;
  const { columns, more, title } = words.open;
  const sure = autoCancel !== undefined && autoCancel.borrowedFrom === undefined && isSure([autoCancel]);
  const shown = open.length <= longest + 1 ? open : open.slice(0, longest);
  const noted = open.some(({ requested }) => requested);
  const rows = shown.map((order) => cellsOf(order, screen));
  const hidden = open.length - shown.length;
  if (hidden > 0) rows.push([{ text: '' }, { text: '' }, { text: `${view.glyphs.ellipsis} ${more(hidden)}` }]);
  return {
    title: view.text(title(sure)),
    heads: [columns.cancelled, columns.shipBy, columns.order, ...(noted ? [columns.note] : [])],
    rows,
  };
}

function cellsOf(order: OpenOrder, screen: Screen): readonly Cell[] {
  const { view, words } = screen;
  const shipBy = dayOrTime(order.shipBy, screen);
  const cells: readonly Cell[] = [
    { text: cancelText(order, screen) },
    order.late ? { text: words.open.late(shipBy), paint: 'yellow' } : { text: shipBy },
    { text: order.order },
    { text: order.requested ? words.open.requested : '' },
  ];
  return cells.map((cell) => ({ ...cell, text: view.text(cell.text) }));
}

/** The time only where it is today's. */
function dayOrTime(text: string, { clock }: Screen): string {
  const instant = instantOf(text) ?? clock.at;
  const day = dayAt(clock.zone, instant);
  return day === dayAt(clock.zone, clock.at) ? momentOf(instant, clock, 'never').text : dayText(day, clock);
}

function cancelText({ autoCancel }: OpenOrder, { clock, words }: Screen): string {
  if (autoCancel === undefined) return '';
  const { at, earliest, on } = autoCancel;
  const end = at === undefined ? isoDayText(on, clock) : dateTimeOf(instantOf(at) ?? clock.at, clock, 'never').text;
  const text = earliest === undefined || earliest === on ? end : words.open.span(isoDayText(earliest, clock), end);
  return on < isoDate(dayAt(clock.zone, clock.at)) ? words.open.past(text) : text;
}
