/**
 * The facts of a policy, coded as small integers. An enumerated input is one fact with a value for each of its values;
 * a scale is one fact whose values are the buckets between all the limits that any rule names.
 */
import type { AxisInput, Condition, Domain, EnumInput, Scale, Span } from './model.ts';

/** The most values a fact may have: sets of values are the bits of one integer. */
export const maxValues = 31;

export interface EnumFact {
  readonly kind: 'enum';
  readonly id: string;
  readonly size: number;
  readonly input: string;
  readonly values: readonly string[];
}

export interface AxisFact {
  readonly kind: 'axis';
  readonly id: string;
  readonly size: number;
  readonly input: string;
  /** Ascending; bucket `n` holds measures from the nth limit (the first bucket: everything below) to the next. */
  readonly limits: readonly number[];
}

export type Fact = EnumFact | AxisFact;

export interface Space {
  readonly domain: Domain;
  readonly facts: readonly Fact[];
  readonly factIndex: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly layout: Layout;
}

/**
 * Where each input's state stands in a list of open values: one place for an enumerated input (its values as bits),
 * two for an axis (its lowest and highest position).
 */
export interface Layout {
  readonly enums: readonly EnumInput[];
  readonly axes: readonly AxisInput[];
  readonly slots: ReadonlyMap<string, number>;
  /** For each fact the slot of its input. */
  readonly factSlots: readonly number[];
  /** For each fact the slot of the input that its measure also depends on; -1 where none. */
  readonly bySlots: readonly number[];
  /** Slots of the axes of which the first never lies after the second. */
  readonly orderings: readonly (readonly [number, number])[];
}

function layOut(domain: Domain, facts: readonly Fact[]): Layout {
  const enums = domain.inputs.filter((input): input is EnumInput => input.kind === 'enum');
  const axes = domain.inputs.filter((input): input is AxisInput => input.kind === 'axis');
  const slots = new Map<string, number>();
  for (const [index, input] of enums.entries()) slots.set(input.id, index);
  for (const [index, input] of axes.entries()) slots.set(input.id, enums.length + 2 * index);
  const slotOf = (id: string | undefined): number => slots.get(id ?? '') ?? -1;
  const byOf = new Map(domain.scales.map((scale) => [scale.id, scale.by]));
  return {
    enums,
    axes,
    slots,
    factSlots: facts.map((fact) => slotOf(fact.input)),
    bySlots: facts.map((fact) => (fact.kind === 'axis' ? slotOf(byOf.get(fact.id)) : -1)),
    orderings: domain.orderings.flatMap(({ earlier, later }) => {
      const pair = [slotOf(earlier), slotOf(later)] as const;
      return pair[0] < 0 || pair[1] < 0 ? [] : [pair];
    }),
  };
}

const isSpan = (test: readonly string[] | Span): test is Span => !Array.isArray(test);

/** The limits that conditions name, by scale. */
function namedLimits(conditions: readonly Condition[]): Map<string, Set<number>> {
  const limits = new Map<string, Set<number>>();
  for (const condition of conditions) {
    for (const [id, test] of Object.entries(condition)) {
      if (!isSpan(test)) continue;
      const known = limits.get(id) ?? new Set<number>();
      if (test.from !== undefined) known.add(test.from);
      if (test.below !== undefined) known.add(test.below);
      limits.set(id, known);
    }
  }
  return limits;
}

/**
 * The facts that any of these conditions or a constraint tests, in the given order (ids that are not in it follow in the domain's).
 * Throws a RangeError where a condition names no fact of the domain or a fact has too many values.
 */
export function createSpace(domain: Domain, conditions: readonly Condition[], order: readonly string[] = []): Space {
  const all = [...conditions, ...domain.constraints.map((constraint) => constraint.never)];
  const tested = new Set(all.flatMap((condition) => Object.keys(condition)));
  const limits = namedLimits(all);
  const found = new Map<string, Fact>();
  for (const input of domain.inputs) {
    if (input.kind === 'enum' && tested.has(input.id)) {
      const { id, values } = input;
      found.set(id, { kind: 'enum', id, size: values.length, input: id, values });
    }
  }
  for (const scale of domain.scales) {
    const named = limits.get(scale.id);
    if (named === undefined) continue;
    const sorted = [...named].sort((a, b) => a - b);
    found.set(scale.id, { kind: 'axis', id: scale.id, size: sorted.length + 1, input: scale.input, limits: sorted });
  }
  for (const id of tested) if (!found.has(id)) throw new RangeError(`no fact is called "${id}"`);
  const first = order.flatMap((id) => found.get(id) ?? []);
  const facts = [...new Set([...first, ...found.values()])];
  for (const fact of facts) {
    if (fact.size > maxValues) throw new RangeError(`"${fact.id}" has ${fact.size} values, more than ${maxValues}`);
  }
  return spaceFrom(domain, facts);
}

/** A space of facts that were coded before. */
export function spaceFrom(domain: Domain, facts: readonly Fact[]): Space {
  return {
    domain,
    facts,
    factIndex: new Map(facts.map((fact, index) => [fact.id, index])),
    scales: new Map(domain.scales.map((scale) => [scale.id, scale])),
    layout: layOut(domain, facts),
  };
}

/** The values of a fact that satisfy a test, as bits. */
export function valueMask(fact: Fact, test: readonly string[] | Span): number {
  let mask = 0;
  if (fact.kind === 'enum') {
    const allowed = isSpan(test) ? [] : test;
    for (const value of allowed) {
      const index = fact.values.indexOf(value);
      if (index < 0) throw new RangeError(`"${fact.id}" is never "${value}"`);
      mask |= 1 << index;
    }
    return mask;
  }
  if (!isSpan(test)) throw new RangeError(`"${fact.id}" is measured: it takes a span`);
  for (let bucket = 0; bucket < fact.size; bucket++) {
    const from = bucket === 0 ? Number.NEGATIVE_INFINITY : (fact.limits[bucket - 1] ?? 0);
    const below = fact.limits[bucket] ?? Number.POSITIVE_INFINITY;
    const inside = (test.from === undefined || from >= test.from) && (test.below === undefined || below <= test.below);
    if (inside) mask |= 1 << bucket;
  }
  return mask;
}

/** The bucket of a measure. */
export function bucketOf(fact: AxisFact, measure: number): number {
  let bucket = 0;
  for (const limit of fact.limits) {
    if (measure < limit) break;
    bucket++;
  }
  return bucket;
}
