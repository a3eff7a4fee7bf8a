/** One document of an Amazon format through its reader, for tables of quirks. */
import type { Format, ItemsOf, ReadResult } from '../../src/formats/format.ts';
import { createItemPool } from '../../src/formats/read.ts';
import type { Order } from '../../src/order/order.ts';
import type { DataWarning } from '../../src/order/warning.ts';

export interface Read {
  readonly order: Order;
  readonly warnings: readonly DataWarning[];
}

/** The first order in it; throws where there is none. */
export function readFirst(format: Format, document: unknown, itemsOf?: ItemsOf): Read {
  const [first] = format.read(document, itemsOf).flatMap((result): readonly ReadResult[] => {
    if (result.kind !== 'part') return [result];
    return [format.assemble?.(result.orderId, [{ part: result.part, origin: {} }], itemsOf) ?? result];
  });
  if (first?.kind !== 'order') throw new Error(JSON.stringify(first));
  return { order: first.order, warnings: first.warnings };
}

/** What documents that are no orders have in store for those that are. */
export function joinedFrom(format: Format, ...documents: readonly unknown[]): ItemsOf {
  const pool = createItemPool();
  for (const result of documents.flatMap((document) => format.read(document))) {
    if (result.kind !== 'items') throw new Error(JSON.stringify(result));
    pool.add(result.loose);
  }
  return pool.of;
}
