/** `annul guide refunds`: sections 4 and 5 of the researched facts, and table (a). */
import { type BasisIn, list, steps, text, topic } from '../../../guide/plan.ts';
import type { Params } from '../../policy.ts';
import { fees } from '../fees.ts';
import { refunds as rows } from '../refunds.ts';
import { euStores, uk, us } from '../stores.ts';
import {
  advice,
  byStore,
  copied,
  fromRule,
  inferred,
  inStores,
  isOf,
  official,
  secondary,
  withNumbers,
} from './basis.ts';

const au = 'amazon.com.au';
const older = ['amazon.eg', 'amazon.sg'];

/** The span of a hold, as the store's row has it. */
function hold(store: string | undefined): Params {
  const row = rows.find(
    (each) =>
      each.kind === 'release-of-authorisation' && each.methods.includes('credit-card') && isOf(each, store ?? us),
  );
  return row === undefined ? {} : { min: row.min, max: row.max };
}

/** The share of a fee in the store (in general, in the US), as its row has it. */
const percent =
  (deduction: string) =>
  (store: string | undefined): Params => {
    const fee = fees.find((row) => row.deduction === deduction && isOf(row, store ?? us));
    if (fee?.percent === undefined) return {};
    const { percent: most, daysLate } = fee;
    return daysLate === undefined ? { percent: most } : { percent: most, days: daysLate.from - 1 };
  };

const feeIn = (stores: readonly string[], deduction: string, facts: readonly string[]): BasisIn =>
  withNumbers(
    inStores(stores, byStore([[older, official('EG-REF', ['fee-old-model'])]], copied('US-FEES', facts))),
    percent(deduction),
  );

const late = official('UK-REF', ['late-check', 'ts-late'], { advice: true });

export const refunds = topic({
  statements: {
    'two-parts': official('UK-REF', ['clock-two-stage']),
    uncharged: official('US-AUTH', ['clock-cancel-uncharged']),
    hold: withNumbers(
      byStore(
        [
          [[us], official('US-AUTH', ['hold-release-us'])],
          [[au], official('AU-PEND', ['hold-release-au'])],
        ],
        inferred('AU-PEND', ['hold-release-us', 'conflict-hold']),
      ),
      hold,
    ),
    'hold-debit': inferred('US-AUTH', ['hold-debit']),
    'charged-early': withNumbers(
      inStores([us], official('US-AUTH', ['hold-multi-item'])),
      fromRule('charged-taken', 'days'),
    ),
    charged: byStore(
      [[[uk], official('UK-CAN', ['clock-cancel-charged'])]],
      inferred('UK-CAN', ['clock-cancel-charged']),
    ),
    returned: official('UK-REF', ['clock-return']),

    'issued-instant': withNumbers(official('UK-REF', ['instant-refund'], { readIn: [uk, us] }), () => ({ days: 30 })),
    'issued-by-hand': withNumbers(official('SC-REFUND', ['stage1-seller-manual']), () => ({ hours: 2 })),

    'business-days': inferred('QSBD', ['bd-default', 'bd-count']),
    'business-days-fr': inStores(['amazon.fr'], secondary('PHON21', ['bd-fr'])),
    command: advice('UK-REF', ['bd-count']),

    'split-balance': official('SC-FR-REF', ['split-giftcard'], { readIn: ['amazon.fr', 'amazon.it'] }),
    'split-order': inferred('SC-FR-REF', ['split-order']),
    promotional: byStore([[[au], official('AU-OLD', ['promo-cert'])]], secondary('QSPR', ['promo-cert'])),
    'closed-card': inStores(['amazon.sg', 'amazon.in'], copied('SG-NEW', ['card-expired'])),
    cash: inStores(['amazon.in'], copied('IN-REF', ['cod-in'])),
    instalments: inferred('SG-NEW', ['bnpl', 'instalment']),
    invoice: inferred('API-M', ['business']),

    'no-fee': inferred('SC-UK-FAQ', ['amount-precancel-full']),
    'one-item': inferred('SC-UK-FAQ', ['amount-partial-cancel', 'promo-clawback']),
    'fee-late': feeIn([us, ...older], 'late-return-fee', ['fee-late-us']),
    'fee-later': withNumbers(inStores([us], copied('US-FEES', ['fee-late-us'])), percent('late-return-refused')),
    'fee-damage': withNumbers(inStores([us], copied('US-FEES', ['fee-damage-us'])), percent('damage-fee')),
    'fee-restock': withNumbers(inStores([us], copied('US-FEES', ['fee-restock-us'])), percent('restocking-fee')),
    'fee-media': withNumbers(inStores(older, official('EG-REF', ['fee-old-model'])), (store) =>
      percent('opened-media-fee')(store ?? 'amazon.sg'),
    ),
    'fee-postage': inStores([us], copied('US-FEES', ['fee-return-ship-us'])),
    'fee-seller': byStore(
      [[[uk, ...euStores], copied('LAW-EU26', ['fee-seller-deduct'])]],
      withNumbers(official('SC-FORUM-REF', ['fee-seller-deduct']), () => percent('seller-deduction')(us)),
    ),
    'delivery-eu': inStores([...euStores, uk], official('LAW-CRD', ['ship-eu-outbound'])),
    'postage-eu': inStores([...euStores, uk], copied('LAW-EU26', ['ship-eu-return'])),
    'deadline-eu': inStores(
      [...euStores, uk],
      byStore([[[uk], copied('LAW-UK34', ['uk-refund-clock'])]], official('LAW-ANNI', ['eu-refund-deadline'])),
    ),
    'postage-uk': inStores([uk], official('UK-REF', ['ship-return-uk'])),
    'delivery-us': inStores([us], official('US-3PR', ['ship-outbound-us'])),
    tax: official('SC-RAF', ['tax'], { readIn: [us] }),

    'late-open': late,
    'late-count': late,
    'late-seller': official('SC-69126', ['ts-late', 'seller-az'], { advice: true }),
    'late-bank': late,
    'late-platform': late,
  },
  sections: {
    clocks: [text('two-parts'), list('uncharged', 'hold', 'hold-debit', 'charged-early', 'charged', 'returned')],
    issued: [{ kind: 'times', of: 'processing' }, list('issued-instant', 'issued-by-hand')],
    shown: [{ kind: 'times', of: 'refunds' }, list('business-days', 'business-days-fr', 'command')],
    split: [list('split-balance', 'split-order', 'promotional', 'closed-card', 'cash', 'instalments', 'invoice')],
    less: [
      list(
        'no-fee',
        'one-item',
        'fee-late',
        'fee-later',
        'fee-damage',
        'fee-restock',
        'fee-media',
        'fee-postage',
        'fee-seller',
        'delivery-eu',
        'postage-eu',
        'deadline-eu',
        'postage-uk',
        'delivery-us',
        'tax',
      ),
    ],
    late: [steps('late-open', 'late-count', 'late-seller', 'late-bank', 'late-platform')],
  },
});
