/** The documents of bytes that are already there, or that come as a stream. */
import { createSplitter, type RawRecord } from './records.ts';

/** Larger chunks are cut, so that their records do not all lie in memory at once. */
const slice = 1 << 16;

export function* records(chunks: Iterable<Uint8Array>): Generator<RawRecord> {
  const splitter = createSplitter();
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += slice) yield* splitter.push(chunk.subarray(at, at + slice));
  }
  yield* splitter.end();
}

export async function* recordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawRecord> {
  const splitter = createSplitter();
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += slice) yield* splitter.push(chunk.subarray(at, at + slice));
  }
  yield* splitter.end();
}
