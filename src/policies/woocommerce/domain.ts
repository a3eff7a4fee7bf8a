/** What WooCommerce's rules ask beside the facts of every order. */
import { yesOrNo } from '../shops/inputs.ts';
import type { ShopDomain } from '../shops/policy.ts';

export const domain: ShopDomain = {
  marketplaces: [],
  inputs: [
    // A filter can let buyers cancel more than unpaid orders; no order shows it.
    yesOrNo('paidSelfCancel', { usual: 'false' }),
    yesOrNo('paid', {
      tell({ payments = [] }) {
        const [first] = payments;
        return first?.charged === undefined || payments.length > 1 ? undefined : [String(first.charged)];
      },
    }),
  ],
};
