/** Rows that name a quirk of a format, and hold the smallest document that has it and what is read of it. */
import { expect, test } from 'vitest';
import { createReader, type Entry } from '../../../src/formats/read.ts';
import { registry } from '../../../src/formats/registry.ts';
import { isObject } from '../../../src/formats/values.ts';

/** By the path in the order; amounts as `12.00 USD`, undefined where the order must not tell. */
export type Says = Readonly<Record<string, unknown>>;

/** `warns`: the id of each warning and its path, in their order. */
export type Quirk = readonly [name: string, document: unknown, says: Says, warns?: readonly string[]];

/** Several documents of one input. */
export class Input {
  readonly documents: readonly unknown[];
  constructor(...documents: readonly unknown[]) {
    this.documents = documents;
  }
}

export function entriesOf(document: unknown): readonly Entry[] {
  const reader = createReader({ file: 'quirk.json', detector: registry });
  const documents = document instanceof Input ? document.documents : [document];
  const entries = documents.flatMap((one) => reader.push({ document: one }));
  return [...entries, ...reader.end()];
}

/** The rows are read as `format`, by detection alone. */
export function quirks(format: string, rows: readonly Quirk[]): void {
  for (const [name, document, says, warns = []] of rows) {
    test(name, () => {
      check(entriesOf(document), format, says, warns);
    });
  }
}

export function check(entries: readonly Entry[], format: string, says: Says, warns: readonly string[]): void {
  const orders = entries.flatMap((entry) => (entry.kind === 'order' ? [entry] : []));
  const [first] = orders;
  if (!first) throw new Error(JSON.stringify(entries));
  expect(first.format.id).toBe(format);
  expect(Object.fromEntries(Object.keys(says).map((path) => [path, valueAt(first.order, path)]))).toEqual(says);
  const told = entries.flatMap((entry) => (entry.kind === 'error' ? [] : entry.warnings));
  expect(told.map(({ id, path = '' }) => `${id} ${path}`.trim())).toEqual(warns);
}

function valueAt(order: unknown, path: string): unknown {
  const value = path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null
          ? Object.entries(inner).find(([name]) => name === key)?.[1]
          : undefined,
      order,
    );
  return isObject(value) && 'amount' in value && 'currency' in value ? `${value.amount} ${value.currency}` : value;
}
