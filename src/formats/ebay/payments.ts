/** How an eBay order was paid, and what went back. eBay's own amounts there are the seller's net, never the buyer's. */
import type { Money, Order, Payment } from '../../order/order.ts';
import { isNegative, minusOf, sumOf, unsigned } from '../amounts.ts';
import { flagOf, isAbsent, type Notes, textOf, warn } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { moneyOf, signedMoneyOf } from './money.ts';
import { orderPayments, paymentMethods, paymentStatuses } from './words.ts';

export function setAmounts(order: Draft<Order>, raw: Json, lines: readonly Json[], notes: Notes): void {
  const summary = isObject(raw.pricingSummary) ? raw.pricingSummary : {};
  const shipping = shippingOf(summary, notes);
  if (shipping) order.shipping = shipping;
  const total = moneyOf(summary.total, 'total', notes);
  if (total) order.total = total;
  // eBay's own tax is in the total only where the taxes were asked for, line by line.
  const apart = total !== undefined && collectsTax(raw, lines, notes) && !lines.some(({ taxes }) => isFilled(taxes));
  if (apart) warn(notes, { id: 'tax-apart', path: 'total' });
  const payments = paymentsOf(raw, apart ? undefined : total, notes);
  if (payments.length > 0) order.payments = payments;
  const refunded = refundedOf(raw, lines, total, apart, notes);
  if (refunded !== undefined) order.refunded = refunded;
}

function shippingOf(summary: Json, notes: Notes): Money | undefined {
  const cost = moneyOf(summary.deliveryCost, 'shipping', notes);
  const discount = signedMoneyOf(summary.deliveryDiscount, 'shipping', notes);
  const shipping = cost && discount ? minusOf(cost, unsigned(discount)) : cost;
  return shipping && !isNegative(shipping) ? shipping : undefined;
}

const isFilled = (list: unknown): boolean => Array.isArray(list) && list.length > 0;

function collectsTax(raw: Json, lines: readonly Json[], notes: Notes): boolean {
  const told = flagOf(raw.ebayCollectAndRemitTax, 'total', notes);
  return told === true || lines.some(({ ebayCollectAndRemitTaxes: taxes }) => isFilled(taxes));
}

function paymentsOf(raw: Json, total: Money | undefined, notes: Notes): readonly Payment[] {
  const charged = meaningOf(orderPayments, raw.orderPaymentStatus, 'payments.0.charged', notes)?.told;
  const summary = isObject(raw.paymentSummary) ? raw.paymentSummary.payments : undefined;
  const written = Array.isArray(summary) ? summary.filter(isObject) : [];
  if (written.length === 0) {
    return typeof charged === 'boolean' ? [{ ...(total && { amount: total }), charged }] : [];
  }
  const payments = written.map((payment, index): Payment => {
    const at = `payments.${index}`;
    const method = meaningOf(paymentMethods, payment.paymentMethod, `${at}.method`, notes)?.told;
    const paid = meaningOf(paymentStatuses, payment.paymentStatus, `${at}.charged`, notes)?.told;
    return {
      ...(typeof method === 'string' && { method }),
      ...(total && written.length === 1 && { amount: total }),
      ...(typeof paid === 'boolean' && { charged: paid }),
    };
  });
  // One of several may fail before another is made.
  if (charged !== true || payments.some((payment) => payment.charged !== false)) return payments;
  warn(notes, { id: 'contradiction', path: 'payments.0.charged', other: 'orderPaymentStatus' });
  return payments.map(({ charged: _, ...rest }) => rest);
}

/** `PENDING` and `FAILED` of an order may be said of a refund: whether its payment is outstanding; undefined: not told. */
export function isUnpaid(raw: Json, { payments = [] }: Pick<Order, 'payments'>): boolean | undefined {
  const word = textOf(raw.orderPaymentStatus);
  if (word === undefined) return undefined;
  const meaning = orderPayments.meaning(word);
  if (meaning?.told === true) return false;
  if (payments.some(({ charged }) => charged === false)) return true;
  return payments.length > 0 && payments.every(({ charged }) => charged === true) ? false : undefined;
}

function refundedOf(
  raw: Json,
  lines: readonly Json[],
  total: Money | undefined,
  apart: boolean,
  notes: Notes,
): Order['refunded'] {
  const summary = isObject(raw.paymentSummary) ? raw.paymentSummary.refunds : undefined;
  const refunds = Array.isArray(summary) ? summary.filter(isObject) : [];
  const stateOf = (refund: Json): string => folded(textOf(refund.refundStatus) ?? '');
  if (refunds.some((refund) => stateOf(refund) === 'pending')) warn(notes, { id: 'refund-pending', path: 'refunded' });
  const dated = lines
    .flatMap((line) => (Array.isArray(line.refunds) ? line.refunds.filter(isObject) : []))
    .filter(({ refundDate }) => !isAbsent(refundDate));
  const finished = dated.length > 0 ? dated : refunds.filter((refund) => stateOf(refund) === 'refunded');
  const back = sumOf(finished.flatMap(({ amount }) => moneyOf(amount, 'refunded', notes) ?? []));
  const status = folded(textOf(raw.orderPaymentStatus) ?? '');
  if (status === 'fullyrefunded') return total && !apart ? total : true;
  if (back) {
    warn(notes, { id: 'refund-inexact', path: 'refunded' });
    return back;
  }
  if (status === 'partiallyrefunded') return false;
  // Empty lists of an order that was paid: nothing went back.
  const none = Array.isArray(summary) && refunds.length === 0 && status === 'paid';
  return none && total ? minusOf(total, total) : undefined;
}
