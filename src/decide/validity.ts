/** When an answer changes if nothing but the clock moves. */
import type { Diagram } from './diagram.ts';
import { type Glance, glance } from './explore.ts';
import type { Clock, Knowledge, Scale } from './model.ts';
import { createScope, type Scope } from './scope.ts';
import type { AxisFact, Space } from './space.ts';

interface Measured {
  readonly fact: AxisFact;
  readonly scale: Scale;
  readonly slot: number;
  /** The position of its axis, where that is known. */
  readonly at: number | undefined;
  /** The values of its `by` that are open. */
  readonly by: readonly (string | undefined)[];
}

const positionOf = (known: Knowledge, id: string): number | undefined => {
  const given = known[id];
  return given !== undefined && 'at' in given ? given.at : undefined;
};

function openValues({ layout, start }: Scope, bySlot: number): readonly (string | undefined)[] {
  const by = layout.enums[bySlot];
  if (by === undefined) return [undefined];
  const mask = start?.[bySlot] ?? -1;
  return by.values.filter((_, index) => ((mask >> index) & 1) === 1);
}

/** The measured facts that a node tests which can be reached: until one of them changes, no other node can be. */
function measuredOf({ diagram, scope, values }: Glance, known: Knowledge): Measured[] {
  const { space, layout } = scope;
  const tested = (fact: number): boolean => (values.length === 0 ? diagram.fact.includes(fact) : values[fact] !== -1);
  return space.facts.flatMap((fact, index) => {
    const scale = space.scales.get(fact.id);
    if (fact.kind === 'enum' || scale === undefined || !tested(index)) return [];
    const by = openValues(scope, layout.bySlots[index] ?? -1);
    return [{ fact, scale, slot: layout.factSlots[index] ?? -1, at: positionOf(known, fact.input), by }];
  });
}

/**
 * The first instant after `now` at which a known position changes its bucket, or at which an unknown one can be in
 * another bucket, or another combination of buckets, than before.
 */
function nextEvent(sight: Glance, known: Knowledge): number | undefined {
  const { scope, shared } = sight;
  const { clock, layout } = scope;
  let first = Number.POSITIVE_INFINITY;
  const add = (instant: number): void => {
    if (instant > clock.now && instant < first) first = instant;
  };
  const ordered = new Set(layout.orderings.flat());
  const tied = layout.axes.filter(({ id }) => ordered.has(layout.slots.get(id) ?? -1));
  const bounds = tied.flatMap(({ id }) => positionOf(known, id) ?? []);
  const facts = measuredOf(sight, known);
  const marks: { readonly at: number; readonly input: string | undefined; readonly value: string | undefined }[] = [];
  for (const instant of bounds) add(instant);
  for (const { fact, scale, slot, at, by } of facts) {
    if (at !== undefined || scale.direction === 'age') continue;
    for (const value of by) {
      for (const limit of fact.limits) {
        const cut = scale.cut(limit, value, clock);
        // Once the clock is there, a position of the past can be.
        add(cut);
        if (!shared.includes(slot)) continue;
        for (const mark of [cut - 1, cut]) marks.push({ at: mark, input: scale.by, value });
      }
    }
  }
  for (const { fact, scale, slot, at, by } of facts) {
    if (scale.expires === undefined) continue;
    const around = ordered.has(slot) ? bounds : [];
    const crossed = shared.includes(slot) ? marks : [];
    for (const value of by) {
      // In one world both measures go by the same zone.
      const others = crossed.filter((mark) => mark.input !== scale.by || mark.value === value);
      const positions = at === undefined ? [...around, ...others.map((mark) => mark.at)] : [at];
      for (const limit of fact.limits) for (const position of positions) add(scale.expires(position, limit, value));
    }
  }
  return Number.isFinite(first) ? first : undefined;
}

export interface Change {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The leaves that are possible from then on. */
  readonly leaves: readonly number[];
}

/**
 * The first instant at which other outcomes are possible than now; undefined where that never comes. Of an unknown
 * position that two different ages measure (minutes and days) it may find a later change or none.
 */
export function nextChange(
  diagram: Diagram,
  space: Space,
  clock: Clock,
  known: (now: number) => Knowledge,
  current: readonly number[],
): Change | undefined {
  const before = current.join();
  const look = (now: number): Glance => glance(diagram, createScope(space, { now }, known(now)));
  for (let sight = look(clock.now); ; ) {
    const at = nextEvent(sight, known(sight.scope.clock.now));
    if (at === undefined) return undefined;
    sight = look(at);
    if (sight.leaves.join() !== before) return { at, leaves: sight.leaves };
  }
}
