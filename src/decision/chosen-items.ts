/** The items of an order that the user has named, by id or as `items.0`. */
import { type Entry, entriesOf } from '../facts/entries.ts';
import { clean } from '../order/clean.ts';
import type { Order } from '../order/order.ts';
import type { Decision, ItemDecision } from './decision.ts';

/** By its id, else by its path. */
export function nameOf({ items = [] }: Order, index: number): string {
  const id = items[index]?.id;
  return id === undefined ? `items.${index}` : clean(id);
}

export interface Choice {
  readonly chosen: ReadonlySet<number>;
  /** What names no item of this order. */
  readonly unknown: readonly string[];
  /** What would. */
  readonly known: readonly string[];
}

/** Items by id, or by their path `items.0`. */
export function chooseItems(order: Order, names: readonly string[]): Choice {
  const items = order.items ?? [];
  const chosen = new Set<number>();
  const unknown: string[] = [];
  for (const name of names) {
    const places = items.flatMap((item, index) => (item.id === name || `items.${index}` === name ? [index] : []));
    for (const place of places) chosen.add(place);
    if (places.length === 0) unknown.push(name);
  }
  return { chosen, unknown, known: items.map((_, index) => nameOf(order, index)) };
}

/** An item of a decision, and what of the order it is about. */
export interface Part {
  readonly decision: ItemDecision;
  readonly entry: Entry;
}

/** Those that were named; all where none was. */
export function chosenParts({ items }: Decision, order: Order, names: readonly string[] | undefined): readonly Part[] {
  const places = names && chooseItems(order, names).chosen;
  return entriesOf(order).flatMap((entry, index) => {
    const decision = items[index];
    const wanted = places === undefined || (entry.index !== undefined && places.has(entry.index));
    return decision !== undefined && wanted ? [{ decision, entry }] : [];
  });
}
