/** Routes that stand open beside the buyer's verdict, hit policy *collect*. */

import type { AlternativeRule } from '../policy.ts';
import { betweenDays, withinDays } from '../spans.ts';
import { notDelivered, onTheWay, withinPeriod } from './groups.ts';
import { euStores, uk, us } from './stores.ts';

const withdrawable = ['physical', 'gift-card', 'service'] as const;
const underWay = [...notDelivered, ...onTheWay, 'pickup-ready', 'undeliverable'] as const;
const stillMine = { fullyRefunded: ['false'], cancellation: ['none'], business: ['false'] } as const;

export const buyerAlternatives: readonly AlternativeRule[] = [
  {
    id: 'withdraw-before-delivery-eu',
    alternative: 'statutory-withdrawal',
    facts: ['rule-eu-overlay', 'eu-withdrawal-before-delivery', 'eu-withdrawal-14', 'eu-withdrawal-function'],
    cite: { source: 'LAW-EU26', confidence: 'inferred' },
    when: [{ ...stillMine, kind: withdrawable, status: underWay, marketplace: euStores, returnable: ['true'] }],
    text: 'withdraw-before-delivery',
    params: { days: 14 },
    steps: 'withdraw',
  },
  {
    id: 'withdraw-after-delivery-eu',
    alternative: 'statutory-withdrawal',
    facts: ['rule-eu-overlay', 'eu-withdrawal-14', 'eu-withdrawal-function', 'bd-eu-legal'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
    when: withinPeriod({
      ...stillMine,
      kind: withdrawable,
      status: ['delivered'],
      marketplace: euStores,
      returnable: ['true'],
    }),
    text: 'withdraw-after-delivery',
    params: { days: 14 },
    steps: 'withdraw',
  },
  {
    id: 'withdraw-before-delivery-uk',
    alternative: 'statutory-withdrawal',
    facts: ['rule-eu-overlay', 'uk-withdrawal-14'],
    cite: { source: 'LAW-UK26', confidence: 'inferred' },
    when: [{ ...stillMine, kind: withdrawable, status: underWay, marketplace: [uk], returnable: ['true'] }],
    text: 'withdraw-before-delivery',
    params: { days: 14 },
    steps: 'withdraw-uk',
  },
  {
    id: 'withdraw-after-delivery-uk',
    alternative: 'statutory-withdrawal',
    facts: ['rule-eu-overlay', 'uk-withdrawal-14'],
    cite: { source: 'LAW-UK26', confidence: 'copy' },
    when: withinPeriod({
      ...stillMine,
      kind: withdrawable,
      status: ['delivered'],
      marketplace: [uk],
      returnable: ['true'],
    }),
    text: 'withdraw-after-delivery',
    params: { days: 14 },
    steps: 'withdraw-uk',
  },
  {
    id: 'withdraw-not-returnable',
    alternative: 'statutory-withdrawal',
    uncertain: true,
    facts: ['eu-withdrawal-exceptions', 'uk-withdrawal-14', 'rule-eu-overlay'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
    when: [
      { ...stillMine, kind: withdrawable, status: underWay, marketplace: [...euStores, uk], returnable: ['false'] },
      ...withinPeriod({
        ...stillMine,
        kind: withdrawable,
        status: ['delivered'],
        marketplace: [...euStores, uk],
        returnable: ['false'],
      }),
    ],
    params: { days: 14 },
    steps: 'withdraw',
  },
  {
    id: 'withdraw-digital',
    alternative: 'statutory-withdrawal',
    uncertain: true,
    facts: ['digital-software', 'eu-withdrawal-exceptions', 'eu-withdrawal-14'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
    when: [
      {
        ...stillMine,
        kind: ['ebook', 'digital-video', 'digital-music', 'app', 'software', 'subscription'],
        accessed: ['false'],
        status: [...notDelivered, 'delivered', ...onTheWay],
        marketplace: [...euStores, uk],
        daysSincePlaced: withinDays(14),
      },
    ],
    params: { days: 14 },
    steps: 'withdraw-digital',
  },
  {
    id: 'withdraw-gift-card',
    alternative: 'statutory-withdrawal',
    uncertain: true,
    facts: ['giftcard-eu', 'giftcard-default'],
    cite: { source: 'G-GIFT-DE', confidence: 'secondary' },
    when: [
      {
        ...stillMine,
        kind: ['egift-card'],
        redeemed: ['false'],
        status: [...underWay, 'delivered'],
        marketplace: [...euStores, uk],
        daysSincePlaced: withinDays(14),
      },
    ],
    params: { days: 14 },
    steps: 'withdraw',
  },
  {
    id: 'cancel-delivery',
    alternative: 'cancel-delivery',
    facts: ['ship-cancel-delivery', 'rule-shipped-amzl'],
    cite: { source: 'UK-CAN', confidence: 'official' },
    readIn: [us, uk],
    when: [{ status: onTheWay, fulfilledBy: ['platform'], carrier: ['platform'] }],
    steps: 'cancel-delivery',
  },
  {
    id: 'guarantee-not-arrived',
    alternative: 'guarantee-claim',
    facts: ['az-wait', 'az-deadline', 'az-nondelivery'],
    cite: { source: 'AZ-US', confidence: 'official' },
    when: [
      {
        fulfilledBy: ['merchant'],
        status: [...onTheWay, 'pickup-ready'],
        daysPastEstimate: betweenDays(3, 90),
        fullyRefunded: ['false'],
      },
    ],
    params: { hours: 48, days: 90 },
    steps: 'guarantee-claim',
  },
  {
    id: 'guarantee-undeliverable',
    alternative: 'guarantee-claim',
    facts: ['ship-undeliverable-3p', 'az-wait', 'az-deadline'],
    cite: { source: 'UK-UND', confidence: 'official' },
    when: [
      {
        fulfilledBy: ['merchant'],
        status: ['undeliverable'],
        daysPastEstimate: withinDays(90),
        fullyRefunded: ['false'],
      },
    ],
    params: { hours: 48, days: 90 },
    steps: 'guarantee-claim',
  },
  {
    id: 'guarantee-refused-return',
    alternative: 'guarantee-claim',
    uncertain: true,
    facts: ['az-return-conditions', 'az-wait', 'az-deadline'],
    cite: { source: 'AZ-US2', confidence: 'copy' },
    when: [
      {
        fulfilledBy: ['merchant'],
        kind: ['physical', 'custom', 'gift-card'],
        status: ['delivered'],
        daysSinceDelivery: withinDays(30),
        daysPastEstimate: withinDays(90),
        fullyRefunded: ['false'],
      },
    ],
    params: { hours: 48, days: 90 },
    steps: 'guarantee-claim',
  },
];
