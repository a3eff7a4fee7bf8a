/** A refund drawn to scale: the cells of the timeline as glyphs, a line of names below. */
import type { TimelineCell, TimelineModel, TimelineRow } from '../../refund/timeline-model.ts';
import type { View } from '../view.ts';

const indent = '  ';

/** The head, then for each part its bar and the names of its marks; `nameOf` names the parts where there are several. */
export function barLines(model: TimelineModel, nameOf: (part: number) => string, view: View): string[] {
  if (!model.fits) return [];
  const several = model.rows.length > 1;
  const lines = [
    ...headLines(model, view),
    ...model.rows.flatMap((row) => [
      ...(several ? ['', nameOf(row.part)] : []),
      row.fills.map((_, index) => glyphsOf(row, index, model, view)).join(''),
      ...markLines(row, model, view),
    ]),
  ];
  return lines.map((line) => (line === '' ? '' : `${indent}${line}`.trimEnd()));
}

/** Whether a dotted cell can be seen. */
export function hasDots(model: TimelineModel): boolean {
  return (
    model.fits &&
    model.rows.some(({ fills }) => fills.some((fill, index) => fill !== 'none' && model.cells[index]?.closed))
  );
}

function headLines({ cells, cellWidth, unit }: TimelineModel, { dates, ruler }: View): string[] {
  // Without the dots of French abbreviations, which would touch in narrow cells.
  const short = (text: string): string => text.replaceAll('.', '');
  const civil = ({ year, month, day, weekday }: TimelineCell) => ({ year, month, day, weekday, hour: 0, minute: 0 });
  const line = (name: (cell: TimelineCell) => string): string =>
    placed(
      cells.map((cell, index) => ({ at: index * cellWidth, text: name(cell) })),
      ruler.width,
    ).join('');
  return [
    line((cell) => (cell.newMonth ? short(dates.month(civil(cell))) : '')),
    ...(unit === 'week' ? [] : [line((cell) => short(dates.weekday(civil(cell))))]),
    line((cell) => String(cell.day)),
  ];
}

function glyphsOf({ fills, marks }: TimelineRow, index: number, model: TimelineModel, { glyphs }: View): string {
  const { bar } = glyphs;
  const fill = fills[index];
  const started = marks[0]?.cell === index;
  const today = model.today.cell === index;
  const first = started ? bar.start : today ? bar.today : undefined;
  if (fill === undefined || fill === 'none') return (first ?? ' ').padEnd(model.cellWidth);
  const body = model.cells[index]?.closed ? bar.closed : fill === 'wait' ? bar.wait : bar.expected;
  return (first ?? body) + body.repeat(model.cellWidth - 1);
}

/** Names under their cells, each on the first line where it does not touch the one before. */
function markLines(row: TimelineRow, model: TimelineModel, { columns, refund, ruler }: View): string[] {
  const room = columns - indent.length;
  const named = row.marks.map(({ id, cell }) => ({ cell, text: refund.timeline.marks[id] }));
  const { cell: today } = model.today;
  if (today !== undefined) named.push({ cell: today, text: refund.timeline.marks.today });
  const sorted = named.sort((a, b) => a.cell - b.cell);
  return placed(
    sorted.map(({ cell, text }) => ({ at: Math.min(cell * model.cellWidth, room - ruler.width(text)), text })),
    ruler.width,
  );
}

/** Lays texts out at their columns; one that would touch its neighbour goes a line lower. */
function placed(
  texts: readonly { readonly at: number; readonly text: string }[],
  width: (text: string) => number,
): string[] {
  const lines: string[] = [''];
  for (const { at, text } of texts) {
    if (text === '') continue;
    const index = lines.findIndex((line) => line === '' || width(line) < at);
    const line = lines[index] ?? '';
    const filled = `${line}${' '.repeat(at - width(line))}${text}`;
    if (index === -1) lines.push(filled);
    else lines[index] = filled;
  }
  return lines;
}
