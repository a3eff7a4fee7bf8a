/** The seller's tables, compiled when annul is built. */
import { createDomain } from '../../../facts/domain.ts';
import { type CompiledTables, compileTables } from '../../compiled.ts';
import { marketplaces } from '../stores.ts';
import { factOrder, seller } from './policy.ts';

// Compiling reads limits, never measures: no calendar is needed here.
export const data: CompiledTables = compileTables(
  createDomain(marketplaces, { side: 'seller', statutoryEnd: (_marketplace, day) => day }),
  seller,
  factOrder,
);
