import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/decide/explore.ts';
import type { Knowledge } from '../../src/decide/model.ts';
import { questionOrder } from '../../src/decide/plan.ts';
import { diagramsOf, engineOf, openOf, scopeOf } from './engine.ts';
import * as oracle from './oracle.ts';
import { patience, runs, tableOf, toys } from './toys.ts';

/** Which of the possible answers is given to the nth question. */
const luck = fc.array(fc.nat(999), { minLength: 8, maxLength: 8 });

describe('asking', () => {
  it(
    'orders the open inputs and leaves none out',
    () => {
      fc.assert(
        fc.property(toys, (toy) => {
          const engine = engineOf(toy);
          const scope = scopeOf(engine, toy);
          for (const { diagram } of diagramsOf(engine)) {
            expect([...questionOrder(diagram, scope)].sort()).toEqual([...openOf(diagram, scope)].sort());
          }
        }),
        runs(0.05),
      );
    },
    patience,
  );

  it(
    'ends with one outcome, asks nothing twice and nothing that tells no worlds apart',
    () => {
      fc.assert(
        fc.property(toys, luck, (toy, lots) => {
          const engine = engineOf(toy);
          for (const { diagram, say } of diagramsOf(engine)) {
            let known: Knowledge = toy.known;
            const asked: string[] = [];
            for (let turn = 0; ; turn++) {
              const scope = scopeOf(engine, toy, known);
              const [question] = questionOrder(diagram, scope);
              if (question === undefined) {
                expect(outcomes(diagram, scope).length).toBeLessThan(2);
                break;
              }
              expect(asked).not.toContain(question);
              asked.push(question);
              const table = tableOf(toy, known);
              const told = oracle.tells(table, question, say) || oracle.hasHole(table, question, say);
              expect([question, told]).toEqual([question, true]);
              const possible = [...oracle.answers(table, question, say).keys()];
              const answer = possible[(lots[turn] ?? 0) % possible.length];
              known = { ...known, [question]: typeof answer === 'number' ? { at: answer } : { oneOf: [`${answer}`] } };
            }
          }
        }),
        runs(0.1),
      );
    },
    patience,
  );
});
