import { shopPolicy } from '../shops/loaded.ts';
import { domain } from './domain.ts';
import { sources } from './sources.ts';

export const shop = shopPolicy({ id: 'shop', soldBy: 'third-party', domain, sources });
