import type { GuideWords } from '../guide.ts';
import { render } from './render.ts';

export const guide: GuideWords = {
  topics: {
    problems: {
      title: 'Problems',
      about: 'What goes wrong, why, and what to do, in order.',
    },
    prevention: {
      title: 'Habits that avoid cancellations',
      about: 'For buyers and for sellers.',
    },
  },
  overview: {
    title: 'The guide',
    about:
      'How cancelling, returning and refunds work, without an order at hand. For one order of yours, annul check or annul ask knows more.',
    open: (command) => `Open a topic: ${command}`,
    store: (command) => `With the numbers and buttons of your store: ${command}`,
  },
  span: render.span,
  nothing: render.money.nothing,
  hold: 'hold only, never charged',
  list: (parts) => parts.join(', '),
  why: (command) => `Sources: ${command}`,
  source: 'SOURCE',
};
