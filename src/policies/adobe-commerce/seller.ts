/** When Adobe Commerce lets a shop cancel: neither held, nor in review, nor invoiced in full. */
import { notShipped } from '../shops/groups.ts';
import { sellerTables } from '../shops/tables.ts';

const stated = {
  facts: ['adobe-admin-cancel'],
  cite: { source: 'MAG-CODE', confidence: 'official' },
} as const;

export const seller = sellerTables({
  states: stated,
  shipped: stated,
  returns: stated,
  beforeShipping: [
    {
      id: 'on-hold',
      ...stated,
      when: [{ status: notShipped, onHold: ['true'] }],
      verdict: 'wait',
      actor: 'seller',
      steps: 'release-hold',
    },
    {
      id: 'payment-review',
      ...stated,
      when: [{ status: notShipped, paymentReview: ['true'] }],
      verdict: 'wait',
      actor: 'seller',
      steps: 'finish-review',
    },
    {
      id: 'invoiced-in-full',
      facts: ['adobe-admin-cancel', 'adobe-customer-cancel'],
      cite: { source: 'MAG-CODE', confidence: 'inferred' },
      when: [{ status: notShipped, invoicedInFull: ['true'] }],
      verdict: 'cancel',
      actor: 'seller',
      steps: 'credit-memo',
      comment: 'The cancel button is refused; a refund in full closes the order, as it does where its buyer cancels.',
    },
    {
      id: 'cancel-in-admin',
      ...stated,
      when: [{ status: notShipped }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      steps: 'cancel-in-admin',
    },
  ],
});
