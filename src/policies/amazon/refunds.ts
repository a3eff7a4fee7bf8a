/**
 * Table (a) of the researched facts: how long money is on its way once the refund is issued, and how long a hold
 * stands that was never charged. All rows of a store that fit a payment are its span together, the widest counts.
 *
 * A store without a row of its own borrows one: of the first store of its region in the order of these rows, else of
 * amazon.com, else of the first store that has one (`borrowedFrom` says so). So within a region the best documented
 * store stands first. A number whose unit the source leaves open counts as business days where the facts page says
 * so, else as calendar days.
 */

import type { PaymentMethod } from '../../order/vocabulary.ts';
import type { Citation, RefundRow } from '../policy.ts';
import { holdDays } from './limits.ts';
import { euStores, except, india, jp, uk, us } from './stores.ts';

const au = 'amazon.com.au';
const sg = 'amazon.sg';
const eg = 'amazon.eg';
/** EU stores without a page that covers every payment. */
const otherEu = euStores.filter((store) => !['amazon.fr', 'amazon.it', 'amazon.es'].includes(store));

/** `card`, which may be either, is counted as credit and debit together. */
const cards: readonly PaymentMethod[] = ['credit-card', 'debit-card', 'prepaid-card', 'store-card'];
/** Paid through a third party, who may hold the money as a bank does; no page says so. */
const agreed: readonly PaymentMethod[] = ['installments', 'wallet', 'other'];
/** What "the original method" and "any payment already taken" can mean in Europe. */
const paid: readonly PaymentMethod[] = [...cards, ...agreed, 'bank-account', 'points', 'cash', 'invoice'];

type Span = Pick<RefundRow, 'min' | 'max' | 'unit'>;
const hours = (min: number, max: number): Span => ({ min, max, unit: 'hours' });
const days = (min: number, max: number): Span => ({ min, max, unit: 'days' });
const business = (min: number, max: number): Span => ({ min, max, unit: 'business-days' });

const official = (source: string): Citation => ({ source, confidence: 'official' });
const copy = (source: string): Citation => ({ source, confidence: 'copy' });
const secondary = (source: string): Citation => ({ source, confidence: 'secondary' });
const inferred = (source: string): Citation => ({ source, confidence: 'inferred' });

type Extra = Partial<Pick<RefundRow, 'after' | 'fulfilledBy' | 'note'>>;
const of =
  (kind: RefundRow['kind']) =>
  (
    id: string,
    stores: readonly string[],
    methods: readonly PaymentMethod[],
    span: Span,
    cite: Citation,
    extra: Extra = {},
  ): RefundRow => ({ id, stores, methods, kind, ...span, cite, ...extra });
const hold = of('release-of-authorisation');
const refund = of('refund');
const none = (id: string, store: string, cite: Citation): RefundRow =>
  of('none')(id, [store], ['promotional-credit'], days(0, 0), cite, { note: 'promotional-credit' });

const holds: readonly RefundRow[] = [
  hold('refund-hold-us', [us], cards, business(5, holdDays), official('US-AUTH'), { note: 'counted-as-business-days' }),
  hold('refund-hold-us-agreed', [us], agreed, business(5, holdDays), inferred('US-AUTH'), { note: 'as-card' }),
  hold('refund-hold-au', [au], cards, business(0, holdDays), official('AU-PEND'), { note: 'bank-may-lift-hold' }),
  hold('refund-hold-au-agreed', [au], agreed, business(0, holdDays), inferred('AU-PEND'), { note: 'as-card' }),
  hold('refund-hold-default', except(us, au), [...cards, ...agreed], business(0, holdDays), inferred('AU-PEND')),
];

const americas: readonly RefundRow[] = [
  refund('refund-giftcard-us', [us], ['gift-card-balance'], hours(2, 3), official('ABOUT25')),
  refund('refund-credit-card', [us], ['credit-card'], business(3, 5), official('ABOUT25')),
  refund('refund-store-card', [us], ['store-card'], business(3, 5), inferred('ABOUT25'), { note: 'as-credit-card' }),
  refund('refund-debit-card', [us], ['debit-card'], business(0, 10), official('ABOUT25')),
  refund('refund-checking', [us], ['bank-account'], business(0, 10), secondary('TECHU')),
  refund('refund-invoice', [us], ['invoice'], business(0, 10), inferred('TECHU'), { note: 'as-bank-account' }),
  refund('refund-other', [us], ['other'], business(0, 10), inferred('TECHU'), { note: 'method-not-told' }),
  refund('refund-snap-ebt', [us], ['ebt'], business(0, 10), secondary('TECHU')),
  refund('refund-prepaid', [us], ['prepaid-card'], days(0, 30), secondary('QSPR'), { note: 'prepaid-about' }),
  refund('refund-points', [us], ['points'], business(0, 5), secondary('TECHU')),
  refund('refund-cash', [us], ['cash'], business(0, 10), secondary('TECHU')),
  refund(
    'refund-paypal-venmo-klarna-affirm',
    [us, ...otherEu],
    ['wallet', 'installments'],
    business(3, 10),
    // No page was found, in two searches: a card's span and a bank account's together.
    inferred('ABOUT25'),
  ),
  none('refund-promo', us, secondary('QSPR')),
  refund('refund-ca', ['amazon.ca'], cards, business(3, 5), inferred('SC-REFUND')),
];

