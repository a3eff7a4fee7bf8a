/** `annul guide digital`: the digital rows of section 3 of the researched facts. */
import { list, steps, text, topic } from '../../../guide/plan.ts';
import { euStores, uk, us } from '../stores.ts';
import {
  byStore,
  copied,
  inferred,
  inStores,
  numberOf,
  official,
  ofRule,
  onlyIn,
  secondary,
  withNumbers,
} from './basis.ts';

const video = byStore([[euStores, ofRule('video-within-14-days-eu')]], ofRule('video-within-48-hours'));
const videoStep = official('PV-1', ['digital-video-steps'], { advice: true });
const ebookStep = official('UK-KINDLE', ['digital-kindle-instant'], { readIn: [uk], advice: true });
const membershipStep = ofRule('membership', { advice: true });

export const digital = topic({
  statements: {
    'video-time': withNumbers(video, () => ({
      hours: numberOf('video-within-48-hours', 'hours'),
      days: numberOf('video-within-14-days-eu', 'days'),
    })),
    'video-no-numbers': copied('PV-2', ['digital-video-newtext']),
    'video-uk': onlyIn([uk], ofRule('video-button-uk', { advice: true })),
    'video-open': videoStep,
    'video-title': videoStep,
    'video-cancel': videoStep,
    'video-worked': videoStep,
    'video-fails': videoStep,

    'ebook-time': withNumbers(
      byStore(
        [
          [[uk], ofRule('ebook-within-14-days-uk')],
          [euStores, ofRule('ebook-within-14-days-eu')],
          [[us], ofRule('ebook-within-7-days-us')],
        ],
        secondary('AG', ['rule-kindle-no', 'digital-kindle-us', 'digital-kindle-uk-eu']),
      ),
      () => ({
        us: numberOf('ebook-within-7-days-us', 'days'),
        uk: numberOf('ebook-within-14-days-uk', 'days'),
        eu: numberOf('ebook-within-14-days-eu', 'days'),
      }),
    ),
    'ebook-read': withNumbers(secondary('AG', ['digital-kindle-readlimit']), () => ({ percent: 10 })),
    'ebook-device': ebookStep,
    'ebook-content': ebookStep,
    'ebook-return': ebookStep,
    'ebook-fails': secondary('AG', ['digital-kindle-us'], { advice: true }),

    music: inStores([us, uk], ofRule('music-within-7-days')),
    'apps-and-software': ofRule('digital-final'),
    'apps-unknown': inferred('APPST', ['digital-apps']),
    'law-digital': inStores([...euStores, uk], ofRule('withdraw-digital')),
    'not-delivered': ofRule('digital-not-delivered'),

    membership: ofRule('membership'),
    'membership-open': membershipStep,
    'membership-end': membershipStep,
    'membership-worked': membershipStep,
    'membership-eu': withNumbers(inStores(euStores, copied('PRIMEX', ['digital-subscription'])), () => ({
      days: numberOf('withdraw-digital', 'days'),
    })),
    'membership-fails': membershipStep,
  },
  sections: {
    films: [
      text('video-time', 'video-no-numbers', 'video-uk'),
      steps('video-open', 'video-title', 'video-cancel', 'video-worked', 'video-fails'),
    ],
    ebooks: [text('ebook-time', 'ebook-read'), steps('ebook-device', 'ebook-content', 'ebook-return', 'ebook-fails')],
    others: [list('music', 'apps-and-software', 'apps-unknown', 'not-delivered')],
    law: [text('law-digital')],
    memberships: [
      text('membership', 'membership-eu'),
      steps('membership-open', 'membership-end', 'membership-worked', 'membership-fails'),
    ],
  },
});
