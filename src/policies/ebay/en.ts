/** eBay's sentences in English. */
import { shared } from '../shops/en/index.ts';
import { choose, counted, yesOrNo } from '../shops/en/words.ts';
import { assemble, param, usually } from '../shops/keys.ts';
import type { EbayWords } from './keys.ts';

const words: EbayWords = {
  rules: {
    'cancellation-requested': (c) =>
      `The cancellation has been asked for: the seller has ${counted(param(c, 'days'), 'day')} to answer. Without an answer a paid order goes on, and an unpaid one is cancelled.`,
    'partly-shipped':
      'A part of the order has shipped, and eBay cancels whole orders only: what has not left is up to the seller.',
    'part-has-left': 'A part of the order has shipped, and eBay cancels whole orders only: what is left is a return.',
    'request-refused': 'The seller has refused the cancellation: only the seller can still change that.',
    'request-within-60-minutes': (c) =>
      `It was bought less than ${counted(param(c, 'minutes'), 'minute')} ago and has not shipped: you can ${usually(c)}ask on eBay to cancel it. The seller has to agree.`,
    'message-seller': (c) =>
      `The ${counted(param(c, 'minutes'), 'minute')} for asking on eBay are over: write to the seller, who can cancel for ${counted(param(c, 'days'), 'day')} after the sale, as long as it has not shipped.`,
    'case-open': 'A return or a case about its not arriving is open: as long as it is, you cannot cancel.',
    'answer-request': (c) =>
      `The buyer has asked to cancel: answer within ${counted(param(c, 'days'), 'day')}. Without an answer a paid order goes on, and an unpaid one is cancelled.`,
    'wait-for-payment': (c) =>
      `The buyer ${usually(c)}has ${counted(param(c, 'days'), 'day')} to pay before you can cancel for want of payment.`,
    'cancel-unpaid': (c) =>
      `It has been unpaid for more than ${counted(param(c, 'days'), 'day')}: you can ${usually(c)}cancel it.`,
    'cancel-within-30-days': (c) =>
      `It has not shipped, and you can cancel for ${counted(param(c, 'days'), 'day')} after the sale.`,
    'too-late-to-cancel': (c) =>
      `More than ${counted(param(c, 'days'), 'day')} have passed since the sale: ${usually(c)}only eBay can still act.`,
  },
  steps: {
    'wait-for-seller': {
      'wait-for-the-answer': 'Wait for the answer: eBay tells you, and the order shows it.',
      'write-to-seller': 'If it is urgent, write to the seller too.',
      'if-it-ships': 'If it ships all the same, open a return once it is there.',
    },
    'request-online': {
      'open-the-purchase': 'Open this purchase on eBay.',
      'ask-to-cancel': 'Choose to ask for a cancellation, and give the reason.',
      'wait-for-the-answer': 'Wait for the answer: the seller has 3 days, and may refuse.',
      'if-it-ships': 'If it ships first, open a return once it is there.',
    },
    'ask-to-leave-out': {
      'open-the-purchase': 'Open this purchase on eBay and choose to contact the seller.',
      'ask-to-leave-it-out':
        'Ask to leave out and refund what has not left: the seller can agree to that, and need not.',
      'if-it-ships': 'If it ships, accept it and open a return once it is there.',
    },
    'write-to-seller': {
      'open-the-purchase': 'Open this purchase on eBay and choose to contact the seller.',
      'ask-to-cancel': 'Ask clearly to cancel: the seller can still do it, and need not.',
      'if-it-ships': 'If it ships, accept it and open a return once it is there.',
    },
    'close-the-case': {
      'open-the-case': 'Open the case and settle it with the buyer.',
      'cancel-then': 'Cancel afterwards, if it still matters.',
    },
    'accept-request': {
      'do-not-ship': 'Do not ship it.',
      'open-the-request': 'Open the request on the order and accept it.',
      'check-the-refund': 'The refund usually starts by itself.',
      'if-it-is-sent': 'If it has already shipped, reject the request and give the tracking.',
    },
    'wait-for-payment': {
      'do-not-ship': 'Do not ship it.',
      'remind-the-buyer': 'Remind the buyer of the payment.',
      'cancel-then': 'Once the days are over, cancel it as unpaid.',
    },
    'cancel-order': {
      'open-the-order': 'Open the order on eBay and choose to cancel it: always the whole order.',
      'choose-the-reason':
        'Give the true reason: the buyer asked, a problem with the address, unpaid, or out of stock. Out of stock can count as a defect; what the buyer asked for does not.',
      'check-the-refund': 'The refund usually starts by itself; look at the order afterwards.',
    },
    'send-or-leave-out': {
      'reject-the-request': 'If the buyer has asked to cancel, reject the request and give the tracking.',
      'agree-with-the-buyer':
        'Ask the buyer whether to send the rest: what you leave out by agreement, you refund without cancelling.',
      'if-it-is-sent': 'If you send it, the buyer opens a return once it is there, and you refund when it is back.',
    },
    'ask-ebay': {
      'contact-ebay': "Ask eBay's support, with the order number.",
      'refund-anyway': 'You can refund the buyer in any case.',
    },
  },
  warnings: {
    'whole-order': 'eBay cancels whole orders only: no single item of it.',
  },
  facts: {
    marketplace: {
      name: 'site',
      question: 'On which eBay site was it bought?',
      whereToLook: 'The address of the site, also in the confirmation e-mail.',
      why: 'The time for asking is set for each site, and the law is that of the country.',
      answers: {
        'ebay.com': { label: 'ebay.com', hint: 'United States' },
        'ebay.co.uk': { label: 'ebay.co.uk', hint: 'United Kingdom' },
        'ebay.de': { label: 'ebay.de', hint: 'Germany' },
        'ebay.fr': { label: 'ebay.fr', hint: 'France' },
        'ebay.it': { label: 'ebay.it', hint: 'Italy' },
        'ebay.es': { label: 'ebay.es', hint: 'Spain' },
        'ebay.ca': { label: 'ebay.ca', hint: 'Canada' },
        'ebay.com.au': { label: 'ebay.com.au', hint: 'Australia' },
      },
      invalid: choose,
    },
    caseOpen: {
      name: 'open case',
      presumed: 'no case about its not arriving is open',
      question: 'Is a case about its not arriving open?',
      whereToLook: 'The order on eBay shows it.',
      why: 'As long as one is open, the order cannot be cancelled.',
      answers: { true: { label: 'Yes' }, false: { label: 'No' } },
      invalid: yesOrNo,
    },
  },
};

export const texts = assemble(shared('seller'), words);
