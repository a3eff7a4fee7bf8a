/** `--set` and `--marketplace`: what the user adds to every order. */
import { settle } from '../order/contradictions.ts';
import type { InputError } from '../order/error.ts';
import { someShop } from '../order/marketplaces.ts';
import type { Order } from '../order/order.ts';
import type { Setting } from '../order/set.ts';
import type { DataWarning } from '../order/warning.ts';
import { UsageError } from './exit.ts';

export interface Changed {
  readonly order: Order;
  readonly warnings: readonly DataWarning[];
}

/** An order with everything set, or why that cannot be in this one (it has no third item). */
export type Change = (order: Order, warnings: readonly DataWarning[]) => Changed | { readonly error: InputError };

/** Throws a `UsageError` where an assignment fits no order at all. */
export async function createChange(sets: readonly string[], marketplace: string | undefined): Promise<Change> {
  const store = (order: Order): Order => (marketplace === undefined ? order : inStore(order, marketplace));
  if (sets.length === 0) return (order, warnings) => ({ order: store(order), warnings });
  // Reading values needs the whole schema, which few calls do.
  const { applySetting, parseSetting } = await import('../order/set.ts');
  const settings = sets.map((assignment) => {
    const read = parseSetting(assignment);
    if ('error' in read) throw new UsageError({ kind: 'invalid-set', assignment, error: read.error });
    return read.setting;
  });
  return (order, warnings) => {
    let changed = store(order);
    for (const setting of settings) {
      const beyond = beyondItems(order, setting);
      if (beyond !== undefined) return { error: { ...beyond, order: order.id } };
      const result = applySetting(changed, setting);
      if ('error' in result) return { error: { ...result.error, order: order.id } };
      changed = result.order;
    }
    const settled = settle(changed);
    return { order: settled.order, warnings: [...warnings, ...settled.warnings] };
  };
}

/** An order that came with its items has no more of them: a mistyped position would decide goods that nobody ordered. */
function beyondItems({ items = [] }: Order, { path }: Setting): InputError | undefined {
  const [list, position = ''] = path;
  if (list !== 'items' || items.length === 0 || Number(position) < items.length) return undefined;
  return {
    code: 'invalid-set',
    path: path.join('.'),
    found: `items.${position}`,
    hint: 'last-index',
    detail: `${items.length - 1}`,
  };
}

/** Where the data does not tell which it is, or leaves it open. */
function inStore(order: Order, marketplace: string): Order {
  const { marketplace: told } = order;
  if (told === undefined || told === someShop) return { ...order, marketplace };
  return Array.isArray(told) && told.includes(marketplace) ? { ...order, marketplace } : order;
}
