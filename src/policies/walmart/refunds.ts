/** The one time that Walmart published: when the hold on a card ends. It is old, and of its groceries. */
import type { RefundRow } from '../policy.ts';

export const refunds: readonly RefundRow[] = [
  {
    id: 'hold-card',
    methods: ['card', 'credit-card', 'debit-card', 'prepaid-card'],
    kind: 'release-of-authorisation',
    min: 0,
    max: 5,
    unit: 'business-days',
    cite: { source: 'WAL-OLD', confidence: 'copy' },
  },
];
