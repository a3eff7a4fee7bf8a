import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/decide/explore.ts';
import { nextChange } from '../../src/decide/validity.ts';
import { diagramsOf, engineOf, named, scopeOf } from './engine.ts';
import { changeExamples } from './found.ts';
import { candidates, firstChange, type Table } from './oracle.ts';
import { knownAt, lastChange, patience, runs, type Toy, tableOf, timedToys } from './toys.ts';

/** Two different ages of what is not known: their limits pass each other for ever, which is not followed. */
function agesCross(toy: Toy): boolean {
  const ages = toy.scales.filter(({ direction, input }) => direction === 'age' && toy.known[input] === undefined);
  return new Set(ages.map(({ grain, by, offsets }) => `${grain} ${by} ${offsets.join()}`)).size > 1;
}

describe('an answer', () => {
  it(
    'holds until the first instant at which other outcomes are possible',
    () => {
      fc.assert(
        fc.property(timedToys, (toy) => {
          const engine = engineOf(toy);
          const tables = new Map<number, Table>();
          const tableAt = (now: number): Table => {
            const table = tables.get(now) ?? tableOf(toy, toy.known, now);
            tables.set(now, table);
            return table;
          };
          for (const { diagram, say } of diagramsOf(engine)) {
            const current = outcomes(diagram, scopeOf(engine, toy));
            const change = nextChange(diagram, engine.space, { now: toy.now }, (now) => knownAt(toy, now), current);
            const found = change && { at: change.at, outcomes: named(diagram, change.leaves) };
            const first = firstChange(tableAt, say, toy.now, lastChange);
            if (!agesCross(toy)) expect(found).toEqual(first);
            else if (found !== undefined) {
              expect(found.at).toBeGreaterThanOrEqual(first?.at ?? Number.POSITIVE_INFINITY);
              expect(found.outcomes).toEqual(candidates(tableAt(found.at), say));
            }
          }
        }),
        { ...runs(0.15), examples: changeExamples },
      );
    },
    patience,
  );
});
