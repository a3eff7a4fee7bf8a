/** `annul guide gift-cards`: gift cards and gifts, section 3 of the researched facts. */
import { list, steps, text, topic } from '../../../guide/plan.ts';
import { euStores, uk, us } from '../stores.ts';
import { inferred, inStores, official, ofRule, withNumbers } from './basis.ts';

const cancelling = ofRule('gift-card-not-sent', { advice: true });
const asking = ofRule('gift-card-sent', { advice: true });
const gift = inStores([us], official('US-GIFT', ['gift-return']));

export const giftCards = topic({
  statements: {
    'not-sent': ofRule('gift-card-not-sent'),
    'not-sent-open': cancelling,
    'not-sent-choose': cancelling,
    'not-sent-confirm': cancelling,
    sent: ofRule('gift-card-sent'),
    'sent-unclaimed': asking,
    'sent-support': asking,
    'sent-worked': asking,
    'sent-law': inStores([...euStores, uk], ofRule('withdraw-gift-card', { advice: true })),
    claimed: ofRule('gift-card-claimed'),
    'claimed-balance': ofRule('gift-card-claimed', { advice: true }),
    terms: official('GC-SE', ['giftcard-default'], { readIn: ['amazon.se', 'amazon.in'] }),
    'gift-marked': withNumbers(gift, () => ({ digits: 17 })),
    'gift-money': gift,
    'gift-dear': withNumbers(gift, () => ({ price: 2000 })),
    'gift-cancel': inferred('US-GIFT', ['gift-return']),
  },
  sections: {
    'not-sent': [text('not-sent'), steps('not-sent-open', 'not-sent-choose', 'not-sent-confirm')],
    sent: [text('sent'), steps('sent-unclaimed', 'sent-support', 'sent-worked'), text('sent-law')],
    claimed: [text('claimed', 'claimed-balance', 'terms')],
    gifts: [list('gift-marked', 'gift-money', 'gift-dear', 'gift-cancel')],
  },
});
