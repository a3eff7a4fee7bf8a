/** Walmart's site in the US; those of other countries have rules that are not published here. */
import type { ShopDomain } from '../shops/policy.ts';

export const domain: ShopDomain = { marketplaces: ['walmart.com'], inputs: [] };
