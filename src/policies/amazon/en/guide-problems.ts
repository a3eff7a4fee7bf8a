import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { problems as walked } from './problems.ts';
import { cancelSteps } from './steps-cancel.ts';
import { returnSteps } from './steps-return.ts';
import { counted, labels, numbered, usually } from './words.ts';

const symptoms = walked.problem.answers;

export const problems: GuideTexts['problems'] = {
  sections: {
    'button-missing': symptoms['button-missing'].label,
    charged: symptoms.charged.label,
    'no-confirmation': symptoms['no-confirmation'].label,
    less: symptoms.less.label,
    late: symptoms.late.label,
    pending: symptoms.pending.label,
    declined: symptoms.declined.label,
    'shipped-anyway': symptoms['shipped-anyway'].label,
    'request-ignored': symptoms['request-ignored'].label,
    'seller-cancelled': symptoms['seller-cancelled'].label,
    bundle: symptoms.bundle.label,
    'button-gone-law': 'The button is gone, but the law still helps (EU)',
    walk: "With your order's own facts and dates",
  },
  tables: {},
  rows: {},
  statements: {
    'missing-shipping': (c) => `It has ${usually(c)}entered the shipping process.`,
    'missing-window': (c) =>
      `A seller ships it, and the first ${counted(param(c, 'minutes'), 'minute')} are ${usually(c)}over.`,
    'missing-digital': 'It is digital and has been delivered: such goods usually have no button.',
    'missing-grocery': 'It is a grocery order, whose cut-off has usually passed.',
    'missing-account': 'Another account may have bought it.',
    'missing-look': (c) => `Look in ${labels(c).yourOrders} who sells and ships it, and how far it has got.`,
    'missing-request': (c) => `If ${labels(c).requestCancellation} shows, use it; a message is not enough.`,
    'missing-track': (c) => `If it is on its way, look under ${labels(c).track} for ${labels(c).cancelDelivery}.`,
    'missing-refuse':
      "Else refuse what Amazon ships, or return it; accept a seller's parcel and return it with tracking. The label for that is in the order.",
    'missing-support': "Else ask Amazon's support.",

    'charged-hold': (c) =>
      `It is ${usually(c)}only a hold: the money was set aside, not taken. On debit and prepaid cards that looks like a charge.`,
    'charged-taken': 'It was really taken, as debit cards, bank accounts and gift cards usually are at once.',
    'charged-items': (c) =>
      `In the US, an order of several items is charged ${counted(param(c, 'days'), 'day')} after ordering at the latest, with items that have not shipped.`,
    'charged-compare': 'Look whether the bank calls it pending (a hold) or posted (taken).',
    'charged-wait': (c) => `A hold: wait, ${counted(param(c, 'days'), 'business day')} at most as a rule.`,
    'charged-bank': 'Ask the bank to lift it: it can do so sooner.',
    'charged-posted': (c) =>
      `Posted: look for the refund in the order in ${labels(c).yourOrders} and count from there (annul guide refunds); after that, ask support.`,

    'quiet-request': (c) => `It was ${usually(c)}only a request, or it failed.`,
    'quiet-mail': 'The e-mail may be in the spam folder or at another address.',
    'quiet-list': (c) => `Look under ${labels(c).cancelledOrders}: that list decides.`,
    'quiet-messages': 'Look into the messages of your account.',
    'quiet-again': 'Try again. As long as it is still there, treat it as not cancelled.',

    'less-part':
      'Only part was cancelled or returned: discounts are usually spread over the items, and what stays may lose its own.',
    'less-fee':
      'A fee was kept back, usually because it came back late, used or damaged, or was a game or a figure that had been opened. No fee exists for a cancellation.',
    'less-delivery': (c) => `Delivery to you is ${usually(c)}not always refunded.`,
    'less-split': (c) =>
      `Part of it ${usually(c)}went to the gift card balance; promotional credit is usually not paid back in money.`,
    'less-open': (c) =>
      `Open the order in ${labels(c).yourOrders}: it shows what was refunded, when, and to which payment.`,
    'less-match': 'Match the difference with these reasons.',
    'less-dispute': "Object to a fee at Amazon's support, with photos of how the item was sent.",
    'less-law': 'EU and UK: after a withdrawal, ask for the delivery you paid, at the standard rate.',

    'late-processing': (c) => `The return is ${usually(c)}still being processed: the refund has not been issued yet.`,
    'late-days': 'Weekends and bank holidays are usually not counted.',
    'late-seller': (c) =>
      numbered(c, 'sellerRefund', (time) => `A seller has it back and ${usually(c)}has ${time} to refund.`),
    'late-card': 'The card is expired or closed: the money usually takes another way.',
    'late-issued': 'Look in the order when the refund was issued.',
    'late-count':
      'Add the longest time of that payment (annul guide refunds); before that, there is nothing to do but wait. For the date: annul refund.',
    'late-message': (c) =>
      numbered(c, 'sellerRefund', (time) =>
        numbered(
          c,
          'guaranteeWait',
          (wait) =>
            `A seller, and more than ${time} since the return arrived: write, give ${wait}, then claim under the A-to-z Guarantee.`,
        ),
      ),
    'late-bank': 'Issued and overdue: ask the bank with the reference (ARN) that the order shows.',

    'pending-payment': (c) =>
      `The payment is being checked: ${usually(c)}for ${counted(param(c, 'days'), 'day')} at most, then Amazon cancels.`,
    'pending-store': 'In Japan, payment at a convenience store, a cash machine or by transfer has not been made yet.',
    'pending-other':
      'Or it usually waits for something: an approval in a business, other items, a delivery date, a release.',
    'pending-fix': (c) =>
      `Put the payment right in ${labels(c).yourOrders}, or send the documents that were asked for.`,
    'pending-wait': 'Otherwise wait: nothing ships as long as it is pending.',
    'pending-cancel': cancelSteps['cancel-pending']['if-it-fails'],
    'pending-seller': 'As its seller: do not ship, and send the buyer to Amazon.',
    'pending-japan': 'As its seller in Japan: a pending order may be cancelled when the item is out of stock.',

    'declined-why': (c) =>
      `The bank has refused it: ${usually(c)}the card has expired, the address does not match, or a limit is reached.`,
    'declined-retry': (c) => `In ${labels(c).yourOrders}, try the payment again or change it.`,
    'declined-bank': 'If it is refused again, ask the bank first.',
    'declined-second': (c) => `A second refusal ${usually(c)}cancels the order.`,
    'declined-days': (c) =>
      `According to guides there are usually about ${counted(param(c, 'days'), 'day')} to put it right; no official number is published.`,

    'anyway-request': (c) => `It was ${usually(c)}only a request, which the seller had not accepted.`,
    'anyway-race': 'The warehouse was faster, which usually happens once preparation has begun.',
    'anyway-auto': (c) =>
      `The seller shipped and did not confirm: Amazon ${usually(c)}cancels such orders by itself, and nothing is charged.`,
    'anyway-refuse': "Refuse what Amazon ships; accept a seller's parcel and return it with tracking.",
    'anyway-money':
      'If nothing was charged, there is nothing to refund. If it was, ask for the refund, from a seller under the A-to-z Guarantee if need be.',
    'anyway-keep': 'Do not keep it silently: it may be charged later.',

    'ignored-no-limit':
      'No time limit for the answer is published: an unanswered request simply loses against the shipment.',
    'ignored-message': (c) => `Write to the seller from ${labels(c).yourOrders}, and point to the open request.`,
    'ignored-wait': 'Wait for what happens: if it is cancelled, an e-mail comes.',
    'ignored-return': 'If it ships, accept the parcel and return it with tracking.',
    'ignored-guarantee': (c) =>
      numbered(
        c,
        'guaranteeWait',
        (wait) =>
          `If the return is refused or nothing arrives, give the seller ${wait}, then claim under the A-to-z Guarantee. The ignored request alone is no ground.`,
      ),

    'gone-why': (c) => `It was ${usually(c)}out of stock, wrongly priced, or the address could not be served.`,
    'gone-money': 'Check that nothing was charged: that happens only when the seller confirms the shipment.',
    'gone-order': 'Order again, or elsewhere: a cancelled order cannot be revived.',
    'gone-compensation': 'No rule on compensation was found.',

    'vanished-bundle': 'They belonged to a bundle: cancelling one part cancels every part that has not shipped.',
    'vanished-order': 'Order again what you still want.',

    'law-why':
      'It has shipped, or a time of the shop is over, but the right of withdrawal usually runs from the order until the days after receipt are over.',
    'law-function': returnSteps.withdraw['declare-withdrawal'],
    'law-confirm': returnSteps.withdraw['confirm-withdrawal'],
    'law-return': returnSteps.withdraw['send-it-back'],

    walk: 'For one of them, with questions: annul guide problems late. With an order: annul guide problems late order.json.',
  },
};
