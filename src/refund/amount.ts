/**
 * How much comes back for the chosen units: exact where the order tells, else the most, with what can make it less.
 * Facts page, section 5. Never more than what was paid and is not refunded yet.
 */
import type { Money, Order } from '../order/order.ts';
import {
  type Books,
  booksOf,
  goneUnits,
  goneWorth,
  type Piece,
  pieceOf,
  type RefundEntry,
  refundedAmount,
  shippingOf,
  takesRest,
} from './books.ts';
import { type FeeContext, feesFor, type PlannedDeduction } from './fees.ts';
import {
  atLeastZero,
  formatMoney,
  isMore,
  minus,
  negative,
  nothing,
  parseMoney,
  plus,
  type Sum,
  smaller,
} from './money.ts';
import type { AmountNoteId, DeductionId, Trigger } from './words.ts';

export interface RefundAmount {
  /** The most that comes back; absent where prices are not known. */
  readonly amount?: Money;
  readonly exact: boolean;
  readonly deductions: readonly PlannedDeduction[];
  readonly notes: readonly AmountNoteId[];
}

/** An amount in the making: the most, and what may be less of it. `max` absent: not known how much. */
interface Draft {
  readonly most: Sum;
  readonly open: readonly { readonly id: DeductionId; readonly max?: Sum }[];
  readonly notes: readonly AmountNoteId[];
}

export interface AmountContext extends FeeContext {
  /** Promotional credit in what was paid, where the order's payments do not tell it any longer. */
  readonly credit?: Money | undefined;
}

export function refundAmount(
  order: Order,
  entries: readonly RefundEntry[],
  trigger: Trigger,
  context: AmountContext = {},
): RefundAmount {
  const books = booksOf(order, context.marketplace, context.credit);
  if (books === undefined) return unknown('price-unknown');
  if (books === 'mixed') return unknown('mixed-currencies');
  const items = order.items ?? [];
  const whole = entries.some((entry) => entry.item === undefined);
  const rest = whole || takesRest(items, entries);
  const untouched = rest && !items.some((item) => goneUnits(item) > 0);
  const unsent = trigger === 'cancellation' || trigger === 'refund';
  if (untouched && unsent && order.total !== undefined && isNone(refundedAmount(order))) {
    const { paid, credit } = books;
    return paid === undefined ? unknown('price-unknown') : exactly(formatMoney(atLeastZero(minus(paid, credit))));
  }
  const chosen: readonly RefundEntry[] = whole ? items.map((_, item) => ({ item })) : entries;
  // Everything of an order of which nothing came back before: what was paid tells the amount by itself.
  const all = untouched && books.paid !== undefined;
  const pieces = all && unsent ? [] : piecesOf(books, chosen);
  const priced = pieces.length === chosen.length && pieces.length > 0;
  if (!all && !priced) return unknown('price-unknown');

  const goods: Draft = all && books.paid ? { most: books.paid, open: [], notes: [] } : goodsOf(books, pieces);
  const wrapped = withGiftWrap(goods, pieces, trigger, books.none);
  const shipped = withImportFees(withDelivery(wrapped, books, pieces, trigger, rest, all), books, trigger, rest, all);
  const draft = withoutRefunded(withoutCredit(shipped, books, rest, all), books, rest, all);
  const fees = feesFor(trigger, pieces, priced, context, books.none);
  const deductions = [...draft.open.map(planned), ...fees].map((deduction) => capped(deduction, draft.most));
  const notes = new Set(draft.notes);
  if (pieces.some((piece) => !piece.shareKnown)) notes.add('share-unknown');
  const uncertain = notes.size > 0 || deductions.length > 0;
  if (trigger === 'return') notes.add('return-postage');
  if (!rest) notes.add('promotion-may-change');
  return {
    amount: formatMoney(draft.most),
    exact: !uncertain,
    deductions,
    notes: [...notes],
  };
}

const isNone = (money: Money | undefined): boolean => money === undefined || !/[1-9]/.test(money.amount);

/** The common case, a whole order cancelled, costs no arithmetic. */
const exactly = (amount: Money): RefundAmount => ({ amount, exact: true, deductions: [], notes: [] });

const piecesOf = (books: Books, entries: readonly RefundEntry[]): Piece[] =>
  entries.flatMap((entry) => {
    const line = entry.item === undefined ? undefined : books.lines()[entry.item];
    return (line && pieceOf(line, entry)) ?? [];
  });

const unknown = (note: AmountNoteId): RefundAmount => ({
  exact: false,
  deductions: [],
  notes: [note],
});

const planned = ({ id, max }: Draft['open'][number]): PlannedDeduction =>
  max === undefined ? { id } : { id, max: formatMoney(max) };

/** No deduction takes more than there is. */
function capped(deduction: PlannedDeduction, most: Sum): PlannedDeduction {
  const max = deduction.max && parseMoney(deduction.max);
  return max !== undefined && isMore(max, most) ? { ...deduction, max: formatMoney(most) } : deduction;
}

/**
 * The lines' own prices. Where the total is known and so are all prices, their difference tells what fields that are
 * absent amount to: nothing, a charge beyond the lines (tax, delivery, gift wrap), or a discount.
 */
