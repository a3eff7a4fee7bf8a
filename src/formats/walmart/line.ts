/** One line of a Walmart order, whose units may be in several states. */

import type { Cancellation, CancellationRequest, Item, OneOf } from '../../order/order.ts';
import type { Canceller, Status } from '../../order/vocabulary.ts';
import { countOf, epochOf, isAbsent, type Notes, quantityOf, textOf, warn } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { meaningOf } from '../words.ts';
import { setAmounts } from './amounts.ts';
import { type Notification, objectsIn } from './shapes.ts';
import { cancellers, charges, lineStatuses } from './words.ts';

export interface Line {
  readonly item: Item;
  /** Of each state, whether its units are paid for. */
  readonly charged: readonly (boolean | undefined)[];
  /** Some of its units are on hold. */
  readonly held: boolean;
  /** When its latest state began. */
  readonly since: string | undefined;
}

/** `asked`: some line of the order says whether its buyer wants to cancel, so that silence means no. */
export function readLine(
  raw: Json,
  index: number,
  asked: boolean,
  event: Notification | undefined,
  notes: Notes,
): Line {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const product = isObject(raw.item) ? raw.item : raw;
  const id = textOf(raw.lineNumber);
  if (id !== undefined) item.id = id;
  const sku = textOf(product.sku);
  if (sku !== undefined) item.sku = sku;
  const title = textOf(product.productName);
  if (title !== undefined) item.title = title;
  if (!isAbsent(raw.configId) || !isAbsent(product.configId)) item.kind = 'custom';
  const quantity = quantityOf(unitsIn(raw.orderLineQuantity ?? raw.quantity), `${at}.quantity`, notes);
  if (quantity !== undefined) item.quantity = quantity;
  const parts = partsOf(raw, at, notes);
  const status = statusOf(parts, item.quantity);
  if (status !== undefined) item.status = status;
  setUnits(item, parts, at, notes);
  setAmounts(item, raw, at, notes);
  const tracked = parts.filter((part) => part.shippedAt !== undefined);
  const early = tracked.filter(({ status }) => status !== undefined && !left.includes(status));
  if (early.length > 0) warn(notes, { id: 'contradiction', path: `${at}.shippedAt`, other: `${at}.status` });
  const shippedAt = tracked.find((part) => !early.includes(part))?.shippedAt;
  if (shippedAt !== undefined) item.shippedAt = shippedAt;
  const cancelled = parts.find((part) => part.status === 'cancelled');
  if (cancelled) item.cancellation = cancellationOf(cancelled.reason, event);
  const request = requestOf(raw, parts, asked, event, at, notes);
  if (request !== undefined) item.cancellationRequest = request;
  return {
    item,
    charged: parts.map((part) => part.charged),
    held: parts.some((part) => part.status === 'pending'),
    since: epochOf(raw.statusDate, 'milliseconds', `${at}.status`, notes),
  };
}

interface Part {
  readonly status: Status | undefined;
  readonly charged: boolean | undefined;
  readonly units: number | undefined;
  readonly reason: string | undefined;
  readonly shippedAt: string | undefined;
}

const unitsIn = (quantity: unknown): unknown =>
  isObject(quantity) ? (quantity.amount ?? quantity.measurementValue) : quantity;

function partsOf(raw: Json, at: string, notes: Notes): readonly Part[] {
  const told = objectsIn(raw.orderLineStatuses, 'orderLineStatus');
  // A notification has one state for the whole line.
  const states = told.length > 0 ? told : isAbsent(raw.status) ? [] : [raw];
  return states.map((state) => {
    const status = meaningOf(lineStatuses, state.status, `${at}.status`, notes)?.told;
    const word = textOf(state.status) ?? '';
    const charged = charges.meaning(word)?.told;
    const tracking = isObject(state.trackingInfo) ? state.trackingInfo : {};
    return {
      status: typeof status === 'string' ? status : undefined,
      charged: typeof charged === 'boolean' ? charged : undefined,
      units: countOf(
        unitsIn(state.statusQuantity ?? (state === raw ? raw.quantity : undefined)),
        `${at}.quantity`,
        notes,
      ),
      reason: textOf(state.cancellationReason),
      shippedAt: epochOf(tracking.shipDateTime, 'milliseconds', `${at}.shippedAt`, notes),
    };
  });
}

