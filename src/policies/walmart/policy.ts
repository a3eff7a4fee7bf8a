/** Walmart's tables as data; its sentences are in `en.ts` and `fr.ts`. */
export { buyer } from './buyer.ts';
export { domain } from './domain.ts';
export { seller } from './seller.ts';