const europe: readonly RefundRow[] = [
  refund('refund-giftcard-eu', [...euStores, uk], ['gift-card-balance'], days(0, 1), inferred('ABOUT25')),
  refund('refund-fr', ['amazon.fr'], paid, business(0, 7), secondary('PHON21')),
  refund('refund-es', ['amazon.es'], paid, business(5, 7), copy('ES-RET')),
  refund('refund-it', ['amazon.it'], paid, business(5, 7), secondary('G-IT2'), { note: 'counted-as-business-days' }),
  // Counted from a seller's refund; for Amazon's own the cautious range stands.
  refund('refund-de-card', ['amazon.de'], cards, business(3, 5), official('SC-DE-REF'), {
    after: 'return',
    fulfilledBy: 'merchant',
  }),
  refund('refund-eu-safe', otherEu, cards, business(3, 7), inferred('UK-CAN')),
  refund('refund-uk-cancel', [uk], paid, business(5, 7), official('UK-CAN'), { after: 'cancellation' }),
  refund('refund-uk-return', [uk], paid, business(0, 7), official('UK-REF'), { after: 'return' }),
];

const asiaPacific: readonly RefundRow[] = [
  refund('refund-sg-card', [sg], cards, business(5, 10), official('SG-OLD')),
  refund('refund-sg-gift', [sg], ['gift-card-balance'], hours(6, 12), official('SG-OLD')),
  refund('refund-sg-paynow', [sg], ['bank-account'], business(1, 2), copy('SG-NEW')),
  refund('refund-sg-instalment', [sg], ['installments'], business(0, 15), copy('SG-NEW')),
  refund('refund-au-card', [au], cards, business(2, 10), official('AU-OLD')),
  refund('refund-au-gift', [au], ['gift-card-balance'], hours(6, 12), copy('AU-GL')),
  refund('refund-au-payto', [au], ['bank-account'], business(1, 2), copy('AU-GL')),
  refund('refund-au-zip', [au], ['installments'], business(0, 0), copy('AU-GL')),
  refund('refund-au-afterpay', [au], ['installments'], business(2, 10), copy('AU-GL')),
  none('refund-au-promo', au, official('AU-OLD')),
  refund('refund-in-apay', [india], ['gift-card-balance'], hours(0, 2), copy('IN-REF')),
  refund('refund-in-card-fba', [india], [...cards, 'bank-account'], business(2, 4), copy('IN-REF'), {
    fulfilledBy: 'platform',
  }),
  refund('refund-in-card-mfn', [india], [...cards, 'bank-account'], business(3, 5), copy('IN-REF'), {
    fulfilledBy: 'merchant',
  }),
  refund('refund-in-upi', [india], ['wallet'], business(2, 4), copy('IN-REF')),
  refund('refund-in-cod-neft-fba', [india], ['cash-on-delivery'], business(2, 4), copy('IN-REF'), {
    fulfilledBy: 'platform',
    note: 'cash-to-bank',
  }),
  refund('refund-in-cod-neft-mfn', [india], ['cash-on-delivery'], business(3, 5), copy('IN-REF'), {
    fulfilledBy: 'merchant',
    note: 'cash-to-bank',
  }),
  refund('refund-in-cheque', [india], ['other'], business(8, 10), copy('IN-REF'), { note: 'by-cheque' }),
  // "The next statement or the one after": two months at most, where a statement covers one.
  refund('refund-jp-card', [jp], ['credit-card'], days(0, 62), inferred('G-JP'), { note: 'card-statements' }),
  refund('refund-jp-debit', [jp], ['debit-card'], days(2, 10), secondary('G-JP')),
  refund(
    'refund-jp-cvs',
    [jp],
    ['convenience-store', 'bank-account', 'cash', 'wallet'],
    days(0, 7),
    secondary('JP-CVS'),
    { note: 'to-balance-or-bank' },
  ),
];

const middleEast: readonly RefundRow[] = [
  refund('refund-eg-card', [eg], cards, business(5, 7), official('EG-REF')),
  refund('refund-eg-cod', [eg], ['cash-on-delivery'], business(5, 7), official('EG-REF'), { note: 'cash-to-bank' }),
  refund('refund-eg-gift', [eg], ['gift-card-balance'], business(0, 1), official('EG-REF')),
];

export const refunds: readonly RefundRow[] = [...holds, ...americas, ...europe, ...asiaPacific, ...middleEast];
