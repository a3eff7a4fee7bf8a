/**
 * Which payment gets how much of a refund. In which order payments are refilled is not published (`split-order`), so
 * each gets the least and the most that any order gives it: of all that was paid, its own amount.
 * Promotional credit is never paid back (`promo-cert`).
 */
import type { Money, Order, Payment } from '../order/order.ts';
import type { PaymentMethod } from '../order/vocabulary.ts';
import { atLeastZero, formatMoney, isMore, minus, parseMoney, plus, type Sum, sameCurrency, smaller } from './money.ts';

export interface PaymentShare {
  /** Position in the order's payments. */
  readonly payment: number;
  /** Absent where the order does not tell one. */
  readonly method?: PaymentMethod;
  readonly charged?: boolean;
  /** The most that this payment gets back; absent where it is not known. */
  readonly amount?: Money;
  /** The least, where it differs. */
  readonly atLeast?: Money;
}

const cards: readonly PaymentMethod[] = ['card', 'credit-card', 'debit-card'];

/** One method where one is known; a list of nothing but cards is a card. */
export function soleMethod(method: Payment['method']): PaymentMethod | undefined {
  const methods = method === undefined ? [] : [method].flat();
  const [only] = methods;
  if (methods.length < 2) return only;
  return methods.every((one) => cards.includes(one)) ? 'card' : undefined;
}

/**
 * `amount` is the most that comes back in all; absent: not known. `least`: where deductions leave less of it.
 * An order without payments gives no shares.
 */
export function splitRefund(
  order: Pick<Order, 'payments' | 'total'>,
  amount: Money | undefined,
  least: Money | undefined = amount,
): readonly PaymentShare[] {
  const [single] = order.payments ?? [];
  if (amount !== undefined && order.payments?.length === 1 && single !== undefined && single.amount === undefined) {
    const share = bare(single, 0);
    if (share.method !== 'promotional-credit') return [{ ...share, amount }];
  }
  const all = amount && parseMoney(amount);
  const sure = least && parseMoney(least);
  const accounts = (order.payments ?? []).map((payment, index) => ({
    share: bare(payment, index),
    room: roomOf(order, index),
  }));
  const paying = accounts.filter(({ share }) => share.method !== 'promotional-credit');
  const everything =
    all !== undefined &&
    refillsAll(
      all,
      paying.map((account) => account.room),
    );
  return accounts.map((account) => {
    const { share, room } = account;
    // Of a part of the order it is not told how much of that the credit paid for.
    if (!paying.includes(account)) return everything && room ? { ...share, amount: formatMoney(room) } : share;
    if (all === undefined || (room !== undefined && !sameCurrency(all, room))) return share;
    if (room === undefined) return paying.length === 1 ? { ...share, amount: formatMoney(all) } : share;
    const others = paying.filter((other) => other !== account).map((other) => other.room);
    return { ...share, ...range(all, sure ?? all, room, others) };
  });
}

/** Whether every payment gets back all that it took. */
function refillsAll(all: Sum, rooms: readonly (Sum | undefined)[]): boolean {
  const known = rooms.flatMap((room) => (room !== undefined && sameCurrency(all, room) ? [room] : []));
  return known.length === rooms.length && !isMore(known.reduce(plus, minus(all, all)), all);
}

/** The most: filled first. The least: filled when all others are full, from the least that comes back in all. */
function range(
  all: Sum,
  sure: Sum,
  room: Sum,
  others: readonly (Sum | undefined)[],
): Pick<PaymentShare, 'amount' | 'atLeast'> {
  const known = others.flatMap((other) => other ?? []);
  const most = smaller(all, room);
  // Alone it gets whatever comes back: the amount of the whole says how much less that may be.
  const lowest = others.length === 0 ? all : sure;
  const least = known.length < others.length ? minus(all, all) : atLeastZero(known.reduce(minus, lowest));
  return isMore(most, least)
    ? { amount: formatMoney(most), atLeast: formatMoney(least) }
    : { amount: formatMoney(most) };
}

function bare(payment: Payment, index: number): PaymentShare {
  const method = soleMethod(payment.method);
  const share: { -readonly [Key in keyof PaymentShare]: PaymentShare[Key] } = { payment: index };
  if (method !== undefined) share.method = method;
  if (payment.charged !== undefined) share.charged = payment.charged;
  return share;
}

/** What a payment took: its own amount, or what the others leave of the total. */
function roomOf({ payments = [], total }: Pick<Order, 'payments' | 'total'>, index: number): Sum | undefined {
  const own = payments[index]?.amount;
  if (own !== undefined) return parseMoney(own);
  const whole = total === undefined ? undefined : parseMoney(total);
  const others = payments
    .filter((_, other) => other !== index)
    .map((payment) => payment.amount && parseMoney(payment.amount));
  const known = others.flatMap((sum) => sum ?? []);
  if (whole === undefined || known.length < others.length) return undefined;
  if (known.some((sum) => !sameCurrency(whole, sum))) return undefined;
  return atLeastZero(known.reduce(minus, whole));
}
