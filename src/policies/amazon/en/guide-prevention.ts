import type { GuideTexts } from '../guide-topics/texts.ts';
import { labels } from './words.ts';

export const prevention: GuideTexts['prevention'] = {
  sections: { buyers: 'For buyers', sellers: 'For sellers' },
  statements: {
    'one-tap': 'Switch off buying with one tap (Buy now, 1-Click) and buying by voice.',
    'video-pin': 'Set a PIN for purchases on Prime Video.',
    cart: 'Put it into the cart or save it for later, and decide the next day.',
    'valid-card': (c) =>
      `Keep a valid card with the right billing address in ${labels(c).yourAccount}: a payment that is declined twice cancels the order.`,
    stock: 'Bring stock up to date often, check prices again, and set handling times you can keep.',
  },
  rows: {},
  tables: {},
};
