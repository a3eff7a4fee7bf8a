/** A Shopify order as Admin REST and webhooks write it. */
import type { Money, Order } from '../../order/order.ts';
import { shippedOrLater } from '../../order/vocabulary.ts';
import { amountOf } from '../amounts.ts';
import { hostOf } from '../hosts.ts';
import { fail, instantOf, isAbsent, type Notes, textOf, warn } from '../notes.ts';
import { unitsOf } from '../units.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { meaningOf } from '../words.ts';
import { assemble } from './assemble.ts';
import { begin, cancellationOf, idOf, paymentsOf, refundedBeside, sumIn } from './facts.ts';
import { linesOf, wordOf } from './rest-lines.ts';
import { moneyIn } from './rest-money.ts';
import { setReturns } from './returns.ts';
import type { Fulfilment, RefundLine } from './source.ts';
import {
  cancelReasons,
  charged,
  failed,
  fulfilment,
  fulfilmentStates,
  paymentMethods,
  restockTypes,
  shipmentStates,
} from './words.ts';

export function readOrder(id: string, raw: Json, notes: Notes): Order {
  const order = begin(
    id,
    {
      number: raw.name,
      shop: hostOf(raw.order_status_url),
      // Imported orders have another day of creation than the one that the shop shows.
      placedAt: isAbsent(raw.processed_at) ? raw.created_at : raw.processed_at,
      updatedAt: raw.updated_at,
      shipTo: countryOf(raw.shipping_address),
    },
    notes,
  );

  const money = moneyIn(raw, notes);
  const total = money(raw, 'total_price', 'total');
  if (total) order.total = total;
  const gateways = listAt(raw, 'payment_gateway_names', 'payments', notes) ?? [];
  const financial = meaningOf(charged, raw.financial_status, 'payments.0.charged', notes)?.told;
  const paid = typeof financial === 'boolean' ? financial : undefined;
  const payments = paymentsOf(gateways, paymentMethods, paid, total);
  if (payments) order.payments = payments;
  const shipping = money(raw, 'total_shipping_price', 'shipping');
  if (shipping) order.shipping = shipping;
  const refunds = listAt(raw, 'refunds', 'refunded', notes)?.filter(isObject);
  const refunded = refunds && refundedOf(refunds, raw, notes);
  if (refunded) order.refunded = refunded;

  if (raw.test === true) warn(notes, { id: 'test-order' });
  const returns = Array.isArray(raw.returns) ? raw.returns.filter(isObject) : [];
  setReturns(
    order,
    returns.map(({ status }) => status),
    notes,
  );
  if (returns.some(({ status }) => isAbsent(status))) warn(notes, { id: 'returns' });
  const fulfilments = listAt(raw, 'fulfillments', 'items.0.quantityShipped', notes)?.filter(isObject);
  return assemble(
    {
      order,
      cancelled: cancelledIn(raw, order, notes),
      word: wordOf(raw, fulfilment, 'status', notes),
      paymentPending: textOf(raw.financial_status)?.toLowerCase() === 'pending',
      fulfilments: fulfilments?.flatMap((one) => fulfilmentOf(one, notes)),
      warehouse: [],
      refunded: (refunds ?? []).flatMap((refund) => refundLines(refund, notes)),
      lines: linesOf(raw, listAt(raw, 'line_items', 'items', notes), money, notes),
    },
    notes,
  );
}

/** The key with null says that the order is not cancelled. */
function cancelledIn(raw: Json, order: Draft<Order>, notes: Notes): boolean | undefined {
  const at = instantOf(raw.cancelled_at, 'cancelledAt', notes);
  if (at === undefined) {
    if (raw.cancelled_at !== null) return undefined;
    if (!isAbsent(raw.cancel_reason)) warn(notes, { id: 'contradiction', path: 'cancellation', other: 'cancelledAt' });
    return false;
  }
  order.cancelledAt = at;
  order.cancellation = cancellationOf(raw.cancel_reason, cancelReasons, notes);
  return true;
}

function countryOf(address: unknown): string | undefined {
  const code = isObject(address) ? address.country_code : undefined;
  return typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

function listAt(raw: Json, key: string, path: string, notes: Notes): readonly unknown[] | undefined {
  const value = raw[key];
  if (isAbsent(value)) return undefined;
  if (Array.isArray(value)) return value;
  fail(notes, path, value, { kind: 'list' });
  return undefined;
}

/** Finished refunds only. The order's own word says less: it can be "refunded" beside a refund of a part. */
function refundedOf(refunds: readonly Json[], order: Json, notes: Notes): Money | undefined {
  const currency = order.presentment_currency ?? order.currency;
  // Of a refund without its transactions, how much moved is not told.
  if (refunds.some(({ transactions }) => !Array.isArray(transactions))) return undefined;
  const transactions = refunds
    .flatMap((refund): unknown[] => (Array.isArray(refund.transactions) ? refund.transactions : []))
    .filter(isObject)
    .filter(({ kind }) => kind === 'refund');
  if (transactions.some(({ status }) => isAbsent(status))) return undefined;
  const pending = transactions.some(({ status }) => status === 'pending');
  if (pending) warn(notes, { id: 'refund-pending', path: 'refunded' });
  const done = transactions.filter(({ status }) => status === 'success');
  const amounts = done.map((one) => amountOf(one.amount, one.currency ?? order.currency, 'refunded', notes));
  const sum = sumIn(amounts, currency, 'refunded', notes);
  return pending ? sum : refundedBeside(order.financial_status, sum, 'financial_status', notes);
}

function refundLines(refund: Json, notes: Notes): readonly RefundLine[] {
  const lines: readonly unknown[] = Array.isArray(refund.refund_line_items) ? refund.refund_line_items : [];
  return lines.filter(isObject).map((line) => {
    const how = meaningOf(restockTypes, line.restock_type, 'items.0.quantityCancelled', notes)?.told;
    return {
      line: idOf(line.line_item_id),
      quantity: unitsOf(line.quantity, 'items.0.quantityCancelled', notes) ?? 0,
      how: how === 'cancelled' || how === 'returned' ? how : undefined,
    };
  });
}

function fulfilmentOf(raw: Json, notes: Notes): readonly Fulfilment[] {
  const meaning = meaningOf(fulfilmentStates, raw.status, 'items.0.quantityShipped', notes);
  if (failed.has(textOf(raw.status)?.toLowerCase() ?? '')) {
    warn(notes, { id: 'failed-fulfilment', path: 'items.0.quantityShipped' });
  }
  if (meaning && meaning.told === undefined) return [];
  const shipment = meaningOf(shipmentStates, raw.shipment_status, 'items.0.status', notes)?.told;
  const open = isAbsent(raw.shipment_status) ? ['shipped' as const] : shippedOrLater;
  return [
    {
      stage: meaning?.told === 'shipped' || meaning?.told === 'preparing' ? meaning.told : undefined,
      states: typeof shipment === 'string' ? [shipment] : open,
      shippedAt: instantOf(raw.created_at, 'shippedAt', notes),
      deliveredAt: undefined,
      expectedAt: undefined,
      units: unitsIn(raw.line_items, notes),
    },
  ];
}

function unitsIn(lines: unknown, notes: Notes): ReadonlyMap<string, number> | undefined {
  if (!Array.isArray(lines)) return undefined;
  const units = new Map<string, number>();
  for (const line of lines.filter(isObject)) {
    const id = idOf(line.id);
    const count = unitsOf(line.quantity, 'items.0.quantityShipped', notes);
    if (id === undefined || count === undefined) return undefined;
    units.set(id, (units.get(id) ?? 0) + count);
  }
  return units;
}
