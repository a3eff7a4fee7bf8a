/** Files that can only be read as a whole. */
import { Buffer } from 'node:buffer';

/** In bytes. */
const largest = 1 << 28;

/** Undefined where it is too large to lie in memory. */
export async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > largest) return undefined;
    parts.push(Buffer.from(chunk));
  }
  return Buffer.concat(parts, length);
}
