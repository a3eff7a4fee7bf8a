/** What a buyer can do at Walmart: cancel at first, then say that they wish to. */

import { notShipped } from '../shops/groups.ts';
import { buyerTables } from '../shops/tables.ts';
import { withinMinutes } from '../spans.ts';

export const buyer = buyerTables({
  states: { facts: ['walmart-line'], cite: { source: 'WMT-OAS', confidence: 'official' } },
  shipped: { facts: ['walmart-cr', 'walmart-line'], cite: { source: 'WAL-SIT', confidence: 'secondary' } },
  returns: { facts: ['walmart-cr'], cite: { source: 'WAL-SIT', confidence: 'inferred' } },
  beforeShipping: [
    {
      id: 'cancellation-requested',
      facts: ['walmart-intent'],
      cite: { source: 'WMT-ITC', confidence: 'official' },
      when: [{ status: notShipped, cancellationRequest: ['open'] }],
      verdict: 'wait',
      actor: 'seller',
      steps: 'wait-for-seller',
    },
    {
      id: 'within-30-minutes',
      facts: ['walmart-window', 'walmart-window-open'],
      cite: { source: 'WAL-QC', confidence: 'secondary' },
      when: [{ status: ['pending', 'unshipped'], minutesSincePlaced: withinMinutes(30) }],
      verdict: 'cancel',
      actor: 'buyer',
      steps: 'cancel-online',
      params: { minutes: 30 },
      comment: 'No deadline: guides name 15 to 60 minutes, and no official page of Walmart names any.',
    },
    {
      id: 'declare-the-wish',
      facts: ['walmart-intent', 'walmart-window'],
      cite: { source: 'WMT-ITC', confidence: 'official' },
      when: [{ status: notShipped }],
      verdict: 'request-cancellation',
      actor: 'seller',
      steps: 'ask-online',
    },
  ],
  warnings: [
    {
      id: 'charged-when-shipped',
      warning: 'charged-when-shipped',
      facts: ['walmart-charge'],
      cite: { source: 'WMT-SHIP', confidence: 'inferred' },
      when: [{ status: notShipped, cancellation: ['none'], fullyRefunded: ['false'] }],
    },
  ],
});