function goodsOf(books: Books, pieces: readonly Piece[]): Draft {
  const { none, paid, shipping, importFees = none } = books;
  const lines = books.lines();
  const sum = pieces.reduce((so, piece) => plus(so, piece.net), none);
  const nets = lines.flatMap((line) => line.net ?? []);
  if (paid === undefined || nets.length < lines.length) {
    const notes: AmountNoteId[] = [];
    if (pieces.some((piece) => !piece.line.taxKnown)) notes.push('tax-unknown');
    if (pieces.some((piece) => !piece.line.discountKnown)) notes.push('discount-unknown');
    if (shipping === undefined) notes.push('shipping-unknown');
    return { most: sum, open: [], notes };
  }
  const difference = minus(paid, nets.reduce(plus, plus(shipping ?? none, importFees)));
  if (nothing(difference)) return { most: sum, open: [], notes: [] };
  return negative(difference)
    ? { most: sum, open: [{ id: 'unexplained-difference', max: smaller(minus(none, difference), sum) }], notes: [] }
    : { most: plus(sum, difference), open: [{ id: 'unexplained-difference', max: difference }], notes: [] };
}

/**
 * Delivery comes back with the whole order (`amount-precancel-full`); with a part, the part's own share where the order
 * tells it line by line, else at most all of it (`amount-partial-cancel`, `ship-eu-partial`). After a return it is not always refunded
 * (`ship-outbound-us`), after a withdrawal only at the standard rate (`ship-eu-outbound`).
 */
function withDelivery(
  draft: Draft,
  { shipping: whole, none }: Books,
  pieces: readonly Piece[],
  trigger: Trigger,
  rest: boolean,
  all: boolean,
): Draft {
  const own = all ? undefined : shippingOf(pieces, none);
  const shipping = own ?? whole;
  const id = deliveryRisk(trigger, rest || own !== undefined);
  if (shipping === undefined) return all && id !== undefined ? { ...draft, open: [...draft.open, { id }] } : draft;
  const most = all ? draft.most : plus(draft.most, shipping);
  return {
    ...draft,
    most,
    open: id === undefined || !isMore(shipping, none) ? draft.open : [...draft.open, { id, max: shipping }],
  };
}

function deliveryRisk(trigger: Trigger, rest: boolean): DeductionId | undefined {
  if (trigger === 'return') return 'outbound-shipping';
  if (!rest) return 'other-items-shipping';
  return trigger === 'withdrawal' ? 'express-delivery' : undefined;
}

/** Extra services may stay with the buyer who withdraws (`ship-eu-return`). */
function withGiftWrap(draft: Draft, pieces: readonly Piece[], trigger: Trigger, none: Sum): Draft {
  if (trigger !== 'withdrawal') return draft;
  const max = pieces.flatMap(({ giftWrap }) => giftWrap ?? []).reduce(plus, none);
  return isMore(max, none) ? { ...draft, open: [...draft.open, { id: 'gift-wrap', max }] } : draft;
}

/** They come back with a cancelled order; with a part only its share, and after a return not always (`import-fees`). */
function withImportFees(
  draft: Draft,
  { importFees, none }: Books,
  trigger: Trigger,
  rest: boolean,
  all: boolean,
): Draft {
  if (importFees === undefined || !isMore(importFees, none)) return draft;
  const sure = rest && (trigger === 'cancellation' || trigger === 'refund');
  return {
    ...draft,
    most: all ? draft.most : plus(draft.most, importFees),
    open: sure ? draft.open : [...draft.open, { id: 'import-fees', max: importFees }],
  };
}

/** Which items the credit paid for is not told: of a part of the order it may be that part's. */
function withoutCredit(draft: Draft, books: Books, rest: boolean, all: boolean): Draft {
  const { paid, credit, refunded, none } = books;
  if (!isMore(credit, none)) return draft;
  if (all) return { ...draft, most: atLeastZero(minus(draft.most, credit)) };
  // What was paid in money and is not refunded settles it.
  if (rest && paid !== undefined && refunded !== undefined) return draft;
  return { ...draft, open: [...draft.open, { id: 'promotional-credit', max: smaller(credit, draft.most) }] };
}

/** What was refunded before is not refunded again, and may have been for these units. */
function withoutRefunded(draft: Draft, books: Books, rest: boolean, all: boolean): Draft {
  const { credit, refunded, none } = books;
  const paid = books.paid && atLeastZero(minus(books.paid, credit));
  if (refunded === undefined) return paid === undefined ? draft : { ...draft, most: smaller(draft.most, paid) };
  if (all) return { ...draft, most: atLeastZero(minus(draft.most, refunded)) };
  const most = paid === undefined ? draft.most : smaller(draft.most, atLeastZero(minus(paid, refunded)));
  // With the rest of the order the total has settled it.
  if (rest && paid !== undefined) return { ...draft, most };
  const unexplained = smaller(atLeastZero(minus(refunded, goneWorth(books))), most);
  return {
    ...draft,
    most,
    open: isMore(unexplained, none) ? [...draft.open, { id: 'already-refunded', max: unexplained }] : draft.open,
  };
}
