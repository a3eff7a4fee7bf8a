/**
 * Looking at parsed JSON without trusting it. Fields are read by names that `Object.prototype` does not have, so that
 * nothing but data is found.
 */

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A readonly thing while it is being made. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
