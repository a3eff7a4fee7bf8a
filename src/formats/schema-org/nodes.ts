/** The nodes of JSON-LD, however they are nested and however their names are written. */

import { Markup } from '../markup.ts';
import { textOf } from '../notes.ts';
import { isObject, type Json } from '../values.ts';

export interface Node {
  /** Without their prefixes: `Order`. */
  readonly types: readonly string[];
  /** Names without their prefixes. */
  readonly values: Json;
}

const deepest = 8;

/** All nodes of a document that stand by themselves: at its top, in lists and graphs, or as a page's main subject. */
export function nodesOf(document: unknown, depth = 0): readonly Node[] {
  if (depth > deepest) return [];
  if (document instanceof Markup) return document.blocks.flatMap((block) => nodesOf(block, depth + 1));
  if (Array.isArray(document)) return document.flatMap((one) => nodesOf(one, depth + 1));
  if (!isObject(document)) return [];
  const graph = document['@graph'];
  const node = nodeOf(document);
  const inner = graph === undefined ? [] : nodesOf(graph, depth + 1);
  return node ? [node, ...inner, ...nodesOf(node.values.mainEntity, depth + 1)] : inner;
}

/** Undefined where the value says no type. */
export function nodeOf(value: unknown): Node | undefined {
  if (!isObject(value)) return undefined;
  const written = value['@type'];
  const types = (Array.isArray(written) ? written : [written]).flatMap((type: unknown) => lastPart(type) ?? []);
  return types.length === 0 ? undefined : { types, values: plainNames(value) };
}

export const isA = (node: Node | undefined, type: string): boolean => node?.types.includes(type) ?? false;

/** The values of a node that may have no type. */
export const valuesOf = (value: unknown): Json => (isObject(value) ? plainNames(value) : {});

/** One value or a list of them. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

export const objectsOf = (value: unknown): readonly Json[] => listOf(value).filter(isObject).map(plainNames);

/** `https://schema.org/OrderInTransit`, `schema:OrderInTransit` and `OrderInTransit` are the same. */
export function lastPart(value: unknown): string | undefined {
  const named = isObject(value) ? (value['@id'] ?? value.name) : value;
  return textOf(typeof named === 'string' ? named.trim().replace(/^.*[/#:]/s, '') : named);
}

/** Names without their prefixes, and values without what JSON-LD may put around each: a list, `@value`. */
function plainNames(value: Json): Json {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.includes(':') ? key.replace(/^.*[/#:]/s, '') : key,
      key === '@graph' ? inner : plainValue(inner),
    ]),
  );
}

function plainValue(value: unknown): unknown {
  const [only, ...others]: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (others.length > 0) return value;
  return isObject(only) && Object.hasOwn(only, '@value') ? only['@value'] : only;
}

/** A text, or what is called so: an Organization, a person is never asked for. */
export function nameOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return textOf(isObject(first) ? plainNames(first).name : first);
}
