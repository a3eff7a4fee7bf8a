/** The questions about times and amounts, and the labels of their spans. */
import type { Facts, FactText } from '../facts.ts';

const pastTime = 'Give a time that has passed, such as "10 minutes ago", "yesterday 18:30" or 2026-11-20.';
const amount = 'Give an amount with a point, such as 25.99 USD.';

const ago: NonNullable<FactText['ago']> = {
  lessThan: (length) => `less than ${length} ago`,
  atLeast: (length) => `${length} ago or more`,
  between: (least, most) => `between ${least} and ${most} ago`,
};

const interval: NonNullable<FactText['interval']> = (from, until) => {
  if (from === undefined) return until === undefined ? 'at any time' : `before ${until}`;
  return until === undefined ? `${from} or later` : `between ${from} and ${until}`;
};

const priceInterval: NonNullable<FactText['interval']> = (from, until) => {
  if (from === undefined) return until === undefined ? 'any amount' : `less than ${until}`;
  return until === undefined ? `${from} or more` : `${from} or more, but less than ${until}`;
};

type Keys =
  | 'placedAt'
  | 'shippedAt'
  | 'deliveredAt'
  | 'latestDelivery'
  | 'shipBy'
  | 'cancelledAt'
  | 'unitPrice'
  | 'amount';

export const spans: Pick<Facts, Keys> = {
  placedAt: {
    question: 'When was it ordered?',
    whereToLook: 'The confirmation e-mail has the time; the order shows the day.',
    why: 'Some ways to cancel are open only for minutes or days after ordering.',
    invalid: pastTime,
    answers: {},
    interval,
    ago,
  },
  shippedAt: {
    question: 'When was it shipped?',
    whereToLook: 'The dispatch e-mail and the tracking show it.',
    why: 'It tells what can have happened since.',
    invalid: `${pastTime} It cannot be before the order.`,
    answers: {},
    interval,
    ago,
  },
  deliveredAt: {
    question: 'When was it delivered?',
    whereToLook: 'The order and the tracking show the day.',
    why: 'The time for returning it counts from then.',
    invalid: `${pastTime} It cannot be before the order.`,
    answers: {},
    interval,
    ago,
  },
  latestDelivery: {
    question: 'What is the latest delivery date that was promised?',
    whereToLook: 'The confirmation e-mail and the order show it; of several days, take the last.',
    why: 'What is overdue can be claimed, and only for a time.',
    invalid: 'Give a date, such as 2026-11-27. It cannot be before the order.',
    answers: {},
    interval,
    ago: { ...ago, lessThan: (length) => `still to come, or less than ${length} ago` },
  },
  shipBy: {
    question: 'By when must it be shipped?',
    whereToLook: 'The order shows the ship-by date.',
    why: 'Some fees depend on it, and the platform cancels what is not confirmed in time.',
    invalid: 'Give a date, such as 2026-11-27. It cannot be before the order.',
    answers: {},
    interval,
    ago: { ...ago, lessThan: (length) => `still to come, or less than ${length} ago` },
  },
  cancelledAt: {
    question: 'When was it cancelled?',
    whereToLook: 'The e-mail about it and the order show the day.',
    why: 'The time of the refund, or of the hold, counts from then.',
    invalid: `${pastTime} It cannot be before the order.`,
    answers: {},
    interval,
    ago,
  },
  unitPrice: {
    question: 'What did one unit cost?',
    whereToLook: 'The order shows the price before discounts.',
    why: 'The cheapest items cannot be returned.',
    invalid: amount,
    answers: {},
    interval: priceInterval,
  },
  amount: {
    question: 'How much comes back?',
    whereToLook: 'The order shows its total, or the price of the item.',
    why: 'It only completes the timeline; it can be skipped.',
    invalid: amount,
    answers: {},
  },
};
