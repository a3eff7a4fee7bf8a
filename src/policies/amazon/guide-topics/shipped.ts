/** `annul guide shipped`: sections 2.3 to 2.5 of the researched facts, and table (d). */
import { type DataRow, list, steps, text, topic } from '../../../guide/plan.ts';
import { windows } from '../return-windows.ts';
import { euStores, uk, us } from '../stores.ts';
import { byStore, copied, inferred, inGeneral, inStores, official, ofRule, secondary } from './basis.ts';
import { mostReturns } from './shared.ts';

const lawStores = [...euStores, uk];
/** What the law gives consumers after delivery, in the EU and in the UK. */
const law = (facts: readonly string[]) =>
  inStores(
    lawStores,
    byStore(
      [[[uk], ofRule('withdraw-after-delivery-uk', { facts: ['uk-withdrawal-14', ...facts] })]],
      ofRule('withdraw-after-delivery-eu', { facts: ['eu-withdrawal-14', ...facts] }),
    ),
  );
const lawStep = inStores(
  lawStores,
  byStore(
    [[[uk], copied('LAW-UK26', ['uk-withdrawal-14', 'uk-refund-clock'], { advice: true })]],
    copied('LAW-EU26', ['eu-withdrawal-function', 'eu-withdrawal-send', 'eu-refund-deadline'], { advice: true }),
  ),
);
const amazonsCarrier = ofRule('shipped-platform-carrier', { advice: true });
const returning = official('UK-REF', ['rule-delivered-window', 'return-default'], { readIn: [uk], advice: true });
const accepting = ofRule('shipped-third-party', { advice: true });

/** The windows of today: those of purchases before a change are for orders, not for the guide. First match wins. */
function returnTimes(store: string | undefined, place: boolean): readonly DataRow[] {
  if ((store === undefined) !== place) return [];
  const settled = new Set<string>();
  return windows.flatMap((window): DataRow[] => {
    const { boughtBefore, categories, cite, days, facts, id, program } = window;
    const stores = window.stores.filter((each) => !settled.has(each) && (store === undefined || each === store));
    if (boughtBefore !== undefined || stores.length === 0) return [];
    const rest = program === undefined && (categories === undefined || categories.includes('other'));
    if (rest) for (const each of stores) settled.add(each);
    const goods = program ? { word: program } : rest ? { word: 'everything' } : { categories: categories ?? [] };
    const cells = [...(place ? [{ stores }] : []), goods, { days, usual: cite.confidence !== 'official' }];
    return [{ id, cells, basis: { facts, cite } }];
  });
}

export const shipped = topic({
  statements: {
    'carrier-turns-round': ofRule('shipped-platform-carrier'),
    'carrier-track': amazonsCarrier,
    'carrier-cancel': amazonsCarrier,
    'carrier-check': amazonsCarrier,
    'carrier-fails': amazonsCarrier,
    refuse: official('US-CAN', ['ship-refuse', 'rule-shipped-amazon'], { readIn: [us, uk] }),
    'refuse-refund': official('UK-UND', ['ship-refuse-refund', 'rule-undeliverable'], { readIn: [uk], advice: true }),
    'refuse-again': official('UK-UND', ['ship-refuse-refund'], { readIn: [uk] }),
    pickup: ofRule('pickup-ready', { advice: true }),
    'pickup-sellers': official('UK-LOCK', ['locker'], { readIn: [uk] }),
    large: ofRule('scheduled-delivery'),
    'no-other-way': inferred('UK-CAN', ['ship-intercept']),

    'seller-accept': accepting,
    'seller-request': accepting,
    'seller-post': accepting,
    'seller-silent': accepting,

    'return-most': mostReturns,
    'return-look': official('UK-REF', ['return-holiday-rule', 'prev-returnable'], { readIn: [uk], advice: true }),
    'return-open': returning,
    'return-reason': returning,
    'return-way': returning,
    'return-send': returning,
    'return-check': returning,
    'return-late': inStores([us], ofRule('late-return-fee-us')),
    'return-season': inferred('ABOUT25', ['return-holiday-2026', 'return-holiday-rule']),
    'return-not': secondary('STOCKW', ['return-non-returnable-us', 'perishable']),

    'law-right': law(['de-fr-goodwill']),
    'law-before': inStores(lawStores, inferred('LAW-CRD', ['eu-withdrawal-before-delivery'])),
    'law-declare': lawStep,
    'law-confirm': lawStep,
    'law-keep': lawStep,
    'law-send': lawStep,
    'law-refund': lawStep,
    'law-uk': inGeneral(copied('LAW-UK34', ['uk-withdrawal-14', 'uk-refund-clock'])),
    'law-weekend': inStores(euStores, copied('LAW-1182', ['bd-eu-legal'])),
    'law-untold': inStores(lawStores, copied('LAW-EU26', ['eu-withdrawal-info-failure', 'uk-withdrawal-14'])),
    'law-exceptions': inStores(lawStores, copied('LAW-EU26', ['eu-withdrawal-exceptions'])),
    'law-business': inStores(lawStores, inferred('LAW-CRD', ['eu-withdrawal-b2b'])),
    'law-faulty': inStores([uk], copied('LAW-UKCRA', ['uk-reject-30'], { advice: true })),
  },
  tables: ['return-times', 'return-times-here'],
  sections: {
    'by-amazon': [
      text('carrier-turns-round'),
      steps('carrier-track', 'carrier-cancel', 'carrier-check', 'carrier-fails'),
      list('refuse', 'refuse-refund', 'refuse-again', 'large', 'no-other-way'),
    ],
    pickup: [text('pickup', 'pickup-sellers')],
    'by-seller': [steps('seller-accept', 'seller-request', 'seller-post', 'seller-silent')],
    delivered: [
      text('return-most', 'return-look'),
      steps('return-open', 'return-reason', 'return-way', 'return-send', 'return-check'),
      list('return-late', 'return-season', 'return-not'),
    ],
    times: [
      { kind: 'data', table: 'return-times', rows: (store) => returnTimes(store, true) },
      { kind: 'data', table: 'return-times-here', rows: (store) => returnTimes(store, false) },
    ],
    law: [
      text('law-right', 'law-before'),
      steps('law-declare', 'law-confirm', 'law-keep', 'law-send', 'law-refund'),
      list('law-uk', 'law-weekend', 'law-untold', 'law-exceptions', 'law-business', 'law-faulty'),
    ],
  },
});
