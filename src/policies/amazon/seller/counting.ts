/**
 * Whether a cancellation counts in the seller's cancellation rate, and which reason code is the honest one: table (c)
 * of the researched facts. Hit policy *first*; asked only of what a rule of the verdict table calls `measured`.
 */
import type { Condition } from '../../../decide/model.ts';
import type { SellerReason } from '../../../order/vocabulary.ts';
import type { CountingRule } from '../../policy.ts';
import { euStores, jp, uk, us } from '../stores.ts';

const stated = ['SC-CR-EU', uk, ...euStores] as const;
const [page, ...readIn] = stated;

/** An order adjustment: it never counts, for the rest of the line has shipped. */
function adjustment(id: string, code: string, when: readonly Condition[]): CountingRule {
  return {
    id,
    facts: ['seller-partial', 'rc-customerreturn'],
    cite: { source: 'GH-ADJ', confidence: 'secondary' },
    when: when.map((condition) => ({ line: ['part'], ...condition })),
    text: 'adjusted',
    counts: false,
    code,
  };
}

/** The seller's own doing: it counts, under whatever code. */
function own(reason: SellerReason, fact: string, code: string, more: Partial<CountingRule> = {}): CountingRule {
  return {
    id: `counts-${reason}`,
    facts: ['cr-included', fact],
    cite: { source: page, confidence: 'official' },
    readIn: [...readIn, us, 'amazon.ca', 'amazon.com.au', 'amazon.ae', 'amazon.in'],
    when: [{ sellerReason: [reason] }],
    text: 'counts',
    counts: true,
    code,
    ...more,
  };
}

export const sellerCounting: readonly CountingRule[] = [
  {
    id: 'multi-channel-never-counts',
    facts: ['cr-definition', 'seller-fba'],
    cite: { source: page, confidence: 'official' },
    when: [{ sellerProgram: ['multi-channel'] }],
    counts: false,
  },
  {
    id: 'platform-fulfilled-never-counts',
    facts: ['seller-fba', 'cr-definition'],
    cite: { source: page, confidence: 'official' },
    readIn: [...readIn, us],
    when: [{ fulfilledBy: ['platform'] }],
    text: 'multi-channel-never-counts',
    counts: false,
  },
  {
    id: 'refund-not-cancellation',
    facts: ['seller-case-3', 'rc-customerreturn'],
    cite: { source: page, confidence: 'official' },
    readIn: [...readIn, jp],
    when: [{ status: ['shipped'] }],
    counts: false,
  },
  adjustment('adjusted-for-the-buyer', 'CustomerCancel', [
    { cancellationRequest: ['open', 'message'] },
    { sellerReason: ['buyer-asked'] },
  ]),
  adjustment('adjusted-out-of-stock', 'NoInventory', [{ sellerReason: ['out-of-stock'] }]),
  adjustment('adjusted-price', 'PriceError', [{ sellerReason: ['price-error'] }]),
  adjustment('adjusted-address', 'CustomerAddressIncorrect', [{ sellerReason: ['address'] }]),
  adjustment('adjusted-exchange', 'Exchange', [{ sellerReason: ['exchange'] }]),
  adjustment('adjusted-other', 'GeneralAdjustment', [{}]),
  {
    id: 'requested-officially',
    facts: ['cr-excluded', 'seller-steps-requested', 'rc-buyercanceled', 'cr-au-table'],
    cite: { source: 'SC-EU-2022', confidence: 'official' },
    readIn: [...readIn, 'amazon.com.au'],
    when: [{ cancellationRequest: ['open'] }],
    counts: false,
    code: 'BuyerCanceled',
  },
  {
    id: 'requested-unofficially',
    facts: ['cr-reason-alone-insufficient', 'rc-buyercanceled', 'cr-au-table'],
    cite: { source: 'SC-EU-2022', confidence: 'official' },
    readIn: [...readIn, 'amazon.com.au'],
    when: [{ cancellationRequest: ['message'] }, { sellerReason: ['buyer-asked'] }],
    counts: true,
    code: 'BuyerCanceled',
  },
  own('out-of-stock', 'rc-noinventory', 'NoInventory'),
  own('price-error', 'rc-pricingerror', 'PricingError', { xml: 'GeneralAdjustment' }),
  own('address', 'rc-shippingaddressundeliverable', 'ShippingAddressUndeliverable'),
  own('exchange', 'rc-customerexchange', 'CustomerExchange'),
  own('other', 'rc-generaladjustment', 'GeneralAdjustment'),
];
