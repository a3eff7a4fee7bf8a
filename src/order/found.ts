/** What an error or a warning says was met: cleaned, cut, and nothing of what is inside lists and objects. */
import { cut, quote } from './clean.ts';
import type { FoundType, InputError } from './error.ts';

export function foundType(value: unknown): FoundType {
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? 'list' : 'object';
    default:
      return 'nothing';
  }
}

// One word, a number, an amount, a time: in a column that has slipped, anything longer may be a name or an address.
const harmless = /^(?:[\p{L}\d_.:#/-]*|[\d.,:+\sTZ/-]*(?:[\p{Sc}%]|[A-Z]{3})?)$/u;

/** `"two"`, `-1`, `true`; undefined for what has no short form, or might say who somebody is. */
export function shown(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return harmless.test(value.trim()) ? quote(value) : undefined;
    case 'number':
    case 'bigint':
    case 'boolean':
      return cut(String(value));
    default:
      return undefined;
  }
}

/** The `found` and `foundType` of an error. A personal field tells only its type. */
export function found(value: unknown, personal = false): Pick<InputError, 'found' | 'foundType'> {
  const text = personal ? undefined : shown(value);
  return text === undefined ? { foundType: foundType(value) } : { found: text, foundType: foundType(value) };
}
