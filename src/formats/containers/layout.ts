/** Whether a text is a table: its first line names columns. */

export interface Layout {
  readonly delimiter: '\t' | ',' | ';';
  /** In tab-separated reports a quotation mark is a character: inches. */
  readonly quoted: boolean;
}

/** `whole`: the text is not cut off. Undefined where its first line is no header. */
export function layoutOf(text: string, whole: boolean): Layout | undefined {
  const start = text.trimStart();
  const end = start.search(/[\r\n]/);
  const line = end < 0 ? start : start.slice(0, end);
  const delimiter = delimiterOf(line);
  if (delimiter === undefined) return undefined;
  const cells = line.split(delimiter);
  // The last one may be cut off.
  const names = end < 0 && !whole ? cells.slice(0, -1) : cells;
  return names.length > 1 && names.every(isName) ? { delimiter, quoted: delimiter !== '\t' } : undefined;
}

function delimiterOf(line: string): Layout['delimiter'] | undefined {
  if (line.includes('\t')) return '\t';
  const [commas, semicolons] = [',', ';'].map((sign) => line.split(sign).length - 1);
  if (commas === undefined || semicolons === undefined || commas + semicolons === 0) return undefined;
  return semicolons > commas ? ';' : ',';
}

// Words of any language, as columns are named: no time, no amount, no sentence, nothing of JSON, no id.
const name = /^"?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff ./&()#%-]{0,60}"?$/;
const number = /\d{4}/;

function isName(cell: string): boolean {
  const trimmed = cell.trim();
  return trimmed === '' || (name.test(trimmed) && !number.test(trimmed));
}
