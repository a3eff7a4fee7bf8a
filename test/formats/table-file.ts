/** Tables as text, from rows that name only the columns they fill. */
export type Cells = Readonly<Record<string, string>>;

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** With a header of exactly these columns. Fields of tab-separated files are never quoted. */
export function tableText(columns: readonly string[], rows: readonly Cells[], separator: ',' | '\t' = ','): string {
  const write = (cells: readonly string[]): string =>
    cells.map((cell) => (separator === ',' ? quoted(cell) : cell)).join(separator);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${write(cells)}\n`)
    .join('');
}
