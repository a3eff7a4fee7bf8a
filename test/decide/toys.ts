/** Random toy policies: small domains whose every world can be counted, as plain data that prints readably. */
import fc from 'fast-check';
import type { Condition, Domain, Input, Knowledge, Row, Scale, Span } from '../../src/decide/model.ts';
import { countOf, enumerate, type Range, type Table } from './oracle.ts';

export interface ToyScale {
  readonly id: string;
  readonly input: string;
  readonly direction: 'age' | 'position';
  /** Positions per unit of the measure. */
  readonly grain: number;
  readonly by?: string;
  /** Shifts the grid for each value of `by`, in its order (without `by`: the first). */
  readonly offsets: readonly number[];
  /** Every value of `by` is a class of its own, even where two measure alike. */
  readonly fine: boolean;
  /** The clock itself: it moves the position. */
  readonly moves: boolean;
}

export interface Toy {
  readonly now: number;
  readonly inputs: readonly Input[];
  readonly scales: readonly ToyScale[];
  readonly constraints: readonly Condition[];
  readonly orderings: Domain['orderings'];
  readonly rows: readonly Row[];
  readonly known: Knowledge;
  /** An order of the facts for the diagram. */
  readonly order: readonly string[];
  readonly [fc.toStringMethod]?: () => string;
}

function scaleOf({ id, input, direction, grain, by, offsets, fine, moves }: ToyScale): Scale {
  const shift = (value: string | undefined): number =>
    offsets[value === undefined ? 0 : Number(value.slice(1)) % offsets.length] ?? 0;
  const unit = (position: number, value: string | undefined): number => Math.floor((position + shift(value)) / grain);
  const start = (measure: number, value: string | undefined): number => measure * grain - shift(value);
  const classOf = (value: string | undefined): string => (fine ? `${value}` : `${shift(value)}`);
  const shared = { id, input, direction, ...(by !== undefined && { by }), classOf };
  if (direction === 'position') {
    return {
      ...shared,
      measure: (position, value) => unit(position, value),
      cut: (limit, value) => start(limit, value),
      ...(moves && { expires: (_position: number, limit: number, value: string | undefined) => start(limit, value) }),
    };
  }
  return {
    ...shared,
    measure: (position, value, { now }) => unit(now, value) - unit(position, value),
    cut: (limit, value, { now }) => start(unit(now, value) - limit + 1, value),
    expires: (position, limit, value) => start(unit(position, value) + limit, value),
  };
}

export const domainOf = (toy: Toy): Domain => ({
  inputs: toy.inputs,
  scales: toy.scales.map(scaleOf),
  constraints: toy.constraints.map((never, index) => ({ id: `c${index}`, never })),
  orderings: toy.orderings,
});

const clockId = 'now';

/** What is known at another instant: the same, but for the clock. */
export const knownAt = (toy: Toy, now: number, known: Knowledge = toy.known): Knowledge =>
  toy.inputs.some((input) => input.id === clockId) ? { ...known, [clockId]: { at: now } } : known;

/** Wide enough for a position of every cell: limits and offsets reach no further from 0 or from now. */
export const rangeAt = (now: number): Range => ({ low: -6, high: Math.max(8, now + 4) });

/** No later change can come: beyond every known position, plus the largest limit, plus a period of all grains. */
export const lastChange = 24;

export const tableOf = (toy: Toy, known: Knowledge = toy.known, now: number = toy.now): Table =>
  enumerate(domainOf(toy), toy.rows, knownAt(toy, now, known), { now }, rangeAt(now));

const largestLimit = (grain: number): number => (grain === 1 ? 4 : grain === 2 ? 2 : 1);

/** One test of a condition before it is known which facts there are. */
const rawTest = fc.record({
  fact: fc.nat(23),
  mask: fc.integer({ min: 1, max: 15 }),
  from: fc.integer({ min: -1, max: 4 }),
  span: fc.nat(3),
});
const rawCondition = fc.oneof(
  { weight: 1, arbitrary: fc.array(rawTest, { maxLength: 3 }) },
  { weight: 9, arbitrary: fc.array(rawTest, { minLength: 1, maxLength: 3 }) },
);
const rawScale = fc.record({
  axis: fc.nat(5),
  position: fc.nat(2),
  grain: fc.integer({ min: 1, max: 3 }),
  by: fc.option(fc.nat(3)),
  offsets: fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
  fine: fc.boolean(),
});

