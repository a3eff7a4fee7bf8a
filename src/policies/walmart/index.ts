import { shopPolicy } from '../shops/loaded.ts';
import { domain } from './domain.ts';
import { refunds } from './refunds.ts';
import { sources } from './sources.ts';

export const walmart = shopPolicy({ id: 'walmart', domain, sources, refunds });
