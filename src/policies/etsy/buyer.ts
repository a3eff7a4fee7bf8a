/** What a buyer can do on Etsy: ask, for only the seller cancels. */
import { notShipped } from '../shops/groups.ts';
import { buyerTables } from '../shops/tables.ts';

export const buyer = buyerTables({
  states: { facts: ['etsy-flow', 'etsy-hidden'], cite: { source: 'ETSY-OAS26', confidence: 'official' } },
  shipped: { facts: ['etsy-who', 'etsy-escalate'], cite: { source: 'PRINTIFY', confidence: 'secondary' } },
  returns: { facts: ['etsy-escalate'], cite: { source: 'ETSY-POL', confidence: 'copy' } },
  beforeShipping: [
    {
      id: 'cancellation-requested',
      facts: ['etsy-escalate'],
      cite: { source: 'PRINTIFY', confidence: 'secondary' },
      when: [{ status: notShipped, cancellationRequest: ['open'] }],
      verdict: 'wait',
      actor: 'seller',
      steps: 'wait-for-seller',
      params: { hours: 48 },
    },
    {
      id: 'help-request',
      facts: ['etsy-who', 'etsy-nothing-new'],
      cite: { source: 'ETSY', confidence: 'official' },
      when: [{ status: notShipped }],
      verdict: 'request-cancellation',
      actor: 'seller',
      steps: 'help-with-order',
    },
  ],
});
