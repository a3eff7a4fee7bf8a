import { shopPolicy } from '../shops/loaded.ts';
import { domain } from './domain.ts';
import { processing, refunds } from './refunds.ts';
import { sources } from './sources.ts';

export const etsy = shopPolicy({ id: 'etsy', soldBy: 'third-party', domain, sources, processing, refunds });
