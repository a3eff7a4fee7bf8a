/** Archives, as exports of an account's data come: each text in it is an input of its own. */
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { clean } from '../../order/clean.ts';
import type { Bytes, Documents } from '../containers.ts';
import { nothing, type Outcome, tooLarge } from '../document.ts';
import { collected } from './collected.ts';

/** In bytes, unpacked: a small archive cannot fill the memory. */
const largest = 1 << 28;

const texts = /\.(?:csv|tsv|txt|json|jsonl|ndjson|html?|xml|eml|mbox)$/i;

const broken: Outcome = { error: { code: 'broken-archive', hint: 'complete-file' } };

export async function* unzip(bytes: Bytes, documents: (bytes: Bytes) => Documents): Documents {
  const whole = await collected(bytes);
  if (!whole) {
    yield [tooLarge];
    return;
  }
  let left = largest;
  let found = false;
  try {
    const archive = await fromBufferPromise(whole);
    for await (const entry of archive.eachEntry()) {
      if (!texts.test(entry.fileName)) continue;
      found = true;
      const inside = clean(entry.fileName);
      left -= entry.uncompressedSize;
      if (left < 0) yield [{ ...tooLarge, inside }];
      else yield* named(inside, documents(contentOf(archive, entry)));
    }
    if (!found) yield [nothing];
  } catch {
    yield [broken];
  }
}

/** One entry that is damaged or encrypted does not take the others along. */
async function* named(inside: string, documents: Documents): Documents {
  try {
    for await (const batch of documents) yield batch.map((record) => ({ ...record, inside }));
  } catch {
    yield [{ ...broken, inside }];
  }
}

async function* contentOf(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await archive.openReadStreamPromise(entry);
  let checksum = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (checksum !== entry.crc32) throw new Error('checksum');
}
