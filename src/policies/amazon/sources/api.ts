/** Amazon's interface for programs: models, documentation and feed formats. */
import type { SourcePage } from '../../policy.ts';
import { page } from '../../sources/page.ts';

export const apiPages = {
  'API-M': page(
    'Selling Partner API models, as of 5 August 2026',
    'https://github.com/amzn/selling-partner-api-models',
  ),
  'API-NEW': page(
    'Introducing the Orders API v2026-01-01',
    'https://developer-docs.amazon.com/sp-api/changelog/new-introducing-the-orders-api-v2026-01-01',
  ),
  'API-MIG': page(
    'Orders API Migration Guide',
    'https://developer-docs.amazon.com/sp-api/docs/orders-api-migration-guide',
  ),
  'API-2022': page(
    'Changes to the Orders and Reports APIs for buyer cancellation requests (2022)',
    'https://developer-docs.amazon.com/sp-api/changelog/changes-to-orders-api-and-reports-api-for-buyer-cancellation-requests',
  ),
  'API-FEED': page('Order Feed Type Values', 'https://developer-docs.amazon.com/sp-api/docs/order-feed-type-values'),
  'API-FT': page('Feed Type Values', 'https://developer-docs.amazon.com/sp-api/docs/feed-type-values'),
  'API-MCF': page(
    'Cancel a fulfillment order',
    'https://developer-docs.amazon.com/sp-api/docs/cancel-fulfillment-order',
  ),
  'GH-4839': page(
    'Amazon staff on cancelling orders through the API (issue 4839)',
    'https://github.com/amzn/selling-partner-api-models/issues/4839',
  ),
  'GH-4827': page(
    'Amazon staff on cancelling orders through the API (issue 4827)',
    'https://github.com/amzn/selling-partner-api-models/issues/4827',
  ),
  'GH-ADJ': page("Order adjustment reasons, generated from Amazon's schema", 'https://github.com/hsudas/flexi'),
  'XSD-OA': page(
    'OrderAcknowledgement schema, release 1.9',
    'https://images-na.ssl-images-amazon.com/images/G/01/rainier/help/xsd/release_1_9/OrderAcknowledgement.xsd',
  ),
  'GH-FLAT': page('Header of the flat cancellation file, as public programs write it'),
} as const satisfies Record<string, SourcePage>;
