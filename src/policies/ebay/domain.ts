/** eBay's sites, and what its rules ask beside the facts of every order. */
import { marketplaces } from '../../order/marketplaces.ts';
import { yesOrNo } from '../shops/inputs.ts';
import type { ShopDomain } from '../shops/policy.ts';

export const us = 'ebay.com';

export const domain: ShopDomain = {
  marketplaces: marketplaces.flatMap(({ platform, domain: site }) => (platform === 'ebay' ? site : [])),
  inputs: [yesOrNo('caseOpen', { usual: 'false' })],
};
