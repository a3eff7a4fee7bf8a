import { shopPolicy } from '../shops/loaded.ts';
import { domain } from './domain.ts';
import { sources } from './sources.ts';

export const shopify = shopPolicy({
  id: 'shopify',
  soldBy: 'third-party',
  domain,
  sources,
  shares: { selfServe: { true: 40, false: 60 } },
});
