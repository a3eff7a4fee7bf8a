/** Tables as files: separated by commas, semicolons or tabs, in whatever encoding they were saved. */
import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse';
import type { InputError } from '../../order/error.ts';
import type { Bytes } from '../containers.ts';
import { tooLarge } from '../document.ts';
import type { RawRecord } from '../records.ts';
import { Sheet, type SheetRow } from '../sheet.ts';
import { collected } from './collected.ts';
import { decoded } from './decoded.ts';
import { type Layout, layoutOf } from './layout.ts';

/** Parsed at one go, so that the clock and Ctrl+C are heard in between. */
const slice = 1 << 18;
/** Of a row, in bytes: a quotation mark that is never closed swallows no more. */
const longest = 1 << 16;

export async function* readTable(bytes: Bytes): AsyncGenerator<readonly RawRecord[]> {
  const whole = await collected(bytes);
  if (!whole) {
    yield [tooLarge];
    return;
  }
  const text = await decoded(whole);
  const layout = layoutOf(text, true) ?? { delimiter: ',', quoted: true };
  yield* rowsOf(Buffer.from(text, 'utf8'), layout);
}

interface Place {
  /** Of the first byte. */
  readonly at: number;
  /** The lines before it. */
  readonly lines: number;
}

/** A row whose quotes do not match costs its own line: reading begins anew behind it. */
async function* rowsOf(text: Buffer, layout: Layout): AsyncGenerator<readonly RawRecord[]> {
  let columns: readonly string[] | undefined;
  let place: Place | undefined = { at: 0, lines: 0 };
  while (place) {
    const read = createRows(layout, place.lines, columns);
    for (let from = place.at; from < text.length && !read.broken; from += slice) {
      yield await read.push(text.subarray(from, from + slice));
    }
    yield await read.end();
    columns = read.columns;
    place = read.broken && behindLine(text, place.at + read.broken.at, read.broken.lines);
  }
}

function behindLine(text: Buffer, at: number, lines: number): Place | undefined {
  const end = text.indexOf('\n', at);
  return end < 0 || end + 1 >= text.length ? undefined : { at: end + 1, lines: lines + 1 };
}

interface Rows {
  readonly columns: readonly string[] | undefined;
  /** Where the row begins whose quotes do not match, counted from the first byte that was pushed. */
  readonly broken: Place | undefined;
  push(text: Buffer): Promise<readonly RawRecord[]>;
  end(): Promise<readonly RawRecord[]>;
}

function createRows({ delimiter, quoted }: Layout, linesBefore: number, known: readonly string[] | undefined): Rows {
  let columns = known;
  let records: RawRecord[] = [];
  let rows: SheetRow[] = [];
  let done: Place = { at: 0, lines: linesBefore };
  let broken: Place | undefined;
  let headed = known !== undefined;

  function flush(): void {
    if (!columns || (rows.length === 0 && headed)) return;
    records.push({ document: new Sheet(columns, rows) });
    headed = true;
    rows = [];
  }

  function fail(record: RawRecord): void {
    flush();
    records.push(record);
  }

  function row(cells: readonly string[], lines: number): void {
    const inside = cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
    const line = linesBefore + lines - inside;
    if (!columns) {
      columns = cells.map(nameOf);
      return;
    }
    if (isHeader(cells, columns)) return;
    if (fits(cells, columns.length)) rows.push({ line, cells });
    else fail({ error: wrongLength(cells.length, columns.length), line });
  }

  const parser = parse({
    delimiter,
    quote: quoted ? '"' : false,
    max_record_size: longest,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n'],
    on_record(cells: readonly string[], { bytes, lines }) {
      row(cells, lines);
      done = { at: bytes, lines: linesBefore + lines };
      return null;
    },
  });
  const ended = new Promise<void>((resolve) => {
    parser.on('end', resolve).on('error', () => {
      broken = done;
      fail({ error: { code: 'bad-quotes' }, line: done.lines + 1 });
      resolve();
    });
  });
  parser.resume();

  function taken(): readonly RawRecord[] {
    const batch = records;
    records = [];
    return batch;
  }

  return {
    get columns() {
      return columns;
    },
    get broken() {
      return broken;
    },
    async push(text) {
      await new Promise<void>((resolve) => parser.write(text, () => resolve()));
      if (rows.length > 0) flush();
      return taken();
    },
    async end() {
      if (!broken) parser.end();
      await ended;
      flush();
      return taken();
    },
  };
}

const nameOf = (cell: string): string => cell.replace(/^[\ufeff\s]+|\s+$/g, '');

/** Where the parts of one table were put one behind the other, each begins with it. */
const isHeader = (cells: readonly string[], columns: readonly string[]): boolean =>
  nameOf(cells[0] ?? '') === columns[0] &&
  cells.length === columns.length &&
  cells.every((cell, index) => nameOf(cell) === columns[index]);

/** Editors take away tabs at the end of a line, spreadsheets add some; a row cut in two has few cells. */
function fits(cells: readonly string[], columns: number): boolean {
  if (cells.length > columns) return cells.slice(columns).every((cell) => cell === '');
  return cells.length > columns / 2;
}

function wrongLength(cells: number, columns: number): InputError {
  return { code: 'invalid-row', found: String(cells), foundType: 'cells', expected: { kind: 'cells', count: columns } };
}
