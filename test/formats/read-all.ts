import { records } from '../../src/formats/chunks.ts';
import { createReader, type Entry, type ReaderOptions } from '../../src/formats/read.ts';
import { registry } from '../../src/formats/registry.ts';

/** Everything that a file's bytes hold. */
export function readAll(bytes: Uint8Array, options: Omit<ReaderOptions, 'detector'>): readonly Entry[] {
  const reader = createReader({ ...options, detector: registry });
  const entries = [...records([bytes])].flatMap((record) => reader.push(record));
  return [...entries, ...reader.end()];
}
