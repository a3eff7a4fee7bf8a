/** Rows of digital goods by the item they are a part of. */
import { textOf } from '../../notes.ts';
import type { Row } from '../../rows.ts';
import type { Json } from '../../values.ts';

/** A row that names no item stands by itself. */
export function byItem(rows: readonly Row[]): readonly (readonly Row[])[] {
  const items = new Map<string, Row[]>();
  for (const [index, row] of rows.entries()) {
    const key = idOf(row.cells) ?? `#${index}`;
    items.set(key, [...(items.get(key) ?? []), row]);
  }
  return [...items.values()];
}

export const idOf = (cells: Json): string | undefined =>
  textOf(cells['Digital Order Item ID']) ?? textOf(cells.DigitalOrderItemId);
