/** What an order says of money, read once: each line, and the pieces of lines that are asked about. */
import { countryOf } from '../order/marketplaces.ts';
import type { Item, Money, Order, Payment } from '../order/order.ts';
import { atLeastZero, minus, parseMoney, plus, type Sum, shareOf, smaller, zero } from './money.ts';
import { soleMethod } from './split.ts';

/** The units that a decision is about. */
export interface RefundEntry {
  /** Position in the order's items; absent: the order as a whole. */
  readonly item?: number | undefined;
  /** How many units; absent: all of the line that are neither cancelled nor returned. */
  readonly units?: number | undefined;
  /**
   * Units of the line that stand ahead of these, cancelled and returned ones included, so that the pieces of a line
   * add up to it; absent: the cancelled and returned ones.
   */
  readonly before?: number | undefined;
}

export interface Line {
  readonly item: Item;
  /** After the discount, without tax; absent where the price is not known. */
  readonly price?: Sum;
  /** With tax and gift wrap: what the line costs, but for its delivery. */
  readonly net?: Sum;
  readonly giftWrap?: Sum;
  /** Its own delivery, where the order tells it line by line. */
  readonly shipping?: Sum;
  readonly discountKnown: boolean;
  readonly taxKnown: boolean;
}

export interface Piece {
  readonly line: Line;
  readonly price: Sum;
  readonly net: Sum;
  readonly giftWrap?: Sum;
  readonly shipping?: Sum;
  /** False where the line's quantity is not known: then the piece is the whole line. */
  readonly shareKnown: boolean;
}

export interface Books {
  readonly none: Sum;
  /** All of these are read when they are asked for: the total often tells all. */
  lines(): readonly Line[];
  /** Told line by line, or only for the whole order. */
  readonly shipping: Sum | undefined;
  readonly importFees: Sum | undefined;
  readonly refunded: Sum | undefined;
  /** What the order costs: its total, or all of its payments. */
  readonly paid: Sum | undefined;
  /** How much of that was promotional credit, which is never paid back (`promo-cert`). */
  readonly credit: Sum;
}

const read = (money: Money | undefined): Sum | undefined => (money === undefined ? undefined : parseMoney(money));

/** Whether all of it came back tells no amount. */
export const refundedAmount = ({ refunded }: Order): Money | undefined =>
  typeof refunded === 'boolean' ? undefined : refunded;

function* amountsIn(order: Order): Generator<Money | undefined> {
  yield* [order.total, order.shipping, order.importFees, refundedAmount(order)];
  for (const payment of order.payments ?? []) yield payment.amount;
  for (const item of order.items ?? []) yield* [item.price, item.tax, item.discount, item.giftWrap, item.shipping];
}

/** The one currency of the order; `mixed` where it names several, undefined where it names none. */
function currencyOf(order: Order): string | 'mixed' | undefined {
  let found: string | undefined;
  for (const money of amountsIn(order)) {
    if (money === undefined) continue;
    if (found !== undefined && money.currency !== found) return 'mixed';
    found = money.currency;
  }
  return found;
}

/**
 * Undefined where the order names no amount at all; `mixed` where it names several currencies. `credit` is given where
 * the order's payments do not tell it any longer.
 */
export function booksOf(order: Order, marketplace: string | undefined, credit?: Money): Books | 'mixed' | undefined {
  const currency = currencyOf(order);
  if (currency === undefined || currency === 'mixed') return currency;
  const none = zero(currency);
  let known: readonly Line[] | undefined;
  const lines = () => (known ??= (order.items ?? []).map((item) => lineOf(item, taxIsAdded(marketplace))));
  return {
    none,
    lines,
    get shipping() {
      return shippingOf(lines(), none) ?? read(order.shipping);
    },
    get importFees() {
      return read(order.importFees);
    },
    get refunded() {
      return read(refundedAmount(order));
    },
    get paid() {
      return read(order.total) ?? paidBy(order.payments ?? [], none);
    },
    get credit() {
      return read(credit) ?? creditOf(order, none);
    },
  };
}

/** Undefined where some line, or every line, does not tell its own. */
export function shippingOf(lines: readonly { readonly shipping?: Sum }[], none: Sum): Sum | undefined {
  const own = lines.flatMap(({ shipping }) => shipping ?? []);
  return own.length === 0 || own.length < lines.length ? undefined : own.reduce(plus, none);
}

