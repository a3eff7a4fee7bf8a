/** What a buyer can do in an Adobe Commerce shop: cancel, where the shop has that turned on. */
import { notShipped } from '../shops/groups.ts';
import { buyerTables } from '../shops/tables.ts';

const code = { source: 'MAG-CODE', confidence: 'official' } as const;
const inferred = { source: 'ADB-CAN', confidence: 'inferred' } as const;

const whole = { onHold: ['false'], otherLeft: ['false'] } as const;

export const buyer = buyerTables({
  states: { facts: ['adobe-admin-cancel'], cite: code },
  shipped: { facts: ['adobe-customer-cancel'], cite: inferred },
  returns: { facts: ['adobe-customer-cancel'], cite: inferred },
  beforeShipping: [
    {
      id: 'cancel-online',
      facts: ['adobe-customer-cancel'],
      cite: { source: 'ADB-CAN', confidence: 'official' },
      // Received, pending or processing: neither on hold nor still to come out.
      when: [
        { ...whole, status: ['pending'], paymentReview: ['false'], cancellationOn: ['true'] },
        { ...whole, status: ['unshipped', 'preparing'], cancellationOn: ['true'] },
      ],
      verdict: 'cancel',
      actor: 'buyer',
      guaranteed: true,
      steps: 'cancel-online',
    },
    {
      id: 'cancellation-requested',
      facts: ['adobe-customer-cancel'],
      cite: inferred,
      when: [{ status: notShipped, cancellationRequest: ['open'] }],
      verdict: 'wait',
      actor: 'seller',
      steps: 'wait-for-shop',
    },
    {
      id: 'partly-shipped',
      facts: ['adobe-customer-cancel'],
      cite: { source: 'ADB-CODE', confidence: 'official' },
      when: [{ status: notShipped, otherLeft: ['true'] }],
      verdict: 'contact-support',
      actor: 'seller',
      steps: 'write-to-shop',
    },
    {
      id: 'payment-in-review',
      facts: ['adobe-customer-cancel', 'adobe-admin-cancel'],
      cite: inferred,
      when: [{ status: ['pending'], onHold: ['false'], paymentReview: ['true'] }],
      verdict: 'contact-support',
      actor: 'seller',
      steps: 'look-or-write',
      comment: 'The documentation names the states in which customers cancel, and this is none of them.',
    },
    {
      id: 'no-cancel-online',
      facts: ['adobe-customer-cancel', 'adobe-admin-cancel'],
      cite: inferred,
      when: [{ status: notShipped }],
      verdict: 'contact-support',
      actor: 'seller',
      steps: 'write-to-shop',
    },
  ],
});
