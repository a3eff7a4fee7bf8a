/** A Shopify order as GraphQL writes it: the Admin API's, and under other names the Storefront's and the customer's. */
import type { Order } from '../../order/order.ts';
import { hostOf } from '../hosts.ts';
import { flagOf, instantOf, isAbsent, type Notes, textOf, warn } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { assemble } from './assemble.ts';
import { type Connection, connectionIn } from './connections.ts';
import { begin, cancellationOf, paymentsOf, refundedBeside, sumIn } from './facts.ts';
import { lineOf, refundLines } from './graphql-lines.ts';
import { moneyOf } from './graphql-money.ts';
import { hasPendingRefund, paymentsIn, refundsIn } from './graphql-payments.ts';
import { fulfilmentOf, warehouseOrderOf } from './graphql-shipping.ts';
import { setReturns } from './returns.ts';
import type { Word } from './source.ts';
import { sorted } from './times.ts';
import { cancelReasons, charged, fulfilment, holds, paymentMethods } from './words-graphql.ts';

export function readOrder(id: string, raw: Json, notes: Notes): Order {
  const order = begin(
    id,
    {
      number: raw.name,
      shop: hostOf(raw.statusPageUrl) ?? hostOf(raw.statusUrl),
      placedAt: isAbsent(raw.processedAt) ? raw.createdAt : raw.processedAt,
      updatedAt: raw.updatedAt,
      shipTo: countryOf(raw.shippingAddress),
    },
    notes,
  );

  const lists = listsIn(raw, notes);
  setMoney(order, raw, lists, notes);
  const word = wordOf(raw, notes);
  const given = lists.warehouse?.nodes ?? [];
  const held = [word?.text, ...given.map(({ status }) => textOf(status))];
  if (held.some((text) => holds.meaning(text ?? '')?.told === true)) order.onHold = true;
  const warehouse = given.flatMap((one) => warehouseOrderOf(one, notes));
  const [shipBy] = sorted(warehouse.map((one) => one.shipBy));
  if (shipBy !== undefined) order.shipBy = shipBy;
  if (raw.test === true) warn(notes, { id: 'test-order' });
  const returns = connectionIn(raw.returns)?.nodes.map(({ status }) => status) ?? [];
  setReturns(order, [raw.returnStatus, ...returns], notes);

  const taxInside = flagOf(raw.taxesIncluded, 'items.0.tax', notes) === true;
  return assemble(
    {
      order,
      cancelled: cancelledIn(raw, order, notes),
      word,
      paymentPending: folded(textOf(financialOf(raw)) ?? '') === 'pending',
      fulfilments: lists.fulfilments?.nodes.flatMap((one) => fulfilmentOf(one, notes)),
      warehouse,
      refunded: (lists.refunds?.nodes ?? []).flatMap((refund) => refundLines(refund, notes)),
      lines: lists.lines?.nodes.map((line, index) => lineOf(line, `items.${index}`, taxInside, notes)),
    },
    notes,
  );
}

type Lists = Readonly<
  Record<'lines' | 'fulfilments' | 'warehouse' | 'refunds' | 'transactions', Connection | undefined>
>;

/** A list that goes on over another page is not all there is. */
function listsIn(raw: Json, notes: Notes): Lists {
  const lists: Lists = {
    lines: connectionIn(raw.lineItems),
    fulfilments: connectionIn(raw.fulfillments),
    warehouse: connectionIn(raw.fulfillmentOrders),
    refunds: connectionIn(raw.refunds),
    transactions: connectionIn(raw.transactions),
  };
  if (Object.values(lists).some((list) => list?.more)) warn(notes, { id: 'incomplete', path: 'items' });
  return lists;
}

const financialOf = (raw: Json): unknown => raw.displayFinancialStatus ?? raw.financialStatus;

function setMoney(order: Draft<Order>, raw: Json, { transactions, refunds }: Lists, notes: Notes): void {
  const total = moneyOf(raw.totalPriceSet ?? raw.totalPrice, 'total', notes);
  if (total) order.total = total;
  const shipping = moneyOf(raw.totalShippingPriceSet ?? raw.totalShipping, 'shipping', notes);
  if (shipping) order.shipping = shipping;
  const financial = meaningOf(charged, financialOf(raw), 'payments.0.charged', notes)?.told;
  const paid = typeof financial === 'boolean' ? financial : undefined;
  const names: readonly unknown[] = Array.isArray(raw.paymentGatewayNames) ? raw.paymentGatewayNames : [];
  const payments =
    (transactions && paymentsIn(transactions.nodes, paid, notes)) ?? paymentsOf(names, paymentMethods, paid, total);
  if (payments) order.payments = payments;

  const listed = transactions ?? transactionsOf(refunds);
  const finished = listed && refundsIn(listed.nodes, notes);
  const refunded =
    moneyOf(raw.totalRefundedSet ?? raw.totalRefunded, 'refunded', notes) ??
    (finished && sumIn(finished, total?.currency, 'refunded', notes));
  const told =
    listed && hasPendingRefund(listed.nodes)
      ? refunded
      : refundedBeside(financialOf(raw), refunded, 'displayFinancialStatus', notes);
  if (told) order.refunded = told;
}

/** Where the order does not tell its transactions, its refunds may. */
function transactionsOf(refunds: Connection | undefined): Connection | undefined {
  const told = refunds?.nodes.map(({ transactions }) => connectionIn(transactions));
  if (!told?.every((list) => list !== undefined)) return undefined;
  return { nodes: told.flatMap(({ nodes }) => nodes), more: told.some(({ more }) => more) };
}

function wordOf(raw: Json, notes: Notes): Word | undefined {
  const text = textOf(raw.displayFulfillmentStatus ?? raw.fulfillmentStatus);
  if (text === undefined) return undefined;
  const told = meaningOf(fulfilment, text, 'status', notes)?.told;
  return { text, told: typeof told === 'string' ? told : undefined };
}

/** The key with null says that the order is not cancelled. */
function cancelledIn(raw: Json, order: Draft<Order>, notes: Notes): boolean | undefined {
  const written = raw.cancelledAt === undefined ? raw.canceledAt : raw.cancelledAt;
  const at = instantOf(written, 'cancelledAt', notes);
  if (at === undefined) {
    if (written !== null) return undefined;
    if (!isAbsent(raw.cancelReason)) warn(notes, { id: 'contradiction', path: 'cancellation', other: 'cancelledAt' });
    return false;
  }
  order.cancelledAt = at;
  order.cancellation = cancellationOf(raw.cancelReason, cancelReasons, notes);
  return true;
}

function countryOf(address: unknown): string | undefined {
  const codes = isObject(address) ? [address.countryCodeV2, address.countryCode, address.territoryCode] : [];
  return codes.filter((code) => typeof code === 'string').find((code) => /^[A-Z]{2}$/.test(code));
}
