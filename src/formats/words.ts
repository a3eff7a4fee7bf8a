/** A platform's words for one of the order's facts, as tables that are read, printed and looked up. */
import { type Notes, textOf, warnUnknown } from './notes.ts';
import { isObject } from './values.ts';

/** As in the canonical order: a list is "one of these", null known to be none; undefined is nothing said of it. */
export type Told<T> = T | readonly T[] | null | undefined;

export interface WordTable {
  /** As they stand in the source document: `OrderStatus`, `fulfillments[].status`. */
  readonly fields: readonly string[];
  /** The canonical field it gives, as `--set` takes it, positions as 0: `items.0.status`. */
  readonly gives: string;
  /** What each word means. */
  readonly rows: Readonly<Record<string, Told<string | boolean>>>;
}

/** What stands behind a word that the table has. */
export interface Meaning<T> {
  readonly told: Told<T>;
}

export interface Words<T> extends WordTable {
  /** Matches without regard to case, underscores, hyphens and spaces. Undefined: not in the table. */
  meaning(word: string): Meaning<T> | undefined;
}

/** `PENDING_AVAILABILITY`, `Pending Availability`, `PendingAvailability` are the same word. */
export function folded(word: string): string {
  return word.replace(/[\s_-]+/g, '').toLowerCase();
}

export function words<T extends string | boolean>(
  fields: string | readonly string[],
  gives: string,
  rows: Readonly<Record<string, Told<T>>>,
): Words<T> {
  const meanings = Object.entries(rows).map(([word, told]) => [word, { told }] as const);
  const exact = new Map(meanings);
  const loose = new Map(meanings.map(([word, meaning]) => [folded(word), meaning]));
  return {
    fields: typeof fields === 'string' ? [fields] : fields,
    gives,
    rows,
    meaning: (word) => exact.get(word) ?? loose.get(folded(word)),
  };
}

/** What the value of a field means. A word that the table does not have is a warning at `path`. */
export function meaningOf<T>(table: Words<T>, value: unknown, path: string, notes: Notes): Meaning<T> | undefined {
  const text = textOf(value);
  const meaning = text === undefined ? undefined : table.meaning(text);
  if (meaning === undefined && (text !== undefined || isObject(value))) warnUnknown(notes, path, text ?? value);
  return meaning;
}
