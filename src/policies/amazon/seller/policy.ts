/** Amazon's tables for a seller; their sentences are in `texts.ts`. */
import type { PolicyTables } from '../../policy.ts';
import { sellerAlternatives } from './alternatives.ts';
import { sellerCounting } from './counting.ts';
import { sellerRules } from './rules.ts';
import { sellerWarnings } from './warnings.ts';

export const seller: PolicyTables = {
  verdict: sellerRules,
  alternatives: sellerAlternatives,
  warnings: sellerWarnings,
  counting: sellerCounting,
};

/** The order in which the diagrams test facts. */
export const factOrder = [
  'cancellation',
  'fullyRefunded',
  'status',
  'sellerProgram',
  'fulfilledBy',
  'handedOver',
  'line',
  'cancellationRequest',
  'returnRequested',
  'marketplace',
  'sellerReason',
] as const;
