/** Puts a shop platform's policy together, and compiles its tables when annul is built. */
import { createDomain } from '../../facts/domain.ts';
import type { Side } from '../../facts/inputs.ts';
import type { OwnInput } from '../../facts/own.ts';
import { type CompiledTables, compileTables } from '../compiled.ts';
import type { PolicyTables } from '../policy.ts';
import { shopInputs, shopLifts } from './inputs.ts';

export interface ShopDomain {
  /** The platform's stores; none where each shop is its own. */
  readonly marketplaces: readonly string[];
  /** Its own facts, beside those of every shop. */
  readonly inputs: readonly OwnInput[];
}

/** What a shop platform changes in the domain that all policies share. */
export const shopChanges = ({ marketplaces, inputs }: ShopDomain) => ({
  marketplaces,
  inputs: [...shopInputs, ...inputs],
  lifts: shopLifts,
});

/** The order in which the diagrams test facts: what ends the matter first. */
const factOrder = ['cancellation', 'fullyRefunded', 'status', 'cancellationRequest', 'returnable', 'returnWindow'];

// Compiling reads limits, never measures: no calendar is needed here.
export const compileShop = (side: Side, domain: ShopDomain, tables: PolicyTables): CompiledTables =>
  compileTables(
    createDomain(domain.marketplaces, { ...shopChanges(domain), side, statutoryEnd: (_marketplace, day) => day }),
    tables,
    factOrder,
  );
