import type { TextContext } from '../../policy.ts';
import type { GuideTexts } from '../guide-topics/texts.ts';
import { param, saidOf } from '../sentence.ts';
import { euStores, india, uk } from '../stores.ts';
import { counted, labels, numbered, usually } from './words.ts';

const units: Readonly<Record<string, string>> = { hours: 'hour', days: 'day', 'business-days': 'business day' };

/** What follows is not published everywhere. */
function afterwards(c: TextContext): string {
  if (saidOf(c, 'amazon.sa')) return '';
  return saidOf(c, india) ? ' That counts.' : ' That counts, and the buyer is not charged even if the parcel has left.';
}

export const sellers: GuideTexts['sellers'] = {
  sections: {
    states: 'What the state of an order allows',
    how: 'How to cancel',
    cases: 'Which case is it?',
    metric: 'The cancellation rate',
    reasons: 'The reasons, and whether they count',
    shipped: 'After shipping',
    others: 'Other rates',
    bulk: 'Many at once',
  },
  tables: {
    states: ['STATE', 'IT MEANS', 'WHAT TO DO'],
    reasons: ['REASON', 'CODE', 'WHEN', 'COUNTS'],
  },
  rows: {
    pending: [
      'Pending',
      (c) => `The payment is not through; after ${counted(param(c, 'days'), 'day')} Amazon ${usually(c)}cancels.`,
      'Only wait: neither cancel, nor confirm, nor ship. Send the buyer to Amazon.',
    ],
    unshipped: [
      'Unshipped',
      'Paid for, and nothing has left.',
      (c) => `${c.usually === '' ? 'Cancel' : 'Usually cancel'}, or ship and confirm.`,
    ],
    'partially-shipped': ['Partially shipped', 'Some items have left.', 'Usually cancel only those that have not.'],
    shipped: [
      'Shipped',
      'Confirmed as shipped.',
      (c) => `${c.usually === '' ? 'Refund' : 'Usually refund'}; it can no longer be cancelled.`,
    ],
    cancelled: ['Cancelled', 'It is over.', 'Nothing: it cannot be undone, the buyer orders again.'],
    unfulfillable: [
      'Unfulfillable',
      'A multi-channel order that Amazon cannot fulfil.',
      'Nothing: it does not ship and is not billed.',
    ],
    'multi-channel': [
      'Multi-channel',
      'Amazon ships it for another shop.',
      (c) =>
        `Cancel in Received or Planning, for about ${counted(param(c, 'minutes'), 'minute')}; not once it is Processing.`,
    ],
    'reason-stock': ['No inventory', 'NoInventory', 'Out of stock', (c) => `${usually(c)}yes`],
    'reason-buyer': [
      'Buyer cancelled',
      'BuyerCanceled',
      'The buyer asked',
      (c) => `${usually(c)}not with an official request, otherwise yes`,
    ],
    'reason-price': [
      'Pricing error',
      'PricingError',
      'Wrong price; XML feeds take GeneralAdjustment instead',
      (c) => `${usually(c)}yes`,
    ],
    'reason-address': [
      'Shipping address undeliverable',
      'ShippingAddressUndeliverable',
      'The address cannot be served',
      (c) => `${usually(c)}yes`,
    ],
    'reason-exchange': [
      'Customer exchange',
      'CustomerExchange',
      'The buyer wants another item',
      (c) => `${usually(c)}yes, unless officially requested`,
    ],
    'reason-other': ['General adjustment', 'GeneralAdjustment', 'Anything else', (c) => `${usually(c)}yes`],
  },
  statements: {
    'cancel-open': 'In Seller Central open Orders, then Manage Orders, and find the order.',
    'cancel-choose': 'Choose Cancel order.',
    'cancel-reason': 'Choose the true reason; a memo is optional.',
    'cancel-submit': 'Submit. Amazon e-mails the buyer; it cannot be undone.',
    units: (c) =>
      `Only some units of a line: ${usually(c)}ship and confirm the others, then drop the rest with an adjustment (quantity cancelled). A whole line is cancelled before it is confirmed.`,
    stock: (c) =>
      `The reason ${usually(c)}decides whether the units go back into stock: "No inventory" does not put them back.`,

    requested: (c) =>
      `The buyer has asked with the cancel option: a banner says so, "Buyer cancelled" is ${usually(c)}pre-selected, and your rate is safe. Cancel at once.`,
    message: (c) =>
      `The buyer has asked in a message only: honouring it ${usually(c)}counts against you. Answer, and ask for ${labels(c).requestCancellation} in the order; cancel when the request is there.`,
    'own-reason': (c) =>
      `It is your own reason, stock or price: cancel as soon as you know, with the true reason. It ${usually(c)}counts.`,
    'not-confirmed': (c) =>
      `The parcel has left and is not confirmed: ${usually(c)}confirm it now, then ask the buyer to refuse or return it. Do not cancel.`,
    'not-shipped': (c) =>
      `It is confirmed and still with you: it can ${usually(c)}no longer be cancelled. Refund it and do not ship; that counts as a refund.`,
    'amazon-ships':
      'Amazon ships it: you usually have no button. The buyer cancels; Seller Support can only try. It never counts against you.',
    japan: 'In Japan a pending order may be cancelled when the item is out of stock.',
    'no-push': (c) => `Sellers may ${usually(c)}not ask a buyer to cancel for a reason of the seller's own.`,
    address: (c) =>
      `A buyer who wants another address on a Prime order ${usually(c)}orders again through support; do not cancel it yourself.`,

    rate: (c) =>
      `It is the share of the orders you ship yourself that you cancelled in ${counted(param(c, 'days'), 'day')}, and ${usually(c)}has to stay under ${param(c, 'percent')} percent; above that, Amazon may deactivate your offers.`,
    'rate-counts': (c) =>
      `Counted ${usually(c)}is every order and every item that you cancel, and what Amazon cancels because shipment was not confirmed.`,
    'rate-not': (c) =>
      `Not counted ${usually(c)}is what the buyer asked for with the cancel option of the order, what the buyer cancels alone, and what Amazon cancels for payment or fraud.`,
    'rate-reason': (c) =>
      `The reason alone spares nothing: "Buyer cancelled" without an official request ${usually(c)}counts.`,
    'rate-small': (c) =>
      `With ${param(c, 'orders')} orders or fewer in that time, a single cancellation usually breaks it.`,
    'rate-prime': (c) => `Seller Fulfilled Prime is stricter: ${usually(c)}${param(c, 'percent')} percent at most.`,
    'auto-cancel': (c) =>
      `An order whose shipment is not confirmed is ${usually(c)}cancelled by Amazon ${counted(param(c, 'count'), units[param(c, 'unit')] ?? '')} after its ship-by time.${afterwards(c)}`,
    suppression: (c) =>
      `Two cancellations in a row of orders from the last ${counted(param(c, 'days'), 'day')} can ${usually(c)}take the offer down; you can reactivate it.`,
    'fee-india': (c) =>
      `In India a cancellation costs ${param(c, 'before')} percent of the referral fee until the expected ship date, and ${param(c, 'after')} percent after it; a wrong charge can be contested within ${counted(param(c, 'days'), 'day')}.`,

    'buyer-opens': (c) =>
      `The buyer ${usually(c)}opens the return, not you: you authorise it, send the label, and refund.`,
    'refund-return': (c) =>
      numbered(
        c,
        'sellerRefund',
        (time) =>
          `${c.usually === '' ? 'Refund' : 'Usually refund'} within ${time} of getting it back; otherwise Amazon may refund and debit you.`,
      ),
    guarantee: (c) =>
      numbered(
        c,
        'guaranteeWait',
        (time) =>
          `A buyer without an answer after ${time} can ${usually(c)}claim under the A-to-z Guarantee, which counts as a defect. A full refund settles it.`,
      ),
    deduct: (c) =>
      saidOf(c, uk, ...euStores)
        ? 'The law usually lets you deduct only the value lost through handling beyond trying it out, and nothing if the buyer was not told of the right.'
        : 'You may deduct for the condition of what came back; explain it before. In the EU and the UK the law usually allows only the value lost through handling beyond trying it out.',
    'admin-fee': (c) =>
      `In the US Amazon keeps ${param(c, 'price')} USD or ${param(c, 'percent')} percent of the referral fee on a refund, whichever is less. Usually nothing of the kind exists for a cancellation before confirmation.`,
    'first-scan': 'Refunded by Amazon at a first scan that was wrong: make a SAFE-T claim.',

    defects: (c) =>
      `Order defects: ${usually(c)}under ${param(c, 'percent')} percent in ${counted(param(c, 'days'), 'day')}. A defect is a negative review, a guarantee claim that was not denied, or a chargeback.`,
    'late-shipment': (c) => `Late shipments: usually under ${param(c, 'percent')} percent.`,
    delivery: (c) => `In the US, on-time delivery: at least ${param(c, 'percent')} percent.`,

    'feed-cancel':
      'Feeds: POST_ORDER_ACKNOWLEDGEMENT_DATA (XML), or POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA, whose file cancels and never acknowledges. Both cancel whole lines.',
    'feed-adjust': 'Refunds and single units: POST_PAYMENT_ADJUSTMENT_DATA, or POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA.',
    'no-rest': 'There is no call that cancels an order you ship yourself: feeds, or Seller Central.',
    'request-data':
      'Whether the buyer has asked: BuyerRequestedCancel of each order item (v0), or cancellation.cancellationRequest (2026-01-01).',
  },
};
