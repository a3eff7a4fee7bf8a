/**
 * Follows every way through a diagram that is consistent with what is known. Most facts have an input of their own:
 * their values are independent, and a node is visited once. Where facts that can still be tested share an input or are
 * ordered, the ways that lead to a node are told apart by what they leave open of the shared inputs.
 */
import { type Diagram, impossible } from './diagram.ts';
import type { Open, Scope } from './scope.ts';
import { severalBits, sharedSlots, slotsBelow } from './shared-slots.ts';
import { openValues, type Step, stepsOn } from './ways.ts';

/** What is open on one way, as far as it still matters; equal ones are one object. */
export interface Way {
  readonly id: number;
  readonly open: Open;
}

export interface Exploration {
  readonly diagram: Diagram;
  readonly scope: Scope;
  readonly start: Way | undefined;
  /** Slots that more than one testable fact reads, or that are ordered with another such. */
  readonly shared: readonly number[];
  /** By node: 1 where it can be reached, facts taken as independent. */
  readonly nodes: Uint8Array;
  /** By fact: its open values as bits; -1 where no node that can be reached tests it. */
  readonly values: Int32Array;
  /** The leaves that some consistent world reaches, in the order of the diagram's leaves. */
  readonly leaves: readonly number[];
  /** Does this node or one below it read the shared slot in this place? */
  reads(node: number, place: number): boolean;
  /** The values of a fact on a way. */
  stepsOf(way: Way, fact: number): readonly Step[];
  /** The way at nodes (or leaves) that read no more than these read: what they do not read is forgotten. */
  wayAt(open: Open, node: number, other?: number): Way;
}

/**
 * The leaf, where every fact on the way to it has one open value; undefined where some fact has more. `met` receives
 * those values.
 */
function settledLeaf(
  { fact, base, children, root }: Diagram,
  scope: Scope,
  open: Open,
  met?: Int32Array,
): number | undefined {
  let at = root;
  while (at >= 0) {
    const tests = fact[at] as number;
    const values = openValues(scope, tests, open);
    if (severalBits(values)) return undefined;
    if (met !== undefined) met[tests] = values;
    at = children[(base[at] as number) + 31 - Math.clz32(values)] as number;
  }
  return ~at;
}

interface Reach {
  readonly values: Int32Array;
  readonly nodes: Uint8Array;
  readonly leaves: Uint8Array;
}

/** What can be reached at the most: facts taken as independent. */
function reach(diagram: Diagram, scope: Scope, open: Open): Reach {
  const { fact, base, children } = diagram;
  const values = new Int32Array(scope.space.facts.length).fill(-1);
  const leaves = new Uint8Array(diagram.leaves.length);
  const nodes = new Uint8Array(fact.length);
  const stack = [diagram.root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node < 0) {
      leaves[~node] = 1;
      continue;
    }
    if (nodes[node] === 1) continue;
    nodes[node] = 1;
    const tests = fact[node] as number;
    if (values[tests] === -1) values[tests] = openValues(scope, tests, open);
    const start = base[node] as number;
    for (let mask = values[tests] as number, value = 0; mask !== 0; mask >>>= 1, value++) {
      if ((mask & 1) === 1) stack.push(children[start + value] as number);
    }
  }
  return { values, nodes, leaves };
}

/** Whether a value of this fact narrows what is open of a shared slot. */
function narrows({ layout }: Scope, fact: number, shared: ReadonlySet<number>): boolean {
  const by = layout.bySlots[fact] as number;
  return shared.has(layout.factSlots[fact] as number) || (by >= 0 && shared.has(by));
}

function bits(mask: number): number[] {
  const found: number[] = [];
  for (let rest = mask, value = 0; rest !== 0; rest >>>= 1, value++) if ((rest & 1) === 1) found.push(value);
  return found;
}

