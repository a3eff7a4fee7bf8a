/** Amounts of an order, and what arithmetic over them proves: whether tax is inside the prices, and which are zero. */
import { absolute, decimals, isDecimal, isZero, readDecimal, scaled, unscaled } from '../../order/decimal.ts';
import type { Money } from '../../order/order.ts';
import { isAbsent, type Notes, warn, warnUnknown } from '../notes.ts';
import { isObject } from '../values.ts';

/** `{CurrencyCode, Amount}` or `{currencyCode, amount}`; the amount as text or as a number, not below zero. The path is `at` and `field`. */
export function moneyOf(value: unknown, at: string, field: string, notes: Notes): Money | undefined {
  const money = signedMoneyOf(value, at, field, notes);
  if (!money?.amount.startsWith('-')) return money;
  warnUnknown(notes, pathOf(at, field), money.amount);
  return undefined;
}

/** A discount: some sources write it below zero. */
export function discountOf(value: unknown, at: string, field: string, notes: Notes): Money | undefined {
  const money = signedMoneyOf(value, at, field, notes);
  return money?.amount.startsWith('-') ? { amount: absolute(money.amount), currency: money.currency } : money;
}

const pathOf = (at: string, field: string): string => (at === '' ? field : `${at}.${field}`);
const currencyCode = /^[A-Z]{3}$/;

function signedMoneyOf(value: unknown, at: string, field: string, notes: Notes): Money | undefined {
  if (value === undefined || isAbsent(value)) return undefined;
  if (!isObject(value)) {
    warnUnknown(notes, pathOf(at, field), value);
    return undefined;
  }
  const currency = value.CurrencyCode ?? value.currencyCode;
  const written = value.Amount ?? value.amount;
  const amount = readDecimal(written);
  if (amount !== undefined && typeof currency === 'string' && currencyCode.test(currency)) return { amount, currency };
  if (!isAbsent(currency) || !isAbsent(written))
    warnUnknown(notes, pathOf(at, field), amount === undefined ? written : currency);
  return undefined;
}

/** An item's amounts, each the total of the line; absent where the document has none. */
export interface LineAmounts {
  readonly price?: Money | undefined;
  readonly tax?: Money | undefined;
  readonly discount?: Money | undefined;
  readonly discountTax?: Money | undefined;
  readonly shipping?: Money | undefined;
  readonly shippingTax?: Money | undefined;
  readonly shippingDiscount?: Money | undefined;
  readonly shippingDiscountTax?: Money | undefined;
  readonly giftWrap?: Money | undefined;
  readonly giftWrapTax?: Money | undefined;
  readonly codFee?: Money | undefined;
  readonly codFeeDiscount?: Money | undefined;
}

export interface Sums {
  /** Of a line: what was added on top of its price; absent where that is not known. */
  taxOf(line: LineAmounts): Money | undefined;
  /** What the line's own delivery and gift wrap cost, with the tax that was added; absent where that is not known. */
  shippingOf(line: LineAmounts): Money | undefined;
  giftWrapOf(line: LineAmounts): Money | undefined;
  readonly shipping?: Money | undefined;
}

/** How tax stands to the prices. `unknown`: nothing to tell it by. `unclear`: the sums fit neither way. */
type Tax = 'inside' | 'outside' | 'outside-discounted' | 'unknown' | 'unclear';

/**
 * If the total is prices + shipping - discounts, tax is inside; if it is that + taxes, it was added on top. The same sum
 * proves that amounts which are missing are zero. `addsTax`: the store's prices are without tax.
 */
export function sumUp(
  total: Money | undefined,
  items: readonly { readonly amounts: LineAmounts }[],
  complete: boolean,
  addsTax: boolean,
  notes: Notes,
): Sums {
  const sum = add(items, total);
  if (sum.mixed) warn(notes, { id: 'mixed-currencies', found: sum.mixed });
  const summable = complete && !sum.mixed && sum.currency !== undefined;
  const tax = summable && sum.priced && total ? compare(scaled(total.amount), sum) : 'unknown';
  if (tax === 'unclear' && sum.taxed) warn(notes, { id: 'unclear-tax', path: 'items.0.tax' });
  const onTop = tax === 'outside' || tax === 'outside-discounted' || (tax === 'unknown' && addsTax);
  const proved = tax !== 'unknown' && tax !== 'unclear';
  const withTax = (money: Money, added: Money | undefined): Money | undefined => {
    if (tax === 'unclear') return undefined;
    return onTop && added ? sumOf(money, added) : money;
  };
  return {
    taxOf(line) {
      if (!line.tax || tax === 'unclear') return undefined;
      if (!onTop) return isZero(line.tax.amount) ? line.tax : undefined;
      return tax === 'outside-discounted' ? minus(line.tax, line.discountTax) : line.tax;
    },
    shippingOf: ({ shipping, shippingTax, shippingDiscount, shippingDiscountTax }) =>
      shipping &&
      shippingDiscount &&
      withTax(minus(shipping, shippingDiscount), shippingTax && minus(shippingTax, shippingDiscountTax)),
    giftWrapOf: ({ giftWrap, giftWrapTax }) => giftWrap && withTax(giftWrap, giftWrapTax),
    // Parts that are missing count as zero only where the sums prove it.
    shipping: summable && (sum.shippingWhole || proved) ? shippingOf(sum, total) : undefined,
  };
}

