import type { RefundWords } from '../refund.ts';
import { money } from './money.ts';

const usually = (sure: boolean): string => (sure ? '' : 'usually ');
const less = (max: string | undefined): string => (max === undefined ? '' : `: up to ${max} less`);
const upTo = (max: string | undefined, sure: boolean): string =>
  max === undefined ? `${usually(sure)}something is kept back` : `${usually(sure)}up to ${max} is kept back`;

/** Where the data's own name is not what one says. */
const holidayNames: Readonly<Record<string, string>> = {
  'Thanksgiving Day': 'Thanksgiving',
  'Christmas Day': 'Christmas',
  'Early May bank holiday (VE day)': 'the early May bank holiday',
  'Early May bank holiday': 'the early May bank holiday',
  'Spring bank holiday': 'the spring bank holiday',
  'Summer bank holiday': 'the summer bank holiday',
  'Bank Holiday': 'a bank holiday',
  'Public Holiday': 'a public holiday',
  'January 2nd': 'a bank holiday',
  'January 3rd': 'a bank holiday',
};

export const refund: RefundWords = {
  amounts: money,
  status: {
    none: 'No money is due back.',
    unpublished: 'No day is published: if it takes long, ask whoever sold it.',
    notStarted: 'The clock has not started yet.',
    waiting: (today) => `Today, ${today}: wait.`,
    due: (today) => `Today, ${today}: it can be there any day now.`,
    late: (today, since) => `Today, ${today}: it is late, since ${since}.`,
    stillNothing: (onDay) => `Still nothing ${onDay}?`,
  },
  nextSteps: {
    'send-back': 'Send the item back; the time counts from the day it arrives.',
    wait: 'Wait.',
    'open-refund-detail': 'Open the refund in your orders and look when it was issued, and to which payment.',
    'check-balance': 'Look at the balance in your account: it comes back there, not to a card.',
    'compare-pending-and-posted': 'Look whether the bank calls the charge pending (a hold) or posted (taken).',
    'ask-bank-to-lift-hold': 'If it is only a hold, ask your bank to lift it.',
    'message-seller': 'Message the seller, who refunds this return, and give 48 hours to answer.',
    'claim-guarantee': "No answer or no refund: claim under the platform's buyer guarantee.",
    'ask-bank-with-reference': 'If it was issued, ask your bank with the reference shown there (ARN).',
    'ask-payment-service': 'If it was issued, ask the payment service you paid with.',
    'ask-platform': "Then ask the platform's support.",
  },
  notes: {
    'only-if-charged': 'If the payment was taken.',
    'only-if-not-charged': 'If the payment was only authorised.',
    'hold-looks-charged': 'On a debit or prepaid card a hold looks like a charge: the money is set aside.',
    'bank-may-lift-hold': 'The bank can lift the hold sooner if you ask.',
    'counted-as-business-days': 'The source says "days"; they are counted as business days.',
    'as-credit-card': 'No page names this card; it is counted as a credit card.',
    'as-bank-account': 'No page names this payment; it is counted as a bank account.',
    'as-card': "No page names this payment; the hold is counted as a card's.",
    'method-not-told': 'No page names this payment; it is counted as the slowest common one.',
    'card-statements': 'It appears on the next card statement or the one after.',
    'prepaid-about': 'Sources differ on prepaid cards: about 30 days.',
    'to-balance-or-bank': 'It comes back to the gift card balance or a bank account.',
    'cash-to-bank': 'What was paid in cash comes back to a bank account.',
    'by-cheque': 'A cheque is the exception.',
    'time-not-published': 'How long it takes is not published.',
    'nothing-taken': 'Nothing was taken, so nothing comes back.',
    'not-paid-yet': 'It would have been paid on delivery: nothing was taken.',
    'promotional-credit': 'Promotional credit is not paid back.',
    'split-order-unknown': 'Which payment gets its share first is not published: between the two amounts.',
  },
  caveats: {
    'no-holidays': "Only weekends are counted as closed: this store's bank holidays are not known.",
    'holidays-unchecked':
      "This store's bank holidays come from a public data set and were not checked against an official list.",
    'regional-bank-holidays': 'Bank holidays differ by region: the last day has one business day to spare.',
    'regional-holidays': 'Regional holidays are not counted.',
    'unknown-store': 'The store is not known: Monday to Friday are counted, in UTC.',
    'beyond-holidays': 'Holidays are known from 2020 to 2040 only.',
  },
  amountNotes: {
    'price-unknown': 'The order does not tell the price.',
    'tax-unknown': 'Tax that was added comes on top; the order does not tell it.',
    'discount-unknown': 'A discount would make it less; the order does not tell.',
    'shipping-unknown': 'Delivery may come on top; the order does not tell what it cost.',
    'share-unknown': 'The order does not tell how many units the price is for: the whole line is counted.',
    'mixed-currencies': 'The order has amounts in several currencies.',
    'promotion-may-change': 'The rest of the order may lose free delivery or a multi-buy price.',
    'return-postage': 'Postage for sending it back is not counted.',
  },
  deductions: {
    'late-return-fee': (max, sure) =>
      `Sent back after the last day: ${upTo(max, sure)} (more than 30 days late: everything).`,
    'late-return-refused': (max, sure) => `Sent back more than 30 days late: ${upTo(max, sure)}.`,
    'damage-fee': (max, sure) => `Damaged, used or incomplete: ${upTo(max, sure)}.`,
    'restocking-fee': (max, sure) => `Opened collectible cards, games or figures: ${upTo(max, sure)}.`,
    'opened-media-fee': (max, sure) => `Opened discs, records or games: ${upTo(max, sure)}.`,
    'opened-software-fee': (max, sure) => `Opened software: ${upTo(max, sure)}.`,
    'seller-deduction': (max, sure) => `The seller can take off for its condition: ${upTo(max, sure)}.`,
    'shop-terms': () => "What is kept back of a return is the seller's own rule: see its terms.",
    'diminished-value': () =>
      'Worth less through handling beyond trying it out: usually that loss is kept back, and nothing else.',
    'handling-charge': () => 'A parcel that could not be delivered: handling charges may be kept back.',
    'outbound-shipping': (max) =>
      max === undefined ? 'Delivery is not always refunded.' : `Delivery is not always refunded: up to ${max} less.`,
    'express-delivery': (max) =>
      max === undefined
        ? 'Delivery is refunded at the cheapest standard rate.'
        : `Delivery is refunded at the cheapest standard rate: up to ${max} less.`,
    'other-items-shipping': (max) =>
      max === undefined
        ? "Only this item's own share of the delivery comes back."
        : `Only this item's own share of the delivery comes back: up to ${max} less.`,
    'gift-wrap': (max) => `Gift wrap may stay with you${less(max)}.`,
    'import-fees': (max) =>
      `Import fees come back with what they were paid for, and after a return not always${less(max)}.`,
    'promotional-credit': (max) => `Promotional credit is not paid back${less(max)}.`,
    'unexplained-difference': (max) =>
      max === undefined
        ? "The order's total and its prices differ."
        : `The order's total and its prices differ: up to ${max} of it may belong to other items.`,
    'already-refunded': (max) =>
      max === undefined
        ? 'Some of it may have been refunded before.'
        : `Some of it may have been refunded before: up to ${max} less.`,
  },
  borrowed: (store) => `No page of this store gives a time: that of ${store} is used.`,
  limit: {
    afterNotice: (last) =>
      last === undefined
        ? 'By law within 14 days of telling the seller; they may wait for the goods or proof of posting.'
        : `By law by the end of ${last}; the seller may wait for the goods or proof of posting.`,
    afterGoods: (last) =>
      last === undefined
        ? 'By law within 14 days of the goods, or the proof of posting, reaching the seller.'
        : `By law by the end of ${last}, 14 days after the goods or the proof of posting.`,
  },
  timeline: {
    marks: { issued: 'issued', received: 'received', first: 'first', last: 'last', late: 'late', today: 'today' },
    closedDays: (holidays) =>
      ['Banks are closed on the dotted days', holidays.map(({ day, name }) => `${day} is ${name}`).join(', ')]
        .filter((part) => part !== '')
        .join('; '),
    weeks: 'Each step is a week, from Monday.',
  },
  holiday: (name) => (Object.hasOwn(holidayNames, name) ? (holidayNames[name] ?? name) : name),
};
