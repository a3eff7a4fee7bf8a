/** Adobe Commerce's sentences in English. */
import { shared } from '../shops/en/index.ts';
import { yesOrNo } from '../shops/en/words.ts';
import { assemble, usually } from '../shops/keys.ts';
import type { AdobeWords } from './keys.ts';

const yes = { label: 'Yes' } as const;
const no = { label: 'No' } as const;

const words: AdobeWords = {
  rules: {
    'cancellation-requested': 'The cancellation has been asked for, and the shop has not answered yet.',
    'cancel-online': 'It has not shipped, and this shop lets its customers cancel: that takes effect at once.',
    'partly-shipped': 'A part of the order has shipped: you can no longer cancel it online, only ask the shop.',
    'payment-in-review':
      'Its payment is in review, which is none of the states in which customers are said to cancel: ask the shop.',
    'no-cancel-online': 'It has not shipped, but you cannot cancel it online in this shop: only the shop can.',
    'on-hold': 'It is on hold: as long as it is, it cannot be cancelled.',
    'payment-review': 'Its payment is in review: as long as it is, it cannot be cancelled.',
    'invoiced-in-full': (c) =>
      `All of it is invoiced, so the order cannot be cancelled as such: a refund in full by credit memo ${usually(c)}closes it.`,
    'cancel-in-admin': 'It has not shipped and is not invoiced in full: you can cancel it.',
  },
  steps: {
    'wait-for-shop': {
      'wait-for-the-answer': 'Wait for the answer of the shop.',
      'write-to-shop': 'If it is urgent, ask again with the order number: it may be about to ship.',
      'if-it-ships': 'If it ships all the same, return it by the terms of the shop.',
    },
    'cancel-online': {
      'open-the-order': 'Open My Account in the shop, My Orders, then this order.',
      'choose-cancel': 'Choose to cancel the order and give a reason.',
      'confirm-as-guest': 'As a guest, ask for it and then confirm it with the link in the e-mail.',
      'check-it-worked':
        'It worked when the order stands there as cancelled, or as closed where it was paid: then it is refunded.',
    },
    'look-or-write': {
      'open-the-order':
        'Open My Account in the shop, My Orders, then this order: if a cancellation is offered, try it.',
      'write-to-shop': 'Otherwise write to the shop, with the order number: the review has to end first.',
      'if-it-ships': 'If it ships first, return it by the terms of the shop.',
    },
    'write-to-shop': {
      'find-the-address': 'Reply to the confirmation e-mail, or use the contact page of the shop.',
      'ask-to-cancel': 'Ask clearly to cancel, with the order number, and for a confirmation in writing.',
      'if-it-ships': 'If it ships first, return it by the terms of the shop.',
    },
    'release-hold': {
      'open-the-order': 'Open the order in the admin and take it off hold.',
      'cancel-then': 'Then cancel it.',
    },
    'finish-review': {
      'open-the-order': 'Open the order in the admin and accept or deny the payment.',
      'cancel-then': 'Then cancel it, where it is still open.',
    },
    'credit-memo': {
      'open-the-invoice': 'Open the order in the admin, then its invoice.',
      'refund-it': 'Make a credit memo for what has not left, and refund to the means of payment.',
      'check-it-worked': 'It worked when the order, refunded as a whole, is closed. Do not ship it.',
    },
    'cancel-in-admin': {
      'open-the-order': 'Open the order in the admin and choose Cancel.',
      'check-it-worked': 'It worked when its state is canceled: what was authorised is voided.',
      'if-it-is-refused': 'If it is refused, the order is held, in review or invoiced.',
    },
  },
  warnings: {},
  facts: {
    cancellationOn: {
      name: 'cancellation online',
      question: 'Does the shop let its customers cancel orders?',
      whereToLook: 'Open My Account, My Orders, then this order: is a cancellation offered?',
      why: 'In Adobe Commerce each shop decides whether its customers can cancel.',
      answers: { true: yes, false: { label: 'No', hint: 'Nothing there offers it.' } },
      invalid: yesOrNo,
    },
    paymentReview: {
      name: 'payment review',
      presumed: 'its payment is not in review',
      question: 'Is its payment in review?',
      whereToLook: 'The state of the order, in the admin or in My Account.',
      why: 'As long as it is, the order cannot be cancelled.',
      answers: { true: yes, false: no },
      invalid: yesOrNo,
    },
    invoicedInFull: {
      name: 'invoiced in full',
      question: 'Is all of it invoiced?',
      whereToLook: 'The order in the admin lists its invoices.',
      why: 'What is invoiced is refunded rather than cancelled.',
      answers: { true: yes, false: no },
      invalid: yesOrNo,
    },
  },
};

export const texts = assemble(shared('shop'), words);
