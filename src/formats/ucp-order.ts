/**
 * An order of the Universal Commerce Protocol, as shops hand it to their buyers' agents: by itself, or in the answer of
 * an MCP tool. A buyer's data. No name, address, e-mail or phone is taken over.
 */
import { cut } from '../order/clean.ts';
import { someShop } from '../order/marketplaces.ts';
import type { Item, Order } from '../order/order.ts';
import type { Format, ReadResult } from './format.ts';
import { hostOf } from './hosts.ts';
import { fail, isAbsent, type Notes, textOf } from './notes.ts';
import { commonStatus } from './order-status.ts';
import { notOfFormat, readRecord } from './results.ts';
import { adjustmentsOf, isReturning, refundedOf, requestOf, totalOf } from './ucp/adjustments.ts';
import { eventsOf } from './ucp/events.ts';
import { expectationsOf } from './ucp/expectations.ts';
import { readLine } from './ucp/line.ts';
import { adjustmentStates, eventTypes, lineStatuses } from './ucp/words.ts';
import { type Draft, isObject, type Json } from './values.ts';

function orderIn(document: unknown): Json | undefined {
  if (!isObject(document)) return undefined;
  if (isOrder(document)) return document;
  const result = isObject(document.result) ? document.result : document;
  const content = result.structuredContent;
  return isObject(content) && isOrder(content) ? content : undefined;
}

function isOrder(document: Json): boolean {
  const { ucp } = document;
  if (!isObject(ucp) || typeof ucp.version !== 'string') return false;
  return Object.hasOwn(document, 'checkout_id') && Object.hasOwn(document, 'permalink_url');
}

function readOrder(id: string, raw: Json, notes: Notes): Order {
  const order: Draft<Order> = { id };
  const number = textOf(raw.label);
  if (number !== undefined && number !== id) order.number = number;
  const host = hostOf(raw.permalink_url);
  order.marketplace = host?.replace(/^www\./, '') ?? someShop;
  const adjustments = adjustmentsOf(raw, notes);
  const expectations = expectationsOf(raw);
  const around = { currency: raw.currency, events: eventsOf(raw, notes), adjustments, expectations };
  const lines = linesOf(raw, notes);
  const items = lines.map((line, index) => readLine(line, index, around, notes));
  const status = commonStatus(items.map((item) => item.status));
  if (status !== undefined) order.status = status;
  if (status === 'cancelled') {
    const ends = adjustments.filter(({ type, state }) => type === 'cancellation' && state === 'done');
    const times = ends.flatMap(({ at }) => at ?? []).sort();
    const last = times.at(-1);
    if (last !== undefined) order.cancelledAt = last;
    const reason = ends.at(-1)?.reason;
    order.cancellation = reason === undefined ? {} : { reason };
  }
  if (isReturning(adjustments, undefined)) order.returnRequested = true;
  const request = requestOf(adjustments, undefined, '', notes);
  if (request) order.cancellationRequest = request;
  if (expectations.length > 0 && expectations.every(({ pickup }) => pickup)) order.programs = ['pickup-in-store'];
  setAmounts(order, raw, lines, notes);
  const refunded = refundedOf(adjustments, notes);
  if (refunded) order.refunded = refunded;
  if (items.length > 0) order.items = items.map((item) => withoutRepeats(item, order));
  return order;
}

function linesOf(raw: Json, notes: Notes): readonly Json[] {
  const written = raw.line_items;
  if (written === undefined || written === null) return [];
  if (!Array.isArray(written)) {
    fail(notes, 'items', written, { kind: 'list' });
    return [];
  }
  for (const [index, line] of written.entries()) {
    if (!isObject(line)) fail(notes, `items.${index}`, line, { kind: 'object' });
  }
  return written.filter(isObject);
}

/** Whether units were taken off the line since the order was placed. */
function isShortened({ quantity }: Json): boolean {
  return isObject(quantity) && !isAbsent(quantity.original) && quantity.total !== quantity.original;
}

function setAmounts(order: Draft<Order>, raw: Json, lines: readonly Json[], notes: Notes): void {
  const shipping = totalOf(raw.totals, 'fulfillment', raw.currency, 'shipping', notes);
  if (shipping && !shipping.amount.startsWith('-')) order.shipping = shipping;
  // Whether the totals follow what is taken off is not told.
  if (lines.some(isShortened)) return;
  const total = totalOf(raw.totals, 'total', raw.currency, 'total', notes);
  if (total && !total.amount.startsWith('-')) order.total = total;
}

/** A line says its state where it differs from the order's. */
function withoutRepeats(item: Item, order: Order): Item {
  if (JSON.stringify(item.status) !== JSON.stringify(order.status)) return item;
  const { status: _, ...rest } = item;
  return rest;
}

/** The answer instead of an order. */
function refusalIn(document: unknown): Json | undefined {
  if (!isObject(document) || !isObject(document.ucp) || !Array.isArray(document.messages)) return undefined;
  return document.messages.filter(isObject).find(({ type }) => type === 'error');
}

function read(document: unknown): readonly ReadResult[] {
  const order = orderIn(document);
  const refusal = refusalIn(document);
  if (!order && refusal) {
    const code = textOf(refusal.code);
    return [
      {
        kind: 'error',
        error: { code: 'api-error', hint: 'fetch-again', ...(code !== undefined && { detail: cut(code) }) },
      },
    ];
  }
  return order ? [readRecord(order, ({ id }) => id, readOrder)] : notOfFormat(document);
}

export const ucpOrder: Format = {
  id: 'ucp-order',
  title: 'Universal Commerce Protocol order (2026-01-11 to 2026-08-25)',
  account: 'buyer',
  docs: ['https://ucp.dev/specification/shopping/order/'],
  tables: [lineStatuses, eventTypes, adjustmentStates],
  detect: (document) => orderIn(document) !== undefined || refusalIn(document) !== undefined,
  read,
};
