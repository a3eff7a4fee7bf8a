/**
 * `annul guide problems`, read rather than walked: section 7 of the researched facts. A section is a symptom by the name
 * that the walk has for it: its causes, then what to do in order.
 */
import { type BasisIn, list, steps, text, topic } from '../../../guide/plan.ts';
import { refunds } from '../refunds.ts';
import { euStores, jp, uk, us } from '../stores.ts';
import {
  advice,
  copied,
  fromRule,
  inferred,
  inStores,
  isOf,
  official,
  ofRule,
  secondary,
  withNumbers,
} from './basis.ts';
import { ownWindow } from './shared.ts';

type Official = Parameters<typeof official>;

/** A remedy. */
const fix = (source: Official[0], ...facts: readonly string[]): BasisIn => official(source, facts, { advice: true });

/** How long a hold stands at most: the longest of the store's rows, in general of all. */
const longestHold = (store: string | undefined): { readonly days: number } => {
  const holds = refunds.filter(
    (row) => row.kind === 'release-of-authorisation' && (store === undefined || isOf(row, store)),
  );
  return { days: Math.max(...holds.map(({ max }) => max)) };
};

export const problems = topic({
  statements: {
    'missing-shipping': official('US-CAN', ['ts-button-missing', 'rule-amazon-unshipped'], { readIn: [us, uk] }),
    'missing-window': ownWindow,
    'missing-digital': inferred('STOCKW', ['ts-button-missing', 'digital-software']),
    'missing-grocery': secondary('G-FRESH', ['ts-button-missing', 'grocery-cutoff']),
    'missing-account': inferred('US-CAN', ['ts-button-missing']),
    'missing-look': fix('US-CAN', 'ts-button-missing'),
    'missing-request': fix('SC-EU-CAN', 'ts-button-missing', 'buyer-3p-request-route'),
    'missing-track': fix('UK-CAN', 'ts-button-missing', 'ship-cancel-delivery'),
    'missing-refuse': fix('UK-UND', 'ts-button-missing', 'ship-refuse', 'ship-refuse-3p-risk'),
    'missing-support': fix('US-CAN', 'ts-button-missing'),

    'charged-hold': official('US-AUTH', ['ts-charged', 'hold-debit'], { readIn: [us] }),
    'charged-taken': inferred('US-AUTH', ['ts-charged', 'hold-debit', 'clock-cancel-charged']),
    'charged-items': withNumbers(
      inStores([us], official('US-AUTH', ['hold-multi-item'])),
      fromRule('charged-taken', 'days'),
    ),
    'charged-compare': fix('US-AUTH', 'ts-charged'),
    'charged-wait': withNumbers(fix('US-AUTH', 'ts-charged', 'hold-release-us', 'conflict-hold'), longestHold),
    'charged-bank': fix('AU-PEND', 'ts-charged', 'hold-release-au'),
    'charged-posted': fix('US-AUTH', 'ts-charged'),

    'quiet-request': official('US-CAN', ['ts-no-email'], { readIn: [us, uk] }),
    'quiet-mail': inferred('US-CAN', ['ts-no-email']),
    'quiet-list': fix('US-CAN', 'ts-no-email', 'buyer-cancel-confirmation'),
    'quiet-messages': fix('US-CAN', 'ts-no-email'),
    'quiet-again': fix('UK-CAN', 'ts-no-email'),

    'less-part': inferred('US-FEES', ['ts-less', 'amount-partial-cancel', 'promo-clawback']),
    'less-fee': copied('US-FEES', ['ts-less', 'fee-late-us', 'fee-damage-us', 'fee-restock-us']),
    'less-delivery': official('US-3PR', ['ts-less', 'ship-outbound-us'], { readIn: [us] }),
    'less-split': official('SC-FR-REF', ['ts-less', 'split-giftcard'], { readIn: ['amazon.fr', 'amazon.it'] }),
    'less-open': fix('UK-REF', 'ts-less'),
    'less-match': fix('UK-REF', 'ts-less'),
    'less-dispute': fix('US-FEES', 'ts-less'),
    'less-law': inStores([...euStores, uk], fix('LAW-CRD', 'ts-less', 'ship-eu-outbound')),

    'late-processing': official('UK-REF', ['ts-late', 'clock-two-stage'], { readIn: [uk] }),
    'late-days': inferred('QSBD', ['ts-late', 'bd-default']),
    'late-seller': official('SC-69126', ['ts-late', '3p-refund-2bd'], { readIn: [us, uk, ...euStores] }),
    'late-card': copied('SG-NEW', ['ts-late', 'card-expired']),
    'late-issued': fix('UK-REF', 'ts-late'),
    'late-count': fix('UK-REF', 'ts-late', 'late-check'),
    'late-message': fix('SC-69126', 'ts-late', 'az-wait'),
    'late-bank': fix('UK-REF', 'ts-late', 'late-check'),

    'pending-payment': withNumbers(
      official('SC-PEND-US', ['ts-pending', 'seller-pending'], { readIn: [us, 'amazon.sa', 'amazon.ca'] }),
      fromRule('pending', 'days'),
    ),
    'pending-store': inStores([jp], official('SC-JP-PAY', ['ts-pending', 'cvs-jp'])),
    'pending-other': inferred('SC-PEND-US', ['ts-pending', 'business', 'preorder', 'account-hold']),
    'pending-fix': fix('US-DECL', 'ts-pending', 'account-hold'),
    'pending-wait': fix('SC-PEND-US', 'ts-pending'),
    'pending-cancel': ofRule('pending', { advice: true }),
    'pending-seller': fix('SC-PEND-US', 'ts-pending', 'seller-pending'),
    'pending-japan': inStores([jp], official('SC-JP-PAY', ['seller-pending-jp'])),

    'declined-why': official('US-DECL', ['ts-declined'], { readIn: [us] }),
    'declined-retry': fix('US-DECL', 'ts-declined'),
    'declined-bank': fix('US-DECL', 'ts-declined'),
    'declined-second': official('US-DECL', ['ts-declined'], { readIn: [us] }),
    'declined-days': withNumbers(
      secondary('FONE', ['ts-declined', 'unk-payment-fix-days']),
      fromRule('declined', 'days'),
    ),

    'anyway-request': official('SC-EU-CAN', ['ts-shipped-anyway'], { readIn: [us, uk, ...euStores] }),
    'anyway-race': inferred('SC-EU-CAN', ['ts-shipped-anyway', 'buyer-cancel-preparing']),
    'anyway-auto': official('SC-BR', ['ts-shipped-anyway', 'auto-cancel-days'], { readIn: ['amazon.com.br'] }),
    'anyway-refuse': fix('SC-EU-CAN', 'ts-shipped-anyway', 'ship-refuse-3p-risk'),
    'anyway-money': fix('SC-BR', 'ts-shipped-anyway'),
    'anyway-keep': inferred('SC-BR', ['ts-shipped-anyway'], { advice: true }),

    'ignored-no-limit': inferred('SC-EU-CAN', ['ts-request-ignored', 'buyer-3p-no-answer'], { advice: true }),
    'ignored-message': fix('SC-EU-CAN', 'ts-request-ignored'),
    'ignored-wait': fix('SC-EU-CAN', 'ts-request-ignored'),
    'ignored-return': fix('SC-EU-CAN', 'ts-request-ignored', 'ship-refuse-3p-risk'),
    'ignored-guarantee': fix('AZ-CA', 'ts-request-ignored', 'az-wait', 'az-cancel-ignored'),

    'gone-why': official('SC-DE-198080', ['ts-seller-cancelled'], { readIn: ['amazon.de', uk] }),
    'gone-money': fix('SC-UK-FAQ', 'ts-seller-cancelled', 'buyer-3p-not-charged'),
    'gone-order': fix('SC-DE-198080', 'ts-seller-cancelled', 'seller-irreversible'),
    'gone-compensation': inferred('SC-DE-198080', ['ts-seller-cancelled'], { advice: true }),

    'vanished-bundle': ofRule('bundle'),
    'vanished-order': fix('UK-CAN', 'ts-bundle'),

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
      list('missing-shipping', 'missing-window', 'missing-digital', 'missing-grocery', 'missing-account'),
      steps('missing-look', 'missing-request', 'missing-track', 'missing-refuse', 'missing-support'),
    ],
    charged: [
      list('charged-hold', 'charged-taken', 'charged-items'),
      steps('charged-compare', 'charged-wait', 'charged-bank', 'charged-posted'),
    ],
    'no-confirmation': [list('quiet-request', 'quiet-mail'), steps('quiet-list', 'quiet-messages', 'quiet-again')],
    less: [
      list('less-part', 'less-fee', 'less-delivery', 'less-split'),
      steps('less-open', 'less-match', 'less-dispute', 'less-law'),
    ],
    late: [
      list('late-processing', 'late-days', 'late-seller', 'late-card'),
      steps('late-issued', 'late-count', 'late-message', 'late-bank'),
    ],
    pending: [
      list('pending-payment', 'pending-store', 'pending-other'),
      steps('pending-fix', 'pending-wait', 'pending-cancel', 'pending-seller', 'pending-japan'),
    ],
    declined: [
      list('declined-why'),
      steps('declined-retry', 'declined-bank'),
      list('declined-second', 'declined-days'),
    ],
    'shipped-anyway': [
      list('anyway-request', 'anyway-race', 'anyway-auto'),
      steps('anyway-refuse', 'anyway-money', 'anyway-keep'),
    ],
    'request-ignored': [
      list('ignored-no-limit'),
      steps('ignored-message', 'ignored-wait', 'ignored-return', 'ignored-guarantee'),
    ],
    'seller-cancelled': [list('gone-why'), steps('gone-money', 'gone-order'), list('gone-compensation')],
    bundle: [list('vanished-bundle'), steps('vanished-order')],
    'button-gone-law': [list('law-why'), steps('law-function', 'law-confirm', 'law-return')],
    walk: [text('walk')],
  },
});
