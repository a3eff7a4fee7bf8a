/**
 * A multi-valued decision diagram: a DAG whose inner nodes test one fact and whose leaves name an outcome.
 * Nodes stand after their children; a reference below zero is the leaf `~reference`.
 */
export interface Diagram {
  /** For each node the fact it tests, by its place in the space. */
  readonly fact: readonly number[];
  /** For each node where its children start in `children`; one child for each value of its fact. */
  readonly base: readonly number[];
  readonly children: readonly number[];
  readonly root: number;
  /** The names of the leaves: `impossible`, `gap`, then outcomes. */
  readonly leaves: readonly string[];
}

/** The leaf of worlds that cannot be. */
export const impossible = 0;
/** The leaf of worlds that no row covers. */
export const gap = 1;

/** A diagram as one run of integers, for walking: at each node the fact it tests, then where its values lead. */
export interface Walker {
  readonly steps: Int32Array;
  readonly root: number;
}

export function createWalker(diagram: Diagram, sizes: readonly number[]): Walker {
  const { fact, base, children } = diagram;
  const starts: number[] = [];
  let length = 0;
  for (const tests of fact) {
    starts.push(length);
    length += 1 + (sizes[tests] as number);
  }
  const steps = new Int32Array(length);
  const place = (reference: number): number => (reference < 0 ? reference : (starts[reference] as number));
  fact.forEach((tests, node) => {
    const start = starts[node] as number;
    steps[start] = tests;
    for (let value = 0; value < (sizes[tests] as number); value++) {
      steps[start + 1 + value] = place(children[(base[node] as number) + value] as number);
    }
  });
  return { steps, root: place(diagram.root) };
}

/** The leaf that coded facts lead to. */
export function walk({ steps, root }: Walker, codes: ArrayLike<number>): number {
  let at = root;
  while (at >= 0) at = steps[at + 1 + (codes[steps[at] as number] as number)] as number;
  return ~at;
}

/** Shares equal nodes while a diagram is built bottom-up. */
export function createBuilder(leaves: readonly string[]) {
  const fact: number[] = [];
  const base: number[] = [];
  const children: number[] = [];
  const known = new Map<string, number>();
  return {
    /** The node with these children; the child itself where all are one. */
    node(tests: number, targets: readonly number[]): number {
      const [first] = targets;
      if (first !== undefined && targets.every((target) => target === first)) return first;
      const key = `${tests}:${targets.join()}`;
      const shared = known.get(key);
      if (shared !== undefined) return shared;
      const index = fact.length;
      fact.push(tests);
      base.push(children.length);
      children.push(...targets);
      known.set(key, index);
      return index;
    },
    finish(root: number): Diagram {
      return { fact, base, children, root, leaves };
    },
  };
}

/** The same diagram with other leaves, reduced again: rules that say the same become one. */
export function relabel(
  diagram: Diagram,
  leaves: readonly string[],
  target: readonly number[],
  sizes: readonly number[],
): Diagram {
  const builder = createBuilder(leaves);
  const moved: number[] = [];
  const follow = (reference: number): number =>
    reference < 0 ? ~(target[~reference] ?? gap) : (moved[reference] ?? ~gap);
  diagram.fact.forEach((tests, node) => {
    const start = diagram.base[node] ?? 0;
    const targets = diagram.children.slice(start, start + (sizes[tests] ?? 0)).map(follow);
    moved.push(builder.node(tests, targets));
  });
  return prune(builder.finish(follow(diagram.root)), sizes);
}

/** Drops nodes that the root no longer reaches. */
export function prune(diagram: Diagram, sizes: readonly number[]): Diagram {
  const reached = new Set<number>();
  const visit = (reference: number): void => {
    if (reference < 0 || reached.has(reference)) return;
    reached.add(reference);
    const start = diagram.base[reference] ?? 0;
    const size = sizes[diagram.fact[reference] ?? 0] ?? 0;
    for (let value = 0; value < size; value++) visit(diagram.children[start + value] ?? ~gap);
  };
  visit(diagram.root);
  if (reached.size === diagram.fact.length) return diagram;
  const builder = createBuilder(diagram.leaves);
  const moved: number[] = [];
  const follow = (reference: number): number => (reference < 0 ? reference : (moved[reference] ?? ~gap));
  for (let node = 0; node < diagram.fact.length; node++) {
    if (!reached.has(node)) continue;
    const tests = diagram.fact[node] ?? 0;
    const start = diagram.base[node] ?? 0;
    moved[node] = builder.node(tests, diagram.children.slice(start, start + (sizes[tests] ?? 0)).map(follow));
  }
  return builder.finish(follow(diagram.root));
}