/** In units of 10^-10. */
interface Sum {
  net: bigint;
  taxes: bigint;
  discountTaxes: bigint;
  shipping: bigint;
  /** Decimals that shipping is written with. */
  digits: number;
  /** Every line has a price; some line has a tax; every line has all there is of shipping. */
  priced: boolean;
  taxed: boolean;
  shippingWhole: boolean;
  currency: string | undefined;
  /** The first two currencies that differ. */
  mixed: string | undefined;
}

function add(items: readonly { readonly amounts: LineAmounts }[], total: Money | undefined): Sum {
  const sum: Sum = {
    net: 0n,
    taxes: 0n,
    discountTaxes: 0n,
    shipping: 0n,
    digits: 0,
    priced: true,
    taxed: false,
    shippingWhole: true,
    currency: total?.currency,
    mixed: undefined,
  };
  const units = (money: Money | undefined): bigint => {
    if (!money) return 0n;
    sum.currency ??= money.currency;
    if (money.currency !== sum.currency) sum.mixed ??= `${sum.currency}, ${money.currency}`;
    return isZero(money.amount) ? 0n : scaled(money.amount);
  };
  for (const { amounts: line } of items) {
    sum.priced &&= line.price !== undefined;
    sum.taxed ||= line.tax !== undefined;
    sum.shippingWhole &&= line.shipping !== undefined && line.shippingDiscount !== undefined;
    const shipping = units(line.shipping) - units(line.shippingDiscount);
    sum.shipping += shipping;
    sum.digits = Math.max(sum.digits, digitsOf(line.shipping), digitsOf(line.shippingDiscount));
    sum.net += units(line.price) - units(line.discount) + shipping;
    sum.net += units(line.giftWrap) + units(line.codFee) - units(line.codFeeDiscount);
    sum.taxes += units(line.tax) + units(line.shippingTax) + units(line.giftWrapTax);
    sum.discountTaxes += units(line.discountTax) + units(line.shippingDiscountTax);
  }
  return sum;
}

function compare(paid: bigint, { net, taxes, discountTaxes }: Sum): Tax {
  if (paid === net) return 'inside';
  if (paid === net + taxes - discountTaxes) return discountTaxes === 0n ? 'outside' : 'outside-discounted';
  return paid === net + taxes ? 'outside' : 'unclear';
}

function shippingOf(sum: Sum, total: Money | undefined): Money | undefined {
  if (sum.shipping < 0n || sum.currency === undefined) return undefined;
  return held({ amount: unscaled(sum.shipping, sum.digits || digitsOf(total)), currency: sum.currency });
}

/** An amount with more digits than an order can hold is none that anyone paid. */
const held = (money: Money): Money | undefined => (isDecimal(absolute(money.amount)) ? money : undefined);

function sumOf(money: Money, more: Money): Money | undefined {
  const digits = Math.max(decimals(money.amount), decimals(more.amount));
  return held({ amount: unscaled(scaled(money.amount) + scaled(more.amount), digits), currency: money.currency });
}

function minus(money: Money, less: Money | undefined): Money {
  const units = scaled(money.amount) - (less ? scaled(less.amount) : 0n);
  return { amount: unscaled(units < 0n ? 0n : units, decimals(money.amount)), currency: money.currency };
}

const digitsOf = (money: Money | undefined): number => (money ? decimals(money.amount) : 0);

/** Of one unit, for so many. */
export function times(money: Money, units: number): Money | undefined {
  const amount = unscaled(scaled(money.amount) * BigInt(units), decimals(money.amount));
  return held({ amount, currency: money.currency });
}
