/** Pages: what they say to machines is lifted out, the rest is never looked at. */
import { Buffer } from 'node:buffer';
import type { InputError } from '../../order/error.ts';
import type { Bytes } from '../containers.ts';
import { parseDocument, tooDeep, tooLarge } from '../document.ts';
import { unescaped } from '../entities.ts';
import { Markup } from '../markup.ts';
import type { RawRecord } from '../records.ts';
import { nodesOf } from '../schema-org/nodes.ts';
import { collected } from './collected.ts';
import { decodedPage } from './page-encoding.ts';
import { partsOf } from './page-parts.ts';

export async function* readPage(bytes: Bytes): AsyncGenerator<readonly RawRecord[]> {
  const whole = await collected(bytes);
  yield whole ? markupOf([await decodedPage(whole)]) : [tooLarge];
}

/** Of several parts of one mail, what all of them say is one document. */
export function markupOf(
  pages: readonly string[],
  mail?: { readonly sentAt: string | undefined },
): readonly RawRecord[] {
  const broken: RawRecord[] = [];
  const scripts: unknown[] = [];
  const described: unknown[] = [];
  for (const page of pages) {
    const parts = partsOf(page);
    if (!parts) return [tooDeep];
    for (const script of parts.scripts) {
      const parsed = parsedScript(script);
      if (parsed) scripts.push(parsed.document);
      else broken.push({ error: badScript });
    }
    described.push(...parts.items);
  }
  // Both say the same: one is enough.
  const inScripts = nodesOf(scripts).length > 0;
  const blocks = inScripts ? scripts : described;
  if (nodesOf(blocks).length > 0) return [...broken, { document: new Markup(blocks, mail) }];
  return broken.length > 0 ? broken : [{ error: nothingSaid }];
}

/** Some senders escape the quotation marks, as they would in the page's text. */
function parsedScript(text: string): { readonly document: unknown } | undefined {
  return parsed(text) ?? parsed(unescaped(text));
}

function parsed(text: string): { readonly document: unknown } | undefined {
  const bytes = Buffer.from(text.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, ''), 'utf8');
  const outcome = parseDocument(bytes, 0, bytes.length);
  return outcome && 'document' in outcome ? outcome : undefined;
}

const badScript: InputError = { code: 'invalid-json', expected: { kind: 'json' }, hint: 'fetch-again' };
const nothingSaid: InputError = {
  code: 'unknown-format',
  foundType: 'page',
  expected: { kind: 'known-format' },
  hint: 'interview',
};
