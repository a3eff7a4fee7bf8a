/** The engine set up for a toy, its answers in names. */
import { compile, outcomesOf } from '../../src/decide/compile.ts';
import type { Diagram } from '../../src/decide/diagram.ts';
import { explore } from '../../src/decide/explore.ts';
import type { Knowledge } from '../../src/decide/model.ts';
import type { Answer } from '../../src/decide/plan.ts';
import { openInputs } from '../../src/decide/relevance.ts';
import { createScope, type Open, type Scope } from '../../src/decide/scope.ts';
import { createSpace, type Space } from '../../src/decide/space.ts';
import { byOutcome, byRule, type Range, type Say } from './oracle.ts';
import { domainOf, knownAt, type Toy } from './toys.ts';

export interface Engine {
  readonly space: Space;
  readonly rules: Diagram;
  readonly outcomes: Diagram;
}

export function engineOf(toy: Toy, order: readonly string[] = toy.order): Engine {
  const space = createSpace(
    domainOf(toy),
    toy.rows.flatMap((row) => row.when),
    order,
  );
  const rules = compile(space, toy.rows);
  return { space, rules, outcomes: outcomesOf(space, rules, toy.rows) };
}

export const scopeOf = (engine: Engine, toy: Toy, known: Knowledge = toy.known, now: number = toy.now): Scope =>
  createScope(engine.space, { now }, knownAt(toy, now, known));

/** Both diagrams with what their leaves are called in the table. */
export const diagramsOf = (engine: Engine): readonly { readonly diagram: Diagram; readonly say: Say }[] => [
  { diagram: engine.rules, say: byRule },
  { diagram: engine.outcomes, say: byOutcome },
];

export const named = (diagram: Diagram, leaves: readonly number[]): string[] =>
  leaves.map((leaf) => diagram.leaves[leaf] ?? '?').sort();

export const openOf = (diagram: Diagram, scope: Scope, open: Open | undefined = scope.start): string[] =>
  openInputs(explore(diagram, scope, open));

/** The values or positions that an answer stands for, as far as the oracle counts them. */
export function valuesIn(
  { layout }: Scope,
  id: string,
  { from, to }: Answer,
  { low, high }: Range,
): (string | number)[] {
  const input = layout.enums.find((other) => other.id === id);
  if (input !== undefined) return input.values.filter((_, index) => from === 1 << index && to === from);
  const start = Math.max(from, low);
  return Array.from({ length: Math.max(0, Math.min(to, high) - start + 1) }, (_, index) => start + index);
}
