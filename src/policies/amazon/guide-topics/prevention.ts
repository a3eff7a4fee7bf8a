/** `annul guide prevention`: section 8 of the researched facts. */
import { list, topic } from '../../../guide/plan.ts';
import { jp, us } from '../stores.ts';
import { advice, official } from './basis.ts';

export const prevention = topic({
  statements: {
    'one-tap': advice('PV-2', ['prev-1click']),
    'video-pin': official('PV-2', ['prev-1click'], { advice: true }),
    cart: advice('US-CAN', ['prev-cart']),
    'valid-card': official('US-DECL', ['prev-payment', 'ts-declined'], { readIn: [us] }),
    stock: official('SC-JP-AVOID', ['prev-seller-side'], { readIn: [jp], advice: true }),
  },
  sections: {
    buyers: [list('one-tap', 'video-pin', 'cart', 'valid-card')],
    sellers: [list('stock')],
  },
});
