/** Items are told apart by their ids. */
import { clean } from '../order/clean.ts';
import type { InputError } from '../order/error.ts';
import { found } from '../order/found.ts';
import type { Order } from '../order/order.ts';

/** The error of an id that stands on two items. */
export function duplicateItem(order: Order): InputError | undefined {
  if (!order.items || order.items.length < 2) return undefined;
  const seen = new Set<string>();
  for (const [index, { id }] of order.items.entries()) {
    if (id === undefined) continue;
    if (seen.has(id)) {
      return {
        code: 'invalid-order',
        path: `items.${index}.id`,
        ...found(clean(id)),
        expected: { kind: 'unique' },
        hint: 'unique-ids',
      };
    }
    seen.add(id);
  }
  return undefined;
}
