/** The fields of the canonical order as a tree, read off the schema: for `--set`, and for what an error expected. */
import type { Expected } from './error.ts';
import * as schema from './schema.ts';

export type FieldType =
  | 'text'
  | 'name'
  | 'instant'
  | 'boolean'
  | 'number'
  | 'money'
  | 'decimal'
  | 'currency'
  | 'country'
  | 'choice'
  | 'word'
  | 'store'
  | 'object'
  | 'list';

export interface Field {
  readonly type: FieldType;
  /** The words of a `choice`. */
  readonly values: readonly string[];
  /** May be a list, "one of these". */
  readonly several: boolean;
  readonly nullable: boolean;
  /** May be `true` or `false` where no amount is known. */
  readonly orBoolean: boolean;
  /** The least number. */
  readonly min: number;
  /** Of an `object`, and of `money`, which has two. */
  readonly fields: ReadonlyMap<string, Field>;
  /** What stands under any other key. */
  readonly rest: Field | undefined;
  /** What stands in a `list`. */
  readonly element: Field | undefined;
  /** Its value may name or place a person and is never shown. */
  readonly personal: boolean;
}

/** Undefined where the canonical order has no such field. List positions are digits. */
export function fieldAt(path: readonly string[]): Field | undefined {
  let field: Field | undefined = orderField;
  for (const key of path) field = field && childOf(field, key);
  return field;
}

export function childOf(field: Field, key: string): Field | undefined {
  if (!isPosition(key)) return field.fields.get(key) ?? field.rest;
  return field.several ? { ...field, several: false, nullable: false } : field.element;
}

export const isPosition = (key: string): boolean => /^(?:0|[1-9]\d{0,5})$/.test(key);

/** What an error says should stand here. */
export function expectedOf(field: Field): Expected {
  switch (field.type) {
    case 'choice':
      return { kind: 'one-of', values: field.values };
    case 'number':
      return { kind: 'whole-number', min: field.min };
    case 'name':
    case 'store':
      return { kind: 'nonempty' };
    default:
      return { kind: field.type };
  }
}

/** Every path that `--set` takes, positions as 0: to find the nearest of a mistyped one. */
export function settablePaths(): readonly string[] {
  const paths: string[] = [];
  const collect = (field: Field, path: string) => {
    const inner = field.type === 'list' && field.element?.type === 'object' ? field.element : field;
    if (inner.type !== 'object') return paths.push(path);
    if (field.nullable) paths.push(path);
    const prefix = inner === field ? path : `${path}.0`;
    for (const [key, child] of inner.fields) collect(child, prefix === '' ? key : `${prefix}.${key}`);
    return;
  };
  collect(orderField, '');
  return paths;
}

/** As much of a valibot schema as the tree needs. */
interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly value?: Node;
  readonly options?: readonly (Node | string)[];
  readonly pipe?: readonly unknown[];
}

// `by` and `reason` are free text in many a database, and a country field often holds an address.
const personal: ReadonlySet<string> = new Set(['shipTo', 'by', 'reason']);

function describe(node: Node, key: string): Field {
  const inner = unwrapped(node);
  const options = inner.type === 'union' ? (inner.options ?? []).filter((option) => typeof option !== 'string') : [];
  const single = options.find((option) => !option.item) ?? inner;
  return {
    type: typeOf(single),
    values: single.type === 'picklist' ? (single.options ?? []).filter((word) => typeof word === 'string') : [],
    several: options.some((option) => option.item !== undefined),
    orBoolean: options.some((option) => option !== single && isLeaf(option, schema.whole)),
    nullable: isNullable(node),
    min: isLeaf(single, schema.quantity) ? 1 : 0,
    fields: new Map(Object.entries(single.entries ?? {}).map(([name, child]) => [name, describe(child, name)])),
    rest: single.value && describe(single.value, key),
    element: single.item && describe(single.item, key),
    personal: personal.has(key),
  };
}

function unwrapped(node: Node): Node {
  return node.wrapped ? unwrapped(node.wrapped) : node;
}

function isNullable(node: Node): boolean {
  return node.type === 'nullable' || (node.wrapped !== undefined && isNullable(node.wrapped));
}

/** The leaf itself, or one with a description around it. */
function isLeaf(node: Node, leaf: Node): boolean {
  return node === leaf || (node.pipe !== undefined && node.pipe[0] === leaf);
}

const leaves: readonly (readonly [Node, FieldType])[] = [
  [schema.text, 'text'],
  [schema.name, 'name'],
  [schema.word, 'word'],
  [schema.instant, 'instant'],
  [schema.decimal, 'decimal'],
  [schema.currency, 'currency'],
  [schema.country, 'country'],
  [schema.money, 'money'],
];

function typeOf(node: Node): FieldType {
  for (const [leaf, type] of leaves) if (isLeaf(node, leaf)) return type;
  switch (node.type) {
    case 'picklist':
      return 'choice';
    case 'array':
      return 'list';
    case 'record':
      return 'object';
    case 'object':
    case 'boolean':
    case 'number':
      return node.type;
    default:
      return 'store';
  }
}

/** The order itself. */
export const orderField: Field = describe(schema.orderSchema, '');
