/**
 * What of an order counts for its seller's cancellation rate, and what the order leaves open. v0 of Amazon's interface
 * does not say who cancelled, so much is "maybe": it widens the rate's range and is never guessed.
 */
import { parseInstant } from '../order/instant.ts';
import type { CancellationRequest, Item, OneOf, Order } from '../order/order.ts';
import type { Program, Status } from '../order/vocabulary.ts';
import type { AutoCancelRow, MetricTables } from '../policies/metrics.ts';
import { autoCancelOf } from '../refund/auto-cancel.ts';
import { any, type Certainty } from './certainty.ts';
import type { CancelEffect, Doubt } from './result.ts';
import { rowFor } from './rows.ts';

/** What is kept of an order: little, because a seller has many. Times are epoch milliseconds. */
export interface CountedOrder {
  readonly id: string;
  /** Absent where the order does not tell one store. */
  readonly store: string | undefined;
  readonly placedAt: number | undefined;
  readonly updatedAt: number | undefined;
  /** Whether the seller fulfils it: only such orders are counted. */
  readonly member: Certainty;
  /** Whether a cancellation of it counts against the seller, supposing that it is a member. */
  readonly counts: Certainty;
  /** Why `counts` is "maybe". */
  readonly doubt: Doubt | undefined;
  readonly programs: readonly Program[];
  /** The seller cancelled, and the data is silent about a request of the buyer's: presumed that there was none. */
  readonly presumed: boolean;
  /** What a cancellation by the seller now would do to the rate. */
  readonly effect: CancelEffect;
  /** Present where it waits for the seller's confirmation. */
  readonly open: OpenState | undefined;
}

export interface OpenState {
  readonly shipBy: number | undefined;
  /** The buyer has asked with the order's own cancel option. */
  readonly requested: boolean;
}

/** An item, or an order without items. */
interface Scope {
  readonly statuses: readonly Status[] | undefined;
  readonly member: Certainty;
  readonly cancelled: Certainty;
  readonly by: 'buyer' | 'seller' | 'platform' | undefined;
  readonly official: Certainty | undefined;
  readonly shipBy: number | undefined;
}

const openStatuses: readonly Status[] = ['unshipped', 'preparing', 'partially-shipped'];
const pendingStatuses: readonly Status[] = ['preorder', 'pending'];

/** What a store's rules say of single orders. */
export interface OrderRules {
  /** Absent where none is known, nor can be borrowed. */
  readonly auto: AutoCancelRow | undefined;
  /** Whether a seller may, in some cases, cancel what is still pending. */
  readonly pendingCancel: boolean;
}

export const orderRules = (tables: MetricTables, store: string | undefined): OrderRules => ({
  auto: rowFor(tables.autoCancel, store)?.row,
  pendingCancel: tables.pendingCancel.some(({ stores }) => store !== undefined && stores.includes(store)),
});

/** `at`: the instant the rate is for. */
export function countedOrder(order: Order, at: number, { auto, pendingCancel }: OrderRules): CountedOrder {
  const { id, marketplace, placedAt, updatedAt, programs = [], items = [] } = order;
  const store = typeof marketplace === 'string' ? marketplace : undefined;
  const scopes = items.length === 0 ? [scopeOf(order)] : items.map((item) => scopeOf(order, item));
  const known = { store, placedAt: instant(placedAt), updatedAt: instant(updatedAt), programs };
  const latest = Math.min(at, instant(order.cancelledAt) ?? known.updatedAt ?? at);
  const judged = scopes.map((scope) => judge(scope, automaticIn(scope, known, latest, auto)));
  const member = any(scopes.map((scope) => scope.member));
  const counts = any(judged.map((each) => each.counts));
  const waiting = scopes.filter((scope) => scope.member !== 'no' && scope.cancelled === 'no' && isOpen(scope));
  return {
    id,
    ...known,
    member,
    counts,
    doubt: counts === 'maybe' ? judged.find((each) => each.doubt !== undefined)?.doubt : undefined,
    presumed: judged.some((each) => each.presumed && each.counts === counts),
    effect: effectOf(scopes, member, pendingCancel),
    open: waiting.length === 0 ? undefined : openStateOf(waiting),
  };
}

const instant = (text: string | undefined): number | undefined => (text === undefined ? undefined : parseInstant(text));
const listOf = <T extends string>(value: OneOf<T> | undefined): readonly T[] | undefined =>
  value === undefined ? undefined : typeof value === 'string' ? [value] : value;

/** The item's own word goes first. */
function scopeOf(order: Order, item: Item = {}): Scope {
  const statuses = listOf(item.status ?? order.status);
  const cancellation = item.cancellation === undefined ? order.cancellation : item.cancellation;
  const request = item.cancellationRequest === undefined ? order.cancellationRequest : item.cancellationRequest;
  return {
    statuses,
    member: memberOf(item.fulfilledBy ?? order.fulfilledBy, order.programs),
    cancelled: cancelledOf(statuses, cancellation, (item.quantityCancelled ?? 0) > 0, order.cancelledAt !== undefined),
    by: cancellation?.by,
    official: officialOf(request),
    shipBy: instant(item.shipBy ?? order.shipBy),
  };
}

