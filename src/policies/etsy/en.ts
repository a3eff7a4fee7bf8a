/** Etsy's sentences in English. */
import { shared } from '../shops/en/index.ts';
import { counted } from '../shops/en/words.ts';
import { assemble, param, usually } from '../shops/keys.ts';
import type { EtsyWords } from './keys.ts';

const words: EtsyWords = {
  rules: {
    'cancellation-requested': (c) =>
      `The cancellation has been asked for: without an answer within ${counted(param(c, 'hours'), 'hour')} you can ${usually(c)}open a case.`,
    'help-request': 'It has not shipped, but on Etsy only the seller cancels: you can ask for it.',
    'cancel-sale': 'It has not shipped: on Etsy only you, the seller, can cancel it. The refund is in full.',
  },
  steps: {
    'wait-for-seller': {
      'wait-for-the-answer': "Wait for the seller's answer in your messages on Etsy.",
      'open-a-case': 'Without an answer after 48 hours, open a case from Help with order.',
      'if-it-ships': 'If it ships all the same, what counts is the return policy of the item.',
    },
    'help-with-order': {
      'open-the-purchase': 'Open the purchase on Etsy and choose Help with order.',
      'ask-to-cancel': 'Ask the seller to cancel it, and say why.',
      'wait-for-the-answer': 'Wait for the answer. The refund then comes in full, to where it was paid from.',
      'open-a-case': 'Without an answer after 48 hours you can usually open a case.',
    },
    'cancel-sale': {
      'open-the-order': 'Open the order among those of your shop and choose to cancel it.',
      'give-the-reason': 'Give the reason, and refund in full. What was paid outside Etsy you refund there.',
      'wait-for-it': 'It can take up to 48 hours until it is settled.',
      'know-the-limit': 'An order that has been received can usually no longer be cancelled.',
    },
  },
  warnings: {
    'refunds-all': 'A part of the order has left: cancelling on Etsy refunds all of it.',
  },
  facts: {},
};

export const texts = assemble(shared('seller'), words);
