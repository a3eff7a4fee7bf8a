import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { counted, labels, usually } from './words.ts';

export const prevention: GuideTexts['prevention'] = {
  sections: {
    before: 'Buyers, before paying',
    settings: 'Buyers, once and for all',
    after: 'Buyers, after ordering',
    sellers: 'Sellers',
  },
  tables: {},
  rows: {},
  statements: {
    cart: 'Pause before Buy now: put it into the cart or save it for later, and decide the next day.',
    'sold-by': (c) =>
      `Read who sells it and who ships it: what a seller ships can ${usually(c)}be cancelled for ${counted(param(c, 'minutes'), 'minute')} only, what Amazon ships until shipping begins.`,
    'return-line':
      "Read the item's own line on returns: how many days, who pays the postage, whether it is final sale.",
    address:
      'Check the address and the payment that are filled in: a wrong address is a main cause of cancellations and of parcels that cannot be delivered.',
    'valid-card': (c) =>
      `Keep a valid card with the right billing address in ${labels(c).yourAccount}: a payment that is declined a second time ${usually(c)}cancels the order.`,
    'one-tap': 'Switch off buying with one tap (Buy now, 1-Click) and buying by voice.',
    'video-pin': 'Set a PIN for purchases on Prime Video.',
    children: "Turn on parental controls on children's devices.",
    subscriptions: 'Read the reminder of each subscription delivery, and skip it before the date that it shows.',
    'act-fast': 'Is something wrong? Cancel within minutes: the fastest delivery leaves the least time.',
    stock: 'Bring your stock up to date often, in every place where you sell.',
    prices: 'Check prices again after every change.',
    handling: 'Promise a handling time that you can keep.',
    listing:
      'Say plainly what the item is and is not, with its size and its date: wrong expectations come back as cancellations and returns.',
    'soon-known': 'If an order cannot be fulfilled, cancel it as soon as you know.',
  },
};
