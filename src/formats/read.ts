/** From documents to canonical orders, one by one: which format, items that came apart, contradictions, numbering. */
import { quote } from '../order/clean.ts';
import { settle } from '../order/contradictions.ts';
import type { InputError } from '../order/error.ts';
import type { Order } from '../order/order.ts';
import type { DataWarning } from '../order/warning.ts';
import type { Format, LooseItems, ReadResult } from './format.ts';
import type { RawRecord } from './records.ts';
import { detect } from './registry.ts';

/** Both counted from 1; `line` only where the document is a line of its own. */
export interface Source {
  readonly file: string;
  /** The place among the orders and errors of the file. */
  readonly record: number;
  readonly line?: number;
}

export type Entry =
  | {
      readonly kind: 'order';
      readonly source: Source;
      readonly order: Order;
      readonly warnings: readonly DataWarning[];
      readonly format: Format;
    }
  | { readonly kind: 'error'; readonly source: Source; readonly error: InputError; readonly format?: Format }
  /** Something to say about the input that is no record of it. */
  | { readonly kind: 'notice'; readonly source: Omit<Source, 'record'>; readonly warnings: readonly DataWarning[] };

export interface Reader {
  push(record: RawRecord): readonly Entry[];
  end(): readonly Entry[];
}

export interface ReaderOptions {
  /** As the user named it; `-` for stdin. */
  readonly file: string;
  /** Instead of detection. */
  readonly from?: Format;
  /** Items that were collected before. Without it, those met on the way are joined to the orders behind them. */
  readonly items?: ItemPool;
}

/** Items that came apart from their orders. */
export interface ItemPool {
  add(loose: LooseItems): void;
  of(orderId: string): LooseItems | undefined;
  /** A warning for each order whose items are here and which never came. */
  leftOver(): readonly DataWarning[];
}

export function createItemPool(): ItemPool {
  const pool = new Map<string, { items: unknown[]; more: boolean; used: boolean }>();
  return {
    add({ orderId, items, more = false }) {
      const entry = pool.get(orderId);
      if (!entry) pool.set(orderId, { items: [...items], more, used: false });
      else {
        entry.items.push(...items);
        // The last page of several has no token.
        entry.more &&= more;
      }
    },
    of(orderId) {
      const entry = pool.get(orderId);
      if (!entry) return undefined;
      entry.used = true;
      return { orderId, items: entry.items, more: entry.more };
    },
    leftOver() {
      const orders = [...pool].filter(([, entry]) => !entry.used);
      return orders.map(([orderId]) => ({ id: 'items-without-order', found: quote(orderId) }));
    },
  };
}

/** Whether a document holds items and no order: of a file whose first one does, all belong into the pool. */
export function holdsItems(record: RawRecord, from?: Format): boolean {
  const results = resultsOf(record, from);
  return results.length > 0 && results.every(({ kind }) => kind === 'items');
}

/** Puts a document's items into the pool. What else it holds, an error included, is returned: nothing is lost. */
export function collectItems(record: RawRecord, pool: ItemPool, from?: Format): readonly ReadResult[] {
  const results = resultsOf(record, from);
  for (const result of results) if (result.kind === 'items') pool.add(result.loose);
  return results.filter(({ kind }) => kind !== 'items');
}

function resultsOf(record: RawRecord, from: Format | undefined): readonly ReadResult[] {
  if ('error' in record) return [{ kind: 'error', error: record.error }];
  const detected = from ? { format: from } : detect(record.document);
  return 'error' in detected ? [{ kind: 'error', error: detected.error }] : detected.format.read(record.document);
}

export function createReader({ file, from, items }: ReaderOptions): Reader {
  const pool = items ?? createItemPool();
  let count = 0;
  let morePages = false;

  function source(line: number | undefined): Source {
    count += 1;
    return line === undefined ? { file, record: count } : { file, record: count, line };
  }

  function entriesOf(result: ReadResult, format: Format, line: number | undefined): readonly Entry[] {
    switch (result.kind) {
      case 'order': {
        const { order, warnings } = settle(result.order);
        const all = warnings.length > 0 ? [...result.warnings, ...warnings] : result.warnings;
        return [{ kind: 'order', source: source(line), order, warnings: all, format }];
      }
      case 'error':
        return [{ kind: 'error', source: source(line), error: result.error, format }];
      case 'items':
        pool.add(result.loose);
        return [];
      case 'skipped':
        return [notice(result.warnings, line)];
      case 'page':
        morePages = result.more;
        return [];
    }
  }

  function notice(warnings: readonly DataWarning[], line?: number): Entry {
    return { kind: 'notice', source: line === undefined ? { file } : { file, line }, warnings };
  }

  return {
    push(record) {
      const { line } = record;
      if ('error' in record) return [{ kind: 'error', source: source(line), error: record.error }];
      const detected = from ? { format: from } : detect(record.document);
      if ('error' in detected) return [{ kind: 'error', source: source(line), error: detected.error }];
      const { format } = detected;
      const results = format.read(record.document, (orderId) => pool.of(orderId));
      const [only] = results;
      if (results.length === 1 && only) return entriesOf(only, format, line);
      return results.flatMap((result) => entriesOf(result, format, line));
    },
    end() {
      const warnings: DataWarning[] = items ? [] : [...pool.leftOver()];
      if (morePages) warnings.push({ id: 'incomplete' });
      return warnings.length > 0 ? [notice(warnings)] : [];
    },
  };
}
