/** Whether it counts, said to the seller, and the reasons as Seller Central names them. */
import { usually } from '../../en/words.ts';
import type { SellerTexts } from '../keys.ts';

export const counting: SellerTexts['counting'] = {
  'multi-channel-never-counts': 'It does not count: the rate is about orders that you ship yourself.',
  'refund-not-cancellation': 'It does not count: it is a refund, not a cancellation.',
  adjusted: (c) => `It ${usually(c)}does not count: an adjustment of units is no cancellation of the order.`,
  'requested-officially':
    'It does not count: the buyer asked with the cancel control, and the reason is Buyer cancelled.',
  'requested-unofficially':
    'It counts, although Buyer cancelled is the true reason: only a request made with the cancel control is left out.',
  counts: (c) => `It ${usually(c)}counts: the seller cancels, without an open request made with the cancel control.`,
  undecided: 'It counts unless the buyer asked with the cancel control: only such a request is left out.',
};

/** By the code of feeds. */
export const reasons: Readonly<Record<string, string>> = {
  NoInventory: 'No inventory',
  BuyerCanceled: 'Buyer cancelled',
  GeneralAdjustment: 'General adjustment',
  PricingError: 'Pricing error',
  ShippingAddressUndeliverable: 'Shipping address undeliverable',
  CustomerExchange: 'Customer exchange',
};
