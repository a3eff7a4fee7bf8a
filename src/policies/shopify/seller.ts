/** When Shopify lets a shop cancel an order: the four criteria of `orderCancel`. */
import { notShipped } from '../shops/groups.ts';
import { sellerTables } from '../shops/tables.ts';

const criteria = {
  facts: ['shopify-cancel-criteria'],
  cite: { source: 'SHOP-OC', confidence: 'official' },
} as const;

export const seller = sellerTables({
  states: { facts: ['shopify-status-2026-10'], cite: { source: 'SHOP-DFS', confidence: 'official' } },
  shipped: {
    facts: ['shopify-rest-fulfilled', 'shopify-cancel-criteria'],
    cite: { source: 'SHOP-2018', confidence: 'official' },
  },
  returns: { facts: ['shopify-return-refund'], cite: { source: 'SHOP-RULES', confidence: 'official' } },
  beforeShipping: [
    {
      id: 'cancel-the-rest',
      facts: ['shopify-rest-fulfilled', 'shopify-selfserve-cancel', 'shopify-cancel-rules'],
      cite: { source: 'SHOP-SELF', confidence: 'inferred' },
      when: [{ status: ['preorder', 'pending', 'unshipped'], otherLeft: ['true'] }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      steps: 'take-out-and-refund',
      comment: 'No cancellation of the order: neither a return nor an authorisation stands in its way.',
    },
    {
      id: 'return-in-progress',
      ...criteria,
      when: [{ status: notShipped, returnRequested: ['true'] }],
      verdict: 'wait',
      actor: 'seller',
      steps: 'end-the-return',
    },
    {
      id: 'authorisation-pending',
      ...criteria,
      when: [{ status: notShipped, authorisationPending: ['true'] }],
      verdict: 'wait',
      actor: 'platform',
      steps: 'wait-for-payment',
    },
    {
      id: 'fulfilment-in-progress',
      facts: ['shopify-cancel-criteria', 'shopify-fo'],
      cite: criteria.cite,
      when: [{ status: ['preparing'] }],
      verdict: 'request-cancellation',
      actor: 'seller',
      steps: 'stop-the-fulfilment',
    },
    {
      id: 'cancel-order',
      facts: ['shopify-cancel-criteria', 'shopify-auth', 'shopify-reasons'],
      cite: criteria.cite,
      when: [{ status: notShipped }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      steps: 'cancel-in-admin',
    },
  ],
  warnings: [
    {
      id: 'partly-shipped',
      warning: 'partly-shipped',
      facts: ['shopify-rest-fulfilled'],
      cite: { source: 'SHOP-2018', confidence: 'official' },
      when: [{ status: notShipped, otherLeft: ['false'], cancellation: ['none'], fullyRefunded: ['false'] }],
      severalItems: true,
    },
  ],
});
