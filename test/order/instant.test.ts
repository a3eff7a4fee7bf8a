import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInstant, parseInstant, readInstant } from '../../src/order/instant.ts';
import { anyInstant } from './arbitrary-order.ts';

describe('an instant', () => {
  test.each([
    ['2026-11-23T10:00:00Z', Date.UTC(2026, 10, 23, 10)],
    ['2026-11-23T10:00Z', Date.UTC(2026, 10, 23, 10)],
    ['2026-11-23T10:00:00.5Z', Date.UTC(2026, 10, 23, 10, 0, 0, 500)],
    ['2026-11-23T10:00:00.123456789Z', Date.UTC(2026, 10, 23, 10, 0, 0, 123)],
    ['2026-11-23T10:00:00+05:30', Date.UTC(2026, 10, 23, 4, 30)],
    ['2026-11-23T10:00:00-0800', Date.UTC(2026, 10, 23, 18)],
    ['2026-11-23T10:00:00+01', Date.UTC(2026, 10, 23, 9)],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['1970-01-01T00:00:00Z', 0],
  ])('%s', (text, ms) => {
    expect(parseInstant(text)).toBe(ms);
  });

  test.each([
    ['2026-02-30T10:00:00Z', 'no-such-day'],
    ['2025-02-29T10:00:00Z', 'no-such-day'],
    ['2100-02-29T10:00:00Z', 'no-such-day'],
    ['2026-13-01T10:00:00Z', 'no-such-day'],
    ['2026-00-01T10:00:00Z', 'no-such-day'],
    ['2026-11-00T10:00:00Z', 'no-such-day'],
    ['2026-04-31T10:00:00Z', 'no-such-day'],
    ['2026-11-23T24:00:00Z', 'no-such-time'],
    ['2026-11-23T10:60:00Z', 'no-such-time'],
    ['2026-11-23T10:00:60Z', 'no-such-time'],
    ['2026-11-23T10:00:00+19:00', 'no-such-time'],
    ['2026-11-23T10:00:00+05:60', 'no-such-time'],
    ['1969-12-31T23:59:59Z', 'year'],
    ['9999-01-01T00:00:00Z', 'year'],
    ['2026-11-23T10:00:00', 'no-offset'],
    ['2026-11-23 10:00:00', 'no-offset'],
    ['2026-11-23', 'date-only'],
    ['23/11/2026', 'not-iso'],
    ['1.569521782042E9', 'not-iso'],
    ['2026-11-23T10:00:00Z ', 'not-iso'],
    ['2026-11-23t10:00:00z', 'not-iso'],
    ['', 'not-iso'],
    ['+002026-11-23T10:00:00Z', 'not-iso'],
    [`2026-11-23T10:00:00.${'0'.repeat(100_000)}Z`, 'not-iso'],
  ])('%s: %s', (text, problem) => {
    expect(readInstant(text)).toBe(problem);
  });

  test('agrees with Date on every instant', () => {
    fc.assert(
      fc.property(anyInstant, (text) => {
        expect(parseInstant(text)).toBe(Date.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('a day exists if Date keeps it', () => {
    const part = (min: number, max: number) => fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2199 }), part(0, 13), part(0, 32), (year, month, day) => {
        const text = `${year}-${month}-${day}T00:00:00Z`;
        const ms = Date.parse(text);
        const kept = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(`${year}-${month}-${day}`);
        expect(isInstant(text)).toBe(kept);
      }),
      { numRuns: 2000 },
    );
  });
});
