/** Routes beside the verdict, and what a seller should know. */
import type { AutoCancelTerm } from '../../../policy.ts';
import { counted, usually } from '../../en/words.ts';
import { param } from '../../sentence.ts';
import type { SellerTexts } from '../keys.ts';

export const alternatives: SellerTexts['alternatives'] = {
  'refund-do-not-ship': { title: 'Refund in full and do not ship' },
};

const units = { hours: 'hour', days: 'day', 'business-days': 'business day' } as const;
const length = ({ count, unit }: AutoCancelTerm): string => counted(String(count), units[unit]);

export const warnings: SellerTexts['warnings'] = {
  'auto-cancel': (c) => {
    if (c.autoCancel === undefined) return '';
    const { on, early, over } = c.autoCancel;
    const sooner = early ? ' Guaranteed Easy Ship orders go on the ship-by date itself.' : '';
    const day =
      on === undefined ? '' : over ? `, here since ${on}: look first whether it still stands` : `, here on ${on}`;
    return `What is not confirmed ${length(c.autoCancel)} after its ship-by date is ${usually(c)}cancelled by Amazon${day}. That counts too, and the buyer is not charged even if the parcel has left.${sooner}`;
  },
  'cancellation-fee': (c) => {
    const contest = `A wrong charge can be contested for ${counted(param(c, 'days'), 'day')}.`;
    const after =
      c.params.afterwards === undefined ? '' : ` up to the ship-by date, and ${param(c, 'afterwards')}\u00a0% after it`;
    return `Amazon charges ${param(c, 'percent')}\u00a0% of the referral fee for a cancellation by the seller${after}. ${contest}`;
  },
  'listing-suppression': (c) =>
    `After two cancellations in a row by the seller, of orders of the last ${counted(param(c, 'days'), 'day')}, Amazon may ${usually(c)}take the offer down; you can reactivate it.`,
  'prime-target': (c) =>
    `Seller Fulfilled Prime has a target of its own: ${usually(c)}at most ${param(c, 'percent')}\u00a0% of its orders cancelled.`,
  'prime-support': (c) =>
    `Seller Fulfilled Prime: Amazon's support ${usually(c)}answers the buyer and may cancel or refund on your account.`,
  'prime-address': (c) =>
    `Seller Fulfilled Prime: a buyer who wants another address ${usually(c)}orders again through Amazon's support; the seller should not cancel for it.`,
  'easy-ship-pick-up': (c) =>
    `Easy Ship: cancel before the pick-up. Once the parcel is collected it is ${usually(c)}refused or returned.`,
  'label-bought': (c) =>
    `If you have bought the label, an older page lets you ${usually(c)}decline the request and ask the buyer to return the parcel.`,
  'request-was-refused': (c) =>
    `The buyer's request was refused: ${usually(c)}only a new one with the cancel control keeps a cancellation out of the rate.`,
  'stock-put-back': (c) => `With this reason the units ${usually(c)}go back into stock; check the listing.`,
  'stock-not-put-back': (c) => `With this reason the units ${usually(c)}do not go back into stock; check the listing.`,
  'withdrawal-may-bind': (c) =>
    `A consumer who clearly says so can withdraw from the contract, ${usually(c)}before delivery as well: then refund within ${counted(param(c, 'days'), 'day')} as the law says, whatever the metric.`,
  'return-cost': 'If you shipped without notice and the buyer had asked to cancel, you bear the cost of the return.',
  'refund-fee': (c) =>
    `For each line that is refunded Amazon ${usually(c)}keeps the lesser of ${param(c, 'amount')} and ${param(c, 'percent')}\u00a0% of the referral fee.`,
  'foreign-return': (c) =>
    `If you ship from abroad, give an address in the country, a prepaid label or the refund within ${counted(param(c, 'days'), 'day')} of the request; otherwise Amazon refunds at your cost.`,
  'first-scan-refund': (c) =>
    `With a prepaid label Amazon may ${usually(c)}refund at the carrier's first scan; a wrong refund can be claimed back with SAFE-T.`,
  'not-returnable': (c) =>
    `It is sold without return: you ${usually(c)}need not take it back for a change of mind; a defect still entitles the buyer to a refund.`,
  'multi-channel-hold': (c) => `A fulfilment order on hold is cancelled after ${counted(param(c, 'days'), 'day')}.`,
};
