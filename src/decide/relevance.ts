/**
 * Which open inputs can still change the outcome: those of which two values lead consistent worlds, alike in everything
 * else, to different outcomes.
 */
import { impossible, relabel } from './diagram.ts';
import { type Exploration, explore, type Way } from './explore.ts';
import { choicesFor, matters, type Place } from './flips.ts';
import { remainder } from './remainder.ts';
import { type Open, restrict } from './scope.ts';

/** Do two nodes differ on some common way that is possible for both? Remembered for the whole exploration. */
function createDifference({
  diagram,
  stepsOf,
  wayAt,
}: Exploration): (first: number, second: number, way: Way) => boolean {
  const size = diagram.fact.length + diagram.leaves.length;
  const code = (reference: number): number => (reference < 0 ? diagram.fact.length + ~reference : reference);
  const seen = new Map<number, boolean>();
  const differ = (first: number, second: number, way: Way): boolean => {
    if (first === second || first === ~impossible || second === ~impossible) return false;
    if (first < 0 && second < 0) return true;
    const low = Math.min(code(first), code(second));
    const key = (way.id * size + low) * size + Math.max(code(first), code(second));
    const before = seen.get(key);
    if (before !== undefined) return before;
    const factOf = (reference: number): number =>
      reference < 0 ? Number.MAX_SAFE_INTEGER : (diagram.fact[reference] as number);
    const fact = Math.min(factOf(first), factOf(second));
    const follow = (reference: number, value: number): number =>
      factOf(reference) === fact
        ? (diagram.children[(diagram.base[reference] as number) + value] as number)
        : reference;
    const found = stepsOf(way, fact).some((step) => {
      const one = follow(first, step.value);
      const two = follow(second, step.value);
      return one !== two && differ(one, two, wayAt(step.open, one, two));
    });
    seen.set(key, found);
    return found;
  };
  return differ;
}

/** By fact: the places where it is tested and more than one of its values is open. */
function placesOf({ diagram, start, stepsOf, wayAt }: Exploration): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  const seen = new Set<number>();
  const size = diagram.fact.length + 1;
  const visit = (node: number, way: Way): void => {
    const key = way.id * size + node;
    if (node < 0 || seen.has(key)) return;
    seen.add(key);
    const fact = diagram.fact[node] as number;
    const base = diagram.base[node] as number;
    const steps = stepsOf(way, fact);
    if (steps.length > 1) {
      const known = places.get(fact);
      if (known === undefined) places.set(fact, [{ node, way }]);
      else known.push({ node, way });
    }
    for (const step of steps) {
      const child = diagram.children[base + step.value] as number;
      if (child >= 0) visit(child, wayAt(step.open, child));
    }
  };
  if (start !== undefined) visit(diagram.root, start);
  return places;
}

/** The inputs that the remainder still tests, by id: a wider set than those that matter on their own. */
function testedInputs(exploration: Exploration): Set<string> {
  const { scope } = exploration;
  const inputs = new Set<string>();
  for (const { fact } of remainder(exploration).nodes) {
    const by = scope.layout.enums[scope.layout.bySlots[fact] as number];
    inputs.add((scope.space.facts[fact] as { input: string }).input);
    if (by !== undefined && exploration.shared.includes(scope.layout.bySlots[fact] as number)) inputs.add(by.id);
  }
  return inputs;
}

