/** Everything that can be known of an order, for a policy that covers these stores. */
import type { Domain } from '../decide/model.ts';
import { constraints, orderings } from './constraints.ts';
import { axisInputs, type EnumSpec, enumInputs, marketplacePlace } from './inputs.ts';
import { createScales, type StatutoryEnd } from './scales.ts';

export const marketplaceInput = (marketplaces: readonly string[]): EnumSpec => ({
  kind: 'enum',
  id: 'marketplace',
  values: marketplaces,
  place: marketplacePlace,
});

export interface DomainOptions {
  readonly statutoryEnd: StatutoryEnd;
  /** When the last of an order's goods was received (`receipt.ts`). */
  readonly lastReceived?: number | undefined;
  /** False where the store is not known: days are then counted in UTC, whatever the store may be. */
  readonly storeKnown?: boolean;
}

export function createDomain(marketplaces: readonly string[], options: DomainOptions): Domain {
  const scales = createScales(options.statutoryEnd, options.lastReceived);
  return {
    inputs: [marketplaceInput(marketplaces), ...enumInputs, ...axisInputs],
    scales: options.storeKnown === false ? scales.map(({ by: _, ...scale }) => scale) : scales,
    constraints,
    orderings,
  };
}
