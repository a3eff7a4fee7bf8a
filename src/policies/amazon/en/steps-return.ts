/** Steps for what has been delivered, and for what has come back. */
import type { Sentence, TextContext } from '../../policy.ts';
import type { AmazonTexts } from '../keys.ts';
import { inUk } from '../sentence.ts';
import { labels, numbered } from './words.ts';

const refundShown: Sentence = (c) =>
  `Open ${labels(c).yourOrders}, then this order: it shows when the refund was issued and for how much.`;
const ifLate =
  'If it is still missing after that, ask your bank with the reference (ARN) that the order shows, then Amazon.';
const lookForADefect =
  'Check whether it is damaged, faulty or not as described: then a refund is due whatever the return time.';

/** What the law adds to a store's return times, where it is known. */
const knowYourRights: Sentence = (c) =>
  numbered(
    c,
    'rejectFaulty',
    (time, u) => `In the UK faulty or misdescribed goods can ${u}be rejected for a full refund within ${time}.`,
  ) || numbered(c, 'conformity', (time, u) => `In France goods are ${u}guaranteed to conform for ${time}.`);

const backWithin = (c: TextContext): string =>
  numbered(c, 'withdrawalReturn', (time) => `Send back what you have received within ${time} of the statement`);

const withdraw = {
  'declare-withdrawal': (c) =>
    inUk(c)
      ? `Use the ${labels(c).returnsCentre}, or tell the seller clearly that you cancel the contract: any clear statement is enough.`
      : `Find the withdrawal function, labelled "${labels(c).withdraw}" or in words that mean the same.`,
  'confirm-withdrawal': (c) =>
    inUk(c)
      ? ''
      : `Give your name, the order and an address for the receipt, then choose "${labels(c).confirmWithdrawal}".`,
  'keep-the-receipt': (c) =>
    `Keep ${inUk(c) ? 'a copy' : 'the receipt'} with its date and time. It is enough to send the statement before the last day is over, but you have to be able to prove it.`,
  'send-it-back': (c) =>
    `${backWithin(c)}. You usually pay the postage; a refused parcel without a statement may not count.`,
  'await-the-refund': (c) =>
    numbered(c, 'withdrawalRefund', (time) =>
      inUk(c)
        ? `The refund, standard delivery included, is due within ${time} after the goods are back, or after proof of posting if that is earlier.`
        : `The refund, standard delivery included, is due within ${time} of the statement; it may wait for the goods or for proof of posting.`,
    ),
  'if-it-fails': (c) =>
    inUk(c)
      ? "If the seller refuses, ask Amazon's support."
      : 'If there is no such function, write to the seller: any clear statement is enough.',
} satisfies AmazonTexts['steps']['withdraw'];

export const returnSteps = {
  return: {
    'open-returns': (c) => `Open ${labels(c).yourOrders}, this order, then ${labels(c).returnItems}.`,
    'choose-the-reason': (c) =>
      `${c.items === 0 ? 'Tick what you want to return,' : 'Tick this item,'} give the number of units, and pick a reason, such as ${labels(c).noLongerNeeded}.`,
    'choose-the-way': 'Choose how it travels and where the money goes: the page shows what each way costs.',
    'send-it-back': 'Send it unused and complete by the date shown, and keep the proof of posting.',
    'if-a-seller-shipped': (c) =>
      c.fulfilledBy === 'platform'
        ? ''
        : `If a seller shipped it, the seller answers the request${numbered(c, 'guaranteeWait', (wait, u) => `: without an answer after ${wait}, the A-to-z Guarantee is ${u}open to you`)}.`,
    'check-the-refund': refundShown,
  },
  withdraw,
  'withdraw-uk': withdraw,
  'only-if-defective': {
    'look-for-a-defect': lookForADefect,
    'ask-before-posting': 'Do not post it before support says how: some goods may not travel by ordinary post.',
    'contact-support': "Ask Amazon's support, or the seller who shipped it, and have photos of the defect ready.",
    'know-your-rights': knowYourRights,
  },
  'late-return-support': {
    'check-the-date': (c) => `Look at the return date in ${labels(c).yourOrders}: the one shown there counts.`,
    'look-for-a-defect': lookForADefect,
    'contact-support': "Otherwise ask Amazon's support: it decides at its own discretion.",
    'know-your-rights': knowYourRights,
  },
  'already-returned': {
    'await-the-refund': (c) =>
      `Wait for the refund. ${numbered(c, 'sellerRefund', (time) => `A seller has to issue it within ${time} of getting the parcel.`)}`,
    'check-the-refund': refundShown,
    'if-it-is-late':
      "If it is overdue, write to the seller who shipped it, or ask Amazon's support where Amazon shipped it.",
  },
  'already-refunded': {
    'check-the-refund': refundShown,
    'check-the-statement':
      'Look for it on the statement or balance you paid with: its days count from the day it was issued.',
    'if-it-is-late': ifLate,
  },
} satisfies Partial<AmazonTexts['steps']>;
