/** `--set PATH=VALUE`: one fact supplied or overridden, its value read by the field's type. */
import { is, safeParse } from 'valibot';
import { decimalPattern } from './decimal.ts';
import type { Expected, Hint, InputError } from './error.ts';
import { expectedOf, type Field, fieldAt, isPosition, settablePaths } from './fields.ts';
import { found } from './found.ts';
import { isInstant } from './instant.ts';
import { instantHint, withNearest } from './invalid.ts';
import { nearest } from './nearest.ts';
import type { Money, Order } from './order.ts';
import { orderSchema, word } from './schema.ts';
import { cancellers, requestStates } from './vocabulary.ts';

/** A checked assignment, ready for any number of orders. */
export interface Setting {
  readonly path: readonly string[];
  /** What the field becomes, from what it was. */
  readonly change: (before: unknown) => unknown;
}

export type Read<T> = T | { readonly error: InputError };

/** `status=shipped`; only the first `=` divides. */
export function parseSetting(assignment: string): Read<{ readonly setting: Setting }> {
  const at = assignment.indexOf('=');
  if (at > 0) return readSetting(assignment.slice(0, at).trim(), assignment.slice(at + 1).trim());
  return { error: { code: 'invalid-set', ...found(assignment), hint: 'set-shape' } };
}

/** Checks path and value without an order. */
export function readSetting(path: string, value: string): Read<{ readonly setting: Setting }> {
  const keys = path.split('.');
  const field = fieldAt(keys);
  if (!field) return { error: unknownPath(path, nearestPath(path)) };
  // What is set as a whole: an amount with its currency, a list of words.
  const around = keys.slice(0, -1);
  const isPart = fieldAt(around)?.type === 'money' || (isPosition(keys.at(-1) ?? '') && field.type !== 'object');
  if (isPart) return { error: unknownPath(path, around.join('.')) };
  const result = readValue(field, keys.at(-1) ?? '', value);
  if ('error' in result) {
    const error: InputError = { code: 'invalid-set', path, ...found(value, field.personal), ...result.error };
    return { error };
  }
  return { setting: { path: keys, change: result.change } };
}

/** The order with one field set; nothing else is touched. Position 0 of an empty list makes its first element. */
export function applySetting(order: Order, { path, change }: Setting): Read<{ readonly order: Order }> {
  const changed = setIn(order, path, 0, change);
  if ('error' in changed) return changed;
  const result = safeParse(orderSchema, changed.value, { abortEarly: true });
  if (result.success) return { order: result.output };
  return { error: { code: 'invalid-set', path: path.join('.') } };
}

/** `applySetting` for one order and one assignment. */
export function applySet(order: Order, path: string, value: string): Read<{ readonly order: Order }> {
  const read = readSetting(path, value);
  return 'error' in read ? read : applySetting(order, read.setting);
}

/** `25.99 USD`; undefined for anything else. */
export function parseMoney(text: string): Money | undefined {
  const [amount, currency, ...rest] = text.trim().split(/\s+/);
  if (amount === undefined || currency === undefined || rest.length > 0) return undefined;
  return decimalPattern.test(amount) && /^[A-Z]{3}$/.test(currency) ? { amount, currency } : undefined;
}

type Value =
  | { readonly change: (before: unknown) => unknown }
  | { readonly error: { readonly expected: Expected; readonly hint?: Hint } };

function readValue(field: Field, key: string, value: string): Value {
  const to = (next: unknown): Value => ({ change: () => next });
  const fail = (expected: Expected, hint?: Hint): Value => ({ error: { expected, ...(hint && { hint }) } });
  if (value === 'null') return field.nullable ? to(null) : fail(expectedOf(field), 'leave-out');
  if (field.type === 'object') return shorthand(field, key, value) ?? fail(objectExpected(field, key), 'deeper-path');
  if (field.type === 'list') {
    if (!field.element || field.element.values.length === 0) return fail({ kind: 'object' }, 'deeper-path');
    if (value === '') return to([]);
    const words = readWords(field.element, value);
    return 'error' in words ? words : to(words.list);
  }
  switch (field.type) {
    case 'choice':
    case 'word':
    case 'store': {
      const words = readWords(field, value);
      if ('error' in words) return words;
      if (words.list.length === 1) return to(words.list[0]);
      return field.several ? to(words.list) : fail(expectedOf(field), 'one-value');
    }
    case 'boolean':
      if (field.several && /^(?:true, ?false|false, ?true)$/.test(value)) return to([true, false]);
      return value === 'true' || value === 'false' ? to(value === 'true') : fail({ kind: 'boolean' }, 'set-boolean');
    case 'number': {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : -1;
      return number >= field.min ? to(number) : fail(expectedOf(field));
    }
    case 'instant':
      return isInstant(value) ? to(value) : fail({ kind: 'instant' }, instantHint(value));
    case 'money': {
      if (field.orBoolean && (value === 'true' || value === 'false')) return to(value === 'true');
      const money = parseMoney(value);
      return money ? to(money) : fail({ kind: 'money' }, 'set-money');
    }
    case 'country':
      return /^[A-Z]{2}$/.test(value) ? to(value) : fail({ kind: 'country' });
    default:
      return value === '' ? fail({ kind: 'nonempty' }) : to(value);
  }
}

