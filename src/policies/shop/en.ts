/** The sentences of a shop on no platform, in English. */
import { shared } from '../shops/en/index.ts';
import { choose } from '../shops/en/words.ts';
import { assemble, usually } from '../shops/keys.ts';
import type { ShopWords } from './keys.ts';

const words: ShopWords = {
  rules: {
    'cancellation-requested': 'The cancellation has been asked for, and the shop has not answered yet.',
    'cancel-online': 'It has not shipped, and this shop lets you cancel by yourself.',
    'ask-online': 'It has not shipped, and this shop lets you ask for the cancellation: it can agree or refuse.',
    'no-cancel-online': 'It has not shipped, but this shop has no cancellation online: write to it.',
    'cancel-order': (c) => `It has not shipped: you can ${usually(c)}cancel it.`,
  },
  steps: {
    'wait-for-shop': {
      'wait-for-the-answer': 'Wait for the answer of the shop.',
      'write-to-shop': 'If it is urgent, ask again with the order number: it may be about to ship.',
      'if-it-ships': 'If it ships all the same, return it by the terms of the shop.',
    },
    'cancel-online': {
      'open-the-order': "Open the order on the shop's page: the link is in the confirmation e-mail.",
      'choose-cancel': 'Choose to cancel it, or the items that you do not want, and confirm.',
      'check-it-worked': 'It worked when the order shows it, or an e-mail says so.',
      'if-it-fails': 'If that is not offered any more, write to the shop with the order number.',
    },
    'ask-online': {
      'open-the-order': "Open the order on the shop's page: the link is in the confirmation e-mail.",
      'ask-to-cancel': 'Ask for the cancellation there.',
      'wait-for-the-answer': 'Wait for the answer: it is cancelled only when the shop agrees.',
      'if-it-ships': 'If it ships first, return it by the terms of the shop.',
    },
    'write-to-shop': {
      'find-the-address': 'Reply to the confirmation e-mail, or use the contact page of the shop.',
      'ask-to-cancel': 'Ask clearly to cancel, with the order number, and for a confirmation in writing.',
      'if-it-ships': 'If it ships first, return it by the terms of the shop.',
    },
    'cancel-order': {
      'stop-the-parcel': 'Make sure that it does not ship.',
      'cancel-and-refund': 'Cancel it in your shop, and refund or release the payment.',
      'tell-the-buyer': 'Tell the buyer in writing.',
    },
  },
  warnings: {},
  facts: {
    selfCancel: {
      name: 'cancellation online',
      question: 'Does the shop let you cancel by yourself?',
      whereToLook: "Open the order on the shop's page: is a cancellation offered there, or only a request?",
      why: 'It is the rule of that shop: no order tells it.',
      answers: {
        yes: { label: 'Yes', hint: 'It takes effect by itself.' },
        request: { label: 'Only as a request', hint: 'The shop answers it.' },
        no: { label: 'No', hint: 'Nothing there offers it.' },
      },
      invalid: choose,
    },
  },
};

export const texts = assemble(shared('shop'), words);
