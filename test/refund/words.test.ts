import { describe, expect, it } from 'vitest';
import { refund as en } from '../../src/locales/en/refund.ts';
import { refund as fr } from '../../src/locales/fr/refund.ts';
import type { RefundWords } from '../../src/locales/refund.ts';
import { holidayNames } from '../../src/refund/holiday-names.ts';
import { amountNoteIds, caveatIds, deductionIds, markIds, nextStepIds, partNoteIds } from '../../src/refund/words.ts';

/** Every sentence there is, each function with and without what it may mention. */
function sentences(words: RefundWords): string[] {
  const { status, limit, timeline } = words;
  return [
    status.none,
    status.notStarted,
    status.waiting('A'),
    status.due('A'),
    status.late('A', 'B'),
    status.stillNothing('le A'),
    ...nextStepIds.map((id) => words.nextSteps[id]),
    ...partNoteIds.map((id) => words.notes[id]),
    ...caveatIds.map((id) => words.caveats[id]),
    ...amountNoteIds.map((id) => words.amountNotes[id]),
    ...deductionIds.flatMap((id) => [
      words.deductions[id]('5', true),
      words.deductions[id]('5', false),
      words.deductions[id](undefined, true),
    ]),
    words.borrowed('amazon.com'),
    limit.afterNotice('A'),
    limit.afterNotice(undefined),
    limit.afterGoods('A'),
    limit.afterGoods(undefined),
    ...markIds.map((id) => timeline.marks[id]),
    timeline.marks.today,
    timeline.closedDays([]),
    timeline.closedDays([{ day: 'A', name: 'B' }]),
    timeline.weeks,
  ];
}

describe.each([
  ['en', en],
  ['fr', fr],
])('the sentences about refunds, %s', (lang, words) => {
  it('are there, whole and clean', () => {
    for (const text of sentences(words)) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|null|\$\{|\s\s|^\s|\s$/);
      expect(text).not.toMatch(/[’‘“”]/);
    }
  });

  it('have the spaces and words of the language', () => {
    for (const text of sentences(words)) {
      if (lang === 'fr') {
        expect(text).not.toMatch(/(?<!\u00a0)[:;!?»]/);
        expect(text).not.toMatch(/«(?!\u00a0)/);
        expect(text).not.toMatch(/ouvrable/);
      } else {
        expect(text).not.toMatch(/\s[:;!?]/);
      }
    }
  });

  it('name every holiday', () => {
    for (const name of holidayNames) expect(words.holiday(name)).not.toBe('');
    expect(words.holiday('__proto__')).toBe('__proto__');
  });
});

it('every holiday has a French name', () => {
  const same = holidayNames.filter((name) => fr.holiday(name) === name);
  // These keep their own name in French.
  expect(same).toEqual(["Washington's Birthday", 'Memorial Day', 'Columbus Day', 'Veterans Day', 'Juneteenth']);
});
