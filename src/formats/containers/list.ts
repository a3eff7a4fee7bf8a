/** The files that orders come in, beside JSON. A new kind is a module and one line here; the first that fits is taken. */
import type { Buffer } from 'node:buffer';
import type { Container, Unpack } from '../containers.ts';
import { layoutOf } from './layout.ts';

const containers: readonly Container[] = [
  {
    id: 'zip',
    fits: ({ text }) => text.startsWith('PK\u0003\u0004') || text.startsWith('PK\u0005\u0006'),
    load: async () => (await import('./zip.ts')).unzip,
  },
  {
    id: 'mail',
    fits: ({ text }) => isMail(text),
    load: async () => (await import('./mail.ts')).readMail,
  },
  {
    id: 'html',
    fits: ({ text }) => page.test(text),
    load: async () => (await import('./html.ts')).readPage,
  },
  {
    id: 'xml',
    fits: ({ text }) => xml.test(text),
    load: async () => (await import('./xml.ts')).readXml,
  },
  {
    // All that a report of a time without orders holds.
    id: 'no-data',
    fits: ({ text, whole }) => whole && /^\s*"?No data found for this time period"?\s*$/i.test(text),
    load: async () => async function* none() {},
  },
  {
    id: 'table',
    fits: ({ text, whole }) => layoutOf(text, whole) !== undefined,
    load: async () => (await import('./table.ts')).readTable,
  },
];

const page =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|script|style|p|span|center)\b/i;
const xml = /^\s*<(?:\?xml\b|[A-Za-z_][\w.-]*(?::[\w.-]+)?[\s>])/;

/** A mail begins with headers, some of which every mail has; in an mbox, with a line before them. */
function isMail(text: string): boolean {
  const head = text.replace(/^From [^\n]*\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.split(/\r?\n/);
  const last = lines.length > 1 ? lines.slice(0, -1) : lines;
  return (
    last.every((line) => /^(?:[!-9;-~]+:|[ \t])/.test(line)) &&
    /^(?:received|from|date|message-id|mime-version|content-type|return-path|delivered-to|subject):/im.test(head)
  );
}

export async function unpackerFor(bytes: Buffer, whole: boolean): Promise<Unpack | undefined> {
  const head = { text: roughly(bytes), whole };
  return containers.find((container) => container.fits(head))?.load();
}

/** The encoding is not known yet, but what tells one kind of file from another is ASCII. */
function roughly(bytes: Buffer): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le', 2);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('latin1', first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0);
}
