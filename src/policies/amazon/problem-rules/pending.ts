/** The order stays pending, or its payment was declined. */
import type { VerdictRule } from '../../policy.ts';
import { pendingDays } from '../limits.ts';
import { jp, us } from '../stores.ts';
import { problem } from './shared.ts';

export const pending: readonly VerdictRule[] = [
  {
    id: 'pending-preorder',
    facts: ['ts-pending', 'preorder', 'state-v0-pendingavailability'],
    cite: { source: 'API-M', confidence: 'official' },
    when: [{ ...problem('pending'), status: ['preorder'] }],
    verdict: 'wait',
    actor: 'platform',
    steps: 'pending-preorder',
  },
  {
    id: 'pending-unpaid',
    facts: ['ts-pending', 'cvs-jp'],
    cite: { source: 'SC-JP-PAY', confidence: 'official' },
    when: [
      {
        ...problem('pending'),
        marketplace: [jp],
        'payments.0.method': ['convenience-store', 'bank-account', 'cash', 'wallet'],
      },
    ],
    verdict: 'wait',
    actor: 'buyer',
    steps: 'pending-unpaid',
  },
  {
    id: 'pending-approval',
    facts: ['ts-pending', 'business'],
    cite: { source: 'API-M', confidence: 'inferred' },
    when: [{ ...problem('pending'), business: ['true'] }],
    verdict: 'wait',
    actor: 'buyer',
    steps: 'pending-approval',
  },
  {
    id: 'pending-scheduled',
    facts: ['ts-pending', 'large-item'],
    cite: { source: 'US-LARGE', confidence: 'official' },
    readIn: [us],
    when: [{ ...problem('pending'), program: ['scheduled-delivery'] }],
    verdict: 'wait',
    actor: 'platform',
    steps: 'pending-scheduled',
  },
  {
    id: 'pending-verification',
    facts: ['ts-pending', 'seller-pending', 'account-hold'],
    cite: { source: 'SC-PEND-US', confidence: 'official' },
    readIn: [us, 'amazon.sa', 'amazon.ca'],
    when: [problem('pending')],
    verdict: 'wait',
    actor: 'platform',
    params: { days: pendingDays },
    steps: 'pending-verification',
  },
  {
    id: 'declined',
    facts: ['ts-declined', 'unk-payment-fix-days'],
    cite: { source: 'US-DECL', confidence: 'official' },
    readIn: [us],
    when: [problem('declined')],
    verdict: 'wait',
    actor: 'buyer',
    params: { days: 7 },
    steps: 'declined',
  },
];
