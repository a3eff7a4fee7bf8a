/** Routes that stand open beside the seller's verdict, hit policy *collect*. */
import type { AlternativeRule } from '../../policy.ts';
import { euStores, jp, uk } from '../stores.ts';

export const sellerAlternatives: readonly AlternativeRule[] = [
  {
    id: 'refund-do-not-ship',
    alternative: 'refund-do-not-ship',
    facts: ['rule-3p-confirmed-notshipped', 'seller-case-3', 'stage1-seller-manual'],
    cite: { source: 'SC-EU-CAN', confidence: 'official' },
    readIn: [uk, ...euStores, jp],
    when: [
      {
        fulfilledBy: ['merchant'],
        status: ['shipped'],
        handedOver: ['false'],
        cancellation: ['none'],
        fullyRefunded: ['false'],
      },
    ],
    steps: 'refund-do-not-ship',
  },
];
