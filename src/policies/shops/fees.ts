/** What a shop may keep back of a return: its own terms, and after a withdrawal only what the law lets it. */
import { countriesUnder } from '../../order/law.ts';
import { marketplaces } from '../../order/marketplaces.ts';
import type { FeeRow } from '../policy.ts';

const countries = [...countriesUnder('eu'), ...countriesUnder('uk')];

/** Countries, for shops without a store, and the stores there. */
const places = [
  ...countries,
  ...marketplaces.flatMap(({ domain, country }) =>
    country !== undefined && countries.includes(country) ? domain : [],
  ),
];

export const shopFees: readonly FeeRow[] = [
  {
    id: 'fee-shop-terms',
    deduction: 'shop-terms',
    after: ['return'],
    cite: { source: 'LAW-CRD', confidence: 'inferred' },
  },
  {
    id: 'fee-diminished-value',
    deduction: 'diminished-value',
    stores: places,
    after: ['withdrawal'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
  },
];
