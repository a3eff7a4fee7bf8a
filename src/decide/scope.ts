/**
 * What a partly known order leaves open. Along a path through a diagram each enumerated input keeps a set of values and
 * each axis a span of positions, so that two facts over one input never contradict each other, nor two ordered axes.
 */
import type { Clock, EnumInput, Knowledge, Known, Scale } from './model.ts';
import type { AxisFact, Layout, Space } from './space.ts';

/** For each enumerated input its open values as bits, then for each axis its lowest and highest open position. */
export type Open = readonly number[];

/** The positions of one bucket, both ends included; empty where the first lies after the last. */
export interface Bucket {
  readonly low: number;
  readonly high: number;
}

/** The buckets of a measured fact for those values of its `by` input that measure alike. */
export interface Ruler {
  /** The values of `by`, as bits; all of them where it has no say. */
  readonly values: number;
  readonly buckets: readonly Bucket[];
}

export interface Scope {
  readonly space: Space;
  readonly layout: Layout;
  readonly clock: Clock;
  /** What is open at first; undefined where nothing is consistent with what is known. */
  readonly start: Open | undefined;
  /** By fact: worked out when first asked for. */
  readonly rulers: (readonly Ruler[] | undefined)[];
}

const lowest = Number.MIN_SAFE_INTEGER;
const highest = Number.MAX_SAFE_INTEGER;

function enumMask(input: EnumInput, known: Known | undefined): number {
  if (known === undefined || !('oneOf' in known)) return 2 ** input.values.length - 1;
  let mask = 0;
  for (const value of known.oneOf) {
    const index = input.values.indexOf(value);
    if (index >= 0) mask |= 1 << index;
  }
  return mask;
}

/** Narrows ordered axes to positions that have a partner, in place; false where none is left. */
export function settle(layout: Layout, open: number[]): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    for (const [earlier, later] of layout.orderings) {
      const floor = open[earlier] as number;
      const ceiling = open[later + 1] as number;
      if ((open[later] as number) < floor) {
        open[later] = floor;
        changed = true;
      }
      if ((open[earlier + 1] as number) > ceiling) {
        open[earlier + 1] = ceiling;
        changed = true;
      }
      if (floor > (open[earlier + 1] as number) || (open[later] as number) > ceiling) return false;
    }
  }
  return true;
}

/** What `known` leaves open at this instant. */
export function createScope(space: Space, clock: Clock, known: Knowledge): Scope {
  const { layout } = space;
  const open: number[] = [];
  let consistent = true;
  for (const input of layout.enums) {
    const mask = enumMask(input, known[input.id]);
    if (mask === 0) consistent = false;
    open.push(mask);
  }
  for (const axis of layout.axes) {
    const given = known[axis.id];
    if (given !== undefined && 'at' in given) open.push(given.at, given.at);
    else open.push(lowest, axis.past ? clock.now : highest);
  }
  const start = consistent && settle(layout, open) ? open : undefined;
  return { space, layout, clock, start, rulers: [] };
}

/** The same with one input narrowed: to these values (bits), or to these positions. Undefined where no world is left. */
export function restrict(scope: Scope, open: Open, slot: number, from: number, to = from): Open | undefined {
  const next = [...open];
  if (slot < scope.layout.enums.length) {
    next[slot] = (open[slot] as number) & from;
    return next[slot] === 0 ? undefined : next;
  }
  next[slot] = Math.max(open[slot] as number, from);
  next[slot + 1] = Math.min(open[slot + 1] as number, to);
  if ((next[slot] as number) > (next[slot + 1] as number)) return undefined;
  return settle(scope.layout, next) ? next : undefined;
}

