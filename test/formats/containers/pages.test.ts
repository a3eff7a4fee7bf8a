/** Pages, mails and XML as files. */
import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readBytes } from './bytes.ts';
import { zipped } from './zip-file.ts';

const order = (number: string, more = '') => `{"@type":"Order","orderNumber":"${number}"${more}}`;
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

async function told(text: string | Buffer, chunkSize?: number) {
  const entries = await readBytes(typeof text === 'string' ? Buffer.from(text) : text, { file: 'x' }, chunkSize);
  return entries.map((entry) =>
    entry.kind === 'order' ? entry.order.id : entry.kind === 'error' ? entry.error.code : entry.warnings[0]?.id,
  );
}

describe('pages', () => {
  test.each<[string, string, readonly string[]]>([
    ['a whole page', `<!doctype html><html><body>${script(order('1'))}</body></html>`, ['1']],
    ['a piece of one', `<div>${script(order('1'))}</div>`, ['1']],
    ['XHTML', `<?xml version="1.0"?>\n<!DOCTYPE html><html>${script(order('1'))}</html>`, ['1']],
    ['behind a comment', `<!-- sent by -->\n<html>${script(order('1'))}</html>`, ['1']],
    [
      'the type in another spelling',
      `<html>${script(order('1')).replace('ld+json', 'LD+JSON; charset=utf-8')}</html>`,
      ['1'],
    ],
    ['in a comment of the script', `<html>${script(`<!--${order('1')}-->`)}</html>`, ['1']],
    ['a list of orders', `<html>${script(`[${order('1')},${order('2')}]`)}</html>`, ['1', '2']],
    [
      'a script that is cut off',
      `<html>${script('{"@type":"Order"')}${script(order('2'))}</html>`,
      ['invalid-json', '2'],
    ],
    ['only a broken script', `<html>${script('{')}</html>`, ['invalid-json']],
    ['other scripts', `<html><script>${order('1')}</script></html>`, ['unknown-format']],
    ['nothing in it', '<html></html>', ['unknown-format']],
    ['too deep', `<html>${'<div>'.repeat(2000)}${script(order('1'))}</html>`, ['too-deep']],
  ])('%s', async (_name, page, expected) => {
    expect(await told(page)).toEqual(expected);
  });

  test('however they are cut into chunks', async () => {
    expect(await told(`<html>é${script(order('1'))}</html>`, 3)).toEqual(['1']);
  });

  test('microdata with hostile names is harmless', async () => {
    const page =
      '<div itemscope itemtype="http://schema.org/Order"><meta itemprop="__proto__" content="x"><b itemprop="orderNumber">1</b></div>';
    expect(await told(page)).toEqual(['1']);
    expect({}).not.toHaveProperty('x');
  });
});

describe('mails', () => {
  const mail = (type: string, body: string) =>
    `From: shop@shop.example\r\nDate: Fri, 20 Nov 2026 11:00:00 +0000\r\nSubject: Order\r\nContent-Type: ${type}\r\n\r\n${body}`;
  test.each<[string, string, readonly string[]]>([
    ['HTML alone', mail('text/html; charset=utf-8', script(order('1'))), ['1']],
    ['lines end as on Unix', mail('text/html', script(order('1'))).replaceAll('\r\n', '\n'), ['1']],
    ['plain text', mail('text/plain', 'Order 1 has been shipped.'), ['unknown-format']],
    [
      'cut off',
      mail('multipart/alternative; boundary=b', '--b\r\nContent-Type: text/html\r\n\r\n<scr'),
      ['unknown-format'],
    ],
    [
      'a page attached',
      mail(
        'multipart/mixed; boundary=b',
        `--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=o.html\r\n\r\n${script(order('1'))}\r\n--b--\r\n`,
      ),
      ['1'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test('many in one file, with lines that only look like a postmark', async () => {
    const mark = 'From shop@shop.example Fri Nov 20 16:00:00 2026\n';
    const box = ['1', '2']
      .map((id) => `${mark}${mail('text/html', `From us to you\n${script(order(id))}\n`)}\n`)
      .join('');
    expect(await told(box.replaceAll('\r\n', '\n'))).toEqual(['1', '2']);
  });
});

describe('XML', () => {
  const xml =
    '<?xml version="1.0"?><a:order xmlns:a="urn:x"><a:purchaseOrderId>1</a:purchaseOrderId><a:orderLines/></a:order>';
  test.each<[string, string, readonly string[]]>([
    ['an order', xml, ['1']],
    ['without its first line', xml.replace(/^<\?.*?\?>/, ''), ['1']],
    ['cut off', xml.slice(0, 90), ['unknown-format']],
    ['another document', '<?xml version="1.0"?><rss><channel/></rss>', ['unknown-format']],
    ['too deep', `<?xml version="1.0"?>${'<a>'.repeat(1000)}`, ['too-deep']],
    [
      'entities that would explode',
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>`,
      ['unknown-format'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});

test('in an archive, pages and documents that hold no orders are passed over', async () => {
  const archive = zipped({
    'about.html': '<html><p>Your data</p></html>',
    'feed.xml': '<?xml version="1.0"?><rss><channel/></rss>',
    'order.html': `<html>${script(order('1'))}</html>`,
  });
  expect(await told(archive)).toEqual(['1', 'passed-over']);
});
