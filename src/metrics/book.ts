/** The orders of a run: each once, the latest of its copies, apart by store. */
import type { CountedOrder } from './counted.ts';

export interface StoreOrders {
  readonly store: string | undefined;
  readonly orders: ReadonlyMap<string, CountedOrder>;
  /** Copies beyond the first. */
  readonly duplicates: number;
}

export interface Book {
  add(order: CountedOrder): void;
  /** In the order in which they were met. */
  stores(): readonly StoreOrders[];
}

export function createBook(): Book {
  const stores = new Map<string | undefined, { orders: Map<string, CountedOrder>; duplicates: number }>();
  return {
    add(order) {
      const found = stores.get(order.store) ?? { orders: new Map(), duplicates: 0 };
      stores.set(order.store, found);
      const before = found.orders.get(order.id);
      if (before !== undefined) found.duplicates += 1;
      if (before === undefined || supersedes(order, before)) found.orders.set(order.id, order);
    },
    stores: () => [...stores].map(([store, found]) => ({ store, ...found })),
  };
}

/** The later by `updatedAt`; where one of them does not tell, or both are as old, the one that was read last. */
function supersedes(next: CountedOrder, before: CountedOrder): boolean {
  return next.updatedAt === undefined || before.updatedAt === undefined || next.updatedAt >= before.updatedAt;
}
