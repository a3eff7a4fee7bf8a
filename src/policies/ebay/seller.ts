/** What a seller can do on eBay: answer a request in three days, cancel by itself for thirty. */

import { notShipped } from '../shops/groups.ts';
import { sellerTables } from '../shops/tables.ts';
import { betweenDays, withinDays } from '../spans.ts';

const policy = { source: 'EBAY-POL', confidence: 'official' } as const;

export const seller = sellerTables({
  states: { facts: ['ebay-cancel-states', 'ebay-system'], cite: { source: 'EBAY-OAS', confidence: 'official' } },
  shipped: { facts: ['ebay-shipped'], cite: { source: 'EBAY-REJ', confidence: 'official' } },
  returns: { facts: ['ebay-shipped'], cite: { source: 'EBAY-REJ', confidence: 'official' } },
  beforeShipping: [
    {
      id: 'part-has-left',
      facts: ['ebay-whole', 'ebay-seller-init', 'ebay-shipped'],
      cite: { source: 'EBAY-PO', confidence: 'inferred' },
      when: [{ status: notShipped, otherLeft: ['true'] }],
      verdict: 'refuse-or-return',
      actor: 'buyer',
      steps: 'send-or-leave-out',
      comment: 'Whole orders only, and only before shipping: what has not left shares the fate of what has.',
    },
    {
      id: 'case-open',
      facts: ['ebay-seller-init'],
      cite: policy,
      when: [
        { status: notShipped, returnRequested: ['true'] },
        { status: notShipped, caseOpen: ['true'] },
      ],
      verdict: 'wait',
      actor: 'seller',
      steps: 'close-the-case',
    },
    {
      id: 'answer-request',
      facts: ['ebay-seller-respond', 'ebay-defect', 'ebay-reasons'],
      cite: policy,
      when: [{ status: notShipped, cancellationRequest: ['open'] }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      steps: 'accept-request',
      params: { days: 3 },
    },
    {
      id: 'wait-for-payment',
      facts: ['ebay-unpaid'],
      cite: { source: 'EBAY-DE', confidence: 'secondary' },
      when: [{ status: ['pending'], daysSincePlaced: withinDays(4) }],
      verdict: 'wait',
      actor: 'buyer',
      steps: 'wait-for-payment',
      params: { days: 4 },
    },
    {
      id: 'cancel-unpaid',
      facts: ['ebay-unpaid', 'ebay-seller-init'],
      cite: { source: 'EBAY-DE', confidence: 'secondary' },
      when: [{ status: ['pending'], daysSincePlaced: betweenDays(4, 30) }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      timed: true,
      steps: 'cancel-order',
      params: { days: 4 },
    },
    {
      id: 'cancel-within-30-days',
      facts: ['ebay-seller-init', 'ebay-whole', 'ebay-reasons', 'ebay-defect'],
      cite: policy,
      when: [{ status: ['preorder', 'unshipped', 'preparing'], daysSincePlaced: withinDays(30) }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      timed: true,
      steps: 'cancel-order',
      params: { days: 30 },
    },
    {
      id: 'too-late-to-cancel',
      facts: ['ebay-seller-init'],
      cite: { source: 'EBAY-POL', confidence: 'inferred' },
      when: [{ status: notShipped }],
      verdict: 'contact-support',
      actor: 'platform',
      steps: 'ask-ebay',
      params: { days: 30 },
    },
  ],
  warnings: [
    {
      id: 'whole-order',
      warning: 'whole-order',
      facts: ['ebay-whole'],
      cite: { source: 'EBAY-PO', confidence: 'official' },
      when: [{ status: notShipped, otherLeft: ['false'], cancellation: ['none'], fullyRefunded: ['false'] }],
      severalItems: true,
    },
  ],
});
