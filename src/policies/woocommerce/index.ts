import { shopPolicy } from '../shops/loaded.ts';
import { domain } from './domain.ts';
import { sources } from './sources.ts';

export const woocommerce = shopPolicy({ id: 'woocommerce', soldBy: 'third-party', domain, sources });
