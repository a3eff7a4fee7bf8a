/** JSON is UTF-8; files written on Windows are often UTF-16 with a byte order mark. */
import { Buffer } from 'node:buffer';

/** Turns the chunks of one input into UTF-8 without a byte order mark. The last call has `final`. */
export type Transcoder = (chunk: Uint8Array, final: boolean) => Uint8Array;

const markLength = 3;

export function createTranscoder(): Transcoder {
  let head: Uint8Array | undefined = new Uint8Array(0);
  let decode: ((chunk: Uint8Array, final: boolean) => Uint8Array) | undefined;
  return (chunk, final) => {
    let bytes = chunk;
    if (head) {
      if (head.length > 0) bytes = Buffer.concat([head, chunk]);
      if (bytes.length < markLength && !final) {
        head = Uint8Array.from(bytes);
        return new Uint8Array(0);
      }
      head = undefined;
      const [first, second, third] = bytes;
      if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(markLength);
      if (first === 0xff && second === 0xfe) decode = decoder('utf-16le');
      else if (first === 0xfe && second === 0xff) decode = decoder('utf-16be');
    }
    return decode ? decode(bytes, final) : bytes;
  };
}

function decoder(encoding: 'utf-16le' | 'utf-16be'): Transcoder {
  // Drops the mark; half a surrogate pair becomes U+FFFD.
  const text = new TextDecoder(encoding);
  return (chunk, final) => Buffer.from(text.decode(chunk, { stream: !final }), 'utf8');
}
