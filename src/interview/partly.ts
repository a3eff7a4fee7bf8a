/** Answers for people who know a part: several values at once, as a list ("one of these"). */
import type { Missing } from '../decision/decision.ts';
import { type Kind, type Status, shippedOrLater } from '../order/vocabulary.ts';

export type PartlyId = 'not-shipped' | 'shipped' | 'digital';

export interface Partly {
  readonly id: PartlyId;
  /** Those of its values that the question offers. */
  readonly values: readonly string[];
}

interface Group {
  readonly id: PartlyId;
  /** The last key of the fact's path. */
  readonly field: 'status' | 'kind';
  readonly values: readonly (Status | Kind)[];
}

const groups: readonly Group[] = [
  { id: 'not-shipped', field: 'status', values: ['pending', 'unshipped', 'preparing'] },
  { id: 'shipped', field: 'status', values: shippedOrLater },
  { id: 'digital', field: 'kind', values: ['ebook', 'digital-video', 'digital-music', 'app', 'software'] },
];

/** Only where the group is a real part of the answers: more than one of them, and not all. */
export function partlyOf({ fact, answers }: Pick<Missing, 'fact' | 'answers'>): Partly[] {
  const field = fact.split('.').at(-1);
  return groups.flatMap((group) => {
    if (group.field !== field) return [];
    const known: readonly string[] = group.values;
    const values = answers.flatMap(({ value }) => (typeof value === 'string' && known.includes(value) ? [value] : []));
    return values.length > 1 && values.length < answers.length ? [{ id: group.id, values }] : [];
  });
}
