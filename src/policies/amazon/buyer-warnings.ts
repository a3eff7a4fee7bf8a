/** What the buyer should know beside the verdict, hit policy *collect*. */

import type { WarningRule } from '../policy.ts';
import { afterDays, betweenDays, withinDays, withinMinutes } from '../spans.ts';
import { electronicsFamily, notDelivered, notShipped, onTheWay } from './groups.ts';
import { selfCancelMinutes } from './limits.ts';
import { euStores, except, india, jp, uk, us } from './stores.ts';

const stillOpen = { cancellation: ['none'], fullyRefunded: ['false'] } as const;

export const buyerWarnings: readonly WarningRule[] = [
  {
    id: 'bundle',
    warning: 'bundle',
    facts: ['rule-bundle-overlay', 'buyer-cancel-bundle', 'ts-bundle'],
    cite: { source: 'UK-CAN', confidence: 'official' },
    when: [{ bundle: ['true'], status: notDelivered }],
  },
  {
    id: 'replacement-original-due',
    warning: 'replacement-original-due',
    facts: ['rule-exchange', 'exchange', 'replacement'],
    cite: { source: 'US-EXCH', confidence: 'official' },
    when: [{ replacement: ['true'], status: [...notDelivered, ...onTheWay, 'pickup-ready'] }],
  },
  {
    id: 'overdue-platform',
    warning: 'overdue',
    facts: ['az-nondelivery', 'az-exclusions', 'late-check'],
    cite: { source: 'AZ-CA', confidence: 'inferred' },
    when: [{ status: onTheWay, fulfilledBy: ['platform'], daysPastEstimate: afterDays(3) }],
    params: { days: 3 },
  },
  {
    id: 'whole-order-only',
    warning: 'whole-order-only',
    facts: ['buyer-3p-whole-order', 'unk-3p-partial'],
    cite: { source: 'XX-CAN', confidence: 'copy' },
    when: [
      {
        ...stillOpen,
        fulfilledBy: ['merchant'],
        status: notShipped,
        cancellationRequest: ['none', 'message', 'rejected'],
      },
    ],
    severalItems: true,
  },
  {
    id: 'one-business-day-us',
    warning: 'one-business-day',
    facts: ['buyer-3p-us-buyer-page'],
    cite: { source: 'US-CAN', confidence: 'official' },
    when: [
      {
        ...stillOpen,
        fulfilledBy: ['merchant'],
        status: notShipped,
        marketplace: [us],
        cancellationRequest: ['none'],
        minutesSincePlaced: { from: withinMinutes(selfCancelMinutes.elsewhere).below ?? 0 },
      },
    ],
  },
  {
    id: 'check-cancelled-list-eu',
    warning: 'check-cancelled-list',
    facts: ['buyer-3p-2022'],
    cite: { source: 'SC-EU-2022', confidence: 'official' },
    when: [
      {
        fulfilledBy: ['merchant'],
        status: notShipped,
        marketplace: euStores,
        minutesSincePlaced: withinMinutes(selfCancelMinutes.elsewhere),
      },
    ],
  },
  {
    id: 'request-was-rejected',
    warning: 'request-was-rejected',
    facts: ['buyer-3p-no-answer', 'ts-request-ignored'],
    cite: { source: 'SC-EU-CAN', confidence: 'inferred' },
    when: [{ cancellationRequest: ['rejected'], status: notShipped }],
  },
  {
    id: 'payment-review',
    warning: 'payment-review',
    facts: ['account-hold', 'ts-pending', 'ts-declined'],
    cite: { source: 'SC-PEND-US', confidence: 'official' },
    when: [{ onHold: ['true'], status: ['pending', 'unshipped', 'preparing'] }],
  },
  {
    id: 'subscription-goes-on',
    warning: 'subscription-goes-on',
    facts: ['subscribe-save'],
    cite: { source: 'G-SNS', confidence: 'secondary' },
    when: [{ subscribeAndSave: ['true'], status: notDelivered }],
  },
  {
    id: 'check-item-date',
    warning: 'check-item-date',
    facts: ['return-eu-electronics-14', 'unk-uk-es-nl-14', 'rw-uk-electronics', 'rw-es-default', 'rw-fr-electronics'],
    cite: { source: 'GNT', confidence: 'secondary' },
    when: [
      {
        status: ['delivered'],
        marketplace: [uk, 'amazon.es', 'amazon.nl', 'amazon.fr'],
        category: electronicsFamily,
        returnable: ['true'],
        daysSinceDelivery: betweenDays(14, 30),
      },
    ],
    params: { days: 14 },
  },
  {
    id: 'check-item-date-in',
    warning: 'check-item-date',
    facts: ['rw-in-default'],
    cite: { source: 'IN-REF', confidence: 'inferred' },
    when: [
      { status: ['delivered'], marketplace: [india], returnable: ['true'], daysSinceDelivery: betweenDays(7, 30) },
    ],
    params: { days: 7 },
  },
  {
    id: 'check-item-date-ca',
    warning: 'check-item-date',
    facts: ['rw-ca-default'],
    cite: { source: 'CA-RET18', confidence: 'official' },
    when: [
      {
        status: ['delivered'],
        marketplace: ['amazon.ca'],
        category: ['baby', 'toys'],
        returnable: ['true'],
        daysSinceDelivery: betweenDays(30, 45),
      },
      {
        status: ['delivered'],
        marketplace: ['amazon.ca'],
        category: ['personal-care-electrical'],
        returnable: ['true'],
        daysSinceDelivery: betweenDays(30, 60),
      },
    ],
    params: { days: 30 },
  },
  {
    id: 'late-return-fee-us',
    warning: 'late-return-fee',
    facts: ['fee-late-us', 'rule-delivered-late'],
    cite: { source: 'US-FEES', confidence: 'copy' },
    when: [
      {
        status: ['delivered'],
        marketplace: [us],
        kind: ['physical'],
        returnable: ['true'],
        daysSinceDelivery: afterDays(30),
      },
    ],
    params: { percent: 20, days: 30, afterwards: 100 },
  },
  {
    id: 'preparing-not-promised',
    warning: 'not-cancelled-until-confirmed',
    facts: ['buyer-cancel-preparing', 'ts-no-email'],
    cite: { source: 'UK-CAN-OLD', confidence: 'official' },
    when: [{ fulfilledBy: ['platform'], status: ['preparing'] }],
  },
  {
    id: 'video-button-uk',
    warning: 'video-button-uk',
    facts: ['digital-video-newtext', 'digital-video-eu'],
    cite: { source: 'PV-2', confidence: 'copy' },
    when: [
      {
        kind: ['digital-video'],
        accessed: ['false'],
        marketplace: [uk],
        status: ['delivered'],
        minutesSincePlaced: { from: withinMinutes(48 * 60).below ?? 0 },
        daysSincePlaced: withinDays(14),
      },
    ],
    params: { days: 14 },
  },
  {
    id: 'plan-ends-with-item',
    warning: 'plan-ends-with-item',
    facts: ['services-warranty'],
    cite: { source: 'ASURION', confidence: 'official' },
    when: [{ kind: ['service'], status: notDelivered }],
  },
  {
    id: 'window-inferred',
    warning: 'window-inferred',
    facts: ['buyer-3p-window', 'buyer-3p-window-in'],
    cite: { source: 'SC-US-CAN', confidence: 'inferred' },
    when: [
      {
        fulfilledBy: ['merchant'],
        status: notShipped,
        marketplace: except(us, uk, 'amazon.ca', jp, ...euStores),
        minutesSincePlaced: withinMinutes(selfCancelMinutes.elsewhere),
      },
    ],
    params: { minutes: selfCancelMinutes.elsewhere },
  },
];
