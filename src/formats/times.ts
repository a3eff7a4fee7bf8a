/** Times that are written without a zone. */
import type { Instant } from '../order/order.ts';
import { instantOf, type Notes } from './notes.ts';

const zoneless = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,9})?)$/;

/** `2026-10-06T09:31:00` or `2026-10-06 09:31:00`, which the platform means in UTC. One with a zone keeps it. */
export function utcOf(value: unknown, path: string, notes: Notes): Instant | undefined {
  const parts = typeof value === 'string' ? zoneless.exec(value.trim()) : null;
  return instantOf(parts ? `${parts[1]}T${parts[2]}Z` : value, path, notes);
}
