/** What the buyer of a UCP order was told of its delivery. */
import { isInstant } from '../../order/instant.ts';
import { type Notes, textOf, warn } from '../notes.ts';
import { isObject, type Json } from '../values.ts';
import { folded } from '../words.ts';

export interface Expectation {
  readonly digital: boolean;
  readonly pickup: boolean;
  /** Ids; undefined: all lines. */
  readonly lines: ReadonlySet<string> | undefined;
  readonly from: string | undefined;
}

export function expectationsOf(raw: Json): readonly Expectation[] {
  const fulfillment = isObject(raw.fulfillment) ? raw.fulfillment : {};
  const written = Array.isArray(fulfillment.expectations) ? fulfillment.expectations.filter(isObject) : [];
  return written.map((expectation) => {
    const method = folded(textOf(expectation.method_type) ?? '');
    const lines = Array.isArray(expectation.line_items) ? expectation.line_items.filter(isObject) : undefined;
    return {
      digital: method === 'digital',
      pickup: method === 'pickup',
      lines: lines && new Set(lines.flatMap(({ id }) => textOf(id) ?? [])),
      from: textOf(expectation.fulfillable_on),
    };
  });
}

/** From when on the shop can send it, where that is not at once. */
export function expectedOf(expectations: readonly Expectation[], path: string, notes: Notes): string | undefined {
  const from = expectations.map((expectation) => expectation.from).find((text) => text !== undefined && text !== 'now');
  if (from === undefined || isInstant(from)) return from;
  // Also free text, as "in two weeks".
  if (/^\d{4}-\d\d-\d\d$/.test(from)) warn(notes, { id: 'day-only', path, found: from });
  return undefined;
}
