/** Etsy's own times (`etsy-refund`): up to 48 hours until a cancellation is settled, then 3 to 5 days until it shows. */
import type { ProcessingRow, RefundRow } from '../policy.ts';

const cite = { source: 'ETSY', confidence: 'official' } as const;

export const processing: readonly ProcessingRow[] = [
  { id: 'settle-cancellation', trigger: 'cancellation', min: 0, max: 48, unit: 'hours', cite },
];

export const refunds: readonly RefundRow[] = [
  {
    id: 'refund',
    // What was paid outside Etsy is paid back there, and no time is published for it.
    methods: ['card', 'credit-card', 'debit-card', 'prepaid-card', 'wallet', 'bank-account', 'installments'],
    kind: 'refund',
    // How soon a seller refunds a return is not published.
    after: 'cancellation',
    min: 3,
    max: 5,
    unit: 'days',
    cite,
  },
];