export function explore(diagram: Diagram, scope: Scope, start: Open | undefined = scope.start): Exploration {
  const nowhere: Way = { id: 0, open: start ?? [] };
  if (start === undefined) {
    const nothing = { nodes: new Uint8Array(), values: new Int32Array(), leaves: [], shared: [] };
    return {
      diagram,
      scope,
      start: undefined,
      ...nothing,
      reads: () => false,
      stepsOf: () => [],
      wayAt: () => nowhere,
    };
  }
  const { values, nodes, leaves } = reach(diagram, scope, start);
  const shared = sharedSlots(scope, start, values);
  const sharedSet = new Set(shared);
  const below = shared.length === 0 ? undefined : slotsBelow(diagram, scope, shared);
  const ways = new Map<string, Way>();
  const wayAt = (open: Open, node: number, other = -1): Way => {
    if (below === undefined) return nowhere;
    const live = (node < 0 ? 0 : (below[node] as number)) | (other < 0 ? 0 : (below[other] as number));
    let key = '';
    for (let index = 0; index < shared.length; index++) {
      const slot = shared[index] as number;
      key += (live >> index) & 1 ? `${open[slot]},` : ',';
    }
    const known = ways.get(key);
    if (known !== undefined) return known;
    const kept = [...open];
    shared.forEach((slot, index) => {
      if (((live >> index) & 1) === 0) kept[slot] = start[slot] as number;
    });
    const way = { id: ways.size, open: kept };
    ways.set(key, way);
    return way;
  };
  const cached: (readonly Step[] | undefined)[] = [];
  const stepsOf = (way: Way, fact: number): readonly Step[] => {
    const place = way.id * values.length + fact;
    const before = cached[place];
    if (before !== undefined) return before;
    const steps = narrows(scope, fact, sharedSet)
      ? stepsOn(scope, fact, way.open)
      : bits(values[fact] === -1 ? openValues(scope, fact, way.open) : (values[fact] as number)).map((value) => ({
          value,
          open: way.open,
        }));
    cached[place] = steps;
    return steps;
  };
  const first = wayAt(start, diagram.root);
  const reads = (node: number, place: number): boolean =>
    below !== undefined && (((below[node] as number) >> place) & 1) === 1;
  const exploration = { diagram, scope, start: first, shared, nodes, values, leaves: [], reads, stepsOf, wayAt };
  const reached = shared.length === 0 ? leaves : told(exploration, first);
  const found: number[] = [];
  for (let leaf = impossible + 1; leaf < reached.length; leaf++) if (reached[leaf] === 1) found.push(leaf);
  return { ...exploration, leaves: found };
}

/** The leaves that are reached when ways are told apart. */
function told({ diagram, stepsOf, wayAt }: Exploration, start: Way): Uint8Array {
  const leaves = new Uint8Array(diagram.leaves.length);
  const seen = new Set<number>();
  const nodes = diagram.fact.length;
  const visit = (node: number, way: Way): void => {
    if (node < 0) {
      leaves[~node] = 1;
      return;
    }
    const key = way.id * nodes + node;
    if (seen.has(key)) return;
    seen.add(key);
    const base = diagram.base[node] as number;
    for (const step of stepsOf(way, diagram.fact[node] as number)) {
      const child = diagram.children[base + step.value] as number;
      if (child < 0) leaves[~child] = 1;
      else visit(child, wayAt(step.open, child));
    }
  };
  visit(diagram.root, start);
  return leaves;
}

/** The leaves that some consistent world reaches; empty where there is none. */
export function outcomes(diagram: Diagram, scope: Scope, start: Open | undefined = scope.start): readonly number[] {
  const leaf = start && settledLeaf(diagram, scope, start);
  if (leaf === undefined) return explore(diagram, scope, start).leaves;
  return leaf === impossible ? [] : [leaf];
}

/** What a look at the leaves tells. */
export type Glance = Pick<Exploration, 'diagram' | 'scope' | 'shared' | 'values' | 'leaves'>;

/** The leaves, and the facts that the ways to them test, without exploring where one way is left. */
export function glance(diagram: Diagram, scope: Scope): Glance {
  const values = new Int32Array(scope.space.facts.length).fill(-1);
  const leaf = scope.start && settledLeaf(diagram, scope, scope.start, values);
  if (leaf === undefined) return explore(diagram, scope);
  return { diagram, scope, shared: [], values, leaves: leaf === impossible ? [] : [leaf] };
}
