/** One document's bytes, parsed, or the error that its record gets. */
import { type Buffer, isUtf8 } from 'node:buffer';
import { quote } from '../order/clean.ts';
import type { InputError } from '../order/error.ts';
import { faultOf, mayHaveLongNumber, parseExactly } from './json.ts';

export type Outcome = { readonly document: unknown } | { readonly error: InputError };

/** Where a document begins in its file. `column` is a number of bytes, both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Larger ones are not searched for the place of the fault. */
const searchable = 1 << 24;

/** Undefined where it is no JSON. */
export function parseDocument(bytes: Buffer, start: number, stop: number): Outcome | undefined {
  const text = bytes.toString('utf8', start, stop);
  let document: unknown;
  try {
    document = mayHaveLongNumber(bytes, start, stop) ? parseExactly(text) : JSON.parse(text);
  } catch {
    return undefined;
  }
  const garbled = text.includes('\ufffd') && !isUtf8(bytes.subarray(start, stop));
  return garbled ? { error: badEncoding } : { document };
}

/** Why `parseDocument` refused it. */
export function brokenDocument(bytes: Buffer, start: number, stop: number, place: Place): { error: InputError } {
  if (!isUtf8(bytes.subarray(start, stop))) return { error: badEncoding };
  if (stop - start > searchable) {
    return { error: { code: 'invalid-json', expected: { kind: 'json' }, detail: `${place.line}:${place.column}` } };
  }
  const fault = faultOf(bytes.toString('utf8', start, stop).trimEnd());
  const column = fault.line === 1 ? place.column + fault.column - 1 : fault.column;
  const detail = `${place.line + fault.line - 1}:${column}`;
  return {
    error:
      fault.character === undefined
        ? { code: 'invalid-json', foundType: 'end', expected: { kind: 'json' }, hint: 'complete-file', detail }
        : { code: 'invalid-json', found: quote(fault.character), expected: { kind: 'json' }, detail },
  };
}

const badEncoding: InputError = { code: 'invalid-encoding', expected: { kind: 'utf8' }, hint: 'utf8' };

export const tooDeep: Outcome = { error: { code: 'too-deep', expected: { kind: 'shallower' } } };
export const tooLarge: Outcome = { error: { code: 'too-large', hint: 'one-per-line' } };
export const nothing: Outcome = {
  error: { code: 'empty-input', foundType: 'nothing', expected: { kind: 'known-format' } },
};

/** The input ends before its list does. */
export function unfinished(line: number): Outcome {
  const expected = { kind: 'json' } as const;
  return { error: { code: 'invalid-json', foundType: 'end', expected, hint: 'complete-file', detail: `${line}` } };
}
