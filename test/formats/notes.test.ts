import { describe, expect, test } from 'vitest';
import { createNotes, epochOf } from '../../src/formats/notes.ts';

describe('times counted from 1970', () => {
  test.each<[unknown, 'seconds' | 'milliseconds', string | undefined]>([
    [1791457200, 'seconds', '2026-10-08T11:00:00Z'],
    [1791360000000, 'milliseconds', '2026-10-07T08:00:00Z'],
    [1791360000123, 'milliseconds', '2026-10-07T08:00:00.123Z'],
    ['1791360000000', 'milliseconds', '2026-10-07T08:00:00Z'],
    ['2026-10-07T08:00:00.000Z', 'milliseconds', '2026-10-07T08:00:00.000Z'],
    [0, 'seconds', undefined],
    [null, 'seconds', undefined],
  ])('%s %s', (written, unit, instant) => {
    const notes = createNotes();
    expect(epochOf(written, unit, 'placedAt', notes)).toBe(instant);
    expect(notes.error).toBeUndefined();
  });

  test.each<[unknown, 'seconds' | 'milliseconds']>([
    [1791457200000, 'seconds'],
    [-5, 'seconds'],
    [1.5, 'milliseconds'],
    ['tomorrow', 'seconds'],
    [{}, 'seconds'],
  ])('%s %s cannot be', (written, unit) => {
    const notes = createNotes();
    expect(epochOf(written, unit, 'placedAt', notes)).toBeUndefined();
    expect(notes.error).toMatchObject({ code: 'invalid-order', path: 'placedAt', expected: { kind: 'instant' } });
  });
});