const past = fc.oneof(
  { weight: 2, arbitrary: fc.constant<boolean[]>([]) },
  { weight: 7, arbitrary: fc.array(fc.boolean(), { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }) },
);
const ordering = fc.tuple(fc.nat(5), fc.nat(5));
const rawRow = fc.record({ when: fc.array(rawCondition, { minLength: 1, maxLength: 2 }), outcome: fc.nat(3) });

const rawToy = fc.record({
  now: fc.integer({ min: 1, max: 5 }),
  sizes: fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 2, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 4 }) },
  ),
  past,
  clock: fc.nat(3).map((draw) => draw === 3),
  scales: fc.array(rawScale, { maxLength: 3, size: 'max' }),
  constraints: fc.array(fc.array(rawTest, { minLength: 2, maxLength: 3 }), { maxLength: 3 }),
  /** Two facts that always agree: neither can change alone. */
  twins: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(23), { minLength: 2, maxLength: 2 }) },
  ),
  orderings: fc.array(ordering, { maxLength: 3 }),
  rows: fc.array(rawRow, { minLength: 1, maxLength: 7, size: 'max' }),
  /** Per input: mostly unknown, then single values, then lists. */
  known: fc.array(fc.record({ how: fc.nat(11), value: fc.integer({ min: 1, max: 15 }) }), {
    minLength: 7,
    maxLength: 7,
  }),
  order: fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
});
type RawToy = typeof rawToy extends fc.Arbitrary<infer Raw> ? Raw : never;

/** Bits that are all beyond the values mean the last one. */
const bits = (values: readonly string[], mask: number): string[] => {
  const chosen = values.filter((_, index) => (mask >> index) & 1);
  return chosen.length > 0 ? chosen : values.slice(-1);
};

function spanOf(scale: ToyScale, from: number, span: number): Span {
  const low = Math.min(Math.max(from, 0), largestLimit(scale.grain));
  const high = Math.min(low + span, largestLimit(scale.grain));
  return { ...(from >= 0 && { from: low }), ...((from < 0 || span > 0) && { below: from < 0 ? high : high + 1 }) };
}

type ToyFact = ToyScale | { readonly id: string; readonly values: readonly string[] };

/** What rules out every world in which two facts are not on the same side. */
function twinned([one, other]: readonly (ToyFact | undefined)[]): Condition[] {
  if (one === undefined || other === undefined || one === other) return [];
  const side = (fact: ToyFact, low: boolean): readonly string[] | Span => {
    if ('values' in fact) return low ? fact.values.slice(0, 1) : fact.values.slice(1);
    return low ? { below: 1 } : { from: 1 };
  };
  return [true, false].map((low) => ({ [one.id]: side(one, low), [other.id]: side(other, !low) }));
}

