/**
 * Rows of tables by the names of their columns, wherever those stand: sellers add and remove some, platforms put new ones
 * in between. Of a row nothing is kept but what a reader names: nothing personal.
 */
import { Sheet } from './sheet.ts';
import { isObject, type Json } from './values.ts';

export interface Row {
  /** Undefined for a row that came as JSON. */
  readonly line: number | undefined;
  /** By the reader's own spelling of the column. */
  readonly cells: Json;
}

export interface Columns {
  /** Whether a table, or a JSON object with the same names, has all of these columns. */
  has(document: unknown, names: readonly string[]): boolean;
  rowsOf(document: unknown): readonly Row[];
}

/** `names`: the columns that a reader asks for. Case does not matter. */
export function createColumns(names: readonly string[]): Columns {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

  function placesIn(columns: readonly string[]): ReadonlyMap<string, number> {
    let found = places.get(columns);
    if (!found) {
      const first = new Map<string, number>();
      for (const [index, column] of columns.entries()) {
        const name = known.get(column.toLowerCase());
        if (name !== undefined && !first.has(name)) first.set(name, index);
      }
      found = first;
      places.set(columns, found);
    }
    return found;
  }

  return {
    has(document, wanted) {
      if (document instanceof Sheet) {
        const found = placesIn(document.columns);
        return wanted.every((name) => found.has(name));
      }
      return isObject(document) && wanted.every((name) => Object.hasOwn(document, name));
    },
    rowsOf(document) {
      if (!(document instanceof Sheet)) {
        if (!isObject(document)) return [];
        const cells = Object.fromEntries(
          names.flatMap((name) => (Object.hasOwn(document, name) ? [[name, document[name]]] : [])),
        );
        return [{ line: undefined, cells }];
      }
      const found = [...placesIn(document.columns)];
      return document.rows.map(({ line, cells }) => ({
        line,
        cells: Object.fromEntries(found.map(([name, index]) => [name, cells[index]?.trim()])),
      }));
    },
  };
}
