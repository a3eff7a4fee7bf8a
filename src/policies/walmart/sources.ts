import { lawPages } from '../sources/law.ts';
import { page } from '../sources/page.ts';

const docs = (name: string): string => `https://developer.walmart.com/us-marketplace/docs/${name}`;

export const sources = {
  ...lawPages,
  'WMT-CAN': page('Walmart Marketplace: cancel orders', docs('cancel-orders')),
  'WMT-ITC': page("Walmart Marketplace: a buyer's wish to cancel", docs('order-intent-to-cancel-event')),
  'WMT-SHIP': page('Walmart Marketplace: cancellations and refunds', docs('cancellations-and-refunds')),
  'WMT-AUTO': page(
    'Walmart Marketplace: lines cancelled by Walmart',
    docs('purchase-order-po-line-auto-canceled-event'),
  ),
  'WMT-OAS': page('Walmart Marketplace: schema of orders, in public copies (2026)'),
  'WAL-QC': page(
    'QuickCancellation: can you cancel Walmart orders',
    'https://quickcancellation.com/can-you-cancel-walmart-orders',
  ),
  'WAL-SIT': page('SitNSell: Walmart cancellations', 'https://help.sitnsell.com/article/138-walmart-cancelations'),
  'WAL-OLD': page(
    'Walmart Grocery: when a hold ends (old)',
    'http://wmt-grocery.custhelp.com/app/answers/detail/a_id/139/related/1',
  ),
} as const;
