/** The questions about a shop's own rules and about the law. */
import type { SharedWords } from '../keys.ts';
import { capital, choose, yesOrNo } from './words.ts';

const days = (count: string) => ({ label: `${count} days` });

export const facts = (who: string): SharedWords['facts'] => ({
  law: {
    name: 'consumer law',
    question: "Which consumer law is the buyer's?",
    whereToLook: 'The country that the buyer lives in and the order is sent to.',
    why: 'In the EU and the UK consumers can withdraw for 14 days, whatever the shop says.',
    answers: {
      eu: { label: 'European Union' },
      uk: { label: 'United Kingdom' },
      us: { label: 'United States' },
      other: { label: 'Another country' },
    },
    invalid: choose,
  },
  returnWindow: {
    name: 'return time',
    question: `How long does ${who} take goods back?`,
    whereToLook: `The return terms of ${who}, also linked in the confirmation e-mail. Days count from delivery.`,
    why: `It is the rule of ${who}: no platform and no order tells it.`,
    answers: {
      none: { label: 'Not at all' },
      14: days('14'),
      30: days('30'),
      60: days('60'),
      90: days('90'),
      unlimited: { label: 'Without a limit' },
      other: { label: 'Another time' },
    },
    invalid: choose,
  },
  download: {
    name: 'without a parcel',
    presumed: 'it comes in a parcel',
    question: 'Does it come without a parcel: as a download, a code or by e-mail?',
    whereToLook: 'The order and its page say how it is delivered.',
    why: 'What does not travel cannot be sent back.',
    answers: { true: { label: 'Yes' }, false: { label: 'No' } },
    invalid: yesOrNo,
  },
  inReturnWindow: {
    name: 'still returnable',
    question: `Is that time still running?`,
    whereToLook: `Count from the day on which ${who} lets it begin, mostly the day of delivery.`,
    why: `${capital(who)} takes it back only in that time.`,
    answers: { true: { label: 'Yes' }, false: { label: 'No' } },
    invalid: yesOrNo,
  },
});