function bucketsOf(fact: AxisFact, scale: Scale, by: string | undefined, clock: Clock): Bucket[] {
  const cuts = fact.limits.map((limit) => scale.cut(limit, by, clock));
  const buckets: Bucket[] = [];
  for (let bucket = 0; bucket < fact.size; bucket++) {
    const before = cuts[bucket - 1];
    const after = cuts[bucket];
    buckets.push(
      scale.direction === 'age'
        ? { low: after ?? lowest, high: before === undefined ? highest : before - 1 }
        : { low: before ?? lowest, high: after === undefined ? highest : after - 1 },
    );
  }
  return buckets;
}

/** How a measured fact cuts its axis, for each class of the `by` values that the scope starts with. */
export function rulersOf(scope: Scope, factIndex: number): readonly Ruler[] {
  const before = scope.rulers[factIndex];
  if (before !== undefined) return before;
  const fact = scope.space.facts[factIndex] as AxisFact;
  const scale = scope.space.scales.get(fact.id) as Scale;
  const bySlot = scope.layout.bySlots[factIndex] as number;
  const by = scope.layout.enums[bySlot];
  const mask = bySlot < 0 ? -1 : (scope.start?.[bySlot] ?? -1);
  const classes = new Map<string, { value: string | undefined; values: number }>();
  if (by === undefined) classes.set('', { value: undefined, values: -1 });
  else {
    for (let index = 0; index < by.values.length; index++) {
      if (((mask >> index) & 1) === 0) continue;
      const value = by.values[index];
      const name = scale.classOf(value);
      const group = classes.get(name);
      if (group === undefined) classes.set(name, { value, values: 1 << index });
      else group.values |= 1 << index;
    }
  }
  const rulers = [...classes.values()].map(({ value, values }) => ({
    values,
    buckets: bucketsOf(fact, scale, value, scope.clock),
  }));
  scope.rulers[factIndex] = rulers;
  return rulers;
}

/** The rulers that are still open, joined where they cut the open positions alike. */
export function openRulers(scope: Scope, factIndex: number, open: Open): Ruler[] {
  const bySlot = scope.layout.bySlots[factIndex] as number;
  const slot = scope.layout.factSlots[factIndex] as number;
  const mask = bySlot < 0 ? -1 : (open[bySlot] as number);
  const low = open[slot] as number;
  const high = open[slot + 1] as number;
  const joined: Ruler[] = [];
  for (const ruler of rulersOf(scope, factIndex)) {
    const values = ruler.values & mask;
    if (values === 0) continue;
    const twin = joined.findIndex((other) =>
      other.buckets.every((bucket, index) => {
        const own = ruler.buckets[index] as Bucket;
        const from = Math.max(bucket.low, low);
        const to = Math.min(bucket.high, high);
        const ownFrom = Math.max(own.low, low);
        const ownTo = Math.min(own.high, high);
        return (from === ownFrom && to === ownTo) || (from > to && ownFrom > ownTo);
      }),
    );
    if (twin < 0) joined.push({ values, buckets: ruler.buckets });
    else joined[twin] = { values: (joined[twin] as Ruler).values | values, buckets: ruler.buckets };
  }
  return joined;
}

/**
 * The positions at which what an axis leaves possible may change, ascending, each the first of a cell: the buckets of
 * its own facts, and of those of axes that it is ordered with.
 */
export function cellStarts(scope: Scope, slot: number, open: Open): number[] {
  const { factSlots, orderings } = scope.layout;
  const low = open[slot] as number;
  const high = open[slot + 1] as number;
  const ordered = new Set(orderings.some((pair) => pair.includes(slot)) ? orderings.flat() : []);
  const starts = new Set<number>([low]);
  const add = (position: number): void => {
    if (position > low && position <= high) starts.add(position);
  };
  factSlots.forEach((factSlot, factIndex) => {
    if (factSlot !== slot && !ordered.has(factSlot)) return;
    for (const ruler of openRulers(scope, factIndex, open)) {
      for (const bucket of ruler.buckets) {
        add(bucket.low);
        if (factSlot !== slot) add(bucket.high + 1);
      }
    }
  });
  return [...starts].sort((a, b) => a - b);
}
