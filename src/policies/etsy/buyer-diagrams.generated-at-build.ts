/** The buyer's tables, compiled when annul is built. */
import { compileShop } from '../shops/policy.ts';
import { buyer, domain } from './policy.ts';

export const data = compileShop('buyer', domain, buyer);
