/** Etsy is one store for all countries, which has no clock of its own. */
import type { ShopDomain } from '../shops/policy.ts';

export const domain: ShopDomain = { marketplaces: [], inputs: [] };
