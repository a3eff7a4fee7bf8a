/** What annul says about input: why a record cannot be read, and what was odd in one that could. */
import type { Expected, FoundType, Hint, InputError, InputErrorCode } from '../order/error.ts';
import type { DataWarning } from '../order/warning.ts';
import type { Lang } from './messages.ts';

/** Short phrases without a full stop, as in `annul: FILE:LINE: PATH: not a whole number`; warnings are sentences. */
export interface InputWords {
  readonly labels: { readonly order: string; readonly found: string; readonly expected: string; readonly try: string };
  readonly messages: Readonly<Record<InputErrorCode, (error: InputError) => string>>;
  /** `a text`: said behind the value, or in its place. */
  readonly types: Readonly<Record<FoundType, string>>;
  readonly expected: Readonly<Record<Exclude<Expected['kind'], 'whole-number' | 'one-of' | 'cells'>, string>>;
  wholeNumber(min: number | undefined): string;
  cells(count: number): string;
  /** Undefined: too many to be listed; all are fields of the order. */
  oneOf(values: readonly string[] | undefined): string;
  readonly hints: Readonly<Record<Hint, (error: InputError) => string>>;
  readonly warnings: Readonly<Record<DataWarning['id'], (warning: DataWarning) => string>>;
}

/** The parts of an error as they are shown and printed; `path` and `order` need no words. */
export interface InputErrorText {
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly try?: string;
}

export function inputErrorText(error: InputError, words: InputWords): InputErrorText {
  const found = foundText(error, words);
  const { expected, hint } = error;
  return {
    message: words.messages[error.code](error),
    ...(found !== undefined && { found }),
    ...(expected && { expected: expectedText(expected, words) }),
    ...(hint && { try: words.hints[hint](error) }),
  };
}

function foundText({ found, foundType }: InputError, { types }: InputWords): string | undefined {
  if (found === undefined) return foundType && types[foundType];
  if (foundType === 'cells') return `${found} ${types.cells}`;
  // `null` and the like name their type themselves.
  return foundType === undefined || foundType === 'null' ? found : `${found}, ${types[foundType]}`;
}

function expectedText(expected: Expected, words: InputWords): string {
  switch (expected.kind) {
    case 'whole-number':
      return words.wholeNumber(expected.min);
    case 'cells':
      return words.cells(expected.count);
    case 'one-of':
      return words.oneOf(expected.values.length > listed ? undefined : expected.values);
    default:
      return words.expected[expected.kind];
  }
}

/** More values than this are not listed. */
const listed = 24;

export async function loadInputWords(lang: Lang): Promise<InputWords> {
  return lang === 'fr' ? (await import('./fr/errors.ts')).input : (await import('./en/errors.ts')).input;
}