function toyOf(raw: RawToy): Toy {
  const enums = raw.sizes.map((size, index) => {
    const id = 'abcd'.charAt(index);
    return { kind: 'enum' as const, id, values: Array.from({ length: size }, (_, value) => `${id}${value}`) };
  });
  const axes = raw.past.map((past, index) => ({
    kind: 'axis' as const,
    id: 'xyz'.charAt(index),
    ...(past && { past }),
  }));
  const axisAt = (index: number) => axes[index % axes.length];
  const scales = raw.scales.flatMap(({ axis, position, grain, by, offsets, fine }, index): ToyScale[] => {
    const input = axisAt(axis)?.id;
    if (input === undefined) return [];
    const also = by === null ? undefined : enums[by]?.id;
    const direction = position === 0 ? 'position' : 'age';
    return [
      {
        id: `s${index}`,
        input,
        direction,
        grain,
        offsets,
        fine,
        moves: false,
        ...(also !== undefined && { by: also }),
      },
    ];
  });
  if (raw.clock) {
    scales.push({
      id: 'today',
      input: clockId,
      direction: 'position',
      grain: 2,
      offsets: [1, 0],
      fine: false,
      moves: true,
      by: 'a',
    });
  }
  const facts = [...scales, ...enums];
  const conditionOf = (tests: RawToy['constraints'][number]): Condition => {
    const condition: Record<string, readonly string[] | Span> = {};
    for (const { fact, mask, from, span } of tests) {
      const chosen = facts[fact % facts.length];
      if (chosen === undefined) continue;
      condition[chosen.id] = 'values' in chosen ? bits(chosen.values, mask) : spanOf(chosen, from, span);
    }
    return condition;
  };
  const inputs: Input[] = [...enums, ...axes, ...(raw.clock ? [{ kind: 'axis' as const, id: clockId }] : [])];
  const known: Record<string, Knowledge[string]> = {};
  [...enums, ...axes].forEach((input, index) => {
    const { how, value } = raw.known[index] ?? { how: 0, value: 0 };
    if (how < 7) return;
    if (input.kind === 'axis') known[input.id] = { at: (value % 12) - 3 };
    else if (how < 9) known[input.id] = { oneOf: input.values.slice(value % input.values.length).slice(0, 1) };
    else known[input.id] = { oneOf: bits(input.values, value) };
  });
  const orderings = raw.orderings.flatMap(([one, other]) => {
    const [earlier, later] = [one % axes.length, other % axes.length]
      .sort((a, b) => a - b)
      .map((index) => axes[index]?.id);
    return earlier === undefined || later === undefined || earlier === later ? [] : [{ earlier, later }];
  });
  const toy = {
    now: raw.now,
    inputs,
    scales,
    orderings,
    constraints: [...raw.constraints.map(conditionOf), ...twinned(raw.twins.map((fact) => facts[fact % facts.length]))],
    rows: raw.rows.map(({ when, outcome }, index) => ({
      id: `r${index}`,
      when: when.map(conditionOf),
      outcome: `out${outcome}`,
    })),
    known: raw.clock ? { ...known, [clockId]: { at: raw.now } } : known,
    order: facts
      .map(({ id }, index) => ({ id, key: raw.order[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ id }) => id),
  };
  return { ...toy, [fc.toStringMethod]: () => describeToy(toy) };
}

const describeCondition = (condition: Condition): string =>
  Object.entries(condition)
    .map(([id, test]) => (Array.isArray(test) ? `${id}=${test.join('|')}` : `${id}=${JSON.stringify(test)}`))
    .join(' & ') || 'always';

function describeToy(toy: Omit<Toy, typeof fc.toStringMethod>): string {
  return [
    '',
    `now ${toy.now}`,
    ...toy.inputs.map((input) =>
      input.kind === 'enum' ? `enum ${input.values.join(' ')}` : `axis ${input.id}${input.past ? ' past' : ''}`,
    ),
    ...toy.scales.map(
      ({ id, input, direction, grain, by, offsets, fine }) =>
        `scale ${id}: ${direction} of ${input}, grain ${grain}, ${by ? `by ${by}, offsets` : 'offset'} ${offsets.join()}${fine ? ', fine' : ''}`,
    ),
    ...toy.constraints.map((never) => `never ${describeCondition(never)}`),
    ...toy.orderings.map(({ earlier, later }) => `${earlier} <= ${later}`),
    ...toy.rows.map((row) => `${row.id} -> ${row.outcome}: ${row.when.map(describeCondition).join('  or  ')}`),
    `known ${JSON.stringify(toy.known)}`,
    `facts in the order ${toy.order.join(' ')}`,
  ].join('\n');
}

/** Toys about time: two axes in an order, of which rules test little else. */
const rawTimed = fc
  .record({
    raw: rawToy,
    past: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
    scales: fc.array(rawScale, { minLength: 2, maxLength: 3 }),
    rows: fc.array(rawRow, { minLength: 1, maxLength: 4 }),
    orderings: fc.array(ordering, { minLength: 2, maxLength: 3 }),
  })
  .map(({ raw, ...timed }): RawToy => ({ ...raw, ...timed, sizes: [2, 2], constraints: raw.constraints.slice(0, 1) }));

/** Those whose worlds are quickly counted. */
const toysFrom = (raw: fc.Arbitrary<RawToy>, mostWorlds: number): fc.Arbitrary<Toy> =>
  raw.map(toyOf).filter((toy) => countOf(domainOf(toy), toy.known, rangeAt(toy.now)) <= mostWorlds);

/** Random toys. */
export const toys = toysFrom(fc.oneof({ weight: 4, arbitrary: rawToy }, { weight: 1, arbitrary: rawTimed }), 3000);
export const timedToys = toysFrom(fc.oneof({ weight: 1, arbitrary: rawToy }, { weight: 2, arbitrary: rawTimed }), 1000);

const total = Number(process.env.ANNUL_RUNS ?? 9_000);

/** The number of cases of a property; the shares of those about the engine add up to 1.3 (ANNUL_RUNS, 9,000 by default). */
export const runs = (share: number): { numRuns: number } => ({ numRuns: Math.max(1, Math.ceil(total * share)) });

/** A property's time limit in milliseconds, for many cases too. */
export const patience = Math.max(60_000, total * 15);
