import type { LoadedPolicy } from '../load.ts';
import { data as buyer } from './buyer-diagrams.generated-at-build.ts';
import { fees } from './fees.ts';
import { processing } from './processing.ts';
import { refunds } from './refunds.ts';
import { sources } from './sources.ts';
import { marketplaces } from './stores.ts';
import { weights } from './weights.ts';

export const amazon: LoadedPolicy = {
  id: 'amazon',
  version: '2026-11',
  marketplaces,
  sources,
  tables: { buyer },
  sellerKinds: ['physical', 'gift-card', 'custom', 'service'],
  weights,
  processing,
  refunds,
  fees,
};