/** Stock that ships for another channel is the platform's to send, and no order of the store. */
function memberOf(fulfilledBy: Order['fulfilledBy'], programs: readonly Program[] | undefined): Certainty {
  if (programs?.includes('multi-channel') === true) return 'no';
  const ways = listOf(fulfilledBy) ?? ['platform', 'merchant'];
  if (!ways.includes('merchant')) return 'no';
  return ways.includes('platform') ? 'maybe' : 'yes';
}

function cancelledOf(
  statuses: readonly Status[] | undefined,
  cancellation: Order['cancellation'],
  units: boolean,
  dated: boolean,
): Certainty {
  if (cancellation || units) return 'yes';
  if (statuses === undefined) return dated ? 'yes' : cancellation === null ? 'no' : 'maybe';
  if (!statuses.includes('cancelled')) return 'no';
  if (statuses.length === 1 || dated) return 'yes';
  return cancellation === null ? 'no' : 'maybe';
}

/** Whether the buyer asked with the order's own cancel option; absent: the data is silent. */
function officialOf(request: CancellationRequest | null | undefined): Certainty | undefined {
  if (request === undefined) return undefined;
  if (request === null || (request.by !== undefined && request.by !== 'buyer')) return 'no';
  if (request.official === undefined) return 'maybe';
  // Whether a request still excuses a cancellation after it was declined, no page says.
  return request.official ? (request.state === 'rejected' ? 'maybe' : 'yes') : 'no';
}

/** Whether its cancellation can be the platform's own for a shipment that nobody confirmed. */
function automaticIn(
  { shipBy }: Scope,
  { store, placedAt, programs }: Pick<CountedOrder, 'store' | 'placedAt' | 'programs'>,
  latest: number,
  rule: AutoCancelRow | undefined,
): boolean {
  const from = shipBy ?? placedAt;
  if (rule === undefined || from === undefined) return true;
  const early = rule.earlier !== undefined && programs.includes(rule.earlier);
  return latest >= autoCancelOf(rule, from, store, early).notBefore;
}

interface Judged {
  readonly counts: Certainty;
  readonly doubt?: Doubt;
  readonly presumed?: boolean;
}

const not: Judged = { counts: 'no' };

function judge(scope: Scope, automatic: boolean): Judged {
  const { cancelled, member } = scope;
  if (cancelled === 'no' || member === 'no') return not;
  const judged = judgeCanceller(scope, automatic);
  // Whether it is cancelled at all goes before by whom.
  return cancelled === 'maybe' && judged.counts !== 'no' ? { counts: 'maybe', doubt: 'cancelled' } : judged;
}

function judgeCanceller({ by, official }: Scope, automatic: boolean): Judged {
  switch (by) {
    case 'buyer':
      return not;
    case 'seller':
      if (official === 'yes') return not;
      return official === 'maybe'
        ? { counts: 'maybe', doubt: 'request' }
        : { counts: 'yes', presumed: official === undefined };
    case 'platform':
      return automatic ? { counts: 'maybe', doubt: 'canceller' } : not;
    case undefined:
      // Asked for officially: whoever cancelled, only an automatic cancellation would count.
      return official === 'yes' && !automatic ? not : { counts: 'maybe', doubt: 'canceller' };
  }
}

const isOpen = ({ statuses }: Scope): boolean => statuses?.every((status) => openStatuses.includes(status)) === true;

function openStateOf(waiting: readonly Scope[]): OpenState {
  const dates = waiting.flatMap(({ shipBy }) => shipBy ?? []);
  return {
    shipBy: dates.length === 0 ? undefined : Math.min(...dates),
    requested: waiting.every(({ official }) => official === 'yes'),
  };
}

function effectOf(scopes: readonly Scope[], member: Certainty, pendingCancel: boolean): CancelEffect {
  if (member === 'no') return 'not-seller-fulfilled';
  const left = scopes.filter((scope) => scope.member !== 'no' && scope.cancelled !== 'yes');
  if (left.length === 0) return 'already-cancelled';
  const mayBe = (some: readonly Status[]) =>
    left.filter(({ statuses }) => statuses === undefined || statuses.some((status) => some.includes(status)));
  const live = mayBe(openStatuses);
  if (live.length === 0) {
    if (mayBe(pendingStatuses).length === 0) return 'shipped';
    return pendingCancel ? 'may-count' : 'pending';
  }
  if (live.every(({ official }) => official === 'yes')) return 'asked-for';
  const sure = live.some((scope) => isOpen(scope) && scope.official !== 'yes' && scope.official !== 'maybe');
  return sure && member === 'yes' ? 'counts' : 'may-count';
}
