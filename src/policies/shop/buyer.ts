/** What a buyer can do in a shop on no platform: what that shop lets them, and what the law gives them. */
import { notShipped } from '../shops/groups.ts';
import { buyerTables } from '../shops/tables.ts';

const inferred = { facts: ['ucp-no-cancel-op'], cite: { source: 'UCP-SPEC', confidence: 'inferred' } } as const;

export const buyer = buyerTables({
  states: { facts: ['ucp-no-cancel-op'], cite: { source: 'SCHEMA', confidence: 'official' } },
  shipped: inferred,
  returns: { facts: ['eu-withdrawal-14', 'uk-withdrawal-14'], cite: { source: 'LAW-CRD', confidence: 'inferred' } },
  beforeShipping: [
    {
      id: 'cancellation-requested',
      ...inferred,
      when: [{ status: notShipped, cancellationRequest: ['open'] }],
      verdict: 'wait',
      actor: 'seller',
      steps: 'wait-for-shop',
    },
    {
      id: 'cancel-online',
      ...inferred,
      when: [{ status: notShipped, selfCancel: ['yes'] }],
      verdict: 'cancel',
      actor: 'buyer',
      guaranteed: true,
      steps: 'cancel-online',
    },
    {
      id: 'ask-online',
      ...inferred,
      when: [{ status: notShipped, selfCancel: ['request'] }],
      verdict: 'request-cancellation',
      actor: 'seller',
      steps: 'ask-online',
    },
    {
      id: 'no-cancel-online',
      ...inferred,
      when: [{ status: notShipped }],
      verdict: 'contact-support',
      actor: 'seller',
      steps: 'write-to-shop',
    },
  ],
});
