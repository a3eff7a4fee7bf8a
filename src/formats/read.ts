/** From documents to canonical orders, one by one: which format, items that came apart, contradictions, numbering. */
import { quote } from '../order/clean.ts';
import { settle } from '../order/contradictions.ts';
import type { InputError } from '../order/error.ts';
import type { Order } from '../order/order.ts';
import type { DataWarning } from '../order/warning.ts';
import { createArchive } from './archive.ts';
import { type Assembly, createAssembly } from './assembly.ts';
import type { Detector } from './detector.ts';
import type { Format, ItemsOf, LooseItems, ReadResult } from './format.ts';
import type { RawRecord } from './records.ts';
import { Sheet } from './sheet.ts';

/** Both counted from 1; `line` only where the document is a line, or begins with one. */
export interface Source {
  /** Of an archive, with the name of the file inside it. */
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
  readonly detector: Detector;
  /** Instead of detection. */
  readonly from?: Format;
  /** Items that were collected before. Without it, those met on the way are joined to the orders behind them. */
  readonly items?: ItemPool;
  /** Shared by several files, whose orders' pieces belong together; whoever made it ends it. */
  readonly assembly?: Assembly<Entry>;
}

/** Items that came apart from their orders. */
export interface ItemPool {
  add(loose: LooseItems): void;
  readonly of: ItemsOf;
  /** A warning for each order whose items are here and which never came; one for all refunds of such orders. */
  leftOver(): readonly DataWarning[];
}

interface Pooled extends LooseItems {
  readonly items: unknown[];
  more: boolean;
  used: boolean;
}

export function createItemPool(): ItemPool {
  const groups = new Map<string | undefined, Map<string, Pooled>>();
  return {
    add({ orderId, items, more = false, group }) {
      const pool = groups.get(group) ?? new Map<string, Pooled>();
      groups.set(group, pool);
      const entry = pool.get(orderId);
      if (!entry) pool.set(orderId, { orderId, items: [...items], more, used: false });
      else {
        entry.items.push(...items);
        // The last page of several has no token.
        entry.more &&= more;
      }
    },
    of(orderId, group) {
      const entry = groups.get(group)?.get(orderId);
      if (entry) entry.used = true;
      return entry;
    },
    leftOver() {
      const unused = (group: string | undefined) =>
        [...(groups.get(group)?.values() ?? [])].filter((entry) => !entry.used);
      const orders = unused(undefined).map(
        ({ orderId }) => ({ id: 'items-without-order', found: quote(orderId) }) as const,
      );
      const others = [...groups.keys()].flatMap((group) => (group === undefined ? [] : unused(group)));
      return others.length === 0 ? orders : [...orders, { id: 'parts-without-order', found: String(others.length) }];
    },
  };
}

/** Whether a document holds items and no order: of a file whose first one does, all belong into the pool. */
export function holdsItems(record: RawRecord, detector: Detector, from?: Format): boolean {
  if ('error' in record) return false;
  const detected = from ? { format: from } : detector.detect(record.document);
  const results = 'error' in detected ? [] : detected.format.read(record.document);
  return results.length > 0 && results.every(({ kind }) => kind === 'items');
}

/** Whether a document may be a piece of an order whose others come in another file; where that is not told, it may. */
export function mayHoldPieces(record: RawRecord, detector: Detector, from?: Format): boolean {
  // An archive holds files of several kinds.
  if ('error' in record || record.inside !== undefined) return true;
  const detected = from ? { format: from } : detector.detect(record.document);
  return 'error' in detected || detected.format.spansFiles === true;
}

/** Where in the file a document, or a row, stands. */
type Place = Pick<RawRecord, 'line' | 'inside'>;

