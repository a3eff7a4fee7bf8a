/** The diagram restricted to what is open, reduced: the questions that are left. */
import { impossible } from './diagram.ts';
import type { Exploration, Way } from './explore.ts';

/** Branches go to nodes, or to leaves by references below zero. */
export interface RemainderNode {
  readonly fact: number;
  readonly branches: readonly { readonly value: number; readonly to: number }[];
}

export interface Remainder {
  /** Nodes stand after those they lead to. */
  readonly nodes: readonly RemainderNode[];
  /** The leaf `impossible` where no world is consistent. */
  readonly root: number;
}

export function remainder({ diagram, start, stepsOf, wayAt }: Exploration): Remainder {
  const nodes: RemainderNode[] = [];
  const known = new Map<string, number>();
  const done = new Map<number, number>();
  const size = diagram.fact.length + 1;
  const visit = (node: number, way: Way): number => {
    if (node < 0) return node;
    const place = way.id * size + node;
    const before = done.get(place);
    if (before !== undefined) return before;
    const fact = diagram.fact[node] as number;
    const base = diagram.base[node] as number;
    const branches: { value: number; to: number }[] = [];
    let same = true;
    let name = `${fact}`;
    for (const step of stepsOf(way, fact)) {
      const child = diagram.children[base + step.value] as number;
      const to = child < 0 ? child : visit(child, wayAt(step.open, child));
      if (to === ~impossible) continue;
      if (branches.length > 0 && branches[0]?.to !== to) same = false;
      branches.push({ value: step.value, to });
      name += `:${step.value},${to}`;
    }
    let result = ~impossible;
    const [first] = branches;
    if (first !== undefined && same) result = first.to;
    else if (first !== undefined) {
      result = known.get(name) ?? nodes.push({ fact, branches }) - 1;
      known.set(name, result);
    }
    done.set(place, result);
    return result;
  };
  return { nodes, root: start === undefined ? ~impossible : visit(diagram.root, start) };
}
