/** What a key does to a question: pure, so that every key can be tried without a terminal. */
import type { Prompt, Reply } from './prompter.ts';

/** As Node's readline names it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

export interface Pressed {
  /** The choice that Enter takes. */
  readonly pointer: number;
  /** What was typed in a list: digits of a number, or letters of a label. */
  readonly search: string;
  /** The text of a typed answer. */
  readonly line: string;
  readonly why: boolean;
  readonly problem: string | undefined;
}

export type Effect = { readonly kind: 'left' } | Reply;

export const fresh = (prompt: Prompt): Pressed => ({
  pointer: 0,
  search: '',
  line: prompt.line ?? '',
  why: false,
  problem: prompt.problem,
});

const leaving = new Set(['c', 'd']);

/** `line` is what readline holds after the key. */
export function press(prompt: Prompt, state: Pressed, key: Key, line: string): Pressed | { readonly effect: Effect } {
  if (key.ctrl && leaving.has(key.name ?? '')) return { effect: { kind: 'left' } };
  const typing = prompt.preview !== undefined;
  if (key.name === 'return' || key.name === 'enter') return { effect: entered(prompt, state) };
  // What is typed cannot begin with it, and a list is searched by letters and figures.
  if (key.sequence === '?' && (!typing || state.line === '')) return { ...state, why: !state.why, line: '' };
  if (key.name === 'left' && prompt.canGoBack && (!typing || state.line === '')) return { effect: { kind: 'back' } };
  if (typing) return line === state.line ? state : { ...state, line, problem: undefined };
  return { ...inList(prompt, state, key), problem: undefined };
}

function entered(prompt: Prompt, state: Pressed): Effect {
  return prompt.preview ? replyTo(prompt, state.line) : { kind: 'choice', index: state.pointer };
}

/** A number picks a choice; anything else is the answer itself. */
export function replyTo({ choices }: Prompt, text: string): Reply {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= choices.length ? { kind: 'choice', index: number - 1 } : { kind: 'typed', text };
}

function inList({ choices }: Prompt, state: Pressed, { name, sequence = '', ctrl, meta }: Key): Pressed {
  const last = choices.length - 1;
  const at = (pointer: number): Pressed => ({ ...state, pointer, search: '' });
  switch (name) {
    case 'up':
      return at(state.pointer === 0 ? last : state.pointer - 1);
    case 'down':
      return at(state.pointer === last ? 0 : state.pointer + 1);
    case 'home':
    case 'pageup':
      return at(0);
    case 'end':
    case 'pagedown':
      return at(last);
    case 'backspace':
    case 'escape':
      return { ...state, search: '' };
    default:
      return ctrl || meta || [...sequence].length !== 1 || sequence < ' ' ? state : found(choices, state, sequence);
  }
}

/** Digits go on as long as they can be a number of the list, letters as long as some label has them. */
function found(choices: Prompt['choices'], state: Pressed, typed: string): Pressed {
  for (const search of [state.search + typed, typed]) {
    const pointer = /^\d+$/.test(search) ? numbered(choices, search) : labelled(choices, search);
    if (pointer !== undefined) return { ...state, pointer, search };
  }
  return { ...state, search: '' };
}

function numbered(choices: Prompt['choices'], digits: string): number | undefined {
  const number = Number(digits);
  return number >= 1 && number <= choices.length ? number - 1 : undefined;
}

function labelled(choices: Prompt['choices'], letters: string): number | undefined {
  const wanted = letters.toLowerCase();
  const texts = choices.map(({ label, hint = '' }) => [label.toLowerCase(), hint.toLowerCase()] as const);
  const tests: ((text: readonly [string, string]) => boolean)[] = [
    ([label]) => label.startsWith(wanted),
    ([label]) => label.includes(`.${wanted}`),
    ([, hint]) => hint.startsWith(wanted),
  ];
  for (const matches of tests) {
    const index = texts.findIndex(matches);
    if (index >= 0) return index;
  }
  return undefined;
}
