import type { LoadedPolicy } from '../load.ts';
import { fees } from './fees.ts';
import { processing } from './processing.ts';
import { refunds } from './refunds.ts';
import { sources } from './sources.ts';
import { marketplaces } from './stores.ts';
import { sellerWeights, weights } from './weights.ts';

export const amazon: LoadedPolicy = {
  id: 'amazon',
  version: '2026-11',
  marketplaces,
  sources,
  sellerKinds: ['physical', 'gift-card', 'custom', 'service'],
  weights,
  sellerWeights,
  processing,
  refunds,
  fees,
};
