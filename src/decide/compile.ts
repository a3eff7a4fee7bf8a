/** Compiles a decision table with hit policy *first* into a diagram; constraints become the rows above all others. */
import { createBuilder, type Diagram, gap, impossible, relabel } from './diagram.ts';
import type { Condition, Row } from './model.ts';
import { type Space, valueMask } from './space.ts';

interface CodedRow {
  readonly leaf: number;
  /** By fact: the values that satisfy the row; absent where it does not test the fact. */
  readonly masks: readonly (number | undefined)[];
  /** The last fact it tests; -1 where it tests none. */
  readonly last: number;
}

function codeRow(space: Space, condition: Condition, leaf: number): CodedRow {
  const masks: (number | undefined)[] = [];
  let last = -1;
  for (const [id, test] of Object.entries(condition)) {
    const index = space.factIndex.get(id);
    const fact = index === undefined ? undefined : space.facts[index];
    if (index === undefined || fact === undefined) throw new RangeError(`no fact is called "${id}"`);
    const mask = valueMask(fact, test);
    if (mask === 2 ** fact.size - 1) continue;
    masks[index] = mask;
    last = Math.max(last, index);
  }
  return { leaf, masks, last };
}

/**
 * The diagram whose leaves are the rows' ids. Throws a RangeError where a row names an unknown fact or value.
 */
export function compile(space: Space, rows: readonly Row[]): Diagram {
  const leaves = ['impossible', 'gap', ...new Set(rows.map((row) => row.id))];
  const leafOf = new Map(leaves.map((leaf, index) => [leaf, index]));
  const coded = [
    ...space.domain.constraints.map(({ never }) => codeRow(space, never, impossible)),
    ...rows.flatMap((row) => row.when.map((condition) => codeRow(space, condition, leafOf.get(row.id) ?? gap))),
  ];
  const sizes = space.facts.map((fact) => fact.size);
  const builder = createBuilder(leaves);
  const known = new Map<string, number>();

  const build = (from: number, open: readonly number[]): number => {
    const rest: number[] = [];
    let next = sizes.length;
    for (const index of open) {
      const row = coded[index] as CodedRow;
      rest.push(index);
      if (row.last < from) break;
      for (let level = from; level < next; level++) if (row.masks[level] !== undefined) next = level;
    }
    const first = coded[rest[0] ?? -1];
    if (first === undefined) return ~gap;
    if (first.last < from) return ~first.leaf;
    const key = `${next}:${rest.join()}`;
    const shared = known.get(key);
    if (shared !== undefined) return shared;
    const targets: number[] = [];
    for (let value = 0; value < (sizes[next] ?? 0); value++) {
      const still = rest.filter((index) => ((coded[index]?.masks[next] ?? -1) >> value) & 1);
      targets.push(build(next + 1, still));
    }
    const node = builder.node(next, targets);
    known.set(key, node);
    return node;
  };
  const root = build(
    0,
    coded.map((_, index) => index),
  );
  return relabel(
    builder.finish(root),
    leaves,
    leaves.map((_, index) => index),
    sizes,
  );
}

/** The rules' diagram with their outcomes as leaves. */
export function outcomesOf(space: Space, diagram: Diagram, rows: readonly Row[]): Diagram {
  const outcomes = [...new Set(rows.map((row) => row.outcome))];
  const outcomeOf = new Map(rows.map((row) => [row.id, row.outcome]));
  const target = diagram.leaves.map((leaf, index) => {
    const outcome = outcomeOf.get(leaf);
    return index <= gap || outcome === undefined ? index : outcomes.indexOf(outcome) + 2;
  });
  return relabel(
    diagram,
    ['impossible', 'gap', ...outcomes],
    target,
    space.facts.map((fact) => fact.size),
  );
}
