/** Symptoms, causes and remedies (`problem-rules/`). */
import type { Sentence, TextContext } from '../../policy.ts';
import type { ProblemTexts } from '../problem-keys.ts';
import { param } from '../sentence.ts';
import { jp } from '../stores.ts';
import { counted, labels, numbered, usually } from './words.ts';

const window = (c: TextContext): string => counted(param(c, c.marketplace === jp ? 'japan' : 'minutes'), 'minute');

const lookUnderCancelled: Sentence = (c) =>
  `Look under ${labels(c).cancelledOrders} in ${labels(c).yourOrders}: that list is what counts, not the e-mail.`;
const askSupport = "If that does not settle it, ask Amazon's support.";
const findTheRefund: Sentence = (c) =>
  `Open the order in ${labels(c).yourOrders}: it shows whether a refund was issued, when, how much and to which payment.`;
const countFromIssue =
  'Count the time of your payment method from the day of issue, in business days, up to its longest.';
const askBank = 'If it was issued and that time is over, ask your bank with the reference shown there (ARN).';
const holdWait: Sentence = (c) =>
  `Wait: the hold ${usually(c)}ends within ${counted(param(c, 'days'), 'business day')}, at the bank's own pace.`;
const claim: Sentence = (c) =>
  numbered(
    c,
    'guaranteeWait',
    (wait, u) => `No answer or a refusal: after ${wait} you can ${u}claim under the A-to-z Guarantee.`,
  );
const openDetail: Sentence = (c) =>
  `Open the refund in the order in ${labels(c).yourOrders}: it shows what was paid back and where to.`;
const dispute = "If a cut has no reason there, say so to Amazon's support, and to the seller who made it.";
const cancelIfUnwanted: Sentence = (c) =>
  `If you no longer want it, choose ${labels(c).cancelItems}; without that button, ask Amazon's support.`;
const keepNothing = 'Do not keep it in silence: the charge can still come.';
const lookAtCharge = 'Look at the charge: where nothing was taken, nothing is refunded.';

