/** Whether a cancellation counts in the seller's rate at Walmart (`walmart-cr`), and the code to give. */
import type { CountingRule } from '../policy.ts';

const cite = { source: 'WAL-SIT', confidence: 'secondary' } as const;

/** The seller's own doing. */
const own = (reason: string, code: string, more: Partial<CountingRule> = {}): CountingRule => ({
  id: `counts-${reason}`,
  facts: ['walmart-cr', 'walmart-reasons'],
  cite,
  when: [{ sellerReason: [reason] }],
  text: 'counts',
  counts: true,
  code,
  ...more,
});

export const counting: readonly CountingRule[] = [
  {
    id: 'buyer-declared',
    facts: ['walmart-cr', 'walmart-intent', 'walmart-reasons'],
    cite,
    when: [{ cancellationRequest: ['open'] }],
    counts: false,
    code: 'CUSTOMER_REQUESTED_SELLER_TO_CANCEL',
  },
  own('out-of-stock', 'SELLER_CANCEL_OUT_OF_STOCK'),
  own('price-error', 'SELLER_CANCEL_PRICING_ERROR'),
  own('address', 'SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE', { cite: { ...cite, confidence: 'inferred' } }),
  {
    id: 'counts-otherwise',
    facts: ['walmart-cr', 'walmart-reasons'],
    cite: { ...cite, confidence: 'inferred' },
    when: [{}],
    text: 'counts',
    counts: true,
    comment: "No code for the buyer's wish where the buyer has not declared it, and none for an exchange.",
  },
];
