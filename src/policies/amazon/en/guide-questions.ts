import type { GuideTexts } from '../guide-topics/texts.ts';
import { param, saidOf } from '../sentence.ts';
import { euStores } from '../stores.ts';
import { counted, date, labels, numbered, usually } from './words.ts';

export const questions: GuideTexts['questions'] = {
  sections: {
    easy: 'Is cancelling easy?',
    'how-long': 'How long do I have?',
    'after-shipping': 'Can I still cancel after it has shipped?',
    'full-refund': 'Do I get everything back if it has not shipped?',
    fees: 'Is something kept back for one item, or by a seller?',
    button: 'Why is there no cancel button?',
    digital: 'Can digital goods be cancelled?',
    sellers: 'Does the right reason spare a seller the metric?',
    'often-said': 'Often said, and not so',
  },
  tables: {},
  rows: {},
  statements: {
    'easy-early': (c) =>
      `Yes, if you do not wait: what Amazon ships can ${usually(c)}be cancelled until shipping begins.`,
    'easy-seller': (c) =>
      `With a seller, ${usually(c)}for ${counted(param(c, 'minutes'), 'minute')}; after that it takes the seller's consent.`,
    'easy-later': (c) =>
      numbered(
        c,
        'returnTime',
        (time, u) => `Afterwards most items can ${u}be returned, within ${time} of delivery.`,
      ) || 'Afterwards most items can usually be returned, by the date shown on the order.',

    'after-amazon': (c) =>
      `The order, no. But where Amazon's own carrier has the parcel, the delivery can ${usually(c)}still be cancelled; otherwise refuse it or return it.`,
    'after-seller': (c) =>
      `From a seller, accept it and return it with tracking: refusing can ${usually(c)}cost the A-to-z cover.`,
    'after-law':
      'Consumers in the EU and the UK can usually withdraw before and after delivery, whatever the button says.',
    'after-refund': 'The refund usually follows, once the parcel is back.',

    'time-amazon': (c) =>
      `For what Amazon ships there is ${usually(c)}no clock: until it enters shipping, be that minutes or days.`,
    'time-seller': (c) =>
      `For what a seller ships, ${usually(c)}${counted(param(c, 'minutes'), 'minute')}${c.marketplace === undefined ? `, in Japan ${param(c, 'inJapan')}` : ''}.`,
    'time-fast': 'With the fastest deliveries it is usually short.',

    'full-uncharged': 'Mostly nothing was charged yet: then there is no refund, and the hold ends by itself.',
    'full-everything': 'What was charged usually comes back in full: price, tax, delivery, gift wrap.',
    'full-split': (c) => `The share paid by gift card ${usually(c)}goes to the balance, the rest to the card.`,
    'full-promo': 'Promotional credit is usually not paid back in money.',

    'fee-none': 'Not for a cancellation: restocking and other fees are usually for returns alone.',
    'fee-one-item':
      'For one item of several, its own price, tax and delivery usually come back; the rest may lose free delivery or a multi-buy price.',
    'fee-third-party': (c) => `After a return to a seller, the delivery to you is ${usually(c)}not always refunded.`,
    'fee-law': 'After a withdrawal in the EU or the UK it is, at the cheapest standard rate.',

    'button-why': (c) =>
      `Because it has ${usually(c)}entered shipping, or a seller's time is over, or it is digital. It need not be on its way yet.`,
    'button-then': (c) =>
      `Use ${labels(c).requestCancellation} where it shows, or ${labels(c).cancelDelivery} under ${labels(c).track}; else refuse or return.`,
    'button-label':
      'In the US a return to a seller is authorised by itself, with a prepaid label from professional sellers.',

    'digital-video': (c) => {
      const hours = counted(param(c, 'hours'), 'hour');
      const days = counted(param(c, 'days'), 'day');
      const time = c.marketplace === undefined ? `${hours}, in the EU ${days}` : saidOf(c, ...euStores) ? days : hours;
      return `Films and series for ${time}, as long as they have been neither played nor downloaded.`;
    },
    'digital-software': 'Software and game codes are usually final once delivered.',
    'digital-law':
      'In the EU and the UK the right of withdrawal is usually lost only if you agreed that delivery begins at once, accepted losing the right, and had both confirmed.',
    'digital-try': 'Elsewhere ask support, and be quick: it decides at its own discretion.',

    'reason-metric': (c) =>
      `No. Only an official request by the buyer does. Choosing "Buyer cancelled" without one ${usually(c)}counts all the same, and so does following a message.`,

    'myth-unshipped': (c) =>
      `"${labels(c).notYetShipped}, so nothing to fear": a seller's order ${usually(c)}needs consent after the first minutes, and Amazon may be preparing it.`,
    'myth-perishable':
      '"Not returnable, so not cancellable": two different questions. Before shipping it can usually be cancelled.',
    'myth-kindle':
      '"E-books and films can be returned for a week, even downloaded": usually not once they have been played, downloaded or largely read.',
    'myth-seller-return': (c) =>
      `"The seller opens the return": the buyer ${usually(c)}does; the seller confirms the shipment, authorises and refunds.`,
    'myth-thirty': (c) =>
      saidOf(c, 'amazon.de', 'amazon.it')
        ? `"Thirty days for everything": electronics, books, toys, kitchen and others usually have ${counted(param(c, 'days'), 'day')} only.`
        : `"Thirty days for everything": many goods usually have less or more; in Germany and Italy it is ${counted(param(c, 'days'), 'day')} for electronics, books, toys, kitchen and others.`,
    'myth-statement': (c) => `"Not charged, so nothing on the statement": a hold may ${usually(c)}show for some days.`,
    'myth-law': (c) =>
      `"No button, no right": consumers in the EU and the UK usually have ${counted(param(c, 'days'), 'day')}, and online shops in the EU have to offer a function for it since ${date(param(c, 'since'))}.`,
  },
};
