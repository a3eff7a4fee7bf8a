/** Which slots of what is open more than one fact has a say in: ways through a diagram are told apart by these. */
import type { Diagram } from './diagram.ts';
import { type Open, openRulers, type Scope } from './scope.ts';

export const severalBits = (mask: number): boolean => (mask & (mask - 1)) !== 0;

/** Axes that are not fixed yet and that orderings tie together, over others too. */
function orderedGroups(orderings: readonly (readonly [number, number])[], open: Open): number[][] {
  const loose = (slot: number): boolean => (open[slot] as number) < (open[slot + 1] as number);
  let groups: number[][] = [];
  for (const [earlier, later] of orderings) {
    if (!loose(earlier) || !loose(later)) continue;
    const touched = groups.filter((group) => group.includes(earlier) || group.includes(later));
    groups = groups.filter((group) => !touched.includes(group));
    groups.push([...new Set([earlier, later, ...touched.flat()])]);
  }
  return groups;
}

/** Slots that two facts among those reached read, or whose order matters between them. */
export function sharedSlots(scope: Scope, open: Open, values: Int32Array): number[] {
  const { enums, factSlots, bySlots, orderings } = scope.layout;
  const measured = values.some(
    (mask, fact) => mask !== -1 && severalBits(mask) && (factSlots[fact] as number) >= enums.length,
  );
  if (!measured) return [];
  const readers = new Map<number, number>();
  const read = (slot: number, times: number): void => void readers.set(slot, (readers.get(slot) ?? 0) + times);
  const undecided = new Set<number>();
  for (let fact = 0; fact < values.length; fact++) {
    const mask = values[fact] as number;
    if (mask === -1 || !severalBits(mask)) continue;
    const slot = factSlots[fact] as number;
    read(slot, 1);
    if (slot < enums.length) continue;
    undecided.add(slot);
    const by = bySlots[fact] as number;
    if (by >= 0 && openRulers(scope, fact, open).length > 1) {
      read(by, 2);
      read(slot, 2);
    }
  }
  for (const group of orderedGroups(orderings, open)) {
    if (group.filter((slot) => undecided.has(slot)).length > 1) for (const slot of group) read(slot, 2);
  }
  const shared: number[] = [];
  for (const [slot, count] of readers) {
    if (count < 2) continue;
    if (slot < enums.length) shared.push(slot);
    else shared.push(slot, slot + 1);
  }
  return shared.sort((a, b) => a - b);
}

/** For each node the shared slots that it or a node below it reads, as bits of their places in `shared`. */
export function slotsBelow(diagram: Diagram, scope: Scope, shared: readonly number[]): Int32Array {
  const { factSlots, bySlots, enums } = scope.layout;
  const own = scope.space.facts.map((_, fact) => {
    const slot = factSlots[fact] as number;
    const by = bySlots[fact] as number;
    let bits = 0;
    shared.forEach((other, index) => {
      if (other === slot || other === by || (slot >= enums.length && other === slot + 1)) bits |= 1 << index;
    });
    return bits;
  });
  const { fact, base, children } = diagram;
  const below = new Int32Array(fact.length);
  for (let node = 0; node < fact.length; node++) {
    const tests = fact[node] as number;
    let bits = own[tests] as number;
    const from = base[node] as number;
    for (let value = (scope.space.facts[tests] as { size: number }).size - 1; value >= 0; value--) {
      const child = children[from + value] as number;
      if (child >= 0) bits |= below[child] as number;
    }
    below[node] = bits;
  }
  return below;
}
