import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAlone } from '../../../src/cli/interview/alone.ts';
import { refusalOf } from '../../../src/cli/interview/may-ask.ts';
import { repeatLines } from '../../../src/cli/interview/repeat.ts';
import { asCommand } from '../../../src/cli/paste.ts';
import type { Assignment, Session } from '../../../src/interview/session.ts';

const session = (...sets: readonly Assignment[]): Session => ({
  start: { id: '1' },
  warnings: [],
  steps: [{ about: 'verdict', fact: '', question: '', said: '', sets }],
});

test('the command without questions is complete, and breaks only between options', () => {
  const sets = [
    { path: 'status', value: 'shipped,delivered' },
    { path: 'payments.0.method', value: 'credit-card' },
    { path: 'total', value: '27.25 USD' },
  ];
  expect(repeatLines(session(...sets), { id: '1', options: [['--marketplace', 'amazon.de']] }, 60)).toEqual([
    `echo '{"id":"1"}' | annul check --marketplace amazon.de \\`,
    '  --set status=shipped,delivered \\',
    '  --set payments.0.method=credit-card \\',
    `  --set 'total=27.25 USD'`,
  ]);
  expect(repeatLines(session(...sets), { id: '1', file: '-odd name.json', options: [] }, 300)).toEqual([
    `annul check './-odd name.json' --set status=shipped,delivered --set payments.0.method=credit-card --set 'total=27.25 USD'`,
  ]);
});

test('whatever was said, a shell gets it back as it was', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'ab \'"$`\\!*?~#;&|<>(){}[]\n\té€') });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      word,
      fc.integer({ min: 20, max: 120 }),
      (values, file, columns) => {
        const command = repeatLines(
          session(...values.map((value) => ({ path: 'number', value }))),
          { id: '1', file: `./${file}`, options: [] },
          columns,
        ).join('\n');
        const script = `annul() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${command}\n`;
        const words = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
        expect(words).toEqual(['check', `./${file}`, ...values.flatMap((value) => ['--set', `number=${value}`])]);
      },
    ),
    { numRuns: 60 },
  );
});

test('the same call of the interview', () => {
  expect(asCommand(['check', 'a b.json', '--at', 'x'], 'ask')).toBe("annul ask 'a b.json' --at x");
  expect(asCommand(['today.ndjson'], 'ask')).toBe('annul ask today.ndjson');
  expect(asCommand(['--lang', 'fr', 'check', './x', '--', 'check'], 'ask')).toBe('annul ask --lang fr ./x -- check');
});

test('nobody is asked without a terminal at both ends, in CI, or against their word', () => {
  const io = (stdin: boolean, stderr: boolean, env = {}) => ({
    stdin: { isTTY: stdin },
    stderr: { isTTY: stderr },
    env,
  });
  const refusal = (of: ReturnType<typeof io>, options: object = {}) =>
    // Only these parts of the world are looked at.
    refusalOf({ quiet: false, ...options }, of as unknown as Parameters<typeof refusalOf>[1]);
  expect(refusal(io(true, true))).toBeUndefined();
  expect(refusal(io(true, true, { CI: '' }))).toBeUndefined();
  expect(refusal(io(false, true))).toBe('stdin');
  expect(refusal(io(true, false))).toBe('stderr');
  expect(refusal(io(true, true, { CI: 'true' }))).toBe('ci');
  expect(refusal(io(true, true), { input: false })).toBe('no-input');
  expect(refusal(io(true, true), { quiet: true })).toBe('quiet');
});

test('one that comes alone waits to the end, several do not', () => {
  const wanted = createAlone<number>(true);
  expect([wanted.push(1), wanted.last()]).toEqual([[], 1]);
  expect([wanted.push(2), wanted.push(3), wanted.last()]).toEqual([[1, 2], [3], undefined]);
  const unwanted = createAlone<number>(false);
  expect([unwanted.push(1), unwanted.last()]).toEqual([[1], undefined]);
});
