/**
 * `annul guide problems`, read rather than walked: a section is a symptom by the name that the walk has for it, its causes
 * are the walk's rules and its remedies their steps, so that both say the same.
 */
import { type BasisIn, list, steps, text, topic } from '../../../guide/plan.ts';
import { euStores, jp, uk } from '../stores.ts';
import { advice, copied, inferred, inStores, official, ofRule } from './basis.ts';

const cause = (rule: string): BasisIn => ofRule(rule);
/** A step of a rule. */
const remedy = (rule: string): BasisIn => ofRule(rule, { advice: true });
/** A step that sums up several rules. */
const fix = (source: Parameters<typeof official>[0], ...facts: readonly string[]): BasisIn =>
  official(source, facts, { advice: true });

export const problems = topic({
  statements: {
    'button-shipped': cause('button-shipped'),
    'button-seller-decides': cause('button-seller-decides'),
    'button-preparing': cause('button-preparing'),
    'button-pending': cause('button-pending'),
    'missing-digital': inferred('PV-1', [
      'ts-button-missing',
      'digital-video-steps',
      'digital-kindle-instant',
      'digital-subscription',
      'digital-software',
    ]),
    'button-grocery': cause('button-grocery'),
    'button-elsewhere': cause('button-elsewhere'),
    'missing-look': fix('US-CAN', 'ts-button-missing'),
    'missing-request': fix('SC-EU-CAN', 'ts-button-missing', 'buyer-3p-request-route'),
    'missing-track': fix('UK-CAN', 'ts-button-missing', 'ship-cancel-delivery'),
    'missing-refuse': fix('UK-UND', 'ts-button-missing', 'ship-refuse', 'ship-refuse-3p-risk'),
    'missing-support': fix('US-CAN', 'ts-button-missing'),

    'charged-hold': cause('charged-hold'),
    'charged-taken': cause('charged-taken'),
    'charged-compare': remedy('charged-hold'),
    'charged-wait': remedy('charged-hold'),
    'charged-bank': remedy('charged-hold'),
    'charged-find': remedy('charged-taken'),
    'charged-count': remedy('charged-taken'),
    'charged-support': remedy('charged-taken'),

    'unconfirmed-request': cause('unconfirmed-request'),
    'unconfirmed-attempt': cause('unconfirmed-attempt'),
    'unconfirmed-failed': cause('unconfirmed-failed'),
    'quiet-list': remedy('unconfirmed-failed'),
    'quiet-mail': remedy('unconfirmed-failed'),
    'quiet-again': remedy('unconfirmed-failed'),
    'quiet-open': remedy('unconfirmed-failed'),

    'less-after-cancellation': cause('less-after-cancellation'),
    'less-after-return': cause('less-after-return'),
    'less-open': remedy('less-after-return'),
    'less-match': remedy('less-after-return'),
    'less-no-fee': remedy('less-after-cancellation'),
    'less-law': inStores([...euStores, uk], remedy('less-after-return-law')),
    'less-dispute': remedy('less-after-return'),

    'late-return': cause('late-return'),
    'late-return-by-seller': cause('late-return-by-seller'),
    'late-cancellation': cause('late-cancellation'),
    'late-nothing-taken': cause('late-nothing-taken'),
    'late-issued': remedy('late-return'),
    'late-count': remedy('late-return'),
    'late-message': remedy('late-return-by-seller'),
    'late-claim': remedy('late-return-by-seller'),
    'late-bank': remedy('late-return'),
    'late-support': remedy('late-return'),

    'pending-verification': cause('pending-verification'),
    'pending-unpaid': inStores([jp], cause('pending-unpaid')),
    'pending-approval': cause('pending-approval'),
    'pending-scheduled': cause('pending-scheduled'),
    'pending-items': inferred('SC-PEND-US', ['ts-pending']),
    'pending-preorder': cause('pending-preorder'),
    'pending-fix': remedy('pending-verification'),
    'pending-wait': remedy('pending-verification'),
    'pending-cancel': remedy('pending-verification'),
    'pending-seller': fix('SC-PEND-US', 'ts-pending', 'seller-pending'),
    'pending-japan': inStores([jp], official('SC-JP-PAY', ['seller-pending-jp'])),

    declined: cause('declined'),
    'declined-retry': remedy('declined'),
    'declined-bank': remedy('declined'),
    'declined-second': remedy('declined'),
    'declined-time': remedy('declined'),

    'anyway-by-seller': cause('shipped-anyway-by-seller'),
    'anyway-by-platform': cause('shipped-anyway-by-platform'),
    'anyway-refuse': remedy('shipped-anyway-by-platform'),
    'anyway-return': remedy('shipped-anyway-by-platform'),
    'anyway-charge': remedy('shipped-anyway-by-platform'),
    'anyway-claim': remedy('shipped-anyway-by-seller'),
    'anyway-keep': remedy('shipped-anyway-by-platform'),

    'ignored-not-shipped': cause('ignored-not-shipped'),
    'ignored-and-shipped': cause('ignored-and-shipped'),
    'ignored-message': remedy('ignored-not-shipped'),
    'ignored-list': remedy('ignored-not-shipped'),
    'ignored-accept': remedy('ignored-and-shipped'),
    'ignored-return': remedy('ignored-and-arrived'),
    'ignored-claim': remedy('ignored-and-arrived'),
    'ignored-alone': inferred('AZ-CA', ['az-cancel-ignored']),

    'gone-why': cause('seller-cancelled-held'),
    'gone-charge': remedy('seller-cancelled-held'),
    'gone-find': remedy('seller-cancelled-charged'),
    'gone-order': remedy('seller-cancelled-held'),
    'gone-compensation': remedy('seller-cancelled-held'),

    'bundle-cancelled-whole': cause('bundle-cancelled-whole'),
    'vanished-look': remedy('bundle-cancelled-whole'),
    'vanished-order': remedy('bundle-cancelled-whole'),

    'law-why': inStores(euStores, copied('LAW-EU26', ['ts-marketplace-eu', 'eu-withdrawal-before-delivery'])),
    'law-function': inStores(
      euStores,
      copied('LAW-EU26', ['ts-marketplace-eu', 'eu-withdrawal-labels'], { advice: true }),
    ),
    'law-confirm': inStores(euStores, copied('LAW-EU26', ['eu-withdrawal-function'], { advice: true })),
    'law-return': inStores(euStores, copied('LAW-EU26', ['ts-marketplace-eu', 'eu-refund-deadline'], { advice: true })),

    walk: advice('UK-REF', ['late-check']),
  },
  sections: {
    'button-missing': [
      list(
        'button-shipped',
        'button-seller-decides',
        'button-preparing',
        'button-pending',
        'missing-digital',
        'button-grocery',
        'button-elsewhere',
      ),
      steps('missing-look', 'missing-request', 'missing-track', 'missing-refuse', 'missing-support'),
    ],
    charged: [
      list('charged-hold', 'charged-taken'),
      steps('charged-compare', 'charged-wait', 'charged-bank', 'charged-find', 'charged-count', 'charged-support'),
    ],
    'no-confirmation': [
      list('unconfirmed-request', 'unconfirmed-attempt', 'unconfirmed-failed'),
      steps('quiet-list', 'quiet-mail', 'quiet-again', 'quiet-open'),
    ],
    less: [
      list('less-after-cancellation', 'less-after-return'),
      steps('less-open', 'less-match', 'less-no-fee', 'less-law', 'less-dispute'),
    ],
    late: [
      list('late-return', 'late-return-by-seller', 'late-cancellation', 'late-nothing-taken'),
      steps('late-issued', 'late-count', 'late-message', 'late-claim', 'late-bank', 'late-support'),
    ],
    pending: [
      list(
        'pending-verification',
        'pending-unpaid',
        'pending-approval',
        'pending-scheduled',
        'pending-items',
        'pending-preorder',
      ),
      steps('pending-fix', 'pending-wait', 'pending-cancel', 'pending-seller', 'pending-japan'),
    ],
    declined: [list('declined'), steps('declined-retry', 'declined-bank', 'declined-second', 'declined-time')],
    'shipped-anyway': [
      list('anyway-by-platform', 'anyway-by-seller'),
      steps('anyway-refuse', 'anyway-return', 'anyway-charge', 'anyway-claim', 'anyway-keep'),
    ],
    'request-ignored': [
      list('ignored-not-shipped', 'ignored-and-shipped'),
      steps('ignored-message', 'ignored-list', 'ignored-accept', 'ignored-return', 'ignored-claim'),
      text('ignored-alone'),
    ],
    'seller-cancelled': [list('gone-why'), steps('gone-charge', 'gone-find', 'gone-order', 'gone-compensation')],
    bundle: [list('bundle-cancelled-whole'), steps('vanished-look', 'vanished-order')],
    'button-gone-law': [list('law-why'), steps('law-function', 'law-confirm', 'law-return')],
    walk: [text('walk')],
  },
});
