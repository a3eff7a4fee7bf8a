import type { InterviewWords } from '../interview.ts';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const count = (value: number, one: string): string => `${value} ${value === 1 ? one : `${one}s`}`;
const upTo = (last: number): string => (last === 1 ? '1' : `1-${last}`);

const happened = {
  placedAt: 'it was ordered',
  shippedAt: 'it was shipped',
  deliveredAt: 'it was delivered',
  latestDelivery: 'the promised date',
  cancelledAt: 'it was cancelled',
};

export const interview: InterviewWords = {
  heading: 'Can this order still be cancelled?',
  order: (id, place, orders) => `Order ${id} (${place} of ${orders})`,
  progress: (question, most) =>
    most === undefined ? `question ${question}` : `question ${question} of at most ${most}`,
  optional: { refund: 'for the refund; may be skipped', metric: 'for the rate; may be skipped' },
  ofItem: (item, question) => `${item}: ${question}`,
  about: (item) => `About: ${item}`,

  dontKnow: "I don't know",
  skip: 'Skip this',
  skipped: 'skipped',
  partly: {
    'not-shipped': 'It has not left yet, I am not sure what it says',
    shipped: 'It has left, I am not sure how far it is',
    digital: 'Something digital, I am not sure which',
  },
  amounts: {
    total: {
      question: 'How much was paid in all?',
      whereToLook: 'The order shows its total.',
      why: 'It tells how much comes back.',
    },
    price: {
      question: 'What did this item cost, all its units together?',
      whereToLook: 'The order shows the price of each item.',
      why: 'It tells how much comes back.',
    },
  },

  length: {
    minutes: (value) => count(value, 'minute'),
    hours: (value) => count(value, 'hour'),
  },
  countedFrom: (choice, moment) => `${choice} (counted from ${moment})`,
  typeBetween: (spans) => `If it was ${spans.join(', or ')}: type it.`,
  readBack: (typed, read) => `${typed} (${read})`,

  keys: {
    choose: (last, ascii) => `${upTo(last)} or ${ascii ? 'arrows' : '↑↓'}, then Enter`,
    type: (last) => `type it${last === 0 ? '' : `, or ${upTo(last)}`}, then Enter`,
    why: '? why am I asked',
    less: '? less',
    back: (ascii) => (ascii ? 'left arrow: back' : '← back'),
    leave: 'Ctrl+C leave',
  },
  linear: {
    choose: (last) => `Type a number from 1 to ${last}, then Enter.`,
    type: (last) =>
      `Type it${last === 0 ? '' : last === 1 ? ', or 1' : `, or a number from 1 to ${last}`}, then Enter.`,
    why: '?: why am I asked.',
    back: 'b: back.',
    backKey: 'b',
    answer: (text) => `Answer: ${text}`,
    wentBack: 'Back to the question before.',
  },
  more: (value) => `${value} more`,

  why: {
    intro: (candidates) =>
      candidates === 1
        ? 'One verdict is possible:'
        : `${numbers[candidates] ?? candidates} verdicts are still possible; the answer narrows them:`,
    metric: () => 'The verdict is settled; the answer tells the honest reason, and whether the cancellation counts.',
    refund: () => 'The verdict is settled; the answer makes the dates and the amount of the refund more definite.',
    presumption: () => 'This was presumed; each answer leads to:',
    stays: (candidates) => `${candidates === 2 ? 'both stay' : 'they all stay'} open, and you are told how to find out`,
  },

  review: {
    why: 'Nothing more has to be asked. An answer, or what was presumed, can still be changed.',
    question: 'Is anything to be changed?',
    goOn: 'No, show the answer',
    answered: (question, answer) => `${question}  ${answer}`,
    assumed: (text, otherwise) => `Assumed: ${text} (otherwise ${otherwise})`,
    changing: 'change of an answer',
  },

  problems: {
    number: (last) => (last === 1 ? 'Type 1.' : `Type a number from 1 to ${last}.`),
    noSuchDay: 'There is no such day.',
    noSuchTime: 'There is no such time of day.',
    vague: 'Say which day, as well as you know.',
    future: (now) => `That is still to come: it is ${now} now.`,
    before: (fact, moment) => `That is before ${happened[fact]} (${moment}).`,
    after: (fact, moment) => `That is after ${happened[fact]} (${moment}).`,
    hour: (typed) => `The day alone does not decide it. Add the time, such as "${typed} 9:30".`,
    comma: (instead) =>
      `Write the amount with a point, and no comma${instead === undefined ? ', such as 1299.00' : `: ${instead}`}.`,
    currency: (instead) => `Add the currency: ${instead}.`,
    impossible: 'That contradicts what is known of the order.',
  },

  again: 'The same without questions:',
  saved: (file) => `Saved as ${file}`,
};
