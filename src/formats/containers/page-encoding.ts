/** Pages name their encoding in a tag; without one they are UTF-8, or what Windows wrote. */
import type { Buffer } from 'node:buffer';
import { decoded } from './decoded.ts';

const named = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;
/** What is found there whatever the tag says. */
const likely = /^(?:utf-?8|utf-?16.*|iso-8859-1|latin1|us-ascii|windows-1252)$/i;

export async function decodedPage(bytes: Buffer): Promise<string> {
  const name = named.exec(bytes.toString('latin1', 0, 2048))?.[1];
  if (name === undefined || likely.test(name)) return decoded(bytes);
  const { default: iconv } = await import('iconv-lite');
  return iconv.encodingExists(name) ? iconv.decode(bytes, name) : decoded(bytes);
}
