import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWalker, type Diagram, walk } from '../../src/decide/diagram.ts';
import type { Condition } from '../../src/decide/model.ts';
import { bucketOf, type Space } from '../../src/decide/space.ts';
import { diagramsOf, engineOf } from './engine.ts';
import { byOutcome, byRule, type Say } from './oracle.ts';
import { patience, runs, type Toy, toys } from './toys.ts';

/** A measured fact stands for its bucket by one measure in it. */
type Facts = ReadonlyMap<string, string | number>;

function factsFrom(space: Space, draws: readonly number[]): Facts {
  return new Map(
    space.facts.map((fact, index): [string, string | number] => {
      const code = (draws[index] ?? 0) % fact.size;
      if (fact.kind === 'enum') return [fact.id, fact.values[code] ?? ''];
      return [fact.id, code === 0 ? (fact.limits[0] ?? 0) - 1 : (fact.limits[code - 1] ?? 0)];
    }),
  );
}

const codesOf = (space: Space, facts: Facts): number[] =>
  space.facts.map((fact) => {
    const value = facts.get(fact.id);
    return fact.kind === 'enum' ? fact.values.indexOf(String(value)) : bucketOf(fact, Number(value));
  });

const holds = (condition: Condition, facts: Facts): boolean =>
  Object.entries(condition).every(([id, test]) => {
    const value = facts.get(id);
    if ('includes' in test) return test.includes(String(value));
    return (
      (test.from === undefined || Number(value) >= test.from) &&
      (test.below === undefined || Number(value) < test.below)
    );
  });

function topToBottom(toy: Toy, facts: Facts, say: Say): string {
  if (toy.constraints.some((never) => holds(never, facts))) return 'impossible';
  const row = toy.rows.find(({ when }) => when.some((condition) => holds(condition, facts)));
  return row === undefined ? 'gap' : say(row);
}

const draws = fc.array(fc.array(fc.nat(59), { minLength: 9, maxLength: 9 }), { minLength: 10, maxLength: 10 });
const decide = (diagram: Diagram, space: Space, facts: Facts): string | undefined =>
  diagram.leaves[
    walk(
      createWalker(
        diagram,
        space.facts.map((fact) => fact.size),
      ),
      codesOf(space, facts),
    )
  ];

function shapeOf(diagram: Diagram, space: Space): { keys: string[]; unreached: number; faults: string[] } {
  const reached = new Set<number>(diagram.root < 0 ? [] : [diagram.root]);
  const faults: string[] = [];
  const keys: string[] = [];
  for (let node = diagram.fact.length - 1; node >= 0; node--) {
    const fact = diagram.fact[node] ?? -1;
    const base = diagram.base[node] ?? 0;
    const children = diagram.children.slice(base, base + (space.facts[fact]?.size ?? 0));
    keys.push(`${fact}:${children.join()}`);
    if (new Set(children).size < 2) faults.push(`node ${node} decides nothing`);
    for (const child of children) {
      if (child < 0) continue;
      if (reached.has(node)) reached.add(child);
      if (child >= node) faults.push(`node ${node} stands before its child ${child}`);
      if ((diagram.fact[child] ?? -1) <= fact) faults.push(`node ${node} is not above ${child} in the order of facts`);
    }
  }
  return { keys, unreached: diagram.fact.length - reached.size, faults };
}

describe('a compiled table', () => {
  it(
    'decides fully known facts as the table does from top to bottom, in any order of facts',
    () => {
      fc.assert(
        fc.property(toys, draws, (toy, drawn) => {
          const engine = engineOf(toy);
          const other = engineOf(toy, []);
          for (const draw of drawn) {
            const facts = factsFrom(engine.space, draw);
            expect(decide(engine.rules, engine.space, facts)).toBe(topToBottom(toy, facts, byRule));
            expect(decide(engine.outcomes, engine.space, facts)).toBe(topToBottom(toy, facts, byOutcome));
            expect(decide(other.rules, other.space, facts)).toBe(topToBottom(toy, facts, byRule));
          }
        }),
        runs(0.1),
      );
    },
    patience,
  );

  it(
    'shares equal nodes, keeps none that decides nothing, and none that is not reached',
    () => {
      fc.assert(
        fc.property(toys, (toy) => {
          const engine = engineOf(toy);
          for (const { diagram } of diagramsOf(engine)) {
            const { keys, unreached, faults } = shapeOf(diagram, engine.space);
            expect(faults).toEqual([]);
            expect(new Set(keys).size).toBe(keys.length);
            expect(unreached).toBe(0);
          }
        }),
        runs(0.05),
      );
    },
    patience,
  );
});
