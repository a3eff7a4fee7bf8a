/** Rows of a table, as a document: a class, so that no JSON document can be taken for one. */

export interface SheetRow {
  /** Counted from 1, in the file. */
  readonly line: number;
  readonly cells: readonly string[];
}

export class Sheet {
  /** As the header names them, trimmed. A file's sheets share this list. */
  readonly columns: readonly string[];
  /** A long table comes in several sheets. */
  readonly rows: readonly SheetRow[];

  constructor(columns: readonly string[], rows: readonly SheetRow[]) {
    this.columns = columns;
    this.rows = rows;
  }
}
