import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frame, frameOf, transcriptLines } from '../../../src/cli/interview/frame.ts';
import { fresh, type Pressed } from '../../../src/cli/interview/keys.ts';
import type { Prompt } from '../../../src/cli/interview/prompter.ts';
import { reflowed } from '../../../src/cli/interview/reflow.ts';
import { verdicts } from '../../../src/decision/decision.ts';
import { loadInterviewWords } from '../../../src/locales/interview.ts';
import { loadView, type View, type ViewSettings } from '../../../src/render/view.ts';

const words = { en: await loadInterviewWords('en'), fr: await loadInterviewWords('fr') };

async function viewOf(settings: Partial<ViewSettings> = {}): Promise<View> {
  const defaults: ViewSettings = {
    columns: 80,
    colour: 0,
    unicode: true,
    live: true,
    why: false,
    details: false,
    lang: 'en',
    nowMs: 0,
    hints: {},
  };
  return loadView({ ...defaults, ...settings }, undefined);
}

const prompt: Prompt = {
  heading: 'Can this order still be cancelled?',
  progress: 'question 2 of at most 4',
  answered: [{ question: 'Has it shipped?', answer: 'No, not yet' }],
  question: 'Who ships it?',
  details: ['Look for "shipped by" on the order or on the item\'s page.'],
  choices: [{ label: 'Amazon' }, { label: 'The seller' }, { label: "I don't know" }],
  why: {
    intro: 'Two verdicts are still possible; the answer narrows them:',
    rows: [
      { label: 'Amazon', verdicts: ['cancel'] },
      { label: 'The seller', verdicts: ['cancel', 'request-cancellation'] },
      { label: "I don't know", text: 'both stay open, and you are told how to find out', verdicts: [] },
    ],
  },
  canGoBack: true,
};

const lines = ({ above, below }: Frame): string[] => [...above, ...below];
const drawn = (of: Prompt, pressed: Partial<Pressed>, view: View, rows = 40): string[] =>
  lines(frameOf(of, { ...fresh(of), ...pressed }, words[view.lang], view, { rows }));

describe('the screen', () => {
  test('of a choice, with what ? adds below it', async () => {
    expect(drawn(prompt, { why: true }, await viewOf({ columns: 79 })).join('\n')).toBe(
      `Can this order still be cancelled?                     question 2 of at most 4

  Has it shipped?  No, not yet

? Who ships it?
  Look for "shipped by" on the order or on the item's page.

❯ 1. Amazon
  2. The seller
  3. I don't know

  1-3 or ↑↓, then Enter    ? less    ← back    Ctrl+C leave

  Two verdicts are still possible; the answer narrows them:

    Amazon        ✓ cancel
    The seller    ✓ cancel, ~ request cancellation
    I don't know  both stay open, and you are told how to find out`,
    );
  });

  test('of a typed answer: the cursor stands behind it, how it was read below it', async () => {
    const typing = { ...prompt, preview: () => 'Mon Nov 23, 18:30 PST' };
    const { above, below } = frameOf(
      typing,
      { ...fresh(typing), line: 'yesterday 18:30 ', problem: 'That is still to come.' },
      words.en,
      await viewOf(),
      { rows: 40 },
    );
    expect(above.at(-1)).toBe('❯ yesterday 18:30 ');
    expect(below.slice(0, 2)).toEqual(['  = Mon Nov 23, 18:30 PST', '']);
    expect(below).toContain('  That is still to come.');
  });

  test('has ASCII twins', async () => {
    const text = drawn(prompt, { why: true }, await viewOf({ unicode: false })).join('\n');
    expect(text).toMatch(/^[\n -~]*$/);
    expect(text).toContain('> 1. Amazon');
    expect(text).toContain('+ cancel, ~ request cancellation');
  });

  test('has colour only where it is wanted, and none carries a meaning alone', async () => {
    const plain = drawn(prompt, { why: true }, await viewOf());
    const coloured = drawn(prompt, { why: true }, await viewOf({ colour: 1 }));
    expect(plain.join('')).not.toContain('\u001b');
    expect(coloured.join('')).toContain('\u001b[');
    expect(coloured.map(stripVTControlCharacters)).toEqual(plain);
  });
});

