import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/decide/explore.ts';
import type { Knowledge } from '../../src/decide/model.ts';
import { answersOf } from '../../src/decide/plan.ts';
import { restrict } from '../../src/decide/scope.ts';
import { diagramsOf, engineOf, named, openOf, scopeOf, valuesIn } from './engine.ts';
import { openExamples } from './found.ts';
import * as oracle from './oracle.ts';
import { patience, rangeAt, runs, tableOf, toys } from './toys.ts';

describe('half-known facts', () => {
  it(
    'leave exactly the outcomes that some world has',
    () => {
      fc.assert(
        fc.property(toys, (toy) => {
          const engine = engineOf(toy);
          const table = tableOf(toy);
          for (const { diagram, say } of diagramsOf(engine)) {
            expect(named(diagram, outcomes(diagram, scopeOf(engine, toy)))).toEqual(oracle.candidates(table, say));
          }
        }),
        runs(0.3),
      );
    },
    patience,
  );

  it(
    'leave exactly those inputs open that can change the outcome',
    () => {
      fc.assert(
        fc.property(toys, (toy) => {
          const engine = engineOf(toy);
          const table = tableOf(toy);
          const scope = scopeOf(engine, toy);
          for (const { diagram, say } of diagramsOf(engine)) {
            const ids = toy.inputs.map((input) => input.id);
            const decisive = ids.filter((id) => oracle.matters(table, id, say));
            const open = openOf(diagram, scope);
            if (decisive.length > 0) {
              expect(ids.filter((id) => open.includes(id))).toEqual(decisive);
              expect(open).toHaveLength(decisive.length);
              continue;
            }
            // Inputs that only together can change it: each one listed must still tell worlds apart. One exception: of an
            // axis with a hole, the positions on both sides may leave the same.
            expect(open.length > 0).toBe(oracle.candidates(table, say).length > 1);
            expect(open.filter((id) => !oracle.tells(table, id, say) && !oracle.hasHole(table, id, say))).toEqual([]);
          }
        }),
        { ...runs(0.3), examples: openExamples },
      );
    },
    patience,
  );

  it(
    'leave with each answer exactly the outcomes of the worlds that have it',
    () => {
      fc.assert(
        fc.property(toys, (toy) => {
          const engine = engineOf(toy);
          const table = tableOf(toy);
          const scope = scopeOf(engine, toy);
          const range = rangeAt(toy.now);
          for (const { diagram, say } of diagramsOf(engine)) {
            for (const { id, kind } of toy.inputs) {
              const found = answersOf(diagram, scope, id);
              const listed = found.flatMap((answer) =>
                valuesIn(scope, id, answer, range).map((value) => [value, named(diagram, answer.leaves)] as const),
              );
              expect([id, listed]).toEqual([id, [...oracle.answers(table, id, say)]]);
              if (kind === 'enum') continue;
              found.slice(1).forEach((answer, index) => {
                const before = found[index];
                if (before?.to === answer.from - 1) expect(answer.leaves).not.toEqual(before.leaves);
              });
            }
          }
        }),
        runs(0.15),
      );
    },
    patience,
  );

  it(
    'narrowed on the way leave what they leave when they are known from the start',
    () => {
      fc.assert(
        fc.property(toys, fc.array(fc.nat(31), { minLength: 7, maxLength: 7 }), (toy, draws) => {
          const engine = engineOf(toy);
          const scope = scopeOf(engine, toy);
          let open = scope.start;
          let known: Knowledge = toy.known;
          const table = tableOf(toy);
          toy.inputs.forEach(({ id }, index) => {
            const draw = draws[index] ?? 0;
            const values = table.inputs.find((input) => input.id === id)?.values ?? [];
            const slot = scope.layout.slots.get(id) ?? -1;
            if (draw % 2 === 0 || values.length === 0 || open === undefined) return;
            const value = values[draw % values.length];
            const input = scope.layout.enums[slot];
            known = { ...known, [id]: typeof value === 'number' ? { at: value } : { oneOf: [`${value}`] } };
            open = restrict(
              scope,
              open,
              slot,
              typeof value === 'number' ? value : 1 << (input?.values.indexOf(`${value}`) ?? 0),
            );
          });
          const narrowed = tableOf(toy, known);
          for (const { diagram, say } of diagramsOf(engine)) {
            const left = open === undefined ? [] : named(diagram, outcomes(diagram, scope, open));
            expect(left).toEqual(oracle.candidates(narrowed, say));
            const ids = toy.inputs.map((input) => input.id);
            const decisive = ids.filter((id) => oracle.matters(narrowed, id, say));
            const listed = open === undefined ? [] : openOf(diagram, scope, open);
            if (decisive.length > 0) expect([...listed].sort()).toEqual(decisive.sort());
            else expect(listed.length > 0).toBe(left.length > 1);
          }
        }),
        runs(0.1),
      );
    },
    patience,
  );
});
