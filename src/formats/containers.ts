/**
 * From the bytes of one input to its documents. JSON goes straight on; for anything else its first bytes are looked at,
 * by modules that are loaded only then.
 */
import { Buffer } from 'node:buffer';
import { isBlank } from './boundary.ts';
import { createSplitter, type RawRecord } from './records.ts';

/** A chunk's memory may be used again once the next one is asked for. */
export type Bytes = AsyncIterable<Uint8Array>;
export type Documents = AsyncGenerator<readonly RawRecord[]>;

/** What an input begins with. */
export interface Head {
  /** Whatever the encoding: exact where it is ASCII, without a byte order mark. */
  readonly text: string;
  /** Nothing follows. */
  readonly whole: boolean;
}

/** Reads one kind of file; what lies inside it is given to `documents` in turn. */
export type Unpack = (bytes: Bytes, documents: (bytes: Bytes) => Documents) => Documents;

export interface Container {
  readonly id: string;
  /** Whether an input that begins so is such a file. */
  fits(head: Head): boolean;
  load(): Promise<Unpack>;
}

/** Enough for the longest header of a table. */
const headSize = 1 << 13;

export async function* documents(bytes: Bytes): Documents {
  const chunks = bytes[Symbol.asyncIterator]();
  try {
    const first = await chunks.next();
    if (first.done === true || beginsJson(first.value)) yield* json(first, chunks);
    else yield* others(first.value, chunks);
  } finally {
    await chunks.return?.();
  }
}

const openList = 0x5b;
const openObject = 0x7b;

/** Whether the first byte that is neither blank nor a byte order mark opens a list or an object. */
function beginsJson(chunk: Uint8Array): boolean {
  let at = chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
  while (isBlank(chunk[at])) at += 1;
  return chunk[at] === openObject || chunk[at] === openList;
}

async function* json(first: IteratorResult<Uint8Array>, chunks: AsyncIterator<Uint8Array>): Documents {
  const splitter = createSplitter();
  for (let next = first; next.done !== true; next = await chunks.next()) yield splitter.push(next.value);
  yield splitter.end();
}

async function* others(first: Uint8Array, chunks: AsyncIterator<Uint8Array>): Documents {
  let head = Buffer.from(first);
  let whole = false;
  while (head.length < headSize && !whole) {
    const next = await chunks.next();
    if (next.done === true) whole = true;
    else head = Buffer.concat([head, next.value]);
  }
  const { unpackerFor } = await import('./containers/list.ts');
  const unpack = await unpackerFor(head, whole);
  if (unpack) yield* unpack(preceded(head, chunks), documents);
  else yield* json({ value: head }, chunks);
}

async function* preceded(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}
