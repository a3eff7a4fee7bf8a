/** What the law of the EU, the UK and the US adds on any platform: section 2.5 and 10.4 of the researched facts. */
import type { Condition } from '../../decide/model.ts';
import type { AlternativeRule, VerdictRule, WarningRule } from '../policy.ts';
import { afterDays, withinDays } from '../spans.ts';
import { consumerOpen, notShipped, onItsWay, underWay, withdrawable, withoutParcel } from './groups.ts';

/** Inside the statutory period of 14 days, which of several goods the last one received starts. */
const withinPeriod = (condition: Condition): Condition[] => [
  { ...condition, statutoryDays: withinDays(14) },
  { ...condition, receivedLater: ['true'] },
];

const days = { params: { days: 14 } } as const;

export const statutoryReturns: readonly VerdictRule[] = [
  {
    id: 'statutory-withdrawal-eu',
    facts: ['eu-withdrawal-14', 'eu-withdrawal-function', 'bd-eu-legal'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
    when: withinPeriod({ status: ['delivered'], kind: withdrawable, law: ['eu'], business: ['false'] }),
    verdict: 'return',
    actor: 'buyer',
    timed: true,
    refundAfter: 'withdrawal',
    steps: 'withdraw',
    ...days,
  },
  {
    id: 'statutory-cancellation-uk',
    facts: ['uk-withdrawal-14'],
    cite: { source: 'LAW-UK26', confidence: 'copy' },
    when: withinPeriod({ status: ['delivered'], kind: withdrawable, law: ['uk'], business: ['false'] }),
    verdict: 'return',
    actor: 'buyer',
    timed: true,
    refundAfter: 'withdrawal',
    steps: 'withdraw-uk',
    ...days,
  },
];

const withdrawal = (
  id: string,
  rule: Pick<AlternativeRule, 'facts' | 'cite' | 'when'> & Partial<AlternativeRule>,
): AlternativeRule => ({ id, alternative: 'statutory-withdrawal', steps: 'withdraw', ...days, ...rule });

const goods = { ...consumerOpen, kind: withdrawable, returnable: ['true'] } as const;

export const lawAlternatives: readonly AlternativeRule[] = [
  withdrawal('withdraw-before-delivery-eu', {
    facts: ['eu-withdrawal-before-delivery', 'eu-withdrawal-14', 'eu-withdrawal-function'],
    cite: { source: 'LAW-EU26', confidence: 'inferred' },
    when: [{ ...goods, law: ['eu'], status: underWay }],
    text: 'withdraw-before-delivery',
  }),
  withdrawal('withdraw-after-delivery-eu', {
    facts: ['eu-withdrawal-14', 'eu-withdrawal-function', 'bd-eu-legal'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
    when: withinPeriod({ ...goods, law: ['eu'], status: ['delivered'] }),
    text: 'withdraw-after-delivery',
  }),
  withdrawal('withdraw-before-delivery-uk', {
    facts: ['uk-withdrawal-14'],
    cite: { source: 'LAW-UK26', confidence: 'inferred' },
    when: [{ ...goods, law: ['uk'], status: underWay }],
    text: 'withdraw-before-delivery',
    steps: 'withdraw-uk',
  }),
  withdrawal('withdraw-after-delivery-uk', {
    facts: ['uk-withdrawal-14'],
    cite: { source: 'LAW-UK26', confidence: 'copy' },
    when: withinPeriod({ ...goods, law: ['uk'], status: ['delivered'] }),
    text: 'withdraw-after-delivery',
    steps: 'withdraw-uk',
  }),
  withdrawal('withdraw-not-returnable', {
    uncertain: true,
    facts: ['eu-withdrawal-exceptions', 'uk-withdrawal-14'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
    when: [
      { ...goods, returnable: ['false'], law: ['eu', 'uk'], status: underWay },
      ...withinPeriod({ ...goods, returnable: ['false'], law: ['eu', 'uk'], status: ['delivered'] }),
    ],
  }),
  withdrawal('withdraw-without-parcel', {
    uncertain: true,
    facts: ['eu-withdrawal-exceptions', 'eu-withdrawal-14', 'shopify-selfserve-limits'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
    when: [
      {
        ...consumerOpen,
        kind: withoutParcel,
        accessed: ['false'],
        redeemed: ['false'],
        law: ['eu', 'uk'],
        status: [...notShipped, ...onItsWay, 'delivered'],
        daysSincePlaced: withinDays(14),
      },
    ],
  }),
  {
    id: 'late-shipment-us',
    alternative: 'late-shipment',
    // The 30 days hold only where the shop named no other time, which no order tells.
    uncertain: true,
    facts: ['ftc-30day', 'ftc-delay', 'ftc-refund'],
    cite: { source: 'FTC', confidence: 'official' },
    when: [
      {
        law: ['us'],
        status: ['unshipped', 'preparing'],
        cancellation: ['none'],
        fullyRefunded: ['false'],
        daysSincePlaced: afterDays(30),
      },
    ],
    params: { days: 30, workingDays: 7 },
    steps: 'late-shipment',
  },
];

/** What a shop owes by law. */
export const sellerLawWarnings: readonly WarningRule[] = [
  {
    id: 'withdrawal-refund-due',
    warning: 'withdrawal-refund-due',
    facts: ['eu-withdrawal-14', 'eu-withdrawal-before-delivery', 'uk-withdrawal-14'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
    when: [{ ...consumerOpen, law: ['eu', 'uk'], status: notShipped, cancellationRequest: ['open', 'message'] }],
    ...days,
  },
  {
    id: 'late-shipment-us',
    warning: 'late-shipment-us',
    facts: ['ftc-30day', 'ftc-delay', 'ftc-refund'],
    cite: { source: 'FTC', confidence: 'official' },
    when: [
      {
        law: ['us'],
        status: ['unshipped', 'preparing'],
        cancellation: ['none'],
        fullyRefunded: ['false'],
        daysSincePlaced: afterDays(30),
      },
    ],
    params: { days: 30, workingDays: 7 },
  },
];
