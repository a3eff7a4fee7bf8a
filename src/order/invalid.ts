/** From what a schema did not accept to the one error that says where, what, and what instead. */
import { clean } from './clean.ts';
import type { Expected, Hint, InputError } from './error.ts';
import { childOf, expectedOf, type Field, fieldAt } from './fields.ts';
import { found } from './found.ts';
import { readInstant } from './instant.ts';
import { nearest } from './nearest.ts';

/** `path` leads to the place that was not accepted, `value` stands there; undefined: the field is missing. */
export function invalidField(path: readonly string[], value: unknown): InputError {
  const field = fieldAt(path);
  if (field?.several && Array.isArray(value)) {
    const single = childOf(field, '0');
    const at = value.findIndex((element) => !isOne(element, single));
    if (single && at >= 0) return invalid([...path, String(at)], value[at], single);
  }
  return invalid(path, value, field);
}

function invalid(path: readonly string[], value: unknown, field: Field | undefined): InputError {
  const error: InputError = { code: 'invalid-order', path: path.join('.'), ...found(value, field?.personal) };
  if (!field) return error;
  const expected = withNearest(expectedOf(field), value);
  const hint = hintFor(field, value, expected);
  return { ...error, expected, ...(hint && { hint }) };
}

function isOne(value: unknown, field: Field | undefined): boolean {
  if (typeof value !== 'string') return false;
  return field?.type === 'choice' ? field.values.includes(value) : clean(value).trim() !== '';
}

export function withNearest(expected: Expected, value: unknown): Expected {
  if (expected.kind !== 'one-of' || typeof value !== 'string') return expected;
  const near = nearest(value, expected.values);
  return near === undefined ? expected : { ...expected, nearest: near };
}

function hintFor(field: Field, value: unknown, expected: Expected): Hint | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'leave-out';
  const type = typeof value;
  const isNumber = type === 'number' || type === 'bigint';
  switch (field.type) {
    case 'text':
    case 'name':
    case 'store':
      return isNumber ? 'quote-number' : undefined;
    case 'decimal':
      return 'quote-amount';
    case 'money':
      return 'money-shape';
    case 'number':
      return type === 'string' ? 'unquote-number' : 'leave-out';
    case 'boolean':
      return type === 'string' ? 'unquote-boolean' : 'leave-out';
    case 'currency':
    case 'country':
      return typeof value === 'string' && /^[A-Za-z]{2,3}$/.test(value) ? 'upper-case' : 'leave-out';
    case 'instant':
      return instantHint(value);
    case 'choice':
      if (expected.kind === 'one-of' && expected.nearest !== undefined) return 'nearest';
      return Array.isArray(value) && !field.several ? 'one-value' : 'leave-out';
    default:
      return undefined;
  }
}

export function instantHint(value: unknown): Hint {
  const problem = typeof value === 'string' ? readInstant(value) : 'not-iso';
  switch (problem) {
    case 'no-offset':
      return 'add-offset';
    case 'no-such-day':
    case 'no-such-time':
    case 'year':
      return problem;
    default:
      return 'add-time';
  }
}
