/** Everything that can be known of an order, for a policy that covers these stores. */
import type { Domain, EnumInput } from '../decide/model.ts';
import { constraintsOf, orderings } from './constraints.ts';
import type { EnumSpec } from './input-spec.ts';
import { axisInputsOf, enumInputsOf, marketplacePlace, type Side } from './inputs.ts';
import { createScales, type StatutoryEnd } from './scales.ts';

export const marketplaceInput = (marketplaces: readonly string[]): EnumSpec => ({
  kind: 'enum',
  id: 'marketplace',
  values: marketplaces,
  place: marketplacePlace,
});

/** What a policy changes in the domain that all share. */
export interface DomainChanges {
  /** Facts of its own (`own.ts`). */
  readonly inputs?: readonly EnumInput[];
  /** Shared constraints, by id, that do not hold on its platform. */
  readonly lifts?: readonly string[];
}

export interface DomainOptions extends DomainChanges {
  readonly side: Side;
  readonly statutoryEnd: StatutoryEnd;
  /** When the last of an order's goods was received (`receipt.ts`). */
  readonly lastReceived?: number | undefined;
  /** False where the store is not known: days are then counted in UTC, whatever the store may be. */
  readonly storeKnown?: boolean;
}

export function createDomain(marketplaces: readonly string[], options: DomainOptions): Domain {
  const { side, inputs = [], lifts = [] } = options;
  const scales = createScales(options.statutoryEnd, options.lastReceived);
  // A platform without stores of its own has no clock either.
  const stores = marketplaces.length === 0 ? [] : [marketplaceInput(marketplaces)];
  const storeKnown = options.storeKnown !== false && stores.length > 0;
  return {
    inputs: [...stores, ...enumInputsOf(side), ...inputs, ...axisInputsOf(side)],
    scales: storeKnown ? scales : scales.map(({ by: _, ...scale }) => scale),
    constraints: constraintsOf(side).filter(({ id }) => !lifts.includes(id)),
    orderings,
  };
}
