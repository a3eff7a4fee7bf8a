import { lawPages } from '../sources/law.ts';
import { page } from '../sources/page.ts';

export const sources = {
  ...lawPages,
  'EBAY-POL': page(
    'eBay: order cancellation policy',
    'https://export.ebay.com/en/customer-service/transactions/order-cancellation-policy',
  ),
  'EBAY-PO': page(
    'eBay developers: cancellations after the sale',
    'https://developer.ebay.com/api-docs/user-guides/static/post-order-user-guide/post-order-cancellations.html',
  ),
  'EBAY-REJ': page(
    'eBay developers: rejecting a cancellation request',
    'https://developer.ebay.com/Devzone/post-order/types/RejectCancelRequest.html',
  ),
  'EBAY-OAS': page('eBay Fulfillment API 1.20.7, its schema (November 2025)'),
  'EBAY-DE': page('A copy of an eBay page in German', 'https://ywqzx.xyz/?post=676'),
} as const;
