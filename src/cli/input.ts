/** The orders of the files and of stdin, in batches as they come, with items that came apart in files of their own. */
import { type Assembly, createAssembly } from '../formats/assembly.ts';
import { documents } from '../formats/containers.ts';
import { createDetector, type LazyDetector } from '../formats/detector.ts';
import type { Format } from '../formats/format.ts';
import {
  createItemPool,
  createReader,
  type Entry,
  holdsItems,
  type ItemPool,
  mayHoldPieces,
  type Reader,
} from '../formats/read.ts';
import type { RawRecord } from '../formats/records.ts';
import { FileError, UsageError } from './exit.ts';
import type { Chunks, Io } from './io.ts';

export interface InputOptions {
  /** `-` is stdin. */
  readonly files: readonly string[];
  /** The id of a format, instead of detection. */
  readonly from?: string | undefined;
  /** A file of items, read before everything else. */
  readonly items?: string | undefined;
  /** Nothing has come on stdin for a while. */
  waiting(): void;
}

/** Stdin, where no file is named. Throws a `UsageError` where that is a terminal: nobody would know what to type. */
export function filesOf(named: readonly string[], command: string, io: Io): readonly string[] {
  if (named.length > 0) return named;
  if (io.stdin.isTTY) throw new UsageError({ kind: 'no-data', command });
  return ['-'];
}

/** A file that failed stands where its orders would: the others still come. */
export type Met = Entry | { readonly kind: 'file'; readonly error: FileError };

/** What one piece of the input held: few enough to lie in memory, many enough to make waiting for each cheap. */
type Batches<T> = AsyncGenerator<readonly T[]>;

/** How the documents of all files are told. */
interface Telling {
  readonly detector: LazyDetector;
  readonly from?: Format;
}

export async function* entries(options: InputOptions, io: Io): Batches<Met> {
  const { files, items } = options;
  const telling = await tellingOf(options.from);
  if (files.length === 1 && items === undefined) {
    const [file = '-'] = files;
    yield* guarded(() => through(createReader({ file, ...telling }), documents(open(file, options, io)), telling));
    return;
  }
  const shared: Shared = { ...telling, items: createItemPool(), assembly: createAssembly() };
  const parts: Part[] =
    items === undefined ? [] : [{ batches: await collected(items, shared, options, io), pieces: false }];
  for (const file of files) parts.push(await looked(file, shared, options, io));
  const lastOfPieces = parts.findLastIndex(({ pieces }) => pieces);
  for (const [index, { batches }] of parts.entries()) {
    yield* batches;
    if (index === lastOfPieces) yield shared.assembly.end();
  }
  const warnings = shared.items.leftOver();
  if (warnings.length > 0) yield [{ kind: 'notice', source: { file: items ?? files[0] ?? '-' }, warnings }];
}

/** The option itself has refused an id that is none. */
async function tellingOf(from: string | undefined): Promise<Telling> {
  const detector = createDetector();
  if (from === undefined) return { detector };
  await detector.load();
  const format = (await import('../formats/registry.ts')).formats.find(({ id }) => id === from);
  return format ? { detector, from: format } : { detector };
}

/** What the files of one call have in common. */
interface Shared extends Telling {
  readonly items: ItemPool;
  readonly assembly: Assembly<Entry>;
}

interface Part {
  readonly batches: Batches<Met>;
  /** It may hold pieces of an order whose others are in another file. */
  readonly pieces: boolean;
}

/** Of several files, those whose first document holds items and no order go into the pool before any order is read. */
async function looked(file: string, shared: Shared, options: InputOptions, io: Io): Promise<Part> {
  const { assembly, ...apart } = shared;
  const reader = createReader({ file, ...apart, assembly });
  const later = (): Batches<Met> => guarded(() => through(reader, documents(open(file, options, io)), shared));
  if (file === '-') return { batches: later(), pieces: true };
  try {
    const opened = io.open(file);
    const raw = documents(opened.chunks());
    const first = await firstOf(raw);
    const [one] = first;
    if (one !== undefined) await ready(one, shared);
    if (one !== undefined && holdsItems(one, shared.detector, shared.from)) {
      const batches = await drained(createReader({ file, ...apart }), preceded(first, raw), shared);
      return { batches, pieces: false };
    }
    const pieces = one === undefined || mayHoldPieces(one, shared.detector, shared.from);
    // A pipe cannot be opened again: what it holds waits for its turn.
    if (!opened.ordinary) return { batches: guarded(() => through(reader, preceded(first, raw), shared)), pieces };
    await raw.return(undefined);
    return { batches: later(), pieces };
  } catch (error) {
    return { batches: failed(error), pieces: false };
  }
}

/** Reads a file of items to its end; what else it holds is told at its turn. */
async function collected(file: string, shared: Shared, options: InputOptions, io: Io): Promise<Batches<Met>> {
  const { assembly: _, ...apart } = shared;
  try {
    return await drained(createReader({ file, ...apart }), documents(open(file, options, io)), shared);
  } catch (error) {
    return failed(error);
  }
}

async function drained(reader: Reader, raw: Batches<RawRecord>, telling: Telling): Promise<Batches<Met>> {
  const met: Met[] = [];
  for await (const batch of through(reader, raw, telling)) met.push(...batch);
  return single(met);
}

/** A file that cannot be read is met at its turn; anything else is a defect. */
function failed(error: unknown): Batches<Met> {
  if (error instanceof FileError) return single([{ kind: 'file', error }]);
  throw error;
}

async function* single<T>(batch: readonly T[]): Batches<T> {
  yield batch;
}

async function* preceded<T>(first: readonly T[], rest: Batches<T>): Batches<T> {
  yield first;
  yield* rest;
}

async function firstOf<T>(batches: Batches<T>): Promise<readonly T[]> {
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return [];
    if (next.value.length > 0) return next.value;
  }
}

async function* through(reader: Reader, raw: Batches<RawRecord>, telling: Telling): Batches<Met> {
  for await (const batch of raw) {
    const met: Met[] = [];
    for (const record of batch) {
      await ready(record, telling);
      met.push(...reader.push(record));
    }
    yield met;
  }
  yield reader.end();
}

/** Loads what this record needs to be told. */
async function ready(record: RawRecord, { detector }: Telling): Promise<void> {
  if ('document' in record && !detector.tells(record.document)) await detector.load();
}

async function* guarded(read: () => Batches<Met>): Batches<Met> {
  try {
    yield* read();
  } catch (error) {
    yield* failed(error);
  }
}

function open(file: string, { waiting }: InputOptions, io: Io): Chunks {
  return file === '-' ? watched(io.stdin.chunks(), waiting, io) : io.open(file).chunks();
}

const patience = 2000;

/** Whoever forgot to pipe something in is told what annul waits for. */
async function* watched(chunks: Chunks, waiting: () => void, io: Io): Chunks {
  const stop = io.after(patience, waiting);
  try {
    for await (const chunk of chunks) {
      stop();
      yield chunk;
    }
  } finally {
    stop();
  }
}
