/** The values that a fact can have where so much is open, and what is open once it has one of them. */
import { type Bucket, type Open, openRulers, rulersOf, type Scope, settle } from './scope.ts';

/** A value that a fact may have, and what is open then. */
export interface Step {
  readonly value: number;
  readonly open: Open;
}

/** The values of a fact that are open on their own, as bits. */
export function openValues(scope: Scope, fact: number, open: Open): number {
  const slot = scope.layout.factSlots[fact] as number;
  if (slot < scope.layout.enums.length) return open[slot] as number;
  const low = open[slot] as number;
  const high = open[slot + 1] as number;
  const by = scope.layout.bySlots[fact] as number;
  const mask = by < 0 ? -1 : (open[by] as number);
  let values = 0;
  for (const ruler of rulersOf(scope, fact)) {
    if ((ruler.values & mask) === 0) continue;
    for (let value = 0; value < ruler.buckets.length; value++) {
      const bucket = ruler.buckets[value] as Bucket;
      if (Math.max(bucket.low, low) <= Math.min(bucket.high, high)) values |= 1 << value;
    }
  }
  return values;
}

/** The values as steps that narrow what is open of the fact's inputs, rulers taken apart. */
export function stepsOn(scope: Scope, fact: number, open: Open): Step[] {
  const { enums, factSlots, bySlots } = scope.layout;
  const slot = factSlots[fact] as number;
  const by = bySlots[fact] as number;
  const found: Step[] = [];
  if (slot < enums.length) {
    for (let mask = open[slot] as number, value = 0; mask !== 0; mask >>>= 1, value++) {
      if ((mask & 1) === 0) continue;
      const next = [...open];
      next[slot] = 1 << value;
      found.push({ value, open: next });
    }
    return found;
  }
  for (const ruler of openRulers(scope, fact, open)) {
    ruler.buckets.forEach((bucket, value) => {
      const low = Math.max(bucket.low, open[slot] as number);
      const high = Math.min(bucket.high, open[slot + 1] as number);
      if (low > high) return;
      const next = [...open];
      next[slot] = low;
      next[slot + 1] = high;
      if (by >= 0) next[by] = ruler.values;
      if (settle(scope.layout, next)) found.push({ value, open: next });
    });
  }
  return found;
}
