/** How an order is paid, and whether the money has been taken. */
import type { Money, Order, Payment } from '../../order/order.ts';
import type { PaymentMethod, Status } from '../../order/vocabulary.ts';
import { isAbsent, type Notes, warn } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { meaningOf } from '../words.ts';
import { moneyOf } from './money.ts';
import { paymentMethods } from './words.ts';

/** Where the order stands when the money is asked about. */
export interface PaymentState {
  readonly status: Status | undefined;
  /** Nothing later than the status can be meant. */
  readonly exact: boolean;
  /** Units that have left a cancelled order all the same. */
  readonly someShipped: boolean;
}

type Known = Pick<Order, 'replacement' | 'fulfilledBy' | 'total'>;

export function paymentsOf(raw: Json, order: Known, state: PaymentState, notes: Notes): readonly Payment[] | undefined {
  // A replacement is not paid for.
  if (order.replacement === true) return [];
  const payment = (method: PaymentMethod | undefined, amount: Money | undefined): Payment =>
    paymentOf(method, amount, order.fulfilledBy, state);
  const executions = raw.PaymentExecutionDetail;
  if (Array.isArray(executions) && executions.length > 0) {
    return executions.filter(isObject).map((execution, index) => {
      const method = methodOf(execution.PaymentMethod, index, notes);
      return payment(method, moneyOf(execution.Payment, `payments.${index}`, 'amount', notes));
    });
  }
  const written = raw.PaymentMethodDetails;
  const details = Array.isArray(written) ? written.filter((detail) => !isAbsent(detail)) : [];
  const methods = details.map((detail, index) => methodOf(detail, index, notes));
  const coarse = methodOf(raw.PaymentMethod, 0, notes);
  if (coarse && methods.every((method) => method === undefined)) return [payment(coarse, order.total)];
  const payments = methods.map((method) => payment(method, methods.length === 1 ? order.total : undefined));
  return payments.some((known) => Object.keys(known).length > 0) ? payments : undefined;
}

/** Each amount keeps its own currency; that they differ is told, unless the lines' sum has said it already. */
export function warnMixed(order: Pick<Order, 'total' | 'items' | 'payments'>, notes: Notes): void {
  const amounts = [order.total, ...(order.items ?? []).map(({ price }) => price)];
  const paid = (order.payments ?? []).map(({ amount }) => amount);
  const currencies = [...new Set([...amounts, ...paid].flatMap((money) => money?.currency ?? []))];
  if (currencies.length < 2 || notes.warnings.some(({ id }) => id === 'mixed-currencies')) return;
  warn(notes, { id: 'mixed-currencies', found: currencies.slice(0, 2).join(', ') });
}

/** Whether it has been charged follows from where the order stands. */
export function paymentOf(
  method: PaymentMethod | undefined,
  amount: Money | undefined,
  fulfilledBy: Order['fulfilledBy'],
  state: PaymentState,
): Payment {
  const known: Draft<Payment> = {};
  if (method !== undefined) known.method = method;
  if (amount !== undefined) known.amount = amount;
  const charged = chargedOf(method, fulfilledBy, state);
  if (charged !== undefined) known.charged = charged;
  return known;
}

function methodOf(value: unknown, index: number, notes: Notes): PaymentMethod | undefined {
  const told = meaningOf(paymentMethods, value, `payments.${index}.method`, notes)?.told;
  return typeof told === 'string' ? told : undefined;
}

type Group = 'card' | 'balance' | 'transfer' | 'cash' | 'invoice';

// A method that is not told is mostly a card.
function groupOf(method: PaymentMethod | undefined): Group {
  switch (method) {
    case 'gift-card-balance':
    case 'points':
      return 'balance';
    case 'convenience-store':
    case 'bank-account':
    case 'other':
      return 'transfer';
    case 'cash-on-delivery':
      return 'cash';
    case 'invoice':
      return 'invoice';
    default:
      return 'card';
  }
}

/** Absent where a method's money may or may not have been taken in this state. */
function chargedOf(
  method: PaymentMethod | undefined,
  fulfilledBy: Order['fulfilledBy'],
  state: PaymentState,
): boolean | undefined {
  const group = groupOf(method);
  switch (state.status) {
    case 'preorder':
    case 'pending':
      return group === 'balance' ? undefined : false;
    case 'unshipped':
      if (group === 'transfer') return true;
      if (group === 'cash') return false;
      // With several items on their way one by one, Amazon may charge an unshipped one after some days.
      return group === 'card' && fulfilledBy === 'merchant' ? false : undefined;
    case 'shipped':
    case 'out-for-delivery':
    case 'undeliverable':
    case 'delivered':
      if (group === 'invoice') return undefined;
      if (group !== 'cash') return true;
      return state.exact ? state.status === 'delivered' : undefined;
    case 'cancelled':
      if (group === 'cash') return false;
      return group === 'card' && fulfilledBy === 'merchant' && !state.someShipped ? false : undefined;
    default:
      return undefined;
  }
}
