import type { GuideTexts } from '../guide-topics/texts.ts';
import { labels } from './words.ts';

export const problems: GuideTexts['problems'] = {
  sections: { 'button-missing': 'The cancel button is missing' },
  statements: {
    'no-button-why': 'It has entered shipping, or it is not in this account.',
    'no-button-look': (c) => `Look in ${labels(c).yourOrders} at who ships it, and how far it has got.`,
    'no-button-request': (c) => `If ${labels(c).requestCancellation} shows, use it: the seller then decides.`,
  },
  rows: {},
  tables: {},
};
