import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { rules } from './rules.ts';
import { returnSteps } from './steps-return.ts';
import { shippedSteps } from './steps-shipped.ts';
import { counted, labels, numbered, usually } from './words.ts';

const carrier = shippedSteps['cancel-delivery'];
const accept = shippedSteps['accept-then-return'];

export const shipped: GuideTexts['shipped'] = {
  sections: {
    'by-amazon': 'Amazon ships it',
    pickup: 'It waits at a locker or a counter',
    'by-seller': 'A seller ships it',
    delivered: 'It has been delivered',
    times: 'How long there is for returning',
    law: 'The right of withdrawal (EU, UK)',
  },
  tables: { 'return-times': ['STORE', 'GOODS', 'AFTER DELIVERY'], 'return-times-here': ['GOODS', 'AFTER DELIVERY'] },
  words: { everything: 'everything else', haul: 'Haul' },
  rows: {},
  statements: {
    'carrier-turns-round': (c) =>
      `The order can no longer be cancelled. But if Amazon's own carrier has the parcel, the delivery can ${usually(c)}still be cancelled, and the parcel turns back; other carriers do not offer that.`,
    'carrier-track': carrier['open-tracking'],
    'carrier-cancel': carrier['cancel-the-delivery'],
    'carrier-check': carrier['check-it-worked'],
    'carrier-fails': carrier['if-it-fails'],
    refuse: (c) =>
      `A parcel that is refused at the door, or left for return, ${usually(c)}goes back to Amazon as undeliverable.`,
    'refuse-refund': (c) =>
      numbered(
        c,
        'undeliverableRefund',
        (time, u) => `Once it is back, the refund is ${u}issued within ${time}, without a request.`,
      ),
    'refuse-again': (c) => `Amazon ${usually(c)}does not send it a second time: whoever still wants it orders again.`,
    large: (c) =>
      `Scheduled deliveries of large items: try to cancel or to move the date in ${labels(c).yourOrders}, else refuse. A refused one is ${usually(c)}marked as cancelled and refunded by itself.`,
    'no-other-way': 'No other way for a buyer to stop a parcel is usually offered.',
    pickup: shippedSteps['let-pickup-lapse']['leave-it-there'],
    'pickup-sellers': (c) => `The refund then comes by itself. What a seller ships ${usually(c)}cannot go to a locker.`,

    'seller-accept': accept['accept-the-parcel'],
    'seller-request': accept['request-the-return'],
    'seller-post': accept['post-with-tracking'],
    'seller-silent': accept['if-the-seller-is-silent'],

    'return-most': (c) =>
      numbered(c, 'returnTime', (time, u) => `Most items can ${u}be returned within ${time} of delivery, unused.`),
    'return-look': 'The date shown on the order counts: it knows the category, the season and the seller.',
    'return-open': returnSteps.return['open-returns'],
    'return-reason': (c) =>
      `Tick what you want to return, give the number of units, and pick a reason, such as ${labels(c).noLongerNeeded}.`,
    'return-way': returnSteps.return['choose-the-way'],
    'return-send': returnSteps.return['send-it-back'],
    'return-check': returnSteps.return['check-the-refund'],
    'return-late': (c) =>
      `In the US, if a return was opened in time and arrives late, ${param(c, 'percent')} percent of the price is ${usually(c)}kept during the first ${counted(param(c, 'days'), 'day')}, and ${param(c, 'afterwards')} percent after that.`,
    'return-season':
      'Holiday seasons usually leave more time, with new dates every year. Those of the coming season were not published when this was checked.',
    'return-not':
      'Perishable and made-to-order goods, vouchers that were used, final-sale goods and health risks are usually not taken back for a change of mind. A defect still entitles you to a refund.',

    'law-right': rules['withdraw-after-delivery'],
    'law-before': 'The right usually begins with the order, so it can be used before delivery as well.',
    'law-declare': returnSteps.withdraw['declare-withdrawal'],
    'law-confirm': returnSteps.withdraw['confirm-withdrawal'],
    'law-keep': returnSteps.withdraw['keep-the-receipt'],
    'law-send': returnSteps.withdraw['send-it-back'],
    'law-refund': returnSteps.withdraw['await-the-refund'],
    'law-uk': (c) =>
      numbered(
        c,
        'withdrawalRefund',
        (time) =>
          `In the UK there is usually no such function: use the Returns Centre, or tell the seller clearly that you cancel the contract. The refund is then due within ${time} after the goods are back, or after proof of posting if that is earlier.`,
      ),
    'law-weekend':
      'In the EU, a last day that is a Saturday, a Sunday or a public holiday usually moves to the next working day.',
    'law-untold': 'Where the trader has not told you of the right, it usually lasts longer.',
    'law-exceptions':
      'Usually there is no such right for what is made to order or perishes quickly, for goods unsealed when the seal protects health or hygiene, for unsealed discs and software, for newspapers, for dated tickets and travel, and for digital content that began with your consent. An opened box is no exception, nor is a sale price.',
    'law-business': 'Business buyers usually do not have it.',
    'law-faulty': (c) =>
      numbered(
        c,
        'rejectFaulty',
        (time, u) => `In the UK faulty or misdescribed goods can ${u}be rejected for a full refund within ${time}.`,
      ),
  },
};
