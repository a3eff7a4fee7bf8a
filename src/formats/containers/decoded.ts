/** Text of unknown encoding: a byte order mark tells it, or that it is UTF-8 throughout; else it is an older one. */
import { type Buffer, isUtf8 } from 'node:buffer';

export async function decoded(bytes: Buffer): Promise<string> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const { default: iconv } = await import('iconv-lite');
  if (isJapanese(bytes)) {
    const text = iconv.decode(bytes, 'cp932');
    if (!text.includes('\ufffd')) return text;
  }
  return iconv.decode(bytes, 'windows-1252');
}

const japan = /(?:^|[\t,;"\n])(?:JPY?|Amazon\.co\.jp)(?:["\t,;\r\n]|$)/im;

/** A cell names the country, its currency or its store: the bytes alone fit both encodings. */
const isJapanese = (bytes: Buffer): boolean => japan.test(bytes.toString('latin1'));
