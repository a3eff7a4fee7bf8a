/** What a buyer can do in a WooCommerce shop: cancel what is not paid; the rest is the shop's. */
import { notShipped } from '../shops/groups.ts';
import { buyerTables } from '../shops/tables.ts';

export const buyer = buyerTables({
  states: { facts: ['woo-pickup'], cite: { source: 'WOO-STATUS', confidence: 'official' } },
  shipped: { facts: ['woo-paid-cancel', 'woo-fulfil'], cite: { source: 'WOO-FORM', confidence: 'inferred' } },
  returns: { facts: ['woo-paid-cancel'], cite: { source: 'WOO-FORM', confidence: 'inferred' } },
  beforeShipping: [
    {
      id: 'unpaid-order',
      facts: ['woo-customer-cancel'],
      cite: { source: 'WOO-ACC', confidence: 'official' },
      // On hold is not among them: there a payment is being confirmed (`woo-onhold`).
      when: [{ status: ['pending'], onHold: ['false'] }],
      verdict: 'cancel',
      actor: 'buyer',
      guaranteed: true,
      steps: 'cancel-button',
    },
    {
      id: 'paid-self-cancel',
      facts: ['woo-customer-cancel'],
      cite: { source: 'WOO-ACC', confidence: 'official' },
      when: [{ status: notShipped, paidSelfCancel: ['true'] }],
      verdict: 'cancel',
      actor: 'buyer',
      guaranteed: true,
      steps: 'cancel-button',
    },
    {
      id: 'cancellation-requested',
      facts: ['woo-paid-cancel'],
      cite: { source: 'WOO-FORM', confidence: 'inferred' },
      when: [{ status: notShipped, cancellationRequest: ['open'] }],
      verdict: 'wait',
      actor: 'seller',
      steps: 'wait-for-shop',
    },
    {
      id: 'paid-order',
      facts: ['woo-paid-cancel', 'woo-onhold'],
      cite: { source: 'WOO-FORM', confidence: 'official' },
      when: [{ status: notShipped }],
      verdict: 'contact-support',
      actor: 'seller',
      steps: 'write-to-shop',
    },
  ],
  warnings: [
    {
      id: 'cancelled-not-refunded',
      warning: 'cancelled-not-refunded',
      facts: ['woo-cancel-no-refund'],
      cite: { source: 'WOO-COPY', confidence: 'copy' },
      when: [{ status: ['cancelled'], paid: ['true'], fullyRefunded: ['false'] }],
    },
    {
      id: 'unpaid-lapses',
      warning: 'unpaid-lapses',
      facts: ['woo-unpaid-auto'],
      cite: { source: 'WOO-FUNC', confidence: 'inferred' },
      when: [{ status: ['pending'], onHold: ['false'], cancellation: ['none'], fullyRefunded: ['false'] }],
      params: { minutes: 60 },
    },
  ],
});
