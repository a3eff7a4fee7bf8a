/** How much of a line has left, and in what state the rest is. */
import { quote } from '../../order/clean.ts';
import type { OneOf } from '../../order/order.ts';
import type { Status } from '../../order/vocabulary.ts';
import { type LineState, type LineUnits, lineState, oneOf } from '../line-state.ts';
import { type Notes, warn } from '../notes.ts';
import type { Fulfilment, Line, RefundLine, Source } from './source.ts';

export interface AssembledLine {
  readonly item: Line['item'];
  readonly state: LineState;
  /** The fulfilments that it left with. */
  readonly left: readonly Fulfilment[];
  /** What units that have not left may be in. */
  readonly here: readonly Status[];
}

/** `whole`: the list of fulfilments tells everything that has left. */
export function assembleLine(line: Line, index: number, source: Source, whole: boolean, notes: Notes): AssembledLine {
  const { item } = line;
  const here = hereOf(line, source);
  const left = leftWith(source.fulfilments).filter(({ units }) => holds(units, item.id));
  const removed = removedOf(line, source.refunded);
  const states = new Set(left.flatMap((fulfilment) => fulfilment.states));
  const state = lineState({
    quantity: item.quantity,
    shipped: whole ? shippedOf(line, index, source, removed, notes) : undefined,
    ...removed,
    here,
    gone: states.size > 0 ? [...states] : ['shipped'],
    told: toldOf(line, source, left, here),
  });
  if (state.unclear) warn(notes, { id: 'removed-units', path: `items.${index}` });
  return { item, state, left, here };
}

export const leftWith = (fulfilments: readonly Fulfilment[] | undefined): readonly Fulfilment[] =>
  fulfilments?.filter(({ stage }) => stage === 'shipped') ?? [];

/** Of lines that are not told, it may be any. */
export const holds = (lines: { has(id: string): boolean } | undefined, id: string | undefined): boolean =>
  lines === undefined || id === undefined || lines.has(id);

/** What units of a line, or of any, that have not left may be in. Empty where that is not told. */
export function hereOf(line: Line | undefined, source: Source): readonly Status[] {
  const { warehouse, fulfilments = [], paymentPending, word } = source;
  const id = line?.item.id;
  const given = warehouse.filter(({ lines }) => holds(lines, id));
  const states = new Set(given.flatMap((order) => order.states));
  if (states.size > 0) return [...states];
  const begun = fulfilments.some(({ stage, units }) => stage === 'preparing' && holds(units, id));
  if (begun || word?.told === 'preparing') return ['preparing'];
  // Neither the order's word nor the line's says anything.
  if (word && word.told === undefined && line?.word?.told === undefined) return [];
  return paymentPending && (!word || word.told === 'unshipped') ? ['pending'] : ['unshipped'];
}

const waiting: readonly Status[] = ['pending', 'unshipped', 'preparing'];

/** Whether it may not have left. */
export const isWaiting = (status: OneOf<Status> | undefined): boolean =>
  status !== undefined &&
  (typeof status === 'string' ? waiting.includes(status) : status.some((state) => waiting.includes(state)));

/** Undefined where the fulfilments do not tell. */
function shippedOf(
  { item, word }: Line,
  index: number,
  { word: whole, fulfilments = [] }: Source,
  { cancelled, returned, taken }: Removed,
  notes: Notes,
): number | undefined {
  // What is never sent is in none of them.
  if (word && word.told === undefined) return undefined;
  const shipped = countIn(fulfilments, item.id);
  const said = (word ?? whole)?.told;
  const begun = fulfilments.some(({ stage, units }) => stage === 'preparing' && holds(units, item.id));
  if (shipped === 0 && said === 'shipped' && !begun && cancelled + returned + taken === 0) {
    const other = word ? `items.${index}.status` : 'status';
    warn(notes, { id: 'contradiction', path: `items.${index}.quantityShipped`, other });
    return undefined;
  }
  if (shipped && word?.told === 'unshipped') {
    warn(notes, {
      id: 'contradiction',
      path: `items.${index}.status`,
      found: quote(word.text),
      expected: 'fulfillments',
    });
  }
  return shipped;
}

function countIn(fulfilments: readonly Fulfilment[], id: string | undefined): number | undefined {
  let shipped = 0;
  for (const { stage, units } of fulfilments) {
    if (stage === 'preparing') continue;
    if (units === undefined || id === undefined) return undefined;
    const count = units.get(id) ?? 0;
    if (stage === undefined && count > 0) return undefined;
    shipped += count;
  }
  return shipped;
}

/** Where fulfilments do not tell. */
function toldOf(
  { word }: Line,
  { word: whole }: Source,
  left: readonly Fulfilment[],
  here: readonly Status[],
): OneOf<Status> | undefined {
  const gone = oneOf(left.flatMap(({ states }) => states)) ?? 'shipped';
  switch ((word ?? whole)?.told) {
    case 'shipped':
      return gone;
    case 'partially-shipped':
      return word && 'partially-shipped';
    case 'unshipped':
    case 'preparing':
      return oneOf(here);
    default:
      return word && ['unshipped', 'preparing', 'shipped', 'delivered'];
  }
}

type Removed = Pick<LineUnits, 'cancelled' | 'returned' | 'taken'>;

/** Removed units whose refund does not say how, or of which there is no refund, may have been cancelled or returned. */
function removedOf({ item, current }: Line, refunded: readonly RefundLine[]): Removed {
  const own = refunded.filter(({ line }) => line !== undefined && line === item.id);
  const count = (how: RefundLine['how']): number =>
    own.filter((line) => line.how === how).reduce((units, { quantity }) => units + quantity, 0);
  const [cancelled, returned] = [count('cancelled'), count('returned')];
  if (current === undefined || item.quantity === undefined) return { cancelled, returned, taken: count(undefined) };
  return { cancelled, returned, taken: Math.max(0, item.quantity - current - cancelled - returned) };
}