export function createReader({ file, detector, from, items, assembly: shared }: ReaderOptions): Reader {
  const pool = items ?? createItemPool();
  const assembly = shared ?? createAssembly<Entry>();
  const origins = new Map<string | undefined, object>();
  const archive = createArchive(detector);
  let count = 0;
  let morePages = false;

  function where({ line, inside }: Place): Omit<Source, 'record'> {
    const name = inside === undefined ? file : within(file, inside);
    return line === undefined ? { file: name } : { file: name, line };
  }

  function source(place: Place): Source {
    count += 1;
    const { file: name, line } = where(place);
    return line === undefined ? { file: name, record: count } : { file: name, record: count, line };
  }

  function originOf(inside: string | undefined): object {
    const origin = origins.get(inside) ?? {};
    origins.set(inside, origin);
    return origin;
  }

  const failed = (error: InputError, place: Place): readonly Entry[] => [
    { kind: 'error', source: source(place), error },
  ];

  function entriesOf(result: ReadResult, format: Format, place: Place): readonly Entry[] {
    switch (result.kind) {
      case 'order': {
        const { order, warnings } = settle(result.order);
        const all = warnings.length > 0 ? [...result.warnings, ...warnings] : result.warnings;
        return [{ kind: 'order', source: source(place), order, warnings: all, format }];
      }
      case 'error':
        return [{ kind: 'error', source: source(at(place, result.line)), error: result.error, format }];
      case 'items':
        pool.add(result.loose);
        return [];
      case 'part': {
        const begins = at(place, result.line);
        const piece = { part: result.part, origin: originOf(place.inside) };
        const key = [format.id, format.spansFiles ? '' : file, result.orderId].join('\n');
        assembly.add(key, piece, (pieces) =>
          (format.apart?.(pieces) ?? [pieces]).flatMap((own) => {
            const whole = format.assemble?.(result.orderId, own, pool.of);
            return whole ? entriesOf(whole, format, begins) : [];
          }),
        );
        return [];
      }
      case 'skipped':
        return [{ kind: 'notice', source: where(place), warnings: result.warnings }];
      case 'page':
        morePages = result.more;
        return [];
    }
  }

  /** What comes behind an order that waits for its other pieces waits, too. */
  function inTurn(result: ReadResult, format: Format, place: Place): readonly Entry[] {
    if (!assembly.waits || result.kind === 'part' || result.kind === 'items') return entriesOf(result, format, place);
    assembly.hold(() => entriesOf(result, format, place));
    return [];
  }

  function refused(error: InputError, place: Place): readonly Entry[] {
    if (!assembly.waits) return failed(error, place);
    assembly.hold(() => failed(error, place));
    return [];
  }

  /** A long table comes in several documents, which are refused once. */
  let refusedColumns: readonly string[] | undefined;
  function isSameTable(document: unknown): boolean {
    const before = refusedColumns;
    refusedColumns = document instanceof Sheet ? document.columns : undefined;
    return refusedColumns !== undefined && refusedColumns === before;
  }

  return {
    push(record) {
      if (record.inside !== undefined && !archive.holds(record, record.inside, from)) return [];
      if ('error' in record) return refused(record.error, record);
      const detected = from ? { format: from } : detector.detect(record.document);
      if ('error' in detected) return isSameTable(record.document) ? [] : refused(detected.error, record);
      const { format } = detected;
      const results = format.read(record.document, pool.of);
      const other =
        from && results.every(({ kind }) => kind === 'error') ? detector.otherThan(from, record.document) : undefined;
      if (other !== undefined) return refused(other, record);
      const [only] = results;
      if (results.length === 1 && only) return inTurn(only, format, record);
      return results.flatMap((result) => inTurn(result, format, record));
    },
    end() {
      const last = shared ? [] : assembly.end();
      const { passed, error } = archive.end();
      if (error) return failed(error, {});
      const warnings: DataWarning[] = items ? [] : [...pool.leftOver()];
      if (morePages) warnings.push({ id: 'incomplete' });
      if (passed > 0) warnings.push({ id: 'passed-over', found: String(passed) });
      return warnings.length > 0 ? [...last, { kind: 'notice', source: { file }, warnings }] : last;
    },
  };
}

const at = (place: Place, line: number | undefined): Place => (line === undefined ? place : { ...place, line });

/** `-` is stdin, which has no name to put before another. */
const within = (file: string, inside: string): string => (file === '-' ? inside : `${file}/${inside}`);
