/** What Adobe Commerce's rules ask beside the facts of every order. */
import { yesOrNo } from '../shops/inputs.ts';
import type { ShopDomain } from '../shops/policy.ts';

export const domain: ShopDomain = {
  marketplaces: [],
  inputs: [
    // The setting `order_cancellation_enabled`.
    yesOrNo('cancellationOn'),
    yesOrNo('paymentReview', { usual: 'false' }),
    yesOrNo('invoicedInFull', {
      // An invoice is what takes the money.
      tell({ payments = [] }) {
        const [first] = payments;
        return first?.charged === undefined || payments.length > 1 ? undefined : [String(first.charged)];
      },
    }),
  ],
};
