/** `annul guide third-party`: sections 2.2 and 2.6 of the researched facts. */
import { list, steps, text, topic } from '../../../guide/plan.ts';
import { euStores, uk, us } from '../stores.ts';
import { copied, inferred, inStores, numberOf, official, ofRule, secondary, withNumbers } from './basis.ts';
import { ownWindow } from './shared.ts';

const requesting = ofRule('third-party-request', { advice: true });
const claiming = ofRule('not-arrived-third-party', { advice: true });

export const thirdParty = topic({
  statements: {
    'own-window': ownWindow,
    'then-request': ofRule('third-party-request'),
    'one-business-day': inStores([us], ofRule('one-business-day-us')),
    'check-the-list': inStores(euStores, ofRule('check-cancelled-list-eu')),
    'whole-order': ofRule('whole-order-only', { advice: true }),

    'request-open': requesting,
    'request-choose': requesting,
    'request-reason': requesting,
    'request-button': requesting,
    'request-answer': requesting,
    'request-ships': requesting,
    'request-app': inStores(['amazon.in'], secondary('G-IN-CAN', ['buyer-3p-window-in'])),

    pending: official('SC-PEND-US', ['buyer-3p-pending'], { readIn: [us, 'amazon.sa', 'amazon.ca'] }),
    'not-charged': official('SC-UK-FAQ', ['buyer-3p-not-charged']),
    'only-seller': official('SC-EU-CAN', ['seller-irreversible', 'buyer-3p-request-route'], { advice: true }),

    'return-ways': inStores([us], official('US-3PR', ['3p-return-options-us'])),
    'return-by-itself': inStores([us], official('SC-MFNRET', ['3p-return-auto'])),
    'return-care': inStores([us], official('US-3PR', ['3p-return-shipping-care'])),
    'return-abroad': withNumbers(inStores(['amazon.de', uk], official('SC-INTL25', ['3p-intl-3cd'])), () => ({
      days: 3,
      eur: 25,
      gbp: 20,
    })),
    'refund-time': official('SC-69126', ['3p-refund-2bd', 'stage1-3p'], { readIn: [us, uk, ...euStores] }),
    'refund-first-scan': official('SC-FORUM-REF', ['3p-refund-first-scan'], { readIn: [us, uk, ...euStores] }),
    'refuse-not': official('US-3PR', ['ship-refuse-3p-risk'], { readIn: [us, uk] }),

    covers: ofRule('not-arrived-third-party'),
    'claim-message': claiming,
    'claim-wait': claiming,
    'claim-claim': claiming,
    'claim-no-chargeback': claiming,
    'claim-appeal': inStores([us], official('AZ-APPIDX', ['az-appeal'], { advice: true })),
    'claim-return': withNumbers(copied('AZ-US2', ['az-return-conditions']), () => ({ days: 30, post: 14 })),
    'claim-not': official('AZ-CA', ['az-exclusions'], { readIn: ['amazon.ca'] }),
    'claim-ignored': inferred('AZ-CA', ['az-cancel-ignored', 'ts-request-ignored']),
    'claim-undeliverable': withNumbers(ofRule('undeliverable-third-party'), () => ({
      days: numberOf('undeliverable-third-party', 'days'),
    })),
  },
  sections: {
    window: [list('own-window', 'then-request', 'one-business-day', 'check-the-list', 'whole-order')],
    request: [
      steps('request-open', 'request-choose', 'request-reason', 'request-button', 'request-answer', 'request-ships'),
      list('request-app', 'pending', 'not-charged', 'only-seller'),
    ],
    returns: [
      list(
        'refuse-not',
        'return-ways',
        'return-by-itself',
        'return-care',
        'return-abroad',
        'refund-time',
        'refund-first-scan',
      ),
    ],
    guarantee: [
      text('covers'),
      steps('claim-message', 'claim-wait', 'claim-claim', 'claim-no-chargeback', 'claim-appeal'),
      list('claim-undeliverable', 'claim-return', 'claim-not', 'claim-ignored'),
    ],
  },
});
