/** The presumptions that a verdict rests on: those whose other values would change it, and to what. */
import { outcomes } from '../decide/explore.ts';
import type { EnumInput } from '../decide/model.ts';
import type { Entry } from '../facts/entries.ts';
import type { FactWords } from '../locales/facts.ts';
import type { Order } from '../order/order.ts';
import { type Status, shippedOrLater } from '../order/vocabulary.ts';
import type { Assumed, Verdict } from './decision.ts';
import { pathOf, textOf } from './questions.ts';
import { type Reasoning, released } from './reasoning.ts';

const gone: readonly Status[] = shippedOrLater;

/** How a presumed value is written in data: a list for programs, `null` for none, an amount for refunds. */
function usualValue(input: EnumInput, { statuses }: Entry): Assumed['value'] {
  if (input.id === 'program' || input.id === 'sellerProgram') return [];
  // Gone where the state says so; a state that is not told says nothing.
  if (input.unsaid === true) return statuses?.every((status) => gone.includes(status)) === true;
  if (input.id === 'fullyRefunded') return '0';
  if (input.usual === 'none') return null;
  return input.usual === 'true' || input.usual === 'false' ? input.usual === 'true' : (input.usual ?? null);
}

export function assumedOf(reasoning: Reasoning, order: Order, entry: Entry, words: FactWords): Assumed[] {
  const { tables, scope, space, verdicts } = reasoning;
  const found: Assumed[] = [];
  for (const input of space.domain.inputs) {
    if (input.kind !== 'enum' || !reasoning.presumed.includes(input.id)) continue;
    const otherwise = outcomes(tables.verdicts, scope, released(reasoning, input.id)).filter(
      (leaf) => !verdicts.includes(leaf),
    );
    if (otherwise.length === 0) continue;
    found.push({
      fact: pathOf(order, entry, input.id),
      value: usualValue(input, entry),
      text: textOf(words, input.id)?.presumed ?? '',
      otherwise: otherwise.map((leaf) => tables.verdicts.leaves[leaf] as Verdict),
    });
  }
  return found;
}
