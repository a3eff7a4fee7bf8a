/** `annul guide prevention`: section 8 of the researched facts. */
import { list, topic } from '../../../guide/plan.ts';
import { jp, us } from '../stores.ts';
import { advice, copied, official } from './basis.ts';
import { ownWindow } from './shared.ts';

const stock = official('SC-JP-AVOID', ['prev-seller-side'], { readIn: [jp], advice: true });

export const prevention = topic({
  statements: {
    'one-tap': advice('PV-2', ['prev-1click']),
    'video-pin': copied('PV-2', ['prev-1click'], { advice: true }),
    cart: advice('US-CAN', ['prev-cart']),
    'sold-by': ownWindow,
    'return-line': advice('UK-REF', ['prev-returnable']),
    address: advice('UK-UND', ['prev-address']),
    'act-fast': advice('US-CAN', ['prev-act']),
    subscriptions: advice('G-SNS', ['prev-sns']),
    children: advice('PV-2', ['prev-kids']),
    'valid-card': official('US-DECL', ['prev-payment', 'ts-declined'], { readIn: [us] }),

    stock,
    prices: stock,
    handling: stock,
    'soon-known': stock,
    listing: advice('SC-JP-AVOID', ['prev-seller-side', 'cr-suppression']),
  },
  sections: {
    before: [list('cart', 'sold-by', 'return-line', 'address', 'valid-card')],
    settings: [list('one-tap', 'video-pin', 'children', 'subscriptions')],
    after: [list('act-fast')],
    sellers: [list('stock', 'prices', 'handling', 'listing', 'soon-known')],
  },
});