/** One word, or several with commas. */
function readWords(
  field: Field,
  value: string,
): { readonly list: readonly string[] } | Extract<Value, { error: unknown }> {
  const list = value.split(',').map((one) => (field.type === 'store' ? one.trim().toLowerCase() : one.trim()));
  const isOne = (text: string): boolean => {
    if (field.type === 'store') return text !== '';
    return field.type === 'word' ? is(word, text) : field.values.includes(text);
  };
  const unknown = list.find((text) => !isOne(text));
  if (unknown === undefined) return { list: [...new Set(list)] };
  const expected = withNearest(expectedOf(field), unknown);
  const isNear = expected.kind === 'one-of' && expected.nearest !== undefined;
  return { error: { expected, ...(isNear && { hint: 'nearest' }) } };
}

/** What may be written for a whole request or cancellation: its state, or who caused it. */
const executed = 'executed';
/** A request that was made in a message only; an `open` one was made with the platform's own control. */
const message = 'message';
const short: Readonly<Record<string, { readonly field: string; readonly values: readonly string[] }>> = {
  cancellationRequest: { field: 'state', values: requestStates },
  cancellation: { field: 'by', values: cancellers },
};

function shorthand(field: Field, key: string, value: string): Value | undefined {
  const known = field.nullable && Object.hasOwn(short, key) ? short[key] : undefined;
  if (!known) return undefined;
  const merge = (more: object): Value => ({
    change: (before) => ({ ...(typeof before === 'object' ? before : undefined), ...more }),
  });
  if (key === 'cancellationRequest') {
    if (value === 'open') return merge({ state: 'open', official: true });
    if (value === message) return merge({ state: 'open', official: false });
  }
  if (known.values.includes(value)) return merge({ [known.field]: value });
  return key === 'cancellation' && value === executed ? merge({}) : undefined;
}

function objectExpected(field: Field, key: string): Expected {
  const known = field.nullable && Object.hasOwn(short, key) ? short[key] : undefined;
  return known ? { kind: 'one-of', values: ['null', ...known.values] } : { kind: 'object' };
}

function unknownPath(path: string, near: string | undefined): InputError {
  const expected: Expected = { kind: 'one-of', values: settablePaths(), ...(near !== undefined && { nearest: near }) };
  return { code: 'invalid-set', ...found(path), expected, ...(near !== undefined && { hint: 'nearest' }) };
}

/** With the positions that were given. */
function nearestPath(path: string): string | undefined {
  const positions = path.match(/(?<=\.)\d+(?=\.|$)/g) ?? [];
  const near = nearest(path.replace(/(?<=\.)\d+(?=\.|$)/g, '0'), settablePaths());
  return near?.replace(/(?<=\.)0(?=\.)/g, () => positions.shift() ?? '0');
}

function setIn(
  value: unknown,
  path: readonly string[],
  depth: number,
  change: (before: unknown) => unknown,
): Read<{ readonly value: unknown }> {
  const key = path[depth];
  if (key === undefined) return { value: change(value) };
  if (isPosition(key)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const index = Number(key);
    if (index > list.length) {
      const place = path.slice(0, depth + 1).join('.');
      return {
        error: {
          code: 'invalid-set',
          path: path.join('.'),
          found: place,
          hint: 'next-index',
          detail: `${list.length}`,
        },
      };
    }
    const inner = setIn(list[index], path, depth + 1, change);
    return 'error' in inner ? inner : { value: [...list.slice(0, index), inner.value, ...list.slice(index + 1)] };
  }
  const object = typeof value === 'object' && value !== null ? value : {};
  const before = Object.entries(object).find(([name]) => name === key)?.[1];
  const inner = setIn(before, path, depth + 1, change);
  return 'error' in inner ? inner : { value: { ...object, [key]: inner.value } };
}
