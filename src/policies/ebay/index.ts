import { shopPolicy } from '../shops/loaded.ts';
import { domain } from './domain.ts';
import { sources } from './sources.ts';

export const ebay = shopPolicy({ id: 'ebay', soldBy: 'third-party', domain, sources });
