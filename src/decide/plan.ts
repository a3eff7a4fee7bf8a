/** Which question next: the one after which the fewest are to be expected. */
import { type Diagram, impossible } from './diagram.ts';
import { explore, outcomes } from './explore.ts';
import { choicesFor } from './flips.ts';
import { openInputs } from './relevance.ts';
import { type Remainder, remainder } from './remainder.ts';
import { type Open, restrict, type Scope } from './scope.ts';

/** An answer to one input: a value (as a bit) of an enumerated one, a span of positions of an axis. */
export interface Answer {
  readonly from: number;
  readonly to: number;
  /** What it leaves open; of a joined span, its first cell. */
  readonly open: Open;
  /** The leaves that are possible after it. */
  readonly leaves: readonly number[];
}

const isAxis = (scope: Scope, slot: number): boolean => slot >= scope.layout.enums.length;

/** The possible answers with what each leaves; neighbouring cells that leave the same are one. */
export function answersOf(
  diagram: Diagram,
  scope: Scope,
  input: string,
  start: Open | undefined = scope.start,
): Answer[] {
  const slot = scope.layout.slots.get(input);
  if (slot === undefined || start === undefined) return [];
  const answers: Answer[] = [];
  for (const { from, to } of choicesFor(scope, slot, start)) {
    const open = restrict(scope, start, slot, from, to);
    const leaves = open === undefined ? [] : outcomes(diagram, scope, open);
    if (open === undefined || leaves.length === 0) continue;
    const last = answers.at(-1);
    const joins =
      isAxis(scope, slot) && last !== undefined && last.to + 1 === from && last.leaves.join() === leaves.join();
    if (joins) answers[answers.length - 1] = { ...last, to };
    else answers.push({ from, to, open, leaves });
  }
  return answers;
}

/** How likely each value of an enumerated input is, by its place. */
export type Weights = (input: string, value: number) => number;
export const even: Weights = () => 1;

/** The expected number of questions when a remainder is asked in its own order. */
function walkingCost(scope: Scope, rest: Remainder, weights: Weights): number {
  const costs: number[] = [];
  for (const { fact, branches } of rest.nodes) {
    const tested = scope.space.facts[fact];
    let total = 0;
    let sum = 0;
    for (const { value, to } of branches) {
      const weight = tested?.kind === 'enum' ? weights(tested.input, value) : 1;
      total += weight;
      sum += weight * (to < 0 ? 0 : (costs[to] ?? 0));
    }
    costs.push(1 + (total === 0 ? 0 : sum / total));
  }
  return rest.root < 0 ? 0 : (costs[rest.root] ?? 0);
}

/** The expected number of questions if this input is asked next and the rest in the diagram's order. */
function costOfAsking(diagram: Diagram, scope: Scope, input: string, start: Open, weights: Weights): number {
  const slot = scope.layout.slots.get(input) ?? 0;
  let total = 0;
  let sum = 0;
  for (const { from, to } of choicesFor(scope, slot, start)) {
    const open = restrict(scope, start, slot, from, to);
    if (open === undefined) continue;
    const rest = remainder(explore(diagram, scope, open));
    if (rest.root === ~impossible) continue;
    const weight = isAxis(scope, slot) ? 1 : weights(input, Math.log2(from));
    total += weight;
    sum += weight * walkingCost(scope, rest, weights);
  }
  return total === 0 ? Number.POSITIVE_INFINITY : 1 + sum / total;
}

/** The inputs that can still change the outcome, the one best asked first. */
export function questionOrder(
  diagram: Diagram,
  scope: Scope,
  weights: Weights = even,
  start: Open | undefined = scope.start,
): string[] {
  if (start === undefined) return [];
  const inputs = openInputs(explore(diagram, scope, start));
  if (inputs.length < 2) return inputs;
  return inputs
    .map((input, index) => ({ input, index, cost: costOfAsking(diagram, scope, input, start, weights) }))
    .sort((a, b) => a.cost - b.cost || a.index - b.index)
    .map(({ input }) => input);
}