describe('at any size', () => {
  const sentence = fc
    .array(fc.stringMatching(/^[a-zé]{1,14}$/), { minLength: 1, maxLength: 12 })
    .map((list) => list.join(' '));
  const prompts: fc.Arbitrary<Prompt> = fc.record({
    heading: sentence,
    progress: sentence,
    answered: fc.array(fc.record({ question: sentence, answer: sentence }), { maxLength: 10 }),
    question: sentence,
    details: fc.array(sentence, { maxLength: 2 }),
    choices: fc.array(fc.record({ label: sentence, hint: sentence }), { minLength: 1, maxLength: 25 }),
    why: fc.record({
      intro: sentence,
      rows: fc.array(fc.record({ label: sentence, verdicts: fc.subarray([...verdicts]) }), { maxLength: 12 }),
    }),
    canGoBack: fc.boolean(),
  });

  test.each(['en', 'fr'] as const)('no line is wider than the terminal (%s)', async (lang) => {
    const views = new Map<number, View>();
    for (const columns of [30, 60, 80, 200]) views.set(columns, await viewOf({ columns, lang }));
    fc.assert(
      fc.property(prompts, fc.constantFrom(30, 60, 80, 200), fc.boolean(), fc.nat(24), (of, columns, why, pointer) => {
        const view = views.get(columns);
        if (view === undefined) return;
        const pressed = { why, pointer: pointer % of.choices.length, problem: why ? of.question : undefined };
        for (const line of drawn(of, pressed, view)) expect(line.length).toBeLessThanOrEqual(Math.min(columns, 78));
      }),
      { numRuns: 200 },
    );
  });

  test('the question, the chosen answer and the keys stay on a small terminal', async () => {
    const view = await viewOf();
    fc.assert(
      fc.property(prompts, fc.integer({ min: 24, max: 40 }), fc.boolean(), fc.nat(24), (of, rows, why, index) => {
        const short = {
          ...of,
          question: 'Who ships it?',
          details: [],
          choices: of.choices.map(({ label }) => ({ label: label.slice(0, 30) })),
        };
        const pointer = index % short.choices.length;
        const text = drawn(short, { why, pointer }, view, rows);
        expect(text.length).toBeLessThan(rows);
        expect(text).toContain('? Who ships it?');
        expect(text.filter((line) => line.startsWith('❯'))).toEqual([expect.stringContaining(` ${pointer + 1}. `)]);
        expect(text.some((line) => line.includes('Ctrl+C leave'))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('a list that does not fit tells how many are left out', async () => {
    const choices = Array.from({ length: 24 }, (_, index) => ({ label: `store ${index + 1}` }));
    const text = drawn({ ...prompt, choices }, { pointer: 12 }, await viewOf(), 24);
    const shown = text.filter((line) => /^. *\d+\. /.test(line)).length;
    const hidden = text.flatMap((line) => /… (\d+) more/.exec(line)?.[1] ?? []).map(Number);
    expect(hidden).toHaveLength(2);
    expect(shown + hidden.reduce((sum, count) => sum + count, 0)).toBe(24);
  });
});

test('what stays at the end is the heading and the answers', async () => {
  expect(transcriptLines(prompt.heading, prompt.answered, await viewOf())).toEqual([
    'Can this order still be cancelled?',
    '',
    '  Has it shipped?  No, not yet',
  ]);
});

test('lines that a narrower terminal has broken are wiped as what they have become', () => {
  const line = 'x'.repeat(50);
  // Three lines above of which two are now two each; the cursor is on the last of them.
  expect(reflowed({ above: [line, line, 'y'], below: ['z'] }, 40)).toBe('\r\u001b[4A\u001b[J\n\n\n\u001b[1A');
  expect(reflowed({ above: [line, line, 'y'], below: ['z'] }, 80)).toBe('\r\u001b[2A\u001b[J\n\n\n\u001b[1A');
});
