/** `annul guide groceries`: groceries and the other special items of section 3 of the researched facts. */
import { list, steps, text, topic } from '../../../guide/plan.ts';
import { storeNumber } from '../store-numbers.ts';
import { euStores, uk, us } from '../stores.ts';
import { copied, inferred, inStores, numberOf, official, ofRule, secondary, withNumbers } from './basis.ts';

const cancelling = ofRule('grocery-before-dispatch', { advice: true });

export const groceries = topic({
  statements: {
    'before-dispatch': ofRule('grocery-before-dispatch'),
    'grocery-open': cancelling,
    'grocery-choose': cancelling,
    'grocery-tick': cancelling,
    'grocery-fails': ofRule('grocery-on-its-way', { advice: true }),
    unavailable: official('FRESH-OFF', ['grocery-unavailable'], { readIn: [us] }),
    damaged: official('FRESH-OFF', ['grocery-damaged'], { readIn: [us] }),
    'damaged-keep': ofRule('grocery-delivered', { advice: true }),
    perishable: secondary('STOCKW', ['perishable']),

    preorder: ofRule('preorder'),
    'preorder-charge': official('API-M', ['preorder', 'state-v0-pendingavailability']),
    'preorder-gift-card': secondary('G-PREO', ['preorder']),

    'subscribe-two': secondary('G-SNS', ['subscribe-save']),
    'subscribe-date': secondary('G-SNS', ['subscribe-save', 'unk-sns-cutoff']),

    custom: ofRule('custom-made'),
    'custom-cancel': withNumbers(inferred('STOCKW', ['custom-handmade']), () => ({
      minutes: numberOf('third-party-within-30-minutes', 'minutes'),
    })),
    'custom-law': inStores([...euStores, uk], copied('LAW-EU26', ['eu-withdrawal-exceptions', 'custom-handmade'])),

    large: inStores([us], official('US-LARGE', ['large-item'])),
    'large-service': inStores([us], official('US-LARGE', ['large-item'])),

    plan: withNumbers(official('ASURION', ['services-warranty'], { readIn: [us] }), (store) => ({
      days: storeNumber('planRefund', store)?.value ?? numberOf('protection-plan', 'days'),
    })),
    'plan-with-item': ofRule('plan-ends-with-item', { advice: true }),
    tickets: copied('LAW-EU26', ['tickets-services']),

    exchange: official('US-EXCH', ['exchange', 'rule-exchange'], { readIn: [us, uk] }),
    replacement: secondary('G-REPL', ['replacement']),
    'exchange-uk': inStores([uk], official('UK-EXCH', ['exchange'])),

    haul: inStores([us], ofRule('haul-final-sale')),
    hazmat: secondary('STOCKW', ['hazmat']),
    renewed: inferred('US-RETWIN', ['renewed-resale']),
    pharmacy: copied('US-RETWIN', ['pharmacy-alcohol']),
    business: inferred('API-M', ['business']),
    import: withNumbers(inStores([uk, 'amazon.co.jp'], official('UK-IFD', ['import-fees-deposit'])), () => ({
      days: 60,
    })),
  },
  sections: {
    groceries: [
      text('before-dispatch'),
      steps('grocery-open', 'grocery-choose', 'grocery-tick', 'grocery-fails'),
      list('unavailable', 'damaged', 'damaged-keep', 'perishable'),
    ],
    preorders: [text('preorder', 'preorder-charge', 'preorder-gift-card')],
    subscriptions: [text('subscribe-two', 'subscribe-date')],
    custom: [text('custom-cancel', 'custom', 'custom-law')],
    large: [text('large', 'large-service')],
    services: [list('plan', 'plan-with-item', 'tickets')],
    exchanges: [list('exchange', 'replacement', 'exchange-uk')],
    others: [list('haul', 'hazmat', 'renewed', 'pharmacy', 'business', 'import')],
  },
});
