/**
 * Offset changes of the marketplaces' zones, 2015 to 2040, so that nothing asks `Intl` at run time and every Node
 * gives the same answer. `zones` names a zone's offset in minutes at the start and its list of changes; `changes`
 * alternates the minute of a change (since 1970, UTC) and the offset from then on, relative to that first one: zones
 * that change their clocks together share a list.
 */
import { tzOffset, tzScan } from '@date-fns/tz';
import { marketplaces } from './marketplaces.ts';

const minute = 60_000;
const start = new Date(Date.UTC(2015, 0, 1));
const end = new Date(Date.UTC(2041, 0, 1));

function table(): {
  zones: Record<string, readonly [first: number, list: number]>;
  changes: readonly (readonly number[])[];
} {
  const zones: Record<string, readonly [number, number]> = {};
  const changes: (readonly number[])[] = [];
  const known = new Map<string, number>();
  for (const zone of [...new Set(marketplaces.flatMap((store) => store.zone ?? []))].sort()) {
    const first = tzOffset(zone, start);
    const list = tzScan(zone, { start, end }).flatMap(({ date, offset }) => [date.getTime() / minute, offset - first]);
    const key = list.join();
    let index = known.get(key);
    if (index === undefined) {
      index = changes.push(list) - 1;
      known.set(key, index);
    }
    zones[zone] = [first, index];
  }
  return { zones, changes };
}

export const data = table();
