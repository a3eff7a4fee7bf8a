/**
 * Does an input that several facts read matter? Two worlds that differ in nothing else part at a fact that reads it;
 * from there both are followed side by side, every other input open to the same values in both, until they end at
 * different outcomes.
 */
import { impossible } from './diagram.ts';
import type { Exploration, Way } from './explore.ts';
import { cellStarts, type Open, type Scope, settle } from './scope.ts';
import { type Step, stepsOn } from './ways.ts';

/** An open value (as a bit) or cell of an input. */
export interface Choice {
  readonly from: number;
  readonly to: number;
}

/** The single values, or the cells, that are open of one input. */
export function choicesFor(scope: Scope, slot: number, open: Open): Choice[] {
  if (slot < scope.layout.enums.length) {
    const choices: Choice[] = [];
    for (let value = 0; value < 31; value++)
      if (((open[slot] as number) >> value) & 1) choices.push({ from: 1 << value, to: 1 << value });
    return choices;
  }
  const starts = cellStarts(scope, slot, open);
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? (open[slot + 1] as number) + 1) - 1 }));
}

/** A place in the diagram where a fact is tested. */
export interface Place {
  readonly node: number;
  readonly way: Way;
}

/** Leaves both the same of every input but one; undefined where they have no world in common. */
function agree(scope: Scope, one: Open, two: Open, slot: number): readonly [Open, Open] | undefined {
  const first = [...one];
  const second = [...two];
  const { enums, axes } = scope.layout;
  for (let round = 0; round < 2; round++) {
    for (let other = 0; other < enums.length; other++) {
      if (other === slot) continue;
      const common = (first[other] as number) & (second[other] as number);
      if (common === 0) return undefined;
      first[other] = common;
      second[other] = common;
    }
    axes.forEach((_, index) => {
      const other = enums.length + 2 * index;
      if (other === slot) return;
      first[other] = second[other] = Math.max(first[other] as number, second[other] as number);
      first[other + 1] = second[other + 1] = Math.min(first[other + 1] as number, second[other + 1] as number);
    });
    for (let other = enums.length; other < first.length; other += 2) {
      if (other !== slot && (first[other] as number) > (first[other + 1] as number)) return undefined;
    }
    if (!settle(scope.layout, first) || !settle(scope.layout, second)) return undefined;
  }
  return [first, second];
}

/** `places`: where each fact is tested, by fact. */
export function matters(
  exploration: Exploration,
  input: string,
  places: ReadonlyMap<number, readonly Place[]>,
): boolean {
  const { diagram, scope, shared, wayAt } = exploration;
  const { factSlots, bySlots } = scope.layout;
  const slot = scope.layout.slots.get(input);
  if (slot === undefined) return false;
  const reads = scope.space.facts.map((_, fact) => factSlots[fact] === slot || bySlots[fact] === slot);
  const factOf = (reference: number): number =>
    reference < 0 ? Number.MAX_SAFE_INTEGER : (diagram.fact[reference] as number);
  const childOf = (node: number, value: number): number =>
    diagram.children[(diagram.base[node] as number) + value] as number;
  const bit = shared.indexOf(slot);
  const stillRead = (node: number): boolean => node >= 0 && bit >= 0 && exploration.reads(node, bit);
  const seen = new Set<string>();

  const part = (one: number, first: Open, two: number, second: Open): boolean => {
    if (one === ~impossible || two === ~impossible) return false;
    if (one === two && !stillRead(one)) return false;
    const both = agree(scope, first, second, slot);
    if (both === undefined) return false;
    if (one < 0 && two < 0) return one !== two;
    const key = `${one},${wayAt(both[0], one, two).id},${two},${wayAt(both[1], one, two).id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const fact = Math.min(factOf(one), factOf(two));
    const onwards = (node: number, open: Open) =>
      factOf(node) === fact
        ? stepsOn(scope, fact, open).map((way) => ({ to: childOf(node, way.value), open: way.open }))
        : [{ to: node, open }];
    if (reads[fact]) {
      const others = onwards(two, both[1]);
      return onwards(one, both[0]).some((left) =>
        others.some((right) => part(left.to, left.open, right.to, right.open)),
      );
    }
    // Any other fact has one value in both worlds: what it narrows in the first, it narrows in the second.
    return stepsOn(scope, fact, both[0]).some(({ value, open }) =>
      part(
        factOf(one) === fact ? childOf(one, value) : one,
        open,
        factOf(two) === fact ? childOf(two, value) : two,
        both[1],
      ),
    );
  };

  for (const [fact, tested] of places) {
    if (!reads[fact]) continue;
    for (const { node, way } of tested) {
      const ways = stepsOn(scope, fact, way.open);
      for (let first = 0; first < ways.length; first++) {
        for (let second = first + 1; second < ways.length; second++) {
          const left = ways[first] as Step;
          const right = ways[second] as Step;
          if (part(childOf(node, left.value), left.open, childOf(node, right.value), right.open)) return true;
        }
      }
    }
  }
  return false;
}
