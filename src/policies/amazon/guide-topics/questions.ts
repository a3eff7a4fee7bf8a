/** `annul guide questions`: what people ask, and what is often said and does not hold. */
import { list, text, topic } from '../../../guide/plan.ts';
import { euStores, uk, us } from '../stores.ts';
import { byStore, copied, inferred, inStores, numberOf, official, ofRule, secondary, withNumbers } from './basis.ts';
import { mostReturns, ownWindow } from './shared.ts';

const lawStores = [...euStores, uk];

export const questions = topic({
  statements: {
    'easy-early': ofRule('platform-not-shipped'),
    'easy-seller': ownWindow,
    'easy-later': mostReturns,

    'after-amazon': ofRule('shipped-platform-carrier'),
    'after-seller': official('US-3PR', ['ship-refuse-3p-risk'], { readIn: [us, uk] }),
    'after-law': inStores(lawStores, inferred('LAW-CRD', ['eu-withdrawal-before-delivery'])),
    'after-refund': inferred('UK-UND', ['ship-refuse-refund', 'return-default']),

    'time-amazon': official('US-CAN', ['buyer-cancel-amazon'], { readIn: [us, uk] }),
    'time-seller': ownWindow,
    'time-fast': inferred('US-CAN', ['prev-act']),

    'full-uncharged': official('US-AUTH', ['clock-cancel-uncharged']),
    'full-everything': inferred('SC-UK-FAQ', ['amount-precancel-full']),
    'full-split': official('SC-FR-REF', ['split-giftcard'], { readIn: ['amazon.fr', 'amazon.it'] }),
    'full-promo': secondary('QSPR', ['promo-cert']),

    'fee-none': inferred('US-FEES', ['amount-precancel-full', 'fee-restock-us']),
    'fee-one-item': inferred('SC-UK-FAQ', ['amount-partial-cancel']),
    'fee-third-party': official('US-3PR', ['ship-outbound-us'], { readIn: [us] }),
    'fee-law': inStores(lawStores, official('LAW-CRD', ['ship-eu-outbound'])),

    'button-why': official('US-CAN', ['ts-button-missing'], { readIn: [us, uk] }),
    'button-label': inStores([us], official('SC-MFNRET', ['3p-return-auto'])),
    'button-then': official('UK-CAN', ['ts-button-missing', 'ship-cancel-delivery'], { advice: true }),

    'digital-video': withNumbers(
      byStore([[euStores, ofRule('video-within-14-days-eu')]], ofRule('video-within-48-hours')),
      () => ({
        hours: numberOf('video-within-48-hours', 'hours'),
        days: numberOf('video-within-14-days-eu', 'days'),
      }),
    ),
    'digital-software': secondary('STOCKW', ['digital-software', 'eu-withdrawal-exceptions']),
    'digital-law': inStores(lawStores, copied('LAW-EU26', ['eu-withdrawal-exceptions'])),
    'digital-try': official('PV-1', ['digital-video-newtext'], { advice: true }),

    'reason-metric': official('SC-EU-2022', ['cr-reason-alone-insufficient', 'cr-excluded'], {
      readIn: [uk, ...euStores, 'amazon.com.au'],
    }),

    'myth-unshipped': official('SC-EU-CAN', ['label-preparing', 'buyer-3p-window', 'rule-amazon-preparing'], {
      readIn: [us, uk, 'amazon.ca', ...euStores],
    }),
    'myth-perishable': inferred('STOCKW', ['return-not-returnable-still-cancellable', 'perishable']),
    'myth-kindle': secondary('AG', ['digital-kindle-us', 'digital-video-world', 'digital-video-eu', 'digital-music']),
    'myth-seller-return': official('SC-MFNRET', ['seller-return-initiator', 'seller-case-2', 'seller-case-3'], {
      readIn: [us],
    }),
    'myth-thirty': withNumbers(
      secondary('CHK25', ['return-default', 'return-eu-electronics-14', 'return-de-it-14-2025', 'return-us-other']),
      () => ({ days: numberOf('return-de-it-short', 'days') }),
    ),
    'myth-statement': official('US-AUTH', ['hold-release-us', 'clock-cancel-uncharged'], { readIn: [us] }),
    'myth-law': withNumbers(
      inStores(lawStores, copied('LAW-EU26', ['eu-withdrawal-14', 'eu-withdrawal-function', 'uk-withdrawal-14'])),
      () => ({ days: numberOf('withdraw-before-delivery-eu', 'days'), since: '2026-06-19' }),
    ),
  },
  sections: {
    easy: [list('easy-early', 'easy-seller', 'easy-later')],
    'how-long': [list('time-amazon', 'time-seller', 'time-fast')],
    'after-shipping': [list('after-amazon', 'after-seller', 'after-refund', 'after-law')],
    'full-refund': [list('full-uncharged', 'full-everything', 'full-split', 'full-promo')],
    fees: [list('fee-none', 'fee-one-item', 'fee-third-party', 'fee-law')],
    button: [list('button-why', 'button-then', 'button-label')],
    digital: [list('digital-video', 'digital-software', 'digital-law', 'digital-try')],
    sellers: [text('reason-metric')],
    'often-said': [
      list(
        'myth-unshipped',
        'myth-perishable',
        'myth-kindle',
        'myth-seller-return',
        'myth-thirty',
        'myth-statement',
        'myth-law',
      ),
    ],
  },
});
