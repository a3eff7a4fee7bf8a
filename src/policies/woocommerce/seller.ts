/** What a WooCommerce shop can do: it sets the status, and the refund is an act of its own. */
import { notShipped } from '../shops/groups.ts';
import { sellerTables } from '../shops/tables.ts';

export const seller = sellerTables({
  states: { facts: ['woo-pickup'], cite: { source: 'WOO-STATUS', confidence: 'official' } },
  shipped: { facts: ['woo-paid-cancel', 'woo-fulfil'], cite: { source: 'WOO-FORM', confidence: 'inferred' } },
  returns: { facts: ['woo-paid-cancel'], cite: { source: 'WOO-FORM', confidence: 'inferred' } },
  beforeShipping: [
    {
      id: 'refund-the-rest',
      facts: ['woo-cancel-no-refund', 'woo-fulfil'],
      cite: { source: 'WOO-COPY', confidence: 'inferred' },
      when: [{ status: notShipped, otherLeft: ['true'] }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      steps: 'refund-the-rest',
    },
    {
      id: 'set-cancelled',
      facts: ['woo-paid-cancel', 'woo-cancel-no-refund'],
      cite: { source: 'WOO-COPY', confidence: 'copy' },
      when: [{ status: notShipped }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      steps: 'set-cancelled',
    },
  ],
  warnings: [
    {
      id: 'refund-apart',
      warning: 'refund-apart',
      facts: ['woo-cancel-no-refund'],
      cite: { source: 'WOO-COPY', confidence: 'copy' },
      when: [
        { status: ['cancelled'], paid: ['true'], fullyRefunded: ['false'] },
        { status: notShipped, paid: ['true'], cancellation: ['none'], fullyRefunded: ['false'] },
      ],
    },
  ],
});