const left: readonly (Status | undefined)[] = ['shipped', 'delivered'];

/** Cancelled units are counted apart; of the others, the one state or all that there are. */
function statusOf(parts: readonly Part[], quantity: number | undefined): OneOf<Status> | undefined {
  const open = parts.filter(({ status, units }) => status !== 'cancelled' && units !== 0);
  if (open.length === 0) return parts.some(({ status }) => status === 'cancelled') ? 'cancelled' : undefined;
  const states = open.flatMap(({ status }) => status ?? []);
  if (states.length < open.length) return undefined;
  const distinct = [...new Set(states)];
  const [first] = distinct;
  if (distinct.length === 1) return first;
  if (quantity === undefined) return distinct;
  const waiting = distinct.filter((status) => !left.includes(status));
  return distinct.includes('shipped') &&
    waiting.every((status) => status === 'unshipped') &&
    distinct.length === 2 &&
    waiting.length === 1
    ? 'partially-shipped'
    : distinct;
}

function setUnits(item: Draft<Item>, parts: readonly Part[], at: string, notes: Notes): void {
  const { quantity } = item;
  if (quantity === undefined || parts.length === 0) return;
  const [only] = parts;
  const counted = parts.length === 1 && only && only.units === undefined ? [{ ...only, units: quantity }] : parts;
  const sum = counted.reduce<number | undefined>(
    (units, part) => (units === undefined || part.units === undefined ? undefined : units + part.units),
    0,
  );
  if (sum !== quantity) {
    if (sum !== undefined) warn(notes, { id: 'contradiction', path: `${at}.status`, other: `${at}.quantity` });
    return;
  }
  const unitsOf = (which: (part: Part) => boolean): number =>
    counted.filter(which).reduce((units, part) => units + (part.units ?? 0), 0);
  // Whether refunded units had been shipped is not told.
  if (counted.every(({ status }) => status !== undefined)) {
    item.quantityShipped = unitsOf(({ status }) => left.includes(status));
  }
  item.quantityCancelled = unitsOf(({ status }) => status === 'cancelled');
}

function cancellationOf(reason: string | undefined, event: Notification | undefined): Cancellation {
  const by = cancellerOf(reason, event);
  return { ...(by !== undefined && { by }), ...(reason !== undefined && { reason }) };
}

function cancellerOf(reason: string | undefined, event: Notification | undefined): Canceller | undefined {
  if (event?.type === 'polineautocancelled' || (reason !== undefined && /^auto-?cancell?ed/i.test(reason)))
    return 'platform';
  const told = cancellers.meaning(reason ?? '')?.told;
  return typeof told === 'string' ? told : undefined;
}

const no = /^(?:false|no|n|0)$/i;

/** Nobody has published the values of `intentToCancel`: any but a plain no is taken for a wish. */
function requestOf(
  raw: Json,
  parts: readonly Part[],
  asked: boolean,
  event: Notification | undefined,
  at: string,
  notes: Notes,
): CancellationRequest | null | undefined {
  const notified = event?.type === 'intenttocancel';
  const written = typeof raw.intentToCancel === 'boolean' ? String(raw.intentToCancel) : textOf(raw.intentToCancel);
  if (!notified && (written === undefined || no.test(written))) return asked ? null : undefined;
  const is = (which: (status: Status | undefined) => boolean) => parts.every(({ status }) => which(status));
  // What became of the wish for units that have been shipped is not told.
  const open = is((status) => !left.includes(status) && status !== 'cancelled');
  const state = open ? 'open' : is((status) => status === 'cancelled') ? 'done' : undefined;
  const time = notified ? epochOf(event.time, 'milliseconds', `${at}.cancellationRequest.at`, notes) : undefined;
  return {
    by: 'buyer',
    ...(time !== undefined && { at: time }),
    official: true,
    ...(state !== undefined && { state }),
  };
}
