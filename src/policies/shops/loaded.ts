/** What deciding with a shop platform's policy needs, from what is its own. */
import type { LoadedPolicy } from '../load.ts';
import type { ProcessingRow, RefundRow, SourcePage } from '../policy.ts';
import { shopFees } from './fees.ts';
import { countryFor } from './inputs.ts';
import { type ShopDomain, shopChanges } from './policy.ts';
import { shopWeights } from './weights.ts';

interface Own {
  readonly id: string;
  readonly domain: ShopDomain;
  readonly sources: Readonly<Record<string, SourcePage>>;
  readonly soldBy?: 'third-party';
  readonly shares?: Parameters<typeof shopWeights>[1];
  /** Where a platform publishes no time, none is borrowed. */
  readonly processing?: readonly ProcessingRow[];
  readonly refunds?: readonly RefundRow[];
}

export const shopPolicy = ({ id, domain, sources, soldBy, shares, processing, refunds }: Own): LoadedPolicy => ({
  id,
  version: '2026-11',
  ...shopChanges(domain),
  countryFor,
  ...(soldBy && { soldBy }),
  sources,
  weights: shopWeights(domain, shares),
  processing: processing ?? [],
  refunds: refunds ?? [],
  fees: shopFees,
});
