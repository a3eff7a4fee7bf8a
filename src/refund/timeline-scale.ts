/** Lays a refund's dates out on a bar drawn to scale. Text output only: it loads the names of holidays. */
import type { RefundPart } from '../decision/decision.ts';
import { type CivilDay, dateOf, isoDate, parseIsoDate, weekday } from '../order/civil.ts';
import { type Calendar, isBusinessDay, settlementCalendar } from './calendars.ts';
import { holidayName } from './holiday-names.ts';
import type { Fill, TimelineCell, TimelineMark, TimelineModel, TimelineRow } from './timeline-model.ts';
import type { MarkId } from './words.ts';

type DrawnPart = Pick<RefundPart, 'kind' | 'start' | 'earliest' | 'latest' | 'lateFrom' | 'stages'>;

interface Span {
  readonly part: number;
  readonly start: CivilDay;
  readonly earliest: CivilDay;
  readonly latest: CivilDay;
  readonly late: CivilDay;
  readonly from: MarkId;
}

const wide = 6;
const narrow = 4;
/** The left edge that every line has. */
const indent = 2;

const day = (text: string | undefined): CivilDay | undefined => (text === undefined ? undefined : parseIsoDate(text));

function spansOf(parts: readonly DrawnPart[]): Span[] {
  return parts.flatMap((part, index) => {
    const start = day(part.start);
    const earliest = day(part.earliest);
    const latest = day(part.latest);
    const late = day(part.lateFrom);
    if (part.kind === 'none' || start === undefined || earliest === undefined) return [];
    if (latest === undefined || late === undefined) return [];
    const from = part.stages[0]?.from === 'return-received' ? 'received' : 'issued';
    return [{ part: index, start, earliest, latest, late, from }];
  });
}

/** The Monday on or before the day. */
const mondayOf = (at: CivilDay): CivilDay => at - ((weekday(at) + 6) % 7);

interface Layout {
  readonly unit: 'day' | 'week';
  readonly cellWidth: 6 | 4;
  readonly fits: boolean;
  readonly first: CivilDay;
  readonly count: number;
}

function layout(first: CivilDay, last: CivilDay, room: number): Layout {
  const days = last - first + 1;
  const monday = mondayOf(first);
  const weeks = Math.floor((last - monday) / 7) + 1;
  if (days * wide <= room) return { unit: 'day', cellWidth: wide, fits: true, first, count: days };
  if (days * narrow <= room) return { unit: 'day', cellWidth: narrow, fits: true, first, count: days };
  const cellWidth = weeks * wide <= room ? wide : narrow;
  return { unit: 'week', cellWidth, fits: weeks * narrow <= room, first: monday, count: weeks };
}

/**
 * Undefined where no part has dates. `today` is a civil day of the marketplace's zone; `columns` the width of the
 * terminal. A day takes 6 columns, 4 where 6 do not fit, and where they do not fit either each cell is a week from
 * Monday. The bar runs from the first start to the first late day, and on to today where that has room.
 */
export function timelineScale(
  parts: readonly DrawnPart[],
  today: string,
  columns: number,
  marketplace: string | undefined,
): TimelineModel | undefined {
  const spans = spansOf(parts);
  const [head] = spans;
  const now = day(today);
  if (head === undefined || now === undefined) return undefined;
  const room = columns - indent;
  const first = Math.min(...spans.map((span) => span.start));
  const last = Math.max(...spans.map((span) => span.late));
  const plain = layout(first, last, room);
  const extended = layout(first, Math.max(last, now), room);
  const chosen = extended.fits && extended.unit === plain.unit ? extended : plain;
  const calendar = settlementCalendar(marketplace);
  const cells = cellsOf(chosen, calendar);
  const indexOf = (at: CivilDay): number => Math.floor((at - chosen.first) / (chosen.unit === 'day' ? 1 : 7));
  return {
    unit: chosen.unit,
    cellWidth: chosen.cellWidth,
    fits: chosen.fits,
    cells,
    rows: spans.map((span) => rowOf(span, cells, indexOf)),
    today: { date: today, ...place(indexOf(now), chosen.count) },
    holidays: holidaysIn(chosen, calendar),
  };
}

const place = (cell: number, count: number): { cell: number } | { beyond: 'before' | 'after' } =>
  cell < 0 ? { beyond: 'before' } : cell >= count ? { beyond: 'after' } : { cell };

function cellsOf({ unit, first, count }: Layout, calendar: Calendar): TimelineCell[] {
  const length = unit === 'day' ? 1 : 7;
  let shown = 0;
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * length;
    const date = dateOf(start);
    const newMonth = date.month !== shown;
    shown = date.month;
    return {
      first: isoDate(start),
      last: isoDate(start + length - 1),
      ...date,
      weekday: weekday(start),
      newMonth,
      closed: !Array.from({ length }, (_, offset) => start + offset).some((at) => isBusinessDay(calendar, at)),
    };
  });
}

function rowOf(span: Span, cells: readonly TimelineCell[], indexOf: (at: CivilDay) => number): TimelineRow {
  const start = indexOf(span.start);
  const earliest = indexOf(span.earliest);
  const latest = indexOf(span.latest);
  const mark = (id: MarkId, at: CivilDay): TimelineMark => ({ id, cell: indexOf(at), date: isoDate(at) });
  return {
    part: span.part,
    fills: cells.map((_, index): Fill => {
      if (index < start || index > latest) return 'none';
      return index < earliest ? 'wait' : 'expected';
    }),
    marks: [
      mark(span.from, span.start),
      mark('first', span.earliest),
      mark('last', span.latest),
      mark('late', span.late),
    ],
  };
}

function holidaysIn({ unit, first, count }: Layout, calendar: Calendar): { date: string; name: string }[] {
  const length = unit === 'day' ? count : count * 7;
  return Array.from({ length }, (_, index) => first + index).flatMap((at) => {
    if (calendar.weekend.includes(weekday(at)) || isBusinessDay(calendar, at)) return [];
    const name = holidayName(calendar, at);
    return name === undefined ? [] : [{ date: isoDate(at), name }];
  });
}
