/**
 * How often an answer is expected, so that the interview is short for common orders. No platform publishes such
 * frequencies: these are our estimates, and they shape only the order of the questions, never a verdict.
 */
import type { Weights } from '../../decide/plan.ts';
import { everyInput } from '../../facts/inputs.ts';
import { type ShopDomain, shopChanges } from './policy.ts';

type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;

const common: Shares = {
  status: { unshipped: 34, preparing: 12, shipped: 22, delivered: 22, pending: 5, cancelled: 3 },
  kind: { physical: 85, custom: 4, software: 2, 'egift-card': 2 },
  law: { eu: 40, us: 35, uk: 15, other: 10 },
  returnWindow: { 14: 25, 30: 45, 60: 5, 90: 4, none: 6, unlimited: 1, other: 14 },
  inReturnWindow: { true: 70, false: 30 },
};

/** Even where no share is given for the input; 1 for a value without one. */
export function shopWeights(domain: ShopDomain, own: Shares = {}): Weights {
  const shares: Shares = { ...common, ...own };
  const inputs = [...everyInput, ...shopChanges(domain).inputs];
  const valuesOf = new Map(
    inputs.flatMap((input) => (input.kind === 'enum' ? [[input.id, input.values] as const] : [])),
  );
  return (input, choice) => {
    const known = Object.hasOwn(shares, input) ? shares[input] : undefined;
    const value = valuesOf.get(input)?.[choice];
    return known === undefined || value === undefined ? 1 : (known[value] ?? 1);
  };
}
