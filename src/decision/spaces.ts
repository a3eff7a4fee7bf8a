/** The coded facts of a policy over the calendars of its stores; made once, and again only for orders that need their own. */
import type { Space } from '../decide/space.ts';
import { createDomain } from '../facts/domain.ts';
import { lastReceivedOf } from '../facts/receipt.ts';
import type { Order } from '../order/order.ts';
import type { CompiledTables } from '../policies/compiled.ts';
import { spaceOf } from '../policies/compiled.ts';
import type { LoadedPolicy } from '../policies/load.ts';
import { legalRegion, statutoryEnd } from '../refund/calendars.ts';
import type { Role } from './decision.ts';

const withdrawalDays = 14;

/** One for orders of stores that are known, one for each country of the others, and one where no country is known. */
const made = new WeakMap<CompiledTables, Map<string, Space>>();

interface Sided {
  readonly role: Role;
  readonly policy: LoadedPolicy;
  readonly tables: CompiledTables;
}

interface Place {
  /** The one store that the order names and the policy covers. */
  readonly store: string | undefined;
  /** Whose law holds, where the store does not tell. */
  readonly country: string | undefined;
}

function create({ role, policy, tables }: Sided, { store, country }: Place, lastReceived?: number | undefined): Space {
  const domain = createDomain(policy.marketplaces, {
    ...policy,
    side: role,
    statutoryEnd: (marketplace, day) =>
      statutoryEnd(marketplace, day) ?? statutoryEnd(country, day) ?? day + withdrawalDays,
    lastReceived,
    storeKnown: store !== undefined,
  });
  return spaceOf(domain, tables);
}

export function spaceFor(sided: Sided, order: Order, place: Place): Space {
  const { tables } = sided;
  const { store, country } = place;
  const lawless = (store !== undefined || country !== undefined) && legalRegion(store ?? country) === undefined;
  const last = lawless ? undefined : lastReceivedOf(order);
  if (last !== undefined) return create(sided, place, last);
  const known = made.get(tables) ?? new Map<string, Space>();
  if (known.size === 0) made.set(tables, known);
  const key = `${store === undefined ? '' : 'store'} ${country ?? ''}`;
  const space = known.get(key) ?? create(sided, place);
  known.set(key, space);
  return space;
}
