/** Amazon's tables as data; its sentences are in `texts.ts`, its durations in `refunds.ts` and `processing.ts`. */
import type { PolicyTables } from '../policy.ts';
import { buyerAlternatives } from './buyer-alternatives.ts';
import { buyerRules } from './buyer-rules.ts';
import { buyerWarnings } from './buyer-warnings.ts';

export const buyer: PolicyTables = {
  verdict: buyerRules,
  alternatives: buyerAlternatives,
  warnings: buyerWarnings,
};

/** The order in which the diagrams test facts: found by local search, a quarter of the nodes of the order of writing. */
export const factOrder = [
  'cancellation',
  'fullyRefunded',
  'cancellationRequest',
  'fulfilledBy',
  'redeemed',
  'accessed',
  'kind',
  'soldBy',
  'status',
  'daysPastEstimate',
  'bundle',
  'returnable',
  'program',
  'daysSinceDelivery',
  'marketplace',
  'subscribeAndSave',
  'replacement',
  'onHold',
  'carrier',
  'minutesSincePlaced',
  'category',
  'placedOn',
  'today',
  'statutoryDays',
  'receivedLater',
  'business',
  'daysSincePlaced',
  'unitPrice',
] as const;
