import { shopPolicy } from '../shops/loaded.ts';
import { domain } from './domain.ts';
import { sources } from './sources.ts';

export const adobeCommerce = shopPolicy({ id: 'adobe-commerce', soldBy: 'third-party', domain, sources });
