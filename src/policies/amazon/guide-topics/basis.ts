/** How a topic says what its statements rest on: a page, or a rule of the policy with its numbers. */
import type { Confidence } from '../../../decision/decision.ts';
import type { Basis, BasisIn } from '../../../guide/plan.ts';
import type { Params } from '../../policy.ts';
import { buyer } from '../policy.ts';
import { problemTables } from '../problem-rules/index.ts';
import { seller } from '../seller/policy.ts';
import type { sources } from '../sources.ts';

type Source = keyof typeof sources;
type Extra = Omit<Basis, 'facts' | 'cite'>;

const of =
  (confidence: Confidence) =>
  (source: Source, facts: readonly string[], extra: Extra = {}): BasisIn =>
  () => ({ facts, cite: { source, confidence }, ...extra });

export const official = of('official');
export const copied = of('copy');
export const secondary = of('secondary');
export const inferred = of('inferred');
/** What to do, rather than what holds. */
export const advice = (source: Source, facts: readonly string[], extra: Extra = {}): BasisIn =>
  inferred(source, facts, { ...extra, advice: true });

const rules = new Map(
  [buyer, seller, problemTables]
    .flatMap(({ alternatives, verdict, warnings }) => [...verdict, ...alternatives, ...warnings])
    .map((rule) => [rule.id, rule]),
);

function ruled(id: string) {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`no rule is called "${id}"`);
  return rule;
}

/** A rule's page, stores and numbers. */
export const ofRule =
  (id: string, extra: Partial<Basis> = {}): BasisIn =>
  () => {
    const { cite, facts, params, readIn } = ruled(id);
    return { facts, cite, ...(readIn && { readIn }), ...(params && { params }), ...extra };
  };

/** A number of a rule. */
export function numberOf(id: string, name: string): string | number {
  const value = ruled(id).params?.[name];
  if (value === undefined) throw new Error(`the rule "${id}" has no number "${name}"`);
  return value;
}

/** A number of a rule, under its own name. */
export const fromRule = (id: string, name: string) => (): Params => ({ [name]: numberOf(id, name) });

/** The same, with numbers that are looked up anew each time. */
export const withNumbers =
  (basis: BasisIn, numbers: (store: string | undefined) => Params): BasisIn =>
  (store) => {
    const found = basis(store);
    return found && { ...found, params: { ...found.params, ...numbers(store) } };
  };

/** Said only of these stores, and in general. */
export const inStores =
  (stores: readonly string[], basis: BasisIn): BasisIn =>
  (store) =>
    store === undefined || stores.includes(store) ? basis(store) : undefined;

/** Said of these stores alone, not in general. */
export const onlyIn =
  (stores: readonly string[], basis: BasisIn): BasisIn =>
  (store) =>
    store !== undefined && stores.includes(store) ? basis(store) : undefined;

/** Said where no store is named: a store of its own says it in its steps. */
export const inGeneral =
  (basis: BasisIn): BasisIn =>
  (store) =>
    store === undefined ? basis(store) : undefined;

/** What differs between stores: the first that names the store, else the last. */
export const byStore =
  (cases: readonly (readonly [stores: readonly string[], basis: BasisIn])[], otherwise: BasisIn): BasisIn =>
  (store) =>
    (cases.find(([stores]) => store !== undefined && stores.includes(store))?.[1] ?? otherwise)(store);

/** Whether a row of a table is of the store; one without stores is of all. */
export const isOf = ({ stores }: { readonly stores?: readonly string[] }, store: string): boolean =>
  stores === undefined || stores.includes(store);
