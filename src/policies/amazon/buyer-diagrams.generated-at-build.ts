/** The buyer's tables, compiled when annul is built. */
import { createDomain } from '../../facts/domain.ts';
import { type CompiledTables, compileTables } from '../compiled.ts';
import { buyer, factOrder } from './policy.ts';
import { marketplaces } from './stores.ts';

// Compiling reads limits, never measures: no calendar is needed here.
export const data: CompiledTables = compileTables(
  createDomain(marketplaces, { side: 'buyer', statutoryEnd: (_marketplace, day) => day }),
  buyer,
  factOrder,
);
