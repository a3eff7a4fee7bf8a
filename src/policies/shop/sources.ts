import { lawPages } from '../sources/law.ts';
import { page } from '../sources/page.ts';

export const sources = {
  ...lawPages,
  'UCP-SPEC': page('Universal Commerce Protocol: orders', 'https://ucp.dev/specification/shopping/order/'),
  SCHEMA: page('schema.org: the states of an order', 'https://schema.org/OrderStatus'),
} as const;
