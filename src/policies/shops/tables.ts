/**
 * The tables of a platform whose sellers are shops: what is over, what is on its way and what has arrived reads alike on
 * all of them; what can be done before shipping is the platform's own and is handed in.
 */
import type { AlternativeRule, Citation, CountingRule, PolicyTables, VerdictRule, WarningRule } from '../policy.ts';
import { withinDays } from '../spans.ts';
import { notShipped, onItsWay } from './groups.ts';
import { windowDays } from './inputs.ts';
import { lawAlternatives, sellerLawWarnings, statutoryReturns } from './withdrawal.ts';

type Stated = Pick<VerdictRule, 'facts' | 'cite'>;

export interface ShopSide {
  /** Which page tells what the platform's states mean. */
  readonly states: Stated;
  /** Which page says that what has shipped is not cancelled any more. */
  readonly shipped: Stated;
  /** Which page tells how returns go. */
  readonly returns: Stated;
  /** Rules that leave nothing open before shipping. */
  readonly beforeShipping: readonly VerdictRule[];
  readonly alternatives?: readonly AlternativeRule[];
  readonly warnings?: readonly WarningRule[];
  /** A seller's: what counts in the platform's rate. */
  readonly counting?: readonly CountingRule[];
}

const inferred = ({ facts, cite }: Stated): Stated => ({ facts, cite: { ...cite, confidence: 'inferred' } });

const over = (states: Stated): readonly VerdictRule[] => [
  {
    id: 'already-cancelled',
    ...states,
    when: [{ status: ['cancelled', 'unfulfillable'] }, { cancellation: ['executed'] }],
    verdict: 'nothing-to-do',
    actor: 'seller',
    refundAfter: 'cancellation',
    past: true,
    steps: 'already-over',
  },
  {
    id: 'already-returned',
    ...inferred(states),
    when: [{ status: ['returned'] }],
    verdict: 'nothing-to-do',
    actor: 'seller',
    steps: 'already-over',
  },
  {
    id: 'already-refunded',
    ...inferred(states),
    when: [{ fullyRefunded: ['true'] }],
    verdict: 'nothing-to-do',
    actor: 'seller',
    steps: 'already-over',
  },
];

/** Nothing can be refused or sent back. */
const withoutReturn = { status: [...onItsWay, 'delivered'], download: ['true'] } as const;

const returnRule = (
  id: string,
  stated: Stated,
  when: VerdictRule['when'][number],
  more: Partial<VerdictRule> = {},
): VerdictRule => ({
  id,
  ...stated,
  when: [{ status: ['delivered'], ...when }],
  verdict: 'return',
  actor: 'buyer',
  steps: 'return',
  ...more,
});

/** What the shop says of itself is its rule: hence inferred. */
const shopReturns = (stated: Stated): readonly VerdictRule[] => [
  ...windowDays.map((days) =>
    returnRule(
      `return-window-${days}`,
      stated,
      { returnWindow: [String(days)], daysSinceDelivery: withinDays(days) },
      { text: 'return-window', params: { days }, timed: true },
    ),
  ),
  returnRule('return-window-unlimited', stated, { returnWindow: ['unlimited'] }),
  returnRule('return-window-other', stated, { returnWindow: ['other'], inReturnWindow: ['true'] }),
];

const rejectedRequest = (cite: Citation): WarningRule => ({
  id: 'request-was-rejected',
  warning: 'request-was-rejected',
  facts: ['eu-withdrawal-before-delivery'],
  cite: { ...cite, confidence: 'inferred' },
  when: [{ cancellationRequest: ['rejected'], status: notShipped }],
});

export function buyerTables(side: ShopSide): PolicyTables {
  const { states, shipped, returns } = side;
  return {
    verdict: [
      ...over(states),
      ...side.beforeShipping,
      {
        id: 'download-delivered',
        facts: ['eu-withdrawal-exceptions', ...returns.facts],
        cite: { ...returns.cite, confidence: 'inferred' },
        when: [withoutReturn],
        verdict: 'contact-support',
        actor: 'seller',
        steps: 'ask-about-the-download',
      },
      {
        id: 'ready-for-pickup',
        ...inferred(shipped),
        when: [{ status: ['pickup-ready'] }],
        verdict: 'refuse-or-return',
        actor: 'buyer',
        steps: 'leave-it-there',
      },
      {
        id: 'shipped',
        ...shipped,
        when: [{ status: onItsWay }],
        verdict: 'refuse-or-return',
        actor: 'buyer',
        steps: 'accept-then-return',
      },
      {
        id: 'undeliverable',
        ...inferred(shipped),
        when: [{ status: ['undeliverable'] }],
        verdict: 'contact-support',
        actor: 'seller',
        steps: 'ask-about-the-parcel',
      },
      {
        id: 'not-returnable',
        ...inferred(returns),
        when: [{ status: ['delivered'], returnable: ['false'] }],
        verdict: 'contact-support',
        actor: 'seller',
        steps: 'only-if-defective',
      },
      ...shopReturns(inferred(returns)),
      ...statutoryReturns,
      {
        id: 'return-window-over',
        ...inferred(returns),
        when: [{ status: ['delivered'] }],
        verdict: 'contact-support',
        actor: 'seller',
        steps: 'late-return',
      },
    ],
    alternatives: [...lawAlternatives, ...(side.alternatives ?? [])],
    warnings: [rejectedRequest(states.cite), ...(side.warnings ?? [])],
  };
}

/** The seller knows better than the status: it has left. */
const sentUntold = { status: ['unshipped', 'preparing'], handedOver: ['true'] } as const;

export function sellerTables(side: ShopSide): PolicyTables {
  const { states, shipped, returns } = side;
  return {
    verdict: [
      ...over(states),
      {
        id: 'sent-without-parcel',
        facts: ['eu-withdrawal-exceptions', ...returns.facts],
        cite: { ...returns.cite, confidence: 'inferred' },
        when: [withoutReturn, { ...sentUntold, download: ['true'] }],
        verdict: 'request-refund',
        actor: 'seller',
        steps: 'decide-the-refund',
      },
      {
        id: 'awaits-pickup',
        ...inferred(shipped),
        when: [{ status: ['pickup-ready'] }],
        verdict: 'refuse-or-return',
        actor: 'buyer',
        steps: 'take-from-pickup',
      },
      {
        id: 'sent',
        ...shipped,
        when: [{ status: [...onItsWay, 'undeliverable'] }, sentUntold],
        verdict: 'refuse-or-return',
        actor: 'buyer',
        steps: 'refund-when-back',
      },
      ...side.beforeShipping,
      {
        id: 'arrived',
        ...inferred(returns),
        when: [{ status: ['delivered'] }],
        verdict: 'return',
        actor: 'buyer',
        steps: 'take-back',
      },
    ],
    alternatives: side.alternatives ?? [],
    warnings: [...sellerLawWarnings, ...(side.warnings ?? [])],
    ...(side.counting && { counting: side.counting }),
  };
}
