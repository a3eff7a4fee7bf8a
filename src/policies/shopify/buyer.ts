/** What a buyer can do in a Shopify shop: the shop decides, on request. */
import { notShipped } from '../shops/groups.ts';
import { buyerTables } from '../shops/tables.ts';

const stillOpen = { cancellation: ['none'], fullyRefunded: ['false'] } as const;

export const buyer = buyerTables({
  states: { facts: ['shopify-status-2026-10'], cite: { source: 'SHOP-DFS', confidence: 'official' } },
  shipped: { facts: ['shopify-cancel-rules'], cite: { source: 'SHOP-RULES', confidence: 'official' } },
  returns: {
    facts: ['shopify-return-window', 'shopify-cancel-rules'],
    cite: { source: 'SHOP-RULES', confidence: 'official' },
  },
  beforeShipping: [
    {
      id: 'cancellation-requested',
      facts: ['shopify-selfserve-cancel'],
      cite: { source: 'SHOP-SELF', confidence: 'official' },
      when: [{ status: notShipped, cancellationRequest: ['open'] }],
      verdict: 'wait',
      actor: 'seller',
      steps: 'wait-for-shop',
    },
    {
      id: 'self-serve-request',
      facts: ['shopify-selfserve-cancel', 'shopify-selfserve-limits', 'shopify-cancel-window'],
      cite: { source: 'SHOP-SELF', confidence: 'official' },
      when: [{ status: notShipped, selfServe: ['true'] }],
      verdict: 'request-cancellation',
      actor: 'seller',
      steps: 'request-online',
    },
    {
      id: 'no-self-serve',
      facts: ['shopify-buyer', 'shopify-selfserve-cancel'],
      cite: { source: 'SHOP-SELF', confidence: 'inferred' },
      when: [{ status: notShipped }],
      verdict: 'contact-support',
      actor: 'seller',
      steps: 'write-to-shop',
    },
  ],
  warnings: [
    {
      id: 'fulfilment-may-block',
      warning: 'fulfilment-may-block',
      facts: ['shopify-cancel-outstanding'],
      cite: { source: 'GH-AGENT', confidence: 'secondary' },
      when: [{ ...stillOpen, status: ['preparing'] }],
    },
    {
      id: 'subscription-apart',
      warning: 'subscription-apart',
      facts: ['shopify-selfserve-limits'],
      cite: { source: 'SHOP-SELF2', confidence: 'official' },
      when: [{ ...stillOpen, status: notShipped, kind: ['subscription'] }],
    },
  ],
});
