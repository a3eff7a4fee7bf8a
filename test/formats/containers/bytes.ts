import { documents } from '../../../src/formats/containers.ts';
import { createReader, type Entry, type ReaderOptions } from '../../../src/formats/read.ts';
import type { RawRecord } from '../../../src/formats/records.ts';
import { registry } from '../../../src/formats/registry.ts';

/** The bytes in chunks of one size, each in memory that the next one overwrites. */
export async function* inChunks(bytes: Uint8Array, size = bytes.length || 1): AsyncGenerator<Uint8Array> {
  const memory = new Uint8Array(size);
  for (let from = 0; from < bytes.length; from += size) {
    const chunk = bytes.subarray(from, from + size);
    memory.set(chunk);
    yield memory.subarray(0, chunk.length);
  }
}

/** Every document of a file of any kind. */
export async function allDocuments(bytes: Uint8Array, chunkSize?: number): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  for await (const batch of documents(inChunks(bytes, chunkSize))) records.push(...batch);
  return records;
}

/** Everything that a file of any kind holds. */
export async function readBytes(
  bytes: Uint8Array,
  options: Omit<ReaderOptions, 'detector'>,
  chunkSize?: number,
): Promise<Entry[]> {
  const reader = createReader({ ...options, detector: registry });
  const entries = (await allDocuments(bytes, chunkSize)).flatMap((record) => reader.push(record));
  return [...entries, ...reader.end()];
}
