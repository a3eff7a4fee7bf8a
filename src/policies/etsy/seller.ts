/** What a seller can do on Etsy: cancel the sale, before it is received. */
import { notShipped } from '../shops/groups.ts';
import { sellerTables } from '../shops/tables.ts';

export const seller = sellerTables({
  states: { facts: ['etsy-flow'], cite: { source: 'ETSY-OAS26', confidence: 'official' } },
  shipped: { facts: ['etsy-escalate', 'etsy-who'], cite: { source: 'ETSY-POL', confidence: 'copy' } },
  returns: { facts: ['etsy-escalate'], cite: { source: 'ETSY-POL', confidence: 'copy' } },
  beforeShipping: [
    {
      id: 'cancel-sale',
      facts: ['etsy-who', 'etsy-refund'],
      cite: { source: 'ETSY', confidence: 'official' },
      when: [{ status: notShipped }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      steps: 'cancel-sale',
    },
  ],
  warnings: [
    {
      id: 'refunds-all',
      warning: 'refunds-all',
      facts: ['etsy-refund'],
      cite: { source: 'ETSY', confidence: 'inferred' },
      when: [{ status: notShipped, otherLeft: ['true'], cancellation: ['none'], fullyRefunded: ['false'] }],
    },
  ],
});
