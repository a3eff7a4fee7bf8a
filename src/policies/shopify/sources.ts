import { lawPages } from '../sources/law.ts';
import { page } from '../sources/page.ts';

export const sources = {
  ...lawPages,
  'SHOP-OC': page('Shopify: orderCancel', 'https://shopify.dev/docs/api/admin-graphql/latest/mutations/orderCancel'),
  'SHOP-2018': page(
    'Shopify: fulfilled orders can no longer be cancelled over REST (1 March 2018)',
    'https://shopify.dev/changelog/fulfilled-and-partially-fulfilled-orders-can-no-longer-be-canceled-by-using-the-order-resource',
  ),
  'SHOP-DFS': page(
    'Shopify: fulfilment status of an order',
    'https://shopify.dev/docs/api/admin-graphql/2026-10/enums/OrderDisplayFulfillmentStatus',
  ),
  'SHOP-SELF': page(
    'Shopify Help: self-serve returns and cancellations',
    'https://help.shopify.com/manual/orders/self-serve-returns',
  ),
  'SHOP-SELF2': page('Shopify Help: setting up self-serve returns and cancellations', 'https://shopify.link/NbMJ'),
  'SHOP-RULES': page(
    'Shopify Help: return rules',
    'https://help.shopify.com/manual/orders/self-serve-returns/return-rules',
  ),
  'GH-AGENT': page("A shop assistant's note on Shopify's API of July 2026, in a public repository"),
} as const;
