/** WooCommerce's sentences in English. */
import { shared } from '../shops/en/index.ts';
import { counted, yesOrNo } from '../shops/en/words.ts';
import { assemble, param, usually } from '../shops/keys.ts';
import type { WooWords } from './keys.ts';

const yes = { label: 'Yes' } as const;
const no = { label: 'No' } as const;

const words: WooWords = {
  rules: {
    'unpaid-order': 'It is not paid: you can cancel it yourself, and that takes effect at once.',
    'paid-self-cancel': 'This shop lets its customers cancel paid orders too: that takes effect at once.',
    'cancellation-requested': 'The cancellation has been asked for, and the shop has not answered yet.',
    'paid-order':
      'It is paid, or its payment is being confirmed: customers can no longer cancel it, only the shop can.',
    'refund-the-rest': (c) =>
      `A part of the order has shipped, and the status Cancelled is that of the whole order: what has not left you can ${usually(c)}leave out and refund.`,
    'set-cancelled': (c) =>
      `It has not shipped: you can ${usually(c)}cancel it by its status. That alone refunds nothing.`,
  },
  steps: {
    'cancel-button': {
      'open-my-account': 'Open My account in the shop, then Orders.',
      'choose-cancel': 'Choose Cancel beside this order.',
      'check-it-worked': 'It worked when the order stands there as cancelled.',
      'if-it-fails': 'Without the button, or as a guest without an account, write to the shop with the order number.',
    },
    'wait-for-shop': {
      'wait-for-the-answer': 'Wait for the answer of the shop.',
      'write-to-shop': 'If it is urgent, ask again with the order number: it may be about to ship.',
      'if-it-ships': 'If it ships all the same, return it by the terms of the shop.',
    },
    'write-to-shop': {
      'find-the-address': 'Reply to the confirmation e-mail, or use the contact page of the shop.',
      'ask-to-cancel': 'Ask clearly to cancel and to be refunded, with the order number, and for an answer in writing.',
      'check-the-refund': 'Watch for the refund too: in WooCommerce a cancellation does not bring it by itself.',
      'if-it-ships': 'If it ships first, return it by the terms of the shop.',
    },
    'refund-the-rest': {
      'open-the-order': 'Open the order in WooCommerce, Orders.',
      'refund-it': 'If it is paid, choose Refund and give back what these items cost, with their stock restored.',
      'keep-the-status': 'Leave the status of the order as it is: the rest has been sold.',
      'tell-the-buyer': 'Tell the buyer what still comes.',
    },
    'set-cancelled': {
      'open-the-order': 'Open the order in WooCommerce, Orders.',
      'refund-it': 'If it is paid, choose Refund first, and give the money back by the payment service or by hand.',
      'set-the-status': 'Set the status to Cancelled and choose Update: the stock comes back.',
      'tell-the-buyer': 'Tell the buyer.',
    },
  },
  warnings: {
    'cancelled-not-refunded':
      'It is cancelled, but no refund is recorded: in WooCommerce the refund is usually an act of its own. Ask the shop for it.',
    'unpaid-lapses': (c) =>
      `If it stays unpaid, the shop ${usually(c)}cancels it by itself, ${counted(param(c, 'minutes'), 'minute')} after ordering unless it is set otherwise.`,
    'refund-apart': 'It is paid, and cancelling refunds nothing: the refund has to be made apart.',
  },
  facts: {
    paidSelfCancel: {
      name: 'cancel button on paid orders',
      presumed: 'the shop lets its customers cancel unpaid orders only',
      question: 'Does the shop let its customers cancel paid orders themselves?',
      whereToLook: 'Open My account, Orders: does Cancel stand beside this order?',
      why: 'By default only unpaid orders have the button; a shop can change that.',
      answers: { true: yes, false: no },
      invalid: yesOrNo,
    },
    paid: {
      name: 'paid',
      question: 'Is it paid?',
      whereToLook: 'The order shows when it was paid.',
      why: 'What is paid has to be refunded apart.',
      answers: { true: yes, false: no },
      invalid: yesOrNo,
    },
  },
};

export const texts = assemble(shared('shop'), words);
