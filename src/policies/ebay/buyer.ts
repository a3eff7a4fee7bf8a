/** What a buyer can do on eBay: ask within the hour, then write to the seller. */

import { notShipped } from '../shops/groups.ts';
import { buyerTables } from '../shops/tables.ts';
import { withinMinutes } from '../spans.ts';
import { us } from './domain.ts';

export const buyer = buyerTables({
  states: { facts: ['ebay-cancel-states', 'ebay-system'], cite: { source: 'EBAY-OAS', confidence: 'official' } },
  shipped: { facts: ['ebay-shipped'], cite: { source: 'EBAY-REJ', confidence: 'official' } },
  returns: { facts: ['ebay-shipped'], cite: { source: 'EBAY-REJ', confidence: 'official' } },
  beforeShipping: [
    {
      id: 'cancellation-requested',
      facts: ['ebay-seller-respond'],
      cite: { source: 'EBAY-POL', confidence: 'official' },
      when: [{ status: notShipped, cancellationRequest: ['open'] }],
      verdict: 'wait',
      actor: 'seller',
      steps: 'wait-for-seller',
      params: { days: 3 },
    },
    {
      id: 'partly-shipped',
      facts: ['ebay-whole', 'ebay-window-market'],
      cite: { source: 'EBAY-PO', confidence: 'inferred' },
      when: [{ status: notShipped, otherLeft: ['true'] }],
      verdict: 'contact-support',
      actor: 'seller',
      steps: 'ask-to-leave-out',
    },
    {
      id: 'request-refused',
      facts: ['ebay-buyer-window', 'ebay-cancel-states'],
      cite: { source: 'EBAY-POL', confidence: 'inferred' },
      when: [{ status: notShipped, cancellationRequest: ['rejected'] }],
      verdict: 'contact-support',
      actor: 'seller',
      steps: 'write-to-seller',
    },
    {
      id: 'request-within-60-minutes',
      facts: ['ebay-buyer-window', 'ebay-window-market'],
      cite: { source: 'EBAY-PO', confidence: 'official' },
      // The limit is set for each site; only that of the US is published.
      readIn: [us],
      when: [{ status: notShipped, minutesSincePlaced: withinMinutes(60) }],
      verdict: 'request-cancellation',
      actor: 'seller',
      timed: true,
      steps: 'request-online',
      params: { minutes: 60 },
    },
    {
      id: 'message-seller',
      facts: ['ebay-buyer-window', 'ebay-seller-init'],
      cite: { source: 'EBAY-POL', confidence: 'official' },
      when: [{ status: notShipped }],
      verdict: 'contact-support',
      actor: 'seller',
      steps: 'write-to-seller',
      params: { days: 30, minutes: 60 },
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
