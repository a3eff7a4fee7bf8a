/** The table of problems, compiled when annul is built. */
import { createDomain } from '../../facts/domain.ts';
import { type CompiledTables, compileTables } from '../compiled.ts';
import { problemInputs } from './problem-inputs.ts';
import { problemFactOrder, problemTables } from './problem-rules/index.ts';
import { marketplaces } from './stores.ts';

// Compiling reads limits, never measures: no calendar is needed here.
export const data: CompiledTables = compileTables(
  createDomain(marketplaces, { side: 'buyer', inputs: problemInputs, statutoryEnd: (_marketplace, day) => day }),
  problemTables,
  problemFactOrder,
  true,
);
