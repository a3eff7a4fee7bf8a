/** The seller's tables, compiled when annul is built. */
import { compileShop } from '../shops/policy.ts';
import { domain, seller } from './policy.ts';

export const data = compileShop('seller', domain, seller);