export const problems: ProblemTexts = {
  problem: {
    name: 'what went wrong',
    question: 'What went wrong?',
    whereToLook: 'Choose what comes closest.',
    why: 'Each symptom has causes and remedies of its own.',
    invalid: 'Choose one of them.',
    answers: {
      'button-missing': { label: 'There is no button to cancel' },
      charged: { label: 'Cancelled, but the money is gone' },
      'no-confirmation': { label: 'No confirmation of the cancellation' },
      less: { label: 'The refund is smaller than expected' },
      late: { label: 'The refund is late' },
      pending: { label: 'The order stays pending' },
      declined: { label: 'The payment was declined' },
      'shipped-anyway': { label: 'Cancelled, but it was shipped' },
      'request-ignored': { label: 'The seller does not answer my request' },
      'seller-cancelled': { label: 'The seller cancelled my order' },
      bundle: { label: 'Other items were cancelled along with it' },
    },
  },
  rules: {
    'button-ended': 'The order is over: it was cancelled or returned already.',
    'button-grocery-delivered': (c) =>
      `Groceries that were delivered do not go back: what is damaged or spoiled can ${usually(c)}be refunded.`,
    'button-grocery': (c) => `The cut-off of its delivery window has ${usually(c)}passed; each window has its own.`,
    'button-pending': (c) =>
      `While the payment is being checked, the seller ${usually(c)}cannot cancel, and the button may be missing.`,
    'button-cancel-delivery': (c) =>
      `It is on its way with Amazon's own carrier: the order can no longer be cancelled, but its delivery ${usually(c)}can.`,
    'button-shipped-by-seller': (c) => `The seller has shipped it, so it can ${usually(c)}no longer be cancelled.`,
    'button-shipped': (c) => `It has entered shipping, so it can ${usually(c)}no longer be cancelled.`,
    'button-delivered': (c) => `It was delivered: now it can ${usually(c)}only go back.`,
    'button-seller-decides': (c) =>
      `A seller ships it, and ${window(c)} after ordering the button becomes a request that the seller decides on.`,
    'button-preparing': (c) =>
      `Amazon is preparing it for shipment: a cancellation is ${usually(c)}only an attempt now.`,
    'button-elsewhere':
      'Nothing has been shipped, so the button is there: most often another account placed the order.',
    'unconfirmed-but-cancelled': (c) => `It is cancelled: ${usually(c)}only the e-mail did not reach you.`,
    'unconfirmed-and-shipped': (c) => `The cancellation has ${usually(c)}failed: it was shipped.`,
    'unconfirmed-request': (c) =>
      `Later than ${window(c)} after ordering it was only a request: the seller has to accept it.`,
    'unconfirmed-attempt': (c) =>
      `It was ${usually(c)}only an attempt: shipping had begun, and the answer is still to come.`,
    'unconfirmed-failed': (c) =>
      `The cancellation ${usually(c)}did not go through, or its e-mail went to spam or to another address.`,
    'charged-hold': (c) =>
      `It is ${usually(c)}only a hold: nothing was taken, the bank keeps the authorised amount aside. On a debit or prepaid card that looks like a charge.`,
    'charged-taken': (c) =>
      `The money was really taken: by a debit card, a gift card or a bank debit, or because an order of several items is ${usually(c)}charged in full ${counted(param(c, 'days'), 'day')} after ordering.`,
    'less-after-return-law': (c) =>
      `It is ${usually(c)}one of these: part of the order, a shared discount, a fee for a late or damaged return, outbound delivery, or several payments; but the law limits what may be kept.`,
    'less-after-return': (c) =>
      `It is ${usually(c)}one of these: part of the order, a shared discount, a fee for a late, damaged or opened return, outbound delivery that is not refunded, or several payments.`,
    'less-after-cancellation': (c) =>
      `It is ${usually(c)}because only part of the order was cancelled, a discount was shared out, the money went to several payments, or part of it was promotional credit, which is never paid out.`,
    'late-return-by-seller': (c) =>
      `The seller refunds a return, within ${counted(param(c, 'days'), 'business day')} of getting it; then the bank takes its time.`,
    'late-return': (c) =>
      `The return has ${usually(c)}not been processed yet, or the bank still needs its time after that; weekends and holidays do not count.`,
    'late-nothing-taken': (c) =>
      `Nothing was taken, so there is no refund: the hold on the card ${usually(c)}ends by itself.`,
    'late-cancellation': (c) =>
      `The bank ${usually(c)}still needs its time, over a weekend or a holiday, or the card it goes to is closed.`,
    'pending-preorder':
      'It is a pre-order: it stays pending until shortly before its release, and nothing is charged before.',
    'pending-unpaid':
      'It waits for your payment: what is paid at a shop, a machine or by transfer is paid before shipping.',
    'pending-approval': (c) => `A business account: somebody there ${usually(c)}has to approve the order.`,
    'pending-scheduled': (c) => `It ${usually(c)}waits for its delivery date.`,
    'pending-verification': (c) =>
      `The payment is being checked. That can ${usually(c)}take up to ${counted(param(c, 'days'), 'day')}; after that Amazon cancels the order.`,
    declined: (c) =>
      `The bank refused it, ${usually(c)}for an expired card, a limit, or an address that does not match the card.`,
    'shipped-anyway-by-seller':
      'It was only a request, the seller shipped it before reading it, or Amazon cancelled an order whose shipment the seller had not confirmed.',
    'shipped-anyway-by-platform': (c) =>
      `The warehouse was ${usually(c)}faster: the cancellation was an attempt, or came too late.`,
    'ignored-but-ended': 'The order is over: it was cancelled or returned already.',
    'ignored-and-arrived': (c) => `The request has ${usually(c)}lapsed: it was shipped, and it has arrived.`,
    'ignored-and-shipped': 'The request has lapsed: the seller has shipped it.',
    'ignored-not-shipped': (c) =>
      `No rule gives the seller a time to answer: the request ${usually(c)}stays open until it is shipped.`,
    'seller-cancelled-held':
      'Sellers cancel for stock, a wrong price or an address; the buyer is not charged for that.',
    'seller-cancelled-charged': 'Sellers cancel for stock, a wrong price or an address; what was taken comes back.',
    'bundle-cancelled-whole': (c) =>
      `They were one discounted bundle: cancelling a part ${usually(c)}cancels all of it that has not been shipped.`,
  },
  steps: {
    'find-the-button': {
      'right-account': (c) =>
        `Look whether the order is in ${labels(c).yourOrders} of the account you are signed in to.`,
      'each-seller-apart': 'One checkout can be several orders: each has its own button.',
      'try-the-app': 'Try the site instead of the app, or the other way round.',
      'ask-support': "Otherwise ask Amazon's support at once, with the order number.",
    },
    'came-all-the-same': {
      'refuse-it':
        "Refuse the parcel at the door, where Amazon ships it; a seller's parcel is better accepted and returned with tracking.",
      'return-it': (c) => `If it is here already, return it: ${labels(c).yourOrders}, then ${labels(c).returnItems}.`,
      'look-at-the-charge': lookAtCharge,
      'keep-nothing': keepNothing,
    },
    'await-the-answer': {
      'await-the-mail': (c) =>
        numbered(c, 'attemptAnswer', (time, u) => `Wait for the answer: it ${u}comes by e-mail within ${time}.`),
      'look-under-cancelled': lookUnderCancelled,
      'if-it-ships': 'If it ships all the same, refuse the parcel or return it.',
    },
    'cancel-again': {
      'look-under-cancelled': lookUnderCancelled,
      'look-for-the-mail': "Look for the e-mail in spam, at the account's address, and in the message centre.",
      'cancel-once-more': (c) => `If the order is still open, cancel it again: ${labels(c).cancelItems}.`,
      'not-cancelled-yet': 'Until it stands in that list, it is not cancelled.',
    },
    'hold-ends': {
      'compare-pending-and-posted': 'Look whether your bank calls the amount pending (a hold) or posted (taken).',
      'wait-for-the-hold': holdWait,
      'ask-bank-to-lift': 'Ask your bank to lift the hold, if you need the money sooner.',
      'ask-support': "If it is posted after all, look for the refund in the order, then ask Amazon's support.",
    },
    'refund-of-cancelled': {
      'find-the-refund': findTheRefund,
      'count-from-issue': countFromIssue,
      'ask-bank-with-reference': askBank,
      'ask-support': askSupport,
    },
    'less-by-law': {
      'open-refund-detail': openDetail,
      'match-the-reasons': 'Match it: which items, which share of a discount, which payments, which fee.',
      'claim-outbound':
        'If you withdrew from the contract in time, ask for the standard outbound delivery too; only what your handling took from the value may be kept back.',
      dispute,
    },
    'less-after-return': {
      'open-refund-detail': openDetail,
      'match-the-reasons': 'Match it: which items, which share of a discount, which payments, which fee.',
      dispute,
    },
    'less-after-cancellation': {
      'open-refund-detail': openDetail,
      'match-the-reasons': 'Match it: which items, which share of a discount, which payments.',
      'no-fee': 'No fee exists for a cancellation: only returns have them.',
      dispute,
    },
    'late-from-seller': {
      'look-when-it-arrived': "Look at the return's tracking: the time counts from the day the seller got it.",
      'find-the-refund': findTheRefund,
      'message-the-seller': (c) =>
        numbered(
          c,
          'sellerRefund',
          (time) => `If the seller has not issued it within ${time} of getting it, message the seller.`,
        ) || 'If the seller has not issued it in that time, message the seller.',
      claim,
      'ask-bank-with-reference': askBank,
      'ask-support': askSupport,
    },
    'late-return': {
      'look-when-it-arrived': "Look at the return's tracking: the time counts from the day it arrived.",
      'find-the-refund': findTheRefund,
      'count-from-issue': countFromIssue,
      'ask-bank-with-reference': askBank,
      'ask-support': askSupport,
    },
    'pending-preorder': {
      'wait-for-release': 'Wait for the release; the payment is authorised shortly before.',
      'cancel-if-unwanted': cancelIfUnwanted,
    },
    'pending-unpaid': {
      'pay-in-time': 'Pay by the date in the payment instructions.',
      'let-it-lapse': 'If you no longer want it, do not pay: an unpaid order costs nothing.',
    },
    'pending-approval': {
      'ask-the-approver': 'Ask the person who approves orders in your company.',
      'cancel-if-unwanted': cancelIfUnwanted,
    },
    'pending-scheduled': {
      'wait-for-the-date': 'Wait, or choose another date in the order, where that is offered.',
      'cancel-if-unwanted': cancelIfUnwanted,
    },
    'pending-verification': {
      'fix-the-payment': (c) =>
        `Look in ${labels(c).yourOrders} whether the payment has to be changed or confirmed, and send any document that was asked for.`,
      'wait-for-the-check': 'Otherwise wait: the seller must not ship it meanwhile.',
      'cancel-if-unwanted': cancelIfUnwanted,
    },
    declined: {
      'retry-or-change': (c) =>
        `Open the order in ${labels(c).yourOrders} and retry the payment, or choose another method.`,
      'call-the-bank': 'If it is refused again, ask your bank why before you try once more.',
      'mind-the-second': 'Mind that a second refusal cancels the order.',
      'mind-the-time': (c) => `Do it soon: there are usually about ${counted(param(c, 'days'), 'day')}.`,
    },
    'seller-shipped-anyway': {
      'accept-it':
        'Accept the parcel: refusing it can cost you the A-to-z Guarantee, if it travels back without tracking.',
      'return-it': (c) => `Request the return in the ${labels(c).returnsCentre}, and post it with tracking.`,
      'look-at-the-charge': lookAtCharge,
      'keep-nothing': keepNothing,
      claim,
    },
    'ignored-and-arrived': {
      'request-the-return': (c) => `Request the return in the ${labels(c).returnsCentre}.`,
      'post-with-tracking': 'Post it with tracking, and keep the proof.',
      claim,
    },
    'seller-cancelled': {
      'look-at-the-charge': 'Look whether your bank calls the amount pending (a hold) or posted (taken).',
      // The rule's page is about sellers: it says nothing of holds.
      'wait-for-the-hold': (c) => holdWait({ ...c, usually: 'usually' }),
      'order-elsewhere': 'If you still need it, order it elsewhere: a cancelled order is not brought back.',
      'no-compensation': 'No rule was found that gives a compensation.',
    },
    'seller-cancelled-charged': {
      'find-the-refund': findTheRefund,
      'count-from-issue': countFromIssue,
      'order-elsewhere': 'If you still need it, order it elsewhere: a cancelled order is not brought back.',
      'no-compensation': 'No rule was found that gives a compensation.',
    },
    'order-the-rest-again': {
      'look-what-is-left': (c) =>
        `Look in ${labels(c).yourOrders} which items are still there; those that were shipped are untouched.`,
      'order-again': 'Order again what you still want; the discount of the bundle may be gone.',
    },
  },
};
