/** How an order was paid, by its transactions: one payment for each gateway. */
import type { Money, Payment } from '../../order/order.ts';
import { isNegative, minusOf, sumOf } from '../amounts.ts';
import { isAbsent, type Notes, textOf, warn } from '../notes.ts';
import type { Draft, Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { methodOf } from './facts.ts';
import { moneyOf } from './graphql-money.ts';
import { paymentMethods, transactionKinds } from './words-graphql.ts';

/** Undefined where no transaction tells of a payment. `charged`: what the order as a whole says. */
export function paymentsIn(
  transactions: readonly Json[],
  charged: boolean | undefined,
  notes: Notes,
): readonly Payment[] | undefined {
  const done = transactions.filter(isDone);
  for (const transaction of transactions) meaningOf(transactionKinds, transaction.kind, 'payments.0.charged', notes);
  const paying = done.filter(({ kind }) => paysBy(kind) !== undefined);
  const gateways = [...new Set(paying.map(({ gateway }) => textOf(gateway)))];
  const payments = gateways.map((gateway): Payment => {
    const own = paying.filter((transaction) => textOf(transaction.gateway) === gateway);
    const sum = (...kinds: readonly string[]) => sumOfKind(own, kinds, notes);
    const [taken, reserved] = [sum('SALE', 'CAPTURE'), sum('AUTHORIZATION', 'EMVAUTHORIZATION')];
    const payment: Draft<Payment> = {};
    const method = methodOf(gateway, paymentMethods);
    if (method !== undefined) payment.method = method;
    const amount = taken ?? reserved;
    if (amount) payment.amount = amount;
    const known = chargedOf(own, taken, reserved, charged);
    if (known !== undefined) payment.charged = known;
    return payment;
  });
  // The list of transactions may not be whole.
  if (charged !== undefined && payments.length > 0 && payments.every((one) => one.charged === !charged)) {
    warn(notes, { id: 'contradiction', path: 'payments.0.charged', other: 'displayFinancialStatus' });
    return payments.map(({ charged: _, ...rest }) => rest);
  }
  return payments.length > 0 ? payments : undefined;
}

const isRefund = ({ kind }: Json): boolean => folded(textOf(kind) ?? '') === 'refund';

export const hasPendingRefund = (transactions: readonly Json[]): boolean =>
  transactions.some((one) => isRefund(one) && folded(textOf(one.status) ?? '') === 'pending');

/** Finished ones only. */
export function refundsIn(transactions: readonly Json[], notes: Notes): readonly (Money | undefined)[] {
  if (hasPendingRefund(transactions)) warn(notes, { id: 'refund-pending', path: 'refunded' });
  return transactions.filter((one) => isRefund(one) && isDone(one)).map((one) => amountIn(one, 'refunded', notes));
}

const isDone = ({ status }: Json): boolean => folded(textOf(status) ?? '') === 'success';
const paysBy = (kind: unknown): unknown => transactionKinds.meaning(textOf(kind) ?? '')?.told;
const amountIn = ({ amountSet, amount }: Json, path: string, notes: Notes): Money | undefined =>
  moneyOf(isAbsent(amountSet) ? amount : amountSet, path, notes);

function sumOfKind(transactions: readonly Json[], kinds: readonly string[], notes: Notes): Money | undefined {
  const amounts = transactions
    .filter(({ kind }) => kinds.includes(folded(textOf(kind) ?? '').toUpperCase()))
    .map((transaction) => amountIn(transaction, 'payments.0.amount', notes));
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === amounts.length ? sumOf(known) : undefined;
}

/** True only where all that was reserved has been taken. */
function chargedOf(
  transactions: readonly Json[],
  taken: Money | undefined,
  reserved: Money | undefined,
  whole: boolean | undefined,
): boolean | undefined {
  const took = transactions.some(({ kind }) => paysBy(kind) === true);
  if (!took) return transactions.length > 0 ? false : whole;
  if (!transactions.some(({ kind }) => paysBy(kind) === false && folded(textOf(kind) ?? '') !== 'void')) return true;
  const left = taken && reserved && minusOf(taken, reserved);
  return left && !isNegative(left) ? true : undefined;
}
