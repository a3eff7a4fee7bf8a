/** Steps for what can still be cancelled, and for what needs no more than a look. */
import type { Sentence, TextContext } from '../../policy.ts';
import type { AmazonTexts } from '../keys.ts';
import { inUk } from '../sentence.ts';
import { labels, numbered } from './words.ts';

const openYourOrders: Sentence = (c) =>
  `Open ${labels(c).yourOrders}, then this order. In the app it is usually the account or menu icon, ${labels(c).yourOrders}, then the item.`;

const choose = (c: TextContext, button: string): string => {
  const { viewOrder } = labels(c);
  return viewOrder === undefined ? `Choose ${button}` : `Choose ${viewOrder}, then ${button}`;
};

const ticked = ({ items }: TextContext): string => {
  if (items === 0) return 'Tick everything you want to cancel';
  return items === 1 ? 'Tick the item' : 'Tick this item only';
};

const tickAndConfirm: Sentence = (c) =>
  `${ticked(c)}, ${inUk(c) ? 'give a reason if you like' : 'pick a reason'}, choose ${labels(c).confirmCancel}.`;

const checkItWorked: Sentence = (c) => {
  if (c.items === undefined) {
    return `It worked when the e-mail has come and the item has left the order. An order cancelled as a whole stands under ${labels(c).cancelledOrders}.`;
  }
  return c.items < 2
    ? `It worked when the e-mail has come and the order stands under ${labels(c).cancelledOrders}.`
    : 'It worked when the e-mail has come and the item has left the order.';
};

const lookUnderCancelled: Sentence = (c) =>
  `Until it has left the order or stands under ${labels(c).cancelledOrders}, it is not cancelled.`;

/** What to do with a seller's parcel that comes all the same. */
const sellerShips = 'accept the parcel and return it with tracking';

export const cancelSteps = {
  'cancel-items': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}.`,
    'tick-and-confirm': tickAndConfirm,
    'check-it-worked': checkItWorked,
    'if-it-fails': (c) =>
      `If ${labels(c).cancelItems} is missing, shipping has begun: refuse the parcel or return it. For a digital item, ask support.`,
  },
  'cancel-third-party': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}.`,
    'tick-and-confirm': tickAndConfirm,
    'check-it-worked': checkItWorked,
    'if-it-fails': (c) =>
      `If only ${labels(c).requestCancellation} shows, use it: the seller then decides. If it ships, ${sellerShips}.`,
  },
  'cancel-pending': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}, if it is there.`,
    'tick-and-confirm': tickAndConfirm,
    'check-it-worked': checkItWorked,
    'if-it-fails':
      "If the button is missing, ask Amazon's support to cancel: as long as the order is pending, the seller cannot help.",
  },
  'cancel-gift-card': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}.`,
    'tick-and-confirm': (c) => `${ticked(c)} and confirm with ${labels(c).confirmCancel}.`,
    'check-it-worked': checkItWorked,
    'if-it-fails': 'If it has been sent in the meantime, ask support at once, before anyone claims it.',
  },
  'cancel-grocery': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}, before the cut-off shown on the order.`,
    'tick-and-confirm': tickAndConfirm,
    'check-it-worked': checkItWorked,
    'if-it-fails': 'If the button is missing, the cut-off has passed: contact support at once.',
  },
  'attempt-cancel': {
    'open-your-orders': openYourOrders,
    'choose-cancel-items': (c) => `${choose(c, labels(c).cancelItems)}.`,
    'tick-and-confirm': tickAndConfirm,
    'await-the-answer': (c) =>
      numbered(c, 'attemptAnswer', (wait, u) => `The answer comes by e-mail, ${u}within ${wait}.`),
    'check-cancelled-orders': lookUnderCancelled,
    'if-it-ships': (c) =>
      `If it ships all the same, look for ${labels(c).cancelDelivery} under ${labels(c).track}; otherwise refuse the parcel or return it.`,
  },
  'request-third-party': {
    'open-your-orders': openYourOrders,
    'choose-request-cancellation': (c) => `Choose ${labels(c).requestCancellation}.`,
    'tick-and-confirm': (c) => `${ticked(c)}, pick a reason and send the request.`,
    'use-the-button':
      'Do not write a message instead: it is no official request, and the seller has to ask for the button.',
    'await-the-answer': (c) =>
      `Wait for the e-mail; no time limit for the seller is published. Until it has left the order or stands under ${labels(c).cancelledOrders}, it is not cancelled.`,
    'if-it-ships': `If it ships all the same, ${sellerShips}.`,
  },
  'wait-for-seller': {
    'message-the-seller': (c) =>
      `Send the seller a message from ${labels(c).yourOrders} and point to the open request.`,
    'check-cancelled-orders': lookUnderCancelled,
    'if-it-ships': `If it ships before the seller answers, ${sellerShips}.`,
  },
  'end-membership': {
    'open-the-settings': (c) =>
      `Open ${labels(c).yourAccount}, then the settings of the membership; it is not under ${labels(c).yourOrders}.`,
    'end-the-membership': 'Choose to end it, and read what is refunded before you confirm.',
    'check-it-worked': 'It worked when the settings show the day on which it ends.',
    'if-it-fails': 'If a period in which nothing was used is not refunded, ask support.',
  },
  'already-cancelled': {
    'check-cancelled-orders': (c) =>
      `To be sure, look under ${labels(c).cancelledOrders}; a single item has simply left its order.`,
    'check-the-money': ({ charged }) => {
      if (charged === undefined)
        return 'If nothing was charged, the hold on the card ends by itself. If it was charged, the order shows when the refund was issued.';
      return charged
        ? 'The order shows when the refund was issued.'
        : 'Nothing was charged: there is no refund to wait for, and a hold on the card ends by itself.';
    },
    'order-again': 'If you want it after all, order it again: a cancellation cannot be undone.',
  },
  'find-out': {
    'open-your-orders': (c) =>
      `Open ${labels(c).yourOrders} and look under the title: ${labels(c).notYetShipped}, ${labels(c).preparing}, ${labels(c).shipped} or ${labels(c).delivered}, and since when.`,
    'look-who-ships':
      'See on the order or on the item\'s page who sells it ("sold by") and who ships it ("shipped by").',
    'look-at-the-dates': 'The confirmation e-mail tells the minute you ordered; the tracking tells the day it came.',
    'answer-the-questions': 'With that, answer the open questions: each answer narrows what is possible.',
  },
} satisfies Partial<AmazonTexts['steps']>;