/** Where no input is shared, nodes differ or not whatever the way to them. */
function independentInputs({ diagram, scope, nodes, values }: Exploration): Set<string> {
  const { fact, base, children } = diagram;
  const size = fact.length + diagram.leaves.length;
  /** By pair: 1 where they are alike, 2 where they differ. */
  const pairs = new Uint8Array(size * size);
  const code = (reference: number): number => (reference < 0 ? fact.length + ~reference : reference);
  const differ = (first: number, second: number): boolean => {
    if (first === second || first === ~impossible || second === ~impossible) return false;
    if (first < 0 && second < 0) return true;
    const place = code(first) * size + code(second);
    if (pairs[place] !== 0) return pairs[place] === 2;
    pairs[place] = 1;
    const one = first < 0 ? Number.MAX_SAFE_INTEGER : (fact[first] as number);
    const two = second < 0 ? Number.MAX_SAFE_INTEGER : (fact[second] as number);
    const tests = Math.min(one, two);
    const fromOne = one === tests ? (base[first] as number) : -1;
    const fromTwo = two === tests ? (base[second] as number) : -1;
    for (let mask = values[tests] as number, value = 0; mask !== 0; mask >>>= 1, value++) {
      if ((mask & 1) === 0) continue;
      const left = fromOne < 0 ? first : (children[fromOne + value] as number);
      const right = fromTwo < 0 ? second : (children[fromTwo + value] as number);
      if (differ(left, right)) {
        pairs[place] = 2;
        return true;
      }
    }
    return false;
  };
  const decisive = new Uint8Array(values.length);
  // From the leaves up: the lower a node, the sooner its ways are seen to differ.
  for (let node = 0; node < fact.length; node++) {
    const tests = fact[node] as number;
    if (nodes[node] === 0 || decisive[tests] === 1) continue;
    const from = base[node] as number;
    const mask = values[tests] as number;
    for (let first = 0; mask >>> first > 1 && decisive[tests] === 0; first++) {
      if (((mask >> first) & 1) === 0) continue;
      for (let second = first + 1; mask >>> second > 0; second++) {
        if (((mask >> second) & 1) === 0) continue;
        if (differ(children[from + first] as number, children[from + second] as number)) {
          decisive[tests] = 1;
          break;
        }
      }
    }
  }
  const found = new Set<string>();
  decisive.forEach((yes, tests) => {
    if (yes === 1) found.add((scope.space.facts[tests] as { input: string }).input);
  });
  return found;
}

/** Ids in the order in which the diagram tests their facts. Empty where one outcome is left. */
export function openInputs(exploration: Exploration): string[] {
  if (exploration.leaves.length < 2) return [];
  const found = decisiveInputs(exploration);
  return [...(found.size > 0 ? found : tellingInputs(exploration))];
}

const decisiveInputs = (exploration: Exploration): Set<string> =>
  exploration.shared.length === 0 ? independentInputs(exploration) : sharingInputs(exploration);

/**
 * Where constraints tie inputs together so that none can change the outcome alone: those whose values do not all leave
 * the same worlds, found by taking the impossible for one more outcome.
 */
function tellingInputs(exploration: Exploration): Set<string> {
  const { diagram, scope } = exploration;
  const sizes = scope.space.facts.map((fact) => fact.size);
  const shifted = diagram.leaves.map((_, leaf) => leaf + 1);
  const wider = relabel(diagram, ['impossible', ...diagram.leaves], shifted, sizes);
  return decisiveInputs(explore(wider, scope, possible(exploration)));
}

/** What is open without the values that constraints rule out altogether. */
function possible(exploration: Exploration): Open | undefined {
  const { diagram, scope, start } = exploration;
  let open = start?.open;
  for (const slot of scope.layout.slots.values()) {
    if (open === undefined) return undefined;
    const choices = choicesFor(scope, slot, open).filter(({ from, to }) => {
      const narrowed = open && restrict(scope, open, slot, from, to);
      return narrowed !== undefined && explore(diagram, scope, narrowed).leaves.length > 0;
    });
    const from = choices[0]?.from ?? 0;
    const bits = choices.reduce((all, choice) => all | choice.from, 0);
    open =
      slot < scope.layout.enums.length
        ? restrict(scope, open, slot, bits)
        : restrict(scope, open, slot, from, choices.at(-1)?.to);
  }
  return open;
}

function sharingInputs(exploration: Exploration): Set<string> {
  const { diagram, scope, shared } = exploration;
  const { factSlots, bySlots, enums } = scope.layout;
  const differ = createDifference(exploration);
  const found = new Set<string>();
  const places = placesOf(exploration);
  // Sorting out what the remainder no longer tests is cheap; following an input side by side is not.
  const tested = testedInputs(exploration);
  for (const fact of [...places.keys()].sort((a, b) => a - b)) {
    const { input } = scope.space.facts[fact] as { input: string };
    const own = !shared.includes(factSlots[fact] as number);
    const decisive =
      !found.has(input) &&
      tested.has(input) &&
      (own
        ? (places.get(fact) ?? []).some(({ node, way }) => {
            const base = diagram.base[node] as number;
            const targets = [
              ...new Set(exploration.stepsOf(way, fact).map((step) => diagram.children[base + step.value] as number)),
            ];
            return targets.some((first, index) =>
              targets
                .slice(index + 1)
                .some((second) => differ(first, second, exploration.wayAt(way.open, first, second))),
            );
          })
        : matters(exploration, input, places));
    if (decisive) found.add(input);
    const by = enums[bySlots[fact] as number];
    if (by !== undefined && !found.has(by.id) && tested.has(by.id) && shared.includes(bySlots[fact] as number)) {
      if (matters(exploration, by.id, places)) found.add(by.id);
    }
  }
  return found;
}
