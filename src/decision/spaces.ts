/** The coded facts of a policy over the calendars of its stores; made once, and again only for orders that need their own. */
import type { Space } from '../decide/space.ts';
import { createDomain } from '../facts/domain.ts';
import { lastReceivedOf } from '../facts/receipt.ts';
import type { Order } from '../order/order.ts';
import type { CompiledTables } from '../policies/compiled.ts';
import { spaceOf } from '../policies/compiled.ts';
import type { LoadedPolicy } from '../policies/load.ts';
import { legalRegion, statutoryEnd } from '../refund/calendars.ts';

const withdrawalDays = 14;

type Kind = 'store' | 'utc';
const made = new WeakMap<CompiledTables, Partial<Record<Kind, Space>>>();

function create(policy: LoadedPolicy, tables: CompiledTables, kind: Kind, lastReceived?: number): Space {
  const domain = createDomain(policy.marketplaces, {
    statutoryEnd: (marketplace, day) => statutoryEnd(marketplace, day) ?? day + withdrawalDays,
    lastReceived,
    storeKnown: kind === 'store',
  });
  return spaceOf(domain, tables);
}

/** `store`: the one store that the order names and the policy covers. */
export function spaceFor(policy: LoadedPolicy, tables: CompiledTables, order: Order, store: string | undefined): Space {
  const kind = store === undefined ? 'utc' : 'store';
  const last = store !== undefined && legalRegion(store) === undefined ? undefined : lastReceivedOf(order);
  if (last !== undefined) return create(policy, tables, kind, last);
  const known = made.get(tables) ?? {};
  const space = known[kind] ?? create(policy, tables, kind);
  made.set(tables, { ...known, [kind]: space });
  return space;
}
