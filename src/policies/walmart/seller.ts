/** What a seller can do at Walmart: cancel lines that have not shipped. */

import { notShipped } from '../shops/groups.ts';
import { sellerTables } from '../shops/tables.ts';
import { afterDays, withinDays } from '../spans.ts';
import { counting } from './counting.ts';

const lines = { source: 'WMT-CAN', confidence: 'official' } as const;

export const seller = sellerTables({
  states: { facts: ['walmart-line'], cite: { source: 'WMT-OAS', confidence: 'official' } },
  shipped: { facts: ['walmart-line'], cite: lines },
  returns: { facts: ['walmart-line'], cite: lines },
  beforeShipping: [
    {
      id: 'fulfilled-by-walmart',
      facts: ['walmart-line'],
      cite: lines,
      when: [{ status: notShipped, fulfilledBy: ['platform'] }],
      verdict: 'contact-support',
      actor: 'platform',
      steps: 'ask-walmart',
    },
    {
      id: 'cancelled-by-walmart',
      facts: ['walmart-auto-official'],
      cite: { source: 'WMT-AUTO', confidence: 'official' },
      when: [{ status: notShipped, daysPastShipBy: afterDays(4) }],
      verdict: 'nothing-to-do',
      actor: 'platform',
      steps: 'see-the-line',
      params: { days: 4 },
    },
    {
      id: 'cancel-as-asked',
      facts: ['walmart-intent', 'walmart-reasons', 'walmart-line'],
      cite: { source: 'WMT-ITC', confidence: 'official' },
      when: [{ status: notShipped, cancellationRequest: ['open'] }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      timed: true,
      measured: true,
      steps: 'cancel-as-asked',
    },
    {
      id: 'cancel-line',
      facts: ['walmart-line', 'walmart-reasons', 'walmart-cr'],
      cite: lines,
      when: [{ status: notShipped }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      timed: true,
      measured: true,
      steps: 'cancel-line',
    },
  ],
  counting,
  warnings: [
    {
      id: 'cancelled-by-itself',
      warning: 'cancelled-by-itself',
      facts: ['walmart-auto-official'],
      cite: { source: 'WMT-AUTO', confidence: 'official' },
      when: [
        {
          status: notShipped,
          fulfilledBy: ['merchant'],
          daysPastShipBy: withinDays(4),
          cancellation: ['none'],
          fullyRefunded: ['false'],
        },
      ],
      params: { days: 4 },
    },
  ],
});
