/** Walmart's sentences in English. */
import { shared } from '../shops/en/index.ts';
import { counted } from '../shops/en/words.ts';
import { assemble, param, usually } from '../shops/keys.ts';
import type { WalmartWords } from './keys.ts';

const words: WalmartWords = {
  rules: {
    'cancellation-requested':
      'The wish to cancel has reached the seller, who should stop it and cancel, but can still ship it.',
    'within-30-minutes': (c) =>
      `It was ordered less than ${counted(param(c, 'minutes'), 'minute')} ago and is not being prepared: you can ${usually(c)}cancel it yourself. Guides name 15 to 60 minutes.`,
    'declare-the-wish':
      'It has not shipped: you can say that you wish to cancel. The seller is told, should stop it, and can still ship it.',
    'fulfilled-by-walmart': 'Walmart ships it from its own stock: as the seller you cannot cancel it.',
    'cancelled-by-walmart': (c) =>
      `It is more than ${counted(param(c, 'days'), 'day')} past its expected ship date: without valid tracking Walmart cancels the line by itself.`,
    'cancel-as-asked': 'The buyer wishes to cancel: cancel the line, or ship it all the same.',
    'cancel-line': 'The line has not shipped: you can cancel it, also a part of its units.',
  },
  steps: {
    'wait-for-seller': {
      'wait-for-the-answer': 'Wait: the order shows it once it is cancelled.',
      'if-it-ships': 'If it ships all the same, return it once it is there.',
    },
    'cancel-online': {
      'open-the-order': 'Open the order in your account at once.',
      'choose-cancel': 'Choose to cancel it, or the items that you do not want, and confirm.',
      'check-it-worked': 'It worked when the order shows it as cancelled.',
      'if-it-fails': 'If that is not offered any more, say there that you wish to cancel, or ask the support.',
    },
    'ask-online': {
      'open-the-order': 'Open the order in your account.',
      'ask-to-cancel': 'Ask to cancel it, or the items that you do not want: the seller is told.',
      'check-it-worked': 'It is cancelled only when the order shows it.',
      'if-it-ships': 'If it ships all the same, return it once it is there.',
    },
    'ask-walmart': {
      'contact-walmart': "Ask Walmart's support for sellers, with the purchase order number.",
      'if-it-ships': 'If it ships, the buyer returns it.',
    },
    'see-the-line': {
      'see-the-line': 'Look at the line: it shows whether Walmart has cancelled it.',
      'do-not-ship': 'Do not ship what is cancelled.',
    },
    'cancel-as-asked': {
      'stop-it': 'Stop its fulfilment.',
      'cancel-the-line':
        "Cancel the line with the reason that the customer asked you to: that one is allowed only where the buyer's wish is recorded.",
      'if-it-is-too-late': 'If it has to ship, ship it with the wish overridden: the buyer can return it.',
    },
    'cancel-line': {
      'choose-the-line': 'Choose the line and the number of units.',
      'give-the-reason':
        'Give the true reason: out of stock, a wrong price, an address that is not served. Fraud is only for what Walmart has confirmed.',
      'check-it-worked': 'Look at the line afterwards: only that line is cancelled.',
    },
  },
  warnings: {
    'charged-when-shipped':
      'Marking it as shipped is what charges the buyer: before that there is usually only a hold, which ends by itself.',
    'cancelled-by-itself': (c) =>
      `Without valid tracking, Walmart cancels the line ${counted(param(c, 'days'), 'day')} after its expected ship date; such a cancellation usually counts against you.`,
  },
  facts: {},
  counting: {
    'buyer-declared': (c) => `It ${usually(c)}does not count: the buyer has declared the wish to cancel.`,
    counts: (c) => `It ${usually(c)}counts in your cancellation rate, which has to stay under 2 percent.`,
    undecided: 'It counts unless the buyer has declared the wish to cancel.',
  },
};

export const texts = assemble(shared('seller'), words);
