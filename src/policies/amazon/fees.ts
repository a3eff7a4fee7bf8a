/**
 * Section 5 of the researched facts: what can be kept back from the refund of a return. No fee exists for a
 * cancellation (`amount-precancel-full`). Percentages are maxima of the price after discount.
 */
import type { Citation, FeeRow } from '../policy.ts';
import { euStores, except, uk, us } from './stores.ts';

const usFees: Citation = { source: 'US-FEES', confidence: 'copy' };

/** The fees that the US had before, and these stores still name (`fee-old-model`). */
const olderModel = (store: string, source: string): FeeRow[] => {
  const code = store.slice('amazon.'.length);
  const shared = { stores: [store], after: ['return'], cite: { source, confidence: 'official' } } as const;
  return [
    { id: `fee-late-${code}`, deduction: 'late-return-fee', daysLate: { from: 1 }, percent: 20, ...shared },
    { id: `fee-media-${code}`, deduction: 'opened-media-fee', categories: ['media'], percent: 50, ...shared },
    { id: `fee-software-${code}`, deduction: 'opened-software-fee', categories: ['software'], percent: 100, ...shared },
  ];
};

export const fees: readonly FeeRow[] = [
  {
    id: 'fee-late-us',
    deduction: 'late-return-fee',
    stores: [us],
    after: ['return'],
    daysLate: { from: 1, to: 30 },
    percent: 20,
    cite: usFees,
  },
  {
    id: 'fee-late-us-after-30',
    deduction: 'late-return-refused',
    stores: [us],
    after: ['return'],
    daysLate: { from: 31 },
    percent: 100,
    cite: usFees,
  },
  {
    id: 'fee-damage-us',
    deduction: 'damage-fee',
    stores: [us],
    after: ['return'],
    fulfilledBy: 'platform',
    percent: 50,
    cite: usFees,
  },
  {
    id: 'fee-restock-us',
    deduction: 'restocking-fee',
    stores: [us],
    after: ['return'],
    // Opened collectible cards, board and table-top games, collectible figures.
    categories: ['toys'],
    percent: 100,
    cite: usFees,
  },
  ...olderModel('amazon.eg', 'EG-REF'),
  ...olderModel('amazon.sg', 'SG-OLD'),
  {
    id: 'fee-seller-deduct',
    deduction: 'seller-deduction',
    stores: except(uk, ...euStores),
    after: ['return'],
    fulfilledBy: 'merchant',
    percent: 100,
    cite: { source: 'SC-FORUM-REF', confidence: 'official' },
  },
  {
    // The law of the EU and the UK puts this in the place of a seller's cut.
    id: 'fee-diminished-value',
    deduction: 'diminished-value',
    stores: [uk, ...euStores],
    after: ['return', 'withdrawal'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
  },
  {
    id: 'fee-handling',
    deduction: 'handling-charge',
    stores: [uk],
    after: ['undeliverable'],
    cite: { source: 'UK-UND-OLD', confidence: 'official' },
  },
];
