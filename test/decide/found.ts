/** Toys on which the engine was once wrong, shrunk. */
import type { AxisInput, Condition, EnumInput } from '../../src/decide/model.ts';
import type { Toy, ToyScale } from './toys.ts';

const yesNo = (id: string): EnumInput => ({ kind: 'enum', id, values: [`${id}0`, `${id}1`] });
const axis = (id: string): AxisInput => ({ kind: 'axis', id });
const scale = (
  id: string,
  direction: ToyScale['direction'],
  input: string,
  more: Partial<ToyScale> = {},
): ToyScale => ({
  id,
  input,
  direction,
  grain: 1,
  offsets: [0],
  fine: false,
  moves: false,
  ...more,
});
const toy = (outcome: readonly Condition[], more: Pick<Toy, 'inputs' | 'scales'> & Partial<Toy>): Toy => ({
  now: 1,
  constraints: [],
  orderings: [],
  rows: [{ id: 'r0', when: outcome, outcome: 'out0' }],
  known: {},
  order: [],
  ...more,
});

/** A known instant whose zone is not known was asked for again and again. */
const knownInstant = toy([{ today: { from: 0, below: 2 } }], {
  now: 3,
  inputs: [yesNo('a'), yesNo('b'), axis('now')],
  scales: [scale('today', 'position', 'now', { grain: 2, by: 'a', offsets: [1, 0], moves: true })],
  constraints: [
    { a: ['a0'], b: ['b1'] },
    { a: ['a1'], b: ['b0'] },
  ],
  known: { now: { at: 3 } },
});

/** An input of which the constraints leave one position was asked for. */
const settledByConstraints = toy([{ a: ['a0'] }], {
  inputs: [yesNo('a'), yesNo('b'), axis('y')],
  scales: [
    scale('s0', 'position', 'y', { by: 'a', offsets: [0, 1] }),
    scale('s1', 'age', 'y', { grain: 3, by: 'b', offsets: [0, 2] }),
  ],
  constraints: [
    { s1: { below: 1 }, s0: { from: 1 } },
    { s1: { from: 1 }, s0: { below: 1 } },
  ],
  order: ['s0', 's1', 'a', 'b'],
});

export const openExamples: [Toy][] = [[knownInstant], [settledByConstraints]];

/** A date that lies ahead, and an age, of one unknown position: later it can be past the date and that old. */
const dateAhead = toy([{ s1: { from: 0 }, s0: { from: 2 } }], {
  inputs: [yesNo('a'), axis('x')],
  scales: [scale('s0', 'age', 'x'), scale('s1', 'position', 'x')],
});

/** Once the clock has passed the date, what is not known may have happened after it. */
const dateAheadOfThePast = toy([{ s0: { from: 4 } }], {
  inputs: [yesNo('a'), { ...axis('x'), past: true }],
  scales: [scale('s0', 'position', 'x')],
});

export const changeExamples: [Toy][] = [[dateAhead], [dateAheadOfThePast]];
