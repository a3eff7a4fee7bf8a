/** Facts that are not known, as questions: the path that `--set` takes, the answers, and what each leaves possible. */

import type { EnumInput } from '../decide/model.ts';
import { answersOf, questionOrder, type Weights } from '../decide/plan.ts';
import type { Open } from '../decide/scope.ts';
import { type Entry, listed } from '../facts/entries.ts';
import type { Place } from '../facts/input-spec.ts';
import { everyInput, marketplacePlace, unitStatuses } from '../facts/inputs.ts';
import { mayHaveLeft } from '../facts/left.ts';
import { ownPath } from '../facts/own.ts';
import { untoldReceipt } from '../facts/receipt.ts';
import type { FactText, FactWords } from '../locales/facts.ts';
import type { Item, Order } from '../order/order.ts';
import { type Status, shippedOrLater } from '../order/vocabulary.ts';
import { type Answer, type Missing, ranked, type Verdict } from './decision.ts';
import type { Reasoning } from './reasoning.ts';

const gone: readonly Status[] = shippedOrLater;

const places = new Map<string, Place>([
  ['marketplace', marketplacePlace],
  ...everyInput.map((input) => [input.id, input.place] as const),
]);

const itemHas = (item: Item, path: string): boolean => Object.hasOwn(item, path.split('.')[0] ?? path);

/** The order's path where the fact is one for the whole order, else the item's. */
export function pathOf(order: Order, entry: Entry, input: string): string {
  const place = places.get(input);
  // A policy may ask for a field of the order that rules do not share.
  if (place === undefined) return input.includes('.') ? input : ownPath(input);
  if (place.level === 'other') return aboutOthers[input]?.path(order, entry) ?? ownPath(input);
  const ofItem = `items.${entry.index ?? 0}.${place.path}`;
  if (place.level === 'item') return ofItem;
  if (place.level === 'order' || entry.index === undefined) return place.path;
  const apart = (order.items ?? []).some((item) => itemHas(item, place.path)) || statesDiffer(order, input);
  return apart ? ofItem : place.path;
}

/** Items whose states are told one by one, or of which only some have left, have times of their own too. */
const statesDiffer = ({ status, items = [] }: Order, input: string): boolean =>
  (input === 'status' && partial(status)) ||
  ((input === 'shippedAt' || input === 'deliveredAt') &&
    items.length > 1 &&
    (partial(status) || items.some((item) => itemHas(item, 'status'))));

const partial = (status: Order['status']): boolean => listed(status)?.includes('partially-shipped') ?? false;

/** How `--set` writes a value of an input. */
export function writtenValue(input: string, value: string): string | boolean | null {
  if (value === 'true') return true;
  if (value === 'false') return false;
  // A policy's own fact has words of its own, and no null.
  if (!places.has(input)) return value;
  return value === 'none' ? (input === 'program' || input === 'sellerProgram' ? '' : null) : value;
}

const money = (minor: number): string => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;

export interface Asking {
  readonly order: Order;
  readonly entry: Entry;
  readonly weights: Weights;
  readonly words: FactWords;
  /** Writes an instant in the reader's language and the marketplace's zone; the day alone where a day begins. */
  readonly writeInstant: (instant: number) => string;
}

const verdictsOf = (reasoning: Reasoning, leaves: readonly number[]): Verdict[] =>
  ranked(leaves.map((leaf) => reasoning.tables.verdicts.leaves[leaf] as Verdict));

function enumAnswers(reasoning: Reasoning, input: EnumInput, text: FactText | undefined, open: Open): Answer[] {
  return answersOf(reasoning.tables.verdicts, reasoning.scope, input.id, open).map((answer): Answer => {
    const value = input.values[Math.log2(answer.from)] ?? '';
    const known = text !== undefined && Object.hasOwn(text.answers, value) ? text.answers[value] : undefined;
    return {
      value: writtenValue(input.id, value),
      label: known?.label ?? value,
      ...(known?.hint !== undefined && { hint: known.hint }),
      verdicts: verdictsOf(reasoning, answer.leaves),
    };
  });
}

function spanAnswers(
  reasoning: Reasoning,
  asking: Asking,
  input: string,
  text: FactText | undefined,
  open: Open,
): Answer[] {
  const { scope, clock } = reasoning;
  const time = places.get(input)?.type === 'time';
  const slot = scope.layout.slots.get(input) ?? 0;
  const lowest = open[slot] as number;
  const highest = open[slot + 1] as number;
  const write = time ? asking.writeInstant : money;
  const data = (position: number): string => (time ? new Date(position).toISOString() : `${money(position)} USD`);
  return answersOf(reasoning.tables.verdicts, scope, input, open).map((answer): Answer => {
    const from = answer.from > lowest || lowest > Number.MIN_SAFE_INTEGER ? answer.from : undefined;
    const until = answer.to < highest && answer.to < clock.now ? answer.to + 1 : undefined;
    return {
      ...(from !== undefined && { from: data(from) }),
      ...(until !== undefined && { until: data(until) }),
      label:
        text?.interval?.(
          from === undefined ? undefined : write(from),
          until === undefined ? undefined : write(until),
        ) ?? '',
      verdicts: verdictsOf(reasoning, answer.leaves),
    };
  });
}

