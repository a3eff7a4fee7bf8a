/** What Shopify's rules ask beside the facts of every order. */
import { yesOrNo } from '../shops/inputs.ts';
import type { ShopDomain } from '../shops/policy.ts';

export const domain: ShopDomain = {
  marketplaces: [],
  inputs: [
    // Whether the shop turned self-serve cancellation requests on.
    yesOrNo('selfServe'),
    yesOrNo('authorisationPending', { usual: 'false' }),
  ],
};
