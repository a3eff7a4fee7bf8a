import { lawPages } from '../sources/law.ts';
import { page } from '../sources/page.ts';

export const sources = {
  ...lawPages,
  ETSY: page(
    'Etsy Help: how to cancel a sale',
    'https://help.etsy.com/hc/en-us/articles/115015587347-How-to-Cancel-a-Sale?segment=selling',
  ),
  PRINTIFY: page('Printify: how to cancel an Etsy order', 'https://printify.com/blog/how-to-cancel-an-etsy-order'),
  'ETSY-POL': page("An adapted copy of Etsy's cancellation policy"),
  'ETSY-OAS26': page('Etsy Open API v3, its schema (validated 30 May 2026)'),
} as const;
