/** A record that cannot be read: the typed reason; `src/locales/` makes the sentence. */
export type InputErrorCode =
  | 'empty-input'
  | 'invalid-encoding'
  | 'invalid-json'
  | 'too-deep'
  | 'too-large'
  | 'invalid-row'
  | 'bad-quotes'
  | 'broken-archive'
  | 'unknown-format'
  | 'ambiguous-format'
  | 'invalid-order'
  | 'api-error'
  | 'invalid-set'
  | 'cannot-open';

export interface InputError {
  readonly code: InputErrorCode;
  /** Where in the order: `items.0.quantity`. */
  readonly path?: string;
  /** Of a table: the name of the column it comes from. */
  readonly column?: string;
  /** What stands there, as `"two"`: cleaned, at most 40 characters, never a personal field's value. */
  readonly found?: string;
  /** What sort of thing stands there; the locale writes `"two", a text`. */
  readonly foundType?: FoundType;
  /** What should stand there, for the locale's `expected` sentences. */
  readonly expected?: Expected;
  /** Which way on to show. */
  readonly hint?: Hint;
  /** The order's id, where it could be read. */
  readonly order?: string;
  /**
   * `LINE:COLUMN` in the file for `invalid-json`, the API's code for `api-error`, the formats for `ambiguous-format`,
   * where the order is to be had for the hint `order-itself`, what to add to the command for `payment-alone`.
   */
  readonly detail?: string;
}

/** `nothing`: the field is missing. `end`: the input stops there. `cells`: so many of them, in a row of a table. */
export type FoundType =
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  | 'object'
  | 'null'
  | 'nothing'
  | 'end'
  | 'cells'
  | 'table'
  | 'archive'
  | 'page';

export type Expected =
  | {
      readonly kind:
        | 'text'
        | 'boolean'
        | 'object'
        | 'list'
        | 'instant'
        | 'money'
        | 'decimal'
        | 'currency'
        | 'country'
        | 'json'
        | 'known-format'
        | 'utf8'
        | 'nonempty'
        | 'word'
        | 'shallower'
        | 'unique';
    }
  | { readonly kind: 'whole-number'; readonly min?: number }
  | { readonly kind: 'cells'; readonly count: number }
  | { readonly kind: 'one-of'; readonly values: readonly string[]; readonly nearest?: string };

export const hints = [
  'quote-number',
  'quote-amount',
  'unquote-number',
  'unquote-boolean',
  'leave-out',
  'add-offset',
  'add-time',
  'no-such-day',
  'no-such-time',
  'year',
  'nearest',
  'upper-case',
  'money-shape',
  'set-money',
  'set-boolean',
  'one-value',
  'deeper-path',
  'next-index',
  'last-index',
  'set-shape',
  'unique-ids',
  'one-per-line',
  'utf8',
  'from',
  'fetch-again',
  'order-itself',
  'payment-alone',
  'interview',
  'complete-file',
] as const;
export type Hint = (typeof hints)[number];
