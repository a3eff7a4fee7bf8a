import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { rules } from './rules.ts';
import { cancelSteps } from './steps-cancel.ts';
import { digitalSteps } from './steps-digital.ts';
import { labels, usually } from './words.ts';

const cancelling = cancelSteps['cancel-gift-card'];
const asking = digitalSteps['gift-card-support'];

export const giftCards: GuideTexts['gift-cards'] = {
  sections: {
    'not-sent': 'A gift card that has not been sent yet',
    sent: 'Sent, and not claimed',
    claimed: 'Claimed',
    gifts: 'A gift that somebody received',
  },
  tables: {},
  rows: {},
  statements: {
    'not-sent': (c) =>
      `As long as it has not gone out (a card with a later date, say), you can ${usually(c)}cancel it like an order.`,
    'not-sent-open': cancelling['open-your-orders'],
    'not-sent-choose': cancelling['choose-cancel-items'],
    'not-sent-confirm': (c) => `Tick it and confirm with ${labels(c).confirmCancel}.`,
    sent: (c) =>
      `Once it has been sent, by mistake or not, only support can ${usually(c)}cancel a card that nobody has claimed, at its own discretion.`,
    'sent-unclaimed': asking['keep-it-unclaimed'],
    'sent-support': asking['contact-support'],
    'sent-worked': asking['check-it-worked'],
    'sent-law': rules['withdraw-gift-card'],
    claimed: (c) => `Claimed to an account, it is ${usually(c)}final everywhere.`,
    'claimed-balance': digitalSteps['gift-card-claimed']['spend-it'],
    terms: (c) => `The terms ${usually(c)}exclude resale and payment in cash, except where the law requires it.`,
    'gift-marked': (c) =>
      `In the US somebody who received a gift can return what was marked as a gift, with the order number of ${param(c, 'digits')} digits.`,
    'gift-money':
      "In the US the money then goes to the recipient's gift card balance once the item is back, without instant refund and without exchange; a return by the buyer goes to the balance or to the buyer's payment.",
    'gift-dear': (c) => `In the US, over ${param(c, 'price')} USD, only the buyer's own payment is refunded.`,
    'gift-cancel': 'Before shipping, usually only the buyer can cancel a gift.',
  },
};