/** Two answers about another item's arrival: before and from the first instant that keeps the period running. */
function receiptAnswers(reasoning: Reasoning, asking: Asking, text: FactText | undefined, open: Open): Answer[] {
  const { space, clock, tables, scope } = reasoning;
  const stores = reasoning.known.marketplace;
  const store = stores !== undefined && 'oneOf' in stores && stores.oneOf.length === 1 ? stores.oneOf[0] : undefined;
  const limit = space.facts.find((fact) => fact.id === 'statutoryDays' && fact.kind === 'axis');
  const cut =
    limit?.kind === 'axis' ? space.scales.get('statutoryDays')?.cut(limit.limits[0] ?? 0, store, clock) : undefined;
  const at = cut === undefined ? undefined : new Date(cut).toISOString();
  const written = cut === undefined ? undefined : asking.writeInstant(cut);
  return answersOf(tables.verdicts, scope, 'receivedLater', open).map((answer): Answer => {
    const later = answer.from === 1;
    return {
      ...(at !== undefined && (later ? { from: at } : { until: at })),
      label: (later ? text?.interval?.(written, undefined) : text?.interval?.(undefined, written)) ?? '',
      verdicts: verdictsOf(reasoning, answer.leaves),
    };
  });
}

/** The states of another part of the order: each leaves what its having left, or not, does. */
function leavingAnswers(reasoning: Reasoning, asking: Asking, text: FactText | undefined, open: Open): Answer[] {
  const { tables, scope } = reasoning;
  const answers = answersOf(tables.verdicts, scope, 'otherLeft', open);
  const leaves = (left: boolean) => answers.find(({ from }) => from === (left ? 1 : 2))?.leaves;
  const { statuses = unitStatuses } = mayHaveLeft(asking.order, asking.entry);
  return statuses.flatMap((status): Answer[] => {
    const found = leaves(gone.includes(status));
    const label = text?.answers[status]?.label ?? status;
    return found === undefined ? [] : [{ value: status, label, verdicts: verdictsOf(reasoning, found) }];
  });
}

/** Whose field such a fact is read from, and what the answers to that leave of the fact. */
interface AboutOther {
  path(order: Order, entry: Entry): string;
  answers(reasoning: Reasoning, asking: Asking, text: FactText | undefined, open: Open): Answer[];
}

const aboutOthers: Readonly<Record<string, AboutOther>> = {
  receivedLater: {
    path: (order, { index }) => `items.${untoldReceipt(order, index) ?? index ?? 0}.deliveredAt`,
    answers: receiptAnswers,
  },
  otherLeft: {
    path: (order, entry) => pathOf(order, mayHaveLeft(order, entry), 'status'),
    answers: leavingAnswers,
  },
};

/** What the locale says of a fact, or of what only the refund needs, by its path. */
export const textOf = (words: FactWords, id: string): FactText | undefined =>
  Object.hasOwn(words.facts, id) ? words.facts[id] : undefined;

function answersTo(
  reasoning: Reasoning,
  asking: Asking,
  input: string,
  text: FactText | undefined,
  open: Open,
): Answer[] {
  const aboutOther = aboutOthers[input];
  if (aboutOther) return aboutOther.answers(reasoning, asking, text, open);
  const listed = reasoning.space.domain.inputs.find(
    (other): other is EnumInput => other.kind === 'enum' && other.id === input,
  );
  return listed === undefined
    ? spanAnswers(reasoning, asking, input, text, open)
    : enumAnswers(reasoning, listed, text, open);
}

/** A policy's own fact has no place; its values tell what it is. */
function typeOf(reasoning: Reasoning, input: string): Missing['type'] {
  const place = places.get(input);
  const found = reasoning.space.domain.inputs.find(({ id }) => id === input);
  if (place?.level === 'other' || found?.kind !== 'enum') return place?.type ?? 'choice';
  return found.values.length === 2 && found.values[0] === 'true' ? 'boolean' : 'choice';
}

/** The question about one input. */
export function questionAbout(reasoning: Reasoning, asking: Asking, input: string, open: Open): Missing {
  const place = places.get(input);
  // A fact about another item is put as what it is read from.
  const text = textOf(asking.words, place?.level === 'other' ? place.path : input);
  return {
    fact: pathOf(asking.order, asking.entry, input),
    type: typeOf(reasoning, input),
    question: text?.question ?? input,
    ...(text !== undefined && { whereToLook: text.whereToLook, why: text.why }),
    answers: answersTo(reasoning, asking, input, text, open),
  };
}

/** What can still change the verdict, the fact best asked first. */
export function missingOf(reasoning: Reasoning, asking: Asking): Missing[] {
  const { tables, scope, open } = reasoning;
  if (open === undefined || reasoning.verdicts.length < 2) return [];
  const inputs = questionOrder(tables.verdicts, scope, asking.weights, open);
  const isOther = (input: string): boolean => places.get(input)?.level === 'other';
  const path = (input: string): string => pathOf(asking.order, asking.entry, input);
  const own = new Set(inputs.filter((input) => !isOther(input)).map(path));
  return inputs
    .filter((input) => !isOther(input) || !own.has(path(input)))
    .map((input) => questionAbout(reasoning, asking, input, open));
}