/** Undefined where there is no payment, or one whose amount is not told. */
function paidBy(payments: readonly Payment[], none: Sum): Sum | undefined {
  const amounts = payments.flatMap((payment) => read(payment.amount) ?? []);
  return payments.length === 0 || amounts.length < payments.length ? undefined : amounts.reduce(plus, none);
}

/** Some shops' totals hold the credit, others' are what was left to pay: the other payments tell which. */
function creditOf({ payments = [], total }: Order, none: Sum): Sum {
  const credits = payments.filter(({ method }) => soleMethod(method) === 'promotional-credit');
  if (credits.length === 0) return none;
  const told = paidBy(credits, none);
  const whole = read(total);
  if (whole === undefined) return told ?? none;
  const others = payments.filter((payment) => !credits.includes(payment));
  const inMoney = others.length === 0 ? none : paidBy(others, none);
  if (inMoney === undefined) return told === undefined ? none : smaller(told, whole);
  const rest = atLeastZero(minus(whole, inMoney));
  return told === undefined ? rest : smaller(told, rest);
}

/** In the US and Canada tax is added to prices, elsewhere prices contain it: there an absent tax is none. */
function taxIsAdded(marketplace: string | undefined): boolean {
  const country = countryOf(marketplace);
  return country === undefined || country === 'US' || country === 'CA';
}

function lineOf(item: Item, taxAdded: boolean): Line {
  const price = read(item.price);
  const discount = read(item.discount);
  const tax = read(item.tax);
  const discountKnown = discount !== undefined;
  const taxKnown = tax !== undefined || !taxAdded;
  const shipping = read(item.shipping);
  const giftWrap = read(item.giftWrap);
  const line: Line = {
    item,
    discountKnown,
    taxKnown,
    ...(shipping !== undefined && { shipping }),
    ...(giftWrap !== undefined && { giftWrap }),
  };
  if (price === undefined) return line;
  const discounted = discount === undefined ? price : atLeastZero(minus(price, discount));
  return {
    ...line,
    price: discounted,
    net: [tax, giftWrap].reduce<Sum>((sum, one) => (one ? plus(sum, one) : sum), discounted),
  };
}

/** Units that came back before, by cancellation or return. */
export const goneUnits = (item: Item): number => (item.quantityCancelled ?? 0) + (item.quantityReturned ?? 0);

/** Undefined where the price is not known. */
export function pieceOf(line: Line, entry: RefundEntry): Piece | undefined {
  const { item, price, net, giftWrap, shipping } = line;
  if (price === undefined || net === undefined) return undefined;
  const quantity = item.quantity;
  if (quantity === undefined || quantity < 1) {
    const shareKnown = entry.units === undefined && goneUnits(item) === 0;
    return { line, price, net, ...(giftWrap && { giftWrap }), ...(shipping && { shipping }), shareKnown };
  }
  const before = Math.min(entry.before ?? goneUnits(item), quantity);
  const units = Math.min(entry.units ?? quantity, quantity - before);
  const share = (sum: Sum): Sum => shareOf(sum, before, units, quantity);
  return {
    line,
    price: share(price),
    net: share(net),
    ...(giftWrap && { giftWrap: share(giftWrap) }),
    ...(shipping && { shipping: share(shipping) }),
    shareKnown: true,
  };
}

/** The worth of the units that came back before. */
export function goneWorth({ lines, none }: Books): Sum {
  return lines().reduce((sum, line) => {
    const gone = pieceOf(line, { units: goneUnits(line.item), before: 0 });
    return gone?.shareKnown === true && goneUnits(line.item) > 0 ? plus(sum, gone.net) : sum;
  }, none);
}

/** Whether the entries take all that is left of the order: then its delivery comes back with it. */
export function takesRest(items: readonly Item[], entries: readonly RefundEntry[]): boolean {
  return items.every((item, index) => {
    const own = entries.filter((entry) => entry.item === index);
    if (own.some((entry) => entry.units === undefined)) return true;
    if (item.quantity === undefined) return false;
    return own.reduce((sum, entry) => sum + (entry.units ?? 0), 0) >= item.quantity - goneUnits(item);
  });
}
