import { shopPolicy } from '../shops/loaded.ts';
import { domain } from './domain.ts';
import { sources } from './sources.ts';

export const shopify = shopPolicy({
  id: 'shopify',
  domain,
  sources,
  shares: { selfServe: { true: 40, false: 60 } },
});
