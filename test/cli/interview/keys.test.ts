import { describe, expect, test } from 'vitest';
import { fresh, type Key, type Pressed, press } from '../../../src/cli/interview/keys.ts';
import type { Prompt } from '../../../src/cli/interview/prompter.ts';

const prompt = (more: Partial<Prompt> = {}): Prompt => ({
  heading: '',
  progress: '',
  answered: [],
  question: '',
  details: [],
  choices: ['amazon.com', 'amazon.de', 'amazon.fr', ...'defghijkl'].map((label) => ({ label })),
  why: { intro: '', rows: [] },
  canGoBack: true,
  ...more,
});

const key = (text: string): Key => ({ name: text, sequence: text });
const named: Record<string, Key> = {
  enter: { name: 'return', sequence: '\r' },
  left: { name: 'left', sequence: '\u001b[D' },
  up: { name: 'up', sequence: '\u001b[A' },
  down: { name: 'down', sequence: '\u001b[B' },
  end: { name: 'end', sequence: '\u001b[F' },
  backspace: { name: 'backspace', sequence: '\u007f' },
  ctrlC: { name: 'c', sequence: '\u0003', ctrl: true },
  ctrlD: { name: 'd', sequence: '\u0004', ctrl: true },
  // What readline makes of an escape sequence that it does not know.
  colour: { sequence: '\u001b[31m' },
  bell: { name: 'g', sequence: '\u0007', ctrl: true },
};

/** A list: words are keys by name, other text is typed. */
function list(of: Prompt, ...pressedKeys: readonly string[]): Pressed | { effect: unknown } {
  let state = fresh(of);
  for (const one of pressedKeys.flatMap((word) => (named[word] ? [named[word]] : [...word].map(key)))) {
    const next = press(of, state, one, '');
    if ('effect' in next) return next;
    state = next;
  }
  return state;
}

describe('in a list', () => {
  test.each([
    [['enter'], 0],
    [['down', 'enter'], 1],
    [['up', 'enter'], 11],
    [['3', 'enter'], 2],
    [['1', '2', 'enter'], 11],
    // There is no 13th: the 3 begins anew.
    [['13', 'enter'], 2],
    [['99', 'enter'], 8],
    [['0', 'enter'], 0],
    [['1', 'backspace', '2', 'enter'], 1],
    [['amazon.d', 'enter'], 1],
    [['fr', 'enter'], 2],
    [['zzz', 'enter'], 0],
    [['end', 'down', 'enter'], 0],
    [['colour', 'bell', 'enter'], 0],
  ])('%j takes choice %i', (pressedKeys, index) => {
    expect(list(prompt(), ...pressedKeys)).toEqual({ effect: { kind: 'choice', index } });
  });

  test('left goes back, where there is something to go back to', () => {
    expect(list(prompt(), '2', 'left')).toEqual({ effect: { kind: 'back' } });
    expect(list(prompt({ canGoBack: false }), 'left', 'enter')).toEqual({ effect: { kind: 'choice', index: 0 } });
  });

  test('? shows and hides why', () => {
    expect(list(prompt(), '?')).toMatchObject({ why: true });
    expect(list(prompt(), '??')).toMatchObject({ why: false });
  });

  test.each(['ctrlC', 'ctrlD'])('%s leaves', (one) => {
    expect(list(prompt(), one)).toEqual({ effect: { kind: 'left' } });
  });

  test('a problem is gone with the next key', () => {
    expect(list(prompt({ problem: 'no' }))).toMatchObject({ problem: 'no' });
    expect(list(prompt({ problem: 'no' }), 'down')).toMatchObject({ problem: undefined });
  });
});

describe('where something is typed', () => {
  const typing = prompt({ preview: () => undefined, line: 'yesterday' });

  test('the line is what readline holds; Enter gives it, or the choice of that number', () => {
    const state = press(typing, fresh(typing), key('x'), 'yesterday x');
    expect(state).toMatchObject({ line: 'yesterday x', problem: undefined });
    // readline empties its line before the key arrives.
    const enter = (line: string) => press(typing, { ...fresh(typing), line }, { name: 'return', sequence: '\r' }, '');
    expect(enter('yesterday')).toEqual({ effect: { kind: 'typed', text: 'yesterday' } });
    expect(enter('')).toEqual({ effect: { kind: 'typed', text: '' } });
    expect(enter(' 2')).toEqual({ effect: { kind: 'choice', index: 1 } });
    expect(enter('13')).toEqual({ effect: { kind: 'typed', text: '13' } });
  });

  test('left and ? are themselves once something stands there', () => {
    const filled = fresh(typing);
    expect(press(typing, filled, { name: 'left', sequence: '\u001b[D' }, 'yesterday')).toBe(filled);
    expect(press(typing, filled, key('?'), 'yesterday?')).toMatchObject({ line: 'yesterday?', why: false });
    const empty = { ...filled, line: '' };
    expect(press(typing, empty, { name: 'left', sequence: '\u001b[D' }, '')).toEqual({ effect: { kind: 'back' } });
    expect(press(typing, empty, key('?'), '?')).toMatchObject({ line: '', why: true });
  });
});
