/** `annul guide before-shipping`: sections 1.6 and 2.1 of the researched facts. */
import { type BasisIn, list, steps, text, topic } from '../../../guide/plan.ts';
import { euStores, jp, uk, us } from '../stores.ts';
import {
  advice,
  byStore,
  copied,
  inferred,
  inStores,
  numberOf,
  official,
  ofRule,
  secondary,
  withNumbers,
} from './basis.ts';
import { ownWindow } from './shared.ts';

/** The steps of cancelling, read in the US, in the UK, and in French. */
const desktop: BasisIn = byStore(
  [
    [[uk], official('UK-CAN', ['buyer-steps-desktop-uk'], { advice: true })],
    [['amazon.fr'], secondary('G-FREE', ['buyer-steps-fr-labels'], { advice: true })],
  ],
  official('US-CAN', ['buyer-steps-desktop-us'], { readIn: [us], advice: true }),
);
const app = secondary('G-POCKET', ['buyer-steps-app'], { advice: true });

export const beforeShipping = topic({
  rows: {
    'state-preorder': ofRule('preorder'),
    'state-pending': withNumbers(secondary('G-STATUS', ['label-payment-pending']), () => ({
      days: numberOf('pending', 'days'),
    })),
    'state-not-shipped': ownWindow,
    'state-preparing': ofRule('platform-preparing'),
    'state-requested': ofRule('third-party-requested', { advice: true }),
    'state-shipped': ofRule('shipped-platform'),
    'state-out-for-delivery': ofRule('shipped-platform'),
    'state-pickup': ofRule('pickup-ready'),
    'state-delivered': official('UK-REF', ['label-delivered'], { readIn: [uk] }),
    'state-undeliverable': ofRule('undeliverable-platform'),
    'state-cancelled': ofRule('already-cancelled'),
  },
  tables: ['states'],
  statements: {
    'amazon-ships': ofRule('platform-not-shipped'),
    'seller-ships': ownWindow,
    'not-yet-shipped': withNumbers(
      official('SC-EU-CAN', ['label-preparing', 'buyer-3p-window', 'rule-amazon-preparing'], {
        readIn: [us, uk, 'amazon.ca', ...euStores],
      }),
      (store) => ({
        minutes: numberOf(store === jp ? 'third-party-within-5-minutes' : 'third-party-within-30-minutes', 'minutes'),
      }),
    ),
    'fastest-delivery': inferred('US-CAN', ['prev-act', 'buyer-cancel-amazon']),
    'several-sellers': inferred('US-CAN', ['buyer-multi-seller']),

    'desktop-open': desktop,
    'desktop-choose': desktop,
    'desktop-tick': desktop,
    'desktop-confirm': desktop,

    'app-index': official('US-APPIDX', ['buyer-steps-app'], { readIn: [us] }),
    'app-open': app,
    'app-tap': app,
    'app-confirm': app,
    'app-address': secondary('G-ADDR', ['buyer-steps-app', 'buyer-change-order']),

    'it-worked': official('US-CAN', ['buyer-cancel-confirmation'], { readIn: [us, uk] }),
    'the-list-decides': official('US-CAN', ['ts-no-email', 'buyer-cancel-confirmation'], { advice: true }),

    'preparing-ask': ofRule('platform-preparing'),
    'preparing-answer': byStore(
      [[[uk], official('UK-CAN-OLD', ['buyer-cancel-preparing'])]],
      copied('XX-CAN', ['buyer-cancel-preparing']),
    ),
    'preparing-change': copied('US-CHG', ['buyer-change-order']),
    'preparing-seller': inferred('US-CHG', ['buyer-change-order']),
    'preparing-plan-b': advice('UK-CAN', ['buyer-cancel-preparing']),

    'one-of-several': official('US-CAN', ['buyer-cancel-partial'], { readIn: [us, uk] }),
    'fewer-units': copied('US-CHG', ['buyer-cancel-quantity']),
    bundle: ofRule('bundle'),
    twice: inferred('US-AUTH', ['buyer-duplicate']),
    'price-drop': official('US-EXCH', ['price-drop'], { readIn: [us, uk] }),
    'not-returnable': inferred('STOCKW', ['return-not-returnable-still-cancellable', 'perishable']),

    'pending-cancel': ofRule('pending'),
    'pending-seller': ofRule('pending'),

    'law-before-delivery': inStores(
      [...euStores, uk],
      byStore([[[uk], ofRule('withdraw-before-delivery-uk')]], ofRule('withdraw-before-delivery-eu')),
    ),
  },
  sections: {
    states: [
      {
        kind: 'rows',
        table: 'states',
        of: [
          'state-preorder',
          'state-pending',
          'state-not-shipped',
          'state-preparing',
          'state-requested',
          'state-shipped',
          'state-out-for-delivery',
          'state-pickup',
          'state-delivered',
          'state-undeliverable',
          'state-cancelled',
        ],
      },
    ],
    'who-ships': [list('amazon-ships', 'seller-ships', 'not-yet-shipped', 'fastest-delivery', 'several-sellers')],
    computer: [steps('desktop-open', 'desktop-choose', 'desktop-tick', 'desktop-confirm')],
    app: [text('app-index'), steps('app-open', 'app-tap', 'app-confirm'), text('app-address')],
    worked: [text('it-worked', 'the-list-decides')],
    pending: [text('pending-cancel', 'pending-seller')],
    preparing: [
      text('preparing-ask', 'preparing-answer'),
      list('preparing-change', 'preparing-seller', 'preparing-plan-b'),
    ],
    parts: [list('one-of-several', 'fewer-units', 'bundle', 'twice', 'price-drop', 'not-returnable')],
    law: [text('law-before-delivery')],
  },
});
