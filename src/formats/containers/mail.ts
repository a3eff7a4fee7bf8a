/** Mails as files, by themselves or many in one (mbox): only their HTML parts are looked at. */
import { Buffer } from 'node:buffer';
import PostalMime, { type Email } from 'postal-mime';
import { writeInstant } from '../../order/instant.ts';
import type { Bytes } from '../containers.ts';
import { tooLarge } from '../document.ts';
import type { RawRecord } from '../records.ts';
import { collected } from './collected.ts';
import { markupOf } from './html.ts';
import { repaired } from './windows-1252.ts';

export async function* readMail(bytes: Bytes): AsyncGenerator<readonly RawRecord[]> {
  const whole = await collected(bytes);
  if (!whole) {
    yield [tooLarge];
    return;
  }
  for (const mail of mailsIn(whole)) yield markupOf(...(await partsOf(mail)));
}

async function partsOf(mail: Buffer): Promise<Parameters<typeof markupOf>> {
  const email = await PostalMime.parse(mail, { forceRfc822Attachments: false, attachmentEncoding: 'arraybuffer' });
  const sent = Date.parse(email.date ?? '');
  return [pagesOf(email), { sentAt: Number.isNaN(sent) ? undefined : writeInstant(sent) }];
}

/** The body, and pages that are attached to it. */
function pagesOf({ html, attachments }: Email): readonly string[] {
  const attached = attachments
    .filter(({ mimeType }) => mimeType === 'text/html')
    .map(({ content }) =>
      typeof content === 'string' ? content : Buffer.from(new Uint8Array(content)).toString('utf8'),
    );
  return [...(html === undefined ? [] : [html]), ...attached].map(repaired);
}

const separator = Buffer.from('\nFrom ');
/** `From orders@shop.example Fri Nov 20 16:00:00 2026`; in a body, people begin lines with that word, too. */
const postmark = /^From .*\d\d:\d\d.*\d{4}/;

/** In an mbox each mail begins with a postmark. */
function* mailsIn(whole: Buffer): Generator<Buffer> {
  const isMark = (at: number): boolean => postmark.test(whole.toString('latin1', at, at + 200).split('\n', 1)[0] ?? '');
  if (!isMark(0)) {
    yield whole;
    return;
  }
  let start = 0;
  for (let at = whole.indexOf(separator); start < whole.length; at = whole.indexOf(separator, at + 1)) {
    if (at >= 0 && !isMark(at + 1)) continue;
    const stop = at < 0 ? whole.length : at + 1;
    const head = whole.indexOf(0x0a, start) + 1;
    if (head > 0 && head < stop) yield whole.subarray(head, stop);
    start = stop;
  }
}
