import type { GuideTexts } from '../guide-topics/texts.ts';
import { param, saidOf } from '../sentence.ts';
import { euStores, uk, us } from '../stores.ts';
import { rules } from './rules.ts';
import { cancelSteps } from './steps-cancel.ts';
import { digitalSteps } from './steps-digital.ts';
import { counted, usually } from './words.ts';

const video = digitalSteps['cancel-video'];
const ebook = digitalSteps['return-ebook'];
const membership = cancelSteps['end-membership'];

export const digital: GuideTexts['digital'] = {
  sections: {
    films: 'Films and series',
    ebooks: 'E-books',
    others: 'Music, apps, software',
    law: 'What the law adds (EU, UK)',
    memberships: 'Memberships',
  },
  tables: {},
  rows: {},
  statements: {
    'video-time': (c) => {
      const hours = counted(param(c, 'hours'), 'hour');
      const days = counted(param(c, 'days'), 'day');
      const time =
        c.marketplace === undefined
          ? `${hours} of the purchase (${days} in the EU)`
          : `${saidOf(c, ...euStores) ? days : hours} of the purchase`;
      return `A film or series that you bought or rented can be cancelled within ${time}, as long as it has been neither played nor downloaded. Once played or downloaded, only support can still help.`;
    },
    'video-no-numbers':
      "Newer texts name no time at all and only say that a refund may be possible: usually it is at the platform's discretion.",
    'video-uk': (c) =>
      `The UK is not named among the stores with ${counted(param(c, 'days'), 'day')}: try it, the button shows whether they apply.`,
    'video-open': video['open-purchases'],
    'video-title': video['open-the-title'],
    'video-cancel': video['cancel-the-order'],
    'video-worked': video['check-it-worked'],
    'video-fails': video['if-it-fails'],

    'ebook-time': (c) => {
      const [inUs, inUk, inEu] = ['us', 'uk', 'eu'].map((name) => counted(param(c, name), 'day'));
      if (c.marketplace === undefined) {
        return `The return of an e-book can usually be asked for within ${inUs} of the purchase in the US and ${inUk} in the UK (${inEu} in the EU, according to the press). It is considered, never promised.`;
      }
      const own = saidOf(c, us) ? inUs : saidOf(c, uk) ? inUk : saidOf(c, ...euStores) ? inEu : undefined;
      return own === undefined
        ? 'No time for returning an e-book is published for this store: usually only support can decide.'
        : `The return of an e-book can ${usually(c)}be asked for within ${own} of the purchase. It is considered, never promised.`;
    },
    'ebook-read': (c) =>
      `With more than about ${param(c, 'percent')} percent read, or after many returns, it is usually refused and the button hidden.`,
    'ebook-device': ebook['just-bought'],
    'ebook-content': ebook['open-your-content'],
    'ebook-return': ebook['return-for-refund'],
    'ebook-fails': ebook['if-it-fails'],

    music: (c) =>
      `In the US and the UK, music that Alexa bought by mistake can usually be refunded if you ask within ${counted(param(c, 'days'), 'day')}; other music is final.`,
    'apps-and-software': rules['digital-final'],
    'apps-unknown': 'No rule for refunds of apps was found: usually only support can tell.',
    'not-delivered':
      'What has been ordered and not been delivered yet, a pre-order say, can usually still be cancelled.',
    'law-digital': rules['withdraw-digital'],

    membership: rules.membership,
    'membership-open': membership['open-the-settings'],
    'membership-end': membership['end-the-membership'],
    'membership-worked': membership['check-it-worked'],
    'membership-eu': (c) =>
      `In the EU there are usually ${counted(param(c, 'days'), 'day')} for a change of mind, and use may be deducted.`,
    'membership-fails': membership['if-it-fails'],
  },
};
