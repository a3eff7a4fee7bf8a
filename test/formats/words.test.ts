/** The word tables of every format: what they promise, the canonical order can hold. */
import { describe, expect, test } from 'vitest';
import { createNotes } from '../../src/formats/notes.ts';
import { formats } from '../../src/formats/registry.ts';
import { folded, meaningOf, words } from '../../src/formats/words.ts';
import { fieldAt } from '../../src/order/fields.ts';

const tables = formats.flatMap(({ id, tables }) => tables.map((table) => [`${id}: ${table.gives}`, table] as const));

describe.each(tables)('%s', (_, { fields, gives, rows }) => {
  test('gives what that field may be', () => {
    const field = fieldAt(gives.split('.'));
    expect(fields.length).toBeGreaterThan(0);
    for (const [word, told] of Object.entries(rows)) {
      if (told === undefined) continue;
      if (told === null) expect([word, field?.nullable]).toEqual([word, true]);
      else if (typeof told === 'object') {
        expect([word, field?.several, told.length > 1]).toEqual([word, true, true]);
        if (field?.type === 'boolean') expect(told).toEqual([true, false]);
        else for (const value of told) expect(field?.values).toContain(value);
      } else if (typeof told === 'boolean') expect(field?.type).toBe('boolean');
      // Stores have no closed list.
      else if (field?.type !== 'store') expect(field?.values).toContain(told);
    }
  });

  test('spellings of one word agree', () => {
    for (const [word, told] of Object.entries(rows))
      for (const [other, said] of Object.entries(rows)) if (folded(word) === folded(other)) expect(told).toEqual(said);
  });
});

describe('looking a word up', () => {
  const table = words<'shipped' | 'delivered'>('State', 'status', {
    Shipped: ['shipped', 'delivered'],
    HandedOver: 'shipped',
    Other: undefined,
  });

  test.each<[unknown, unknown]>([
    ['Shipped', { told: ['shipped', 'delivered'] }],
    [' HANDED_OVER ', { told: 'shipped' }],
    ['handed-over', { told: 'shipped' }],
    ['other', { told: undefined }],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j', (value, meaning) => {
    const notes = createNotes();
    expect(meaningOf(table, value, 'status', notes)).toEqual(meaning);
    expect(notes.warnings).toEqual([]);
  });

  test.each<[unknown, object]>([
    ['Teleported', { found: '"Teleported"' }],
    ['__proto__', { found: '"__proto__"' }],
    ['constructor', { found: '"constructor"' }],
    [7, { found: '"7"' }],
    [{ name: 'Jane Roe' }, {}],
  ])('%j is a warning', (value, shown) => {
    const notes = createNotes();
    expect(meaningOf(table, value, 'status', notes)).toBeUndefined();
    expect(notes.warnings).toEqual([{ id: 'unknown-value', path: 'status', ...shown }]);
  });
});
