/**
 * Aligned columns under a head in capitals, nothing around them. Columns shrink, then leave in a fixed order, until
 * the table fits. Cells are cut, wrapped and padded here: cli-table3 miscounts some scripts and cuts CJK wrongly.
 */
import Table from 'cli-table3';
import type { Paint } from '../glyphs.ts';
import type { View } from '../view.ts';
import { cut, pad, wrap } from '../wrap.ts';

export interface Column {
  readonly head: string;
  readonly align?: 'right';
  /** What happens to cells that are too wide, and the narrowest the column gets by it. Absent: it keeps its width. */
  readonly fit?: { readonly by: 'cut' | 'wrap'; readonly min: number };
  /** Columns leave in this order, 1 first; absent: never. */
  readonly leaves?: number;
}

export interface Cell {
  readonly text: string;
  /** Style of the whole cell, or of the first characters (a mark). */
  readonly paint?: Paint;
  readonly painted?: number;
}

const gap = 2;
const nothing = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** Lines of at most `width` columns, each after `indent` spaces. Without any head in words, no head line. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  indent: number,
  width: number,
  view: View,
): string[] {
  const room = width - indent;
  const { kept, widths } = fitColumns(columns, rows, room, view);
  const grid = new Table({
    chars: nothing,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
    colAligns: kept.map((index) => columns[index]?.align ?? 'left'),
  });
  const heads = kept.map((index) => ({ text: columns[index]?.head ?? '' }));
  for (const row of heads.some(({ text }) => text !== '') ? [heads, ...rows.map(pick)] : rows.map(pick)) {
    grid.push(row.map((cell, position) => finish(cell, columns[kept[position] ?? 0], widths[position] ?? 1, view)));
  }
  const margin = ' '.repeat(indent);
  return grid
    .toString()
    .split('\n')
    .map((line) => `${margin}${line}`.trimEnd());

  function pick(row: readonly Cell[]): readonly Cell[] {
    return kept.map((index) => row[index] ?? { text: '' });
  }
}

function finish(cell: Cell, column: Column | undefined, width: number, { ruler, paint, glyphs }: View): string {
  const lines =
    column?.fit?.by === 'cut' ? [cut(cell.text, width, ruler, glyphs.ellipsis)] : wrap(cell.text, width, ruler);
  return lines
    .map((line, index) => {
      const filled =
        column?.align === 'right' ? ' '.repeat(Math.max(0, width - ruler.width(line))) + line : pad(line, width, ruler);
      if (cell.paint === undefined) return filled;
      if (cell.painted === undefined) return paint(line, cell.paint) + filled.slice(line.length);
      return index === 0 ? paint(filled.slice(0, cell.painted), cell.paint) + filled.slice(cell.painted) : filled;
    })
    .join('\n');
}

function fitColumns(columns: readonly Column[], rows: readonly (readonly Cell[])[], room: number, { ruler }: View) {
  const natural = columns.map(({ head }, index) =>
    rows.reduce((widest, row) => Math.max(widest, ruler.width(row[index]?.text ?? '')), ruler.width(head)),
  );
  const leaving = columns
    .map((column, index) => ({ index, leaves: column.leaves }))
    .filter(({ leaves }) => leaves !== undefined)
    .sort((a, b) => (a.leaves ?? 0) - (b.leaves ?? 0));
  let kept = columns.map((_, index) => index);
  for (;;) {
    const widths = shrink(kept, columns, natural, room);
    if (total(widths) <= room) return { kept, widths };
    const next = leaving.shift();
    if (next === undefined || kept.length === 1) return { kept, widths: squeeze(widths, room) };
    kept = kept.filter((index) => index !== next.index);
  }
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, each) => sum + each, gap * (widths.length - 1));

/** Takes columns from those that are cut first, then from those that wrap, each from its widest. */
function shrink(
  kept: readonly number[],
  columns: readonly Column[],
  natural: readonly number[],
  room: number,
): number[] {
  const widths = kept.map((index) => natural[index] ?? 0);
  for (const by of ['cut', 'wrap'] as const) {
    while (total(widths) > room) {
      let widest = -1;
      for (const [position, index] of kept.entries()) {
        const fit = columns[index]?.fit;
        const size = widths[position] ?? 0;
        if (fit?.by === by && size > fit.min && size > (widths[widest] ?? 0)) widest = position;
      }
      if (widest === -1) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  return widths;
}

/** Nothing may overflow: where no column can leave any more, the widest gives way. */
function squeeze(widths: readonly number[], room: number): number[] {
  const squeezed = [...widths];
  while (total(squeezed) > room && Math.max(...squeezed) > 1) {
    const widest = squeezed.indexOf(Math.max(...squeezed));
    squeezed[widest] = (squeezed[widest] ?? 1) - 1;
  }
  return squeezed;
}
