import { records } from '../../src/formats/chunks.ts';
import { createReader, type Entry, type ReaderOptions } from '../../src/formats/read.ts';

/** Everything that a file's bytes hold. */
export function readAll(bytes: Uint8Array, options: ReaderOptions): readonly Entry[] {
  const reader = createReader(options);
  const entries = [...records([bytes])].flatMap((record) => reader.push(record));
  return [...entries, ...reader.end()];
}
