/** What the seller should know beside the verdict, hit policy *collect*: of rows with one text the first holds. */
import type { WarningRule } from '../../policy.ts';
import { afterDays, withinDays } from '../../spans.ts';
import { notShipped, onTheWay } from '../groups.ts';
import { euStores, india, jp, uk, us } from '../stores.ts';

const stillOpen = { cancellation: ['none'], fullyRefunded: ['false'] } as const;
const mine = { ...stillOpen, fulfilledBy: ['merchant'] } as const;
/** Not shipped, and still here. */
const cancellable = { ...mine, status: notShipped, handedOver: ['as-status', 'false'] } as const;
/** Fewer units of a line are an adjustment, no cancellation. */
const wholeLine = { ...cancellable, line: ['whole'] } as const;
const unasked = ['none', 'message', 'rejected'] as const;
const prime = { sellerProgram: ['seller-fulfilled-prime'] } as const;
const gone = [...onTheWay, 'pickup-ready', 'delivered', 'undeliverable', 'returned'] as const;
const primeStores = [us, uk, 'amazon.de', 'amazon.es', 'amazon.fr'] as const;

export const sellerWarnings: readonly WarningRule[] = [
  {
    id: 'auto-cancel',
    warning: 'auto-cancel',
    facts: ['auto-cancel-days', 'auto-cancel-in', 'rc-auto-late', 'cr-included', 'unk-auto-cancel-3bd'],
    cite: { source: 'SC-AUTO', confidence: 'official' },
    readIn: [us, uk, ...euStores, 'amazon.ca', 'amazon.com.au', 'amazon.com.br', india, 'amazon.sa'],
    when: [{ ...mine, status: notShipped }],
    comment: 'Also where the parcel has left: what is not confirmed is cancelled all the same.',
  },
  {
    id: 'cancellation-fee-before',
    warning: 'cancellation-fee',
    facts: ['cr-fee-india'],
    cite: { source: 'SC-CR-IN2', confidence: 'official' },
    when: [{ ...wholeLine, marketplace: [india], cancellationRequest: unasked, daysPastShipBy: withinDays(0) }],
    params: { percent: 100, days: 30 },
  },
  {
    id: 'cancellation-fee-after',
    warning: 'cancellation-fee',
    facts: ['cr-fee-india'],
    cite: { source: 'SC-CR-IN2', confidence: 'official' },
    when: [{ ...wholeLine, marketplace: [india], cancellationRequest: unasked, daysPastShipBy: afterDays(0) }],
    params: { percent: 150, days: 30 },
  },
  {
    id: 'cancellation-fee-open',
    warning: 'cancellation-fee',
    facts: ['cr-fee-india'],
    cite: { source: 'SC-CR-IN2', confidence: 'official' },
    when: [{ ...wholeLine, marketplace: [india], cancellationRequest: unasked }],
    params: { percent: 100, afterwards: 150, days: 30 },
  },
  {
    id: 'listing-suppression',
    warning: 'listing-suppression',
    facts: ['cr-suppression'],
    cite: { source: 'SC-CR-EU', confidence: 'official' },
    readIn: [uk, ...euStores, india],
    when: [{ ...wholeLine, cancellationRequest: unasked, marketplace: [uk, ...euStores, india] }],
    params: { days: 30 },
  },
  {
    id: 'prime-target',
    warning: 'prime-target',
    facts: ['sfp-cr', 'unk-us-sfp-current'],
    cite: { source: 'SC-SFP-US', confidence: 'official' },
    readIn: primeStores,
    when: [{ ...wholeLine, ...prime, cancellationRequest: unasked, marketplace: primeStores }],
    params: { percent: '0.5' },
  },
  {
    id: 'prime-target-japan',
    warning: 'prime-target',
    facts: ['sfp-cr'],
    cite: { source: 'SC-SFP-JP', confidence: 'official' },
    when: [{ ...wholeLine, ...prime, cancellationRequest: unasked, marketplace: [jp] }],
    params: { percent: '1' },
  },
  {
    id: 'prime-support',
    warning: 'prime-support',
    facts: ['seller-sfp-cs'],
    cite: { source: 'SC-SFP-FAQ', confidence: 'official' },
    readIn: ['amazon.es'],
    when: [{ ...mine, ...prime, status: [...notShipped, ...gone] }],
  },
  {
    id: 'prime-address',
    warning: 'prime-address',
    facts: ['seller-address-change'],
    cite: { source: 'SC-SFP-US', confidence: 'official' },
    readIn: [us, 'amazon.de'],
    when: [{ ...cancellable, ...prime, sellerReason: ['address'] }],
  },
  {
    id: 'easy-ship-pick-up',
    warning: 'easy-ship-pick-up',
    facts: ['easyship-v0-pre', 'easyship-2022'],
    cite: { source: 'API-M', confidence: 'inferred' },
    when: [{ ...cancellable, sellerProgram: ['easy-ship'] }],
  },
  {
    id: 'label-bought',
    warning: 'label-bought',
    facts: ['seller-label'],
    cite: { source: 'SC-US-CAN-COPY', confidence: 'copy' },
    when: [{ ...cancellable, status: ['preparing'], marketplace: [us], cancellationRequest: ['open', 'message'] }],
  },
  {
    id: 'request-was-refused',
    warning: 'request-was-refused',
    facts: ['cr-reason-alone-insufficient', 'cr-excluded'],
    cite: { source: 'SC-EU-2022', confidence: 'inferred' },
    when: [{ ...cancellable, cancellationRequest: ['rejected'] }],
  },
  {
    id: 'stock-put-back-japan',
    warning: 'stock-put-back',
    facts: ['seller-inventory'],
    cite: { source: 'SC-JP-198080', confidence: 'official' },
    when: [
      { ...cancellable, marketplace: [jp], cancellationRequest: ['open', 'message'] },
      { ...cancellable, marketplace: [jp], sellerReason: ['buyer-asked', 'address', 'other', 'price-error'] },
    ],
  },
  {
    id: 'stock-put-back-us',
    warning: 'stock-put-back',
    facts: ['seller-inventory'],
    cite: { source: 'AMZ-SSB', confidence: 'copy' },
    when: [
      { ...cancellable, marketplace: [us], cancellationRequest: ['open', 'message'] },
      { ...cancellable, marketplace: [us], sellerReason: ['buyer-asked'] },
    ],
  },
  {
    id: 'stock-not-put-back',
    warning: 'stock-not-put-back',
    facts: ['seller-inventory'],
    cite: { source: 'AMZ-SSB', confidence: 'copy' },
    when: [
      {
        ...cancellable,
        marketplace: [us, jp],
        cancellationRequest: ['none', 'rejected'],
        sellerReason: ['out-of-stock'],
      },
    ],
  },
  {
    id: 'withdrawal-may-bind',
    warning: 'withdrawal-may-bind',
    facts: ['eu-withdrawal-before-delivery', 'eu-withdrawal-send', 'eu-refund-deadline', 'uk-withdrawal-14'],
    cite: { source: 'LAW-EU26', confidence: 'inferred' },
    when: [
      {
        ...mine,
        business: ['false'],
        marketplace: [uk, ...euStores],
        status: [...notShipped, ...onTheWay, 'pickup-ready'],
        cancellationRequest: ['message', 'open', 'rejected'],
      },
    ],
    params: { days: 14 },
  },
  {
    id: 'return-cost-japan',
    warning: 'return-cost',
    facts: ['seller-jp-cost'],
    cite: { source: 'SC-JP-FAQ', confidence: 'official' },
    when: [
      {
        ...mine,
        marketplace: [jp],
        status: notShipped,
        handedOver: ['true'],
        cancellationRequest: ['open', 'message'],
      },
    ],
  },
  {
    id: 'refund-fee-us',
    warning: 'refund-fee',
    facts: ['seller-refund-admin-fee'],
    cite: { source: 'SC-RAF', confidence: 'official' },
    when: [{ ...mine, status: gone, marketplace: [us] }],
    params: { amount: '5 USD', percent: 20 },
  },
  {
    id: 'refund-fee-uk',
    warning: 'refund-fee',
    facts: ['seller-refund-admin-fee'],
    cite: { source: 'UK-FORUM-RAF', confidence: 'secondary' },
    when: [{ ...mine, status: gone, marketplace: [uk] }],
    params: { amount: '5 GBP', percent: 20 },
  },
  {
    id: 'refund-fee-brazil',
    warning: 'refund-fee',
    facts: ['seller-refund-admin-fee'],
    cite: { source: 'BR-RAF', confidence: 'official' },
    when: [{ ...mine, status: gone, marketplace: ['amazon.com.br'] }],
    params: { amount: '10 BRL', percent: 20 },
  },
  {
    id: 'foreign-return',
    warning: 'foreign-return',
    facts: ['3p-intl-3cd'],
    cite: { source: 'SC-INTL25', confidence: 'official' },
    readIn: ['amazon.de', uk],
    when: [{ ...mine, status: ['delivered'], returnRequested: ['true'], marketplace: ['amazon.de', uk] }],
    params: { days: 3 },
  },
  {
    id: 'first-scan-refund',
    warning: 'first-scan-refund',
    facts: ['3p-refund-first-scan', 'seller-safet'],
    cite: { source: 'SC-FORUM-REF', confidence: 'official' },
    readIn: [us, uk, ...euStores],
    when: [
      { ...mine, status: ['delivered', 'returned'], returnRequested: ['true'], marketplace: [us, uk, ...euStores] },
    ],
  },
  {
    id: 'not-returnable',
    warning: 'not-returnable',
    facts: ['return-non-returnable-us', 'custom-handmade', 'hazmat', 'perishable'],
    cite: { source: 'STOCKW', confidence: 'secondary' },
    when: [
      { ...mine, status: ['delivered'], returnable: ['false'] },
      { ...mine, status: ['delivered'], kind: ['custom'] },
    ],
  },
  {
    id: 'multi-channel-hold',
    warning: 'multi-channel-hold',
    facts: ['mcf-hold'],
    cite: { source: 'API-M', confidence: 'official' },
    when: [{ ...stillOpen, sellerProgram: ['multi-channel'], onHold: ['true'], status: ['pending', 'unshipped'] }],
    params: { days: 14 },
  },
];
