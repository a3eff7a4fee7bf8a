/** The names of the routes beside a verdict, and what to know before acting. */
import type { AmazonTexts } from '../keys.ts';
import { param } from '../sentence.ts';
import { counted, labels, usually } from './words.ts';

export const alternatives: AmazonTexts['alternatives'] = {
  'statutory-withdrawal': { title: 'Right of withdrawal (consumers)' },
  'cancel-delivery': { title: 'Cancel the delivery' },
  'guarantee-claim': { title: 'A-to-z Guarantee claim' },
};

export const warnings: AmazonTexts['warnings'] = {
  bundle: 'It belongs to a bundle: cancelling one part cancels every part that has not shipped.',
  'replacement-original-due':
    'It is an exchange or a replacement: the original still has to go back by its return-by date, or you will be charged for both.',
  overdue: (c) =>
    `It is more than ${counted(param(c, 'days'), 'day')} past its latest estimated delivery date. Look at the tracking, then contact Amazon's support: the A-to-z Guarantee is only for what a seller ships.`,
  'whole-order-only':
    "In some stores a seller's order can be cancelled only as a whole: the cancel page shows whether single items can be ticked.",
  'one-business-day':
    "Amazon's page for buyers says that sellers' orders can typically be cancelled within one business day of ordering, so ask soon.",
  'check-cancelled-list': (c) =>
    `Look under ${labels(c).cancelledOrders} afterwards: according to a notice for sellers, even a cancellation made in time may reach the seller as a request.`,
  'request-was-rejected':
    'A cancellation request has already been refused: expect the parcel to come, and be ready to return it.',
  'payment-review': (c) =>
    `The order is held for a check of the payment or the account. Put the payment right in ${labels(c).yourOrders}, or cancel; a second declined payment cancels the order.`,
  'subscription-goes-on': (c) =>
    `Cancelling this order does ${usually(c)}not end Subscribe & Save: skip or cancel the subscription as well, or the next delivery comes.`,
  'check-item-date': (c) =>
    `After ${counted(param(c, 'days'), 'day')} the store may not take this item back any more: check the return date shown on the order.`,
  'late-return-fee': (c) =>
    `If a return was opened in time and arrives late, ${param(c, 'percent')} percent of the price is ${usually(c)}kept during the first ${counted(param(c, 'days'), 'day')}, and ${param(c, 'afterwards')} percent after that.`,
  'not-cancelled-until-confirmed': (c) =>
    `It counts as cancelled only once it has left the order or stands under ${labels(c).cancelledOrders}: until then it may still ship.`,
  'video-button-uk': (c) =>
    `The UK is not named among the stores with ${counted(param(c, 'days'), 'day')} for cancelling a video: try it, the button shows whether they apply.`,
  'plan-ends-with-item':
    'A plan or service belongs to an item: cancel both together, and check afterwards that the plan has ended.',
  'window-inferred': (c) =>
    `The ${counted(param(c, 'minutes'), 'minute')} are published in other stores, not in this one: look under ${labels(c).cancelledOrders} afterwards.`,
};
