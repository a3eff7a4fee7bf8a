/** Facts that are a policy's alone: an order holds them under `facts`, by the id that the policy gives them. */
import type { EnumInput, Knowledge } from '../decide/model.ts';
import { clean, cut } from '../order/clean.ts';
import { nearest } from '../order/nearest.ts';
import type { Item, Order } from '../order/order.ts';
import type { DataWarning } from '../order/warning.ts';

export interface OwnInput extends EnumInput {
  /** What the rest of the order, or the item itself, tells of it: the values it may have. */
  tell?(order: Order, item: Item): readonly string[] | undefined;
}

const said = ({ facts }: Order, id: string): readonly string[] | undefined => {
  const value = facts !== undefined && Object.hasOwn(facts, id) ? facts[id] : undefined;
  return value === undefined ? undefined : [value].flat().map(String);
};

/** Whether an own fact is named by a path as `--set` takes it. */
export const ownFactOf = (path: string): string | undefined => /^facts\.(.+)$/s.exec(path)?.[1];

export const ownPath = (id: string): string => `facts.${id}`;

/** What the order says of them; a word that the policy does not have says nothing. */
export function ownKnowledge(order: Order, item: Item, inputs: readonly OwnInput[]): Knowledge {
  const known: Record<string, { readonly oneOf: readonly string[] }> = {};
  for (const { id, values, tell } of inputs) {
    const words = said(order, id)?.filter((word) => values.includes(word)) ?? [];
    const told = words.length > 0 ? words : tell?.(order, item);
    if (told !== undefined) known[id] = { oneOf: told };
  }
  return known;
}

/** Facts that the policy does not have, and words that it does not know. */
export function ownWarnings(order: Order, inputs: readonly OwnInput[]): DataWarning[] {
  return Object.keys(order.facts ?? {}).flatMap((id): DataWarning[] => {
    const input = inputs.find((one) => one.id === id);
    const path = ownPath(cut(clean(id)));
    if (input === undefined) {
      const near = nearest(
        id,
        inputs.map((one) => one.id),
      );
      return [{ id: 'unknown-field', path, ...(near !== undefined && { expected: ownPath(near) }) }];
    }
    const unknown = said(order, id)?.find((word) => !input.values.includes(word));
    if (unknown === undefined) return [];
    return [{ id: 'unknown-value', path, found: cut(clean(unknown)), expected: input.values.join(', ') }];
  });
}
