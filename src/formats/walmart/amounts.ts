/** The charges of a Walmart line. Whether they are of one unit or of all is documented nowhere. */
import type { Item, Money } from '../../order/order.ts';
import { amountOf, signedAmountOf, sumOf, unsigned } from '../amounts.ts';
import { isAbsent, type Notes, textOf, warn } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { folded } from '../words.ts';
import { objectsIn } from './shapes.ts';

const chargesOf = (raw: Json): readonly Json[] => objectsIn(raw.charges, 'charge');
const nameOf = (charge: Json): string => folded(textOf(charge.chargeName) ?? '');
const isOf = (charge: Json, type: string): boolean => folded(textOf(charge.chargeType) ?? '') === type;

/** `{currency, amount}`; in a summary `{currencyUnit, currencyAmount}`. */
function moneyIn(value: unknown, path: string, notes: Notes, read: typeof amountOf): Money | undefined {
  if (!isObject(value)) return undefined;
  return read(value.amount ?? value.currencyAmount, value.currency ?? value.currencyUnit, path, notes);
}

export const moneyOf = (value: unknown, path: string, notes: Notes): Money | undefined =>
  moneyIn(value, path, notes, amountOf);

const taxOf = (charge: Json, path: string, notes: Notes): Money | undefined =>
  isObject(charge.tax) ? moneyOf(charge.tax.taxAmount, path, notes) : undefined;

export function setAmounts(item: Draft<Item>, raw: Json, at: string, notes: Notes): void {
  const charges = chargesOf(raw);
  const saving = charges.filter((charge) => nameOf(charge) === 'subscriptiondiscount');
  if (saving.length > 0) item.subscribeAndSave = true;
  const prices = charges.filter((charge) => isOf(charge, 'product') && nameOf(charge) === 'itemprice');
  if (item.quantity !== 1) {
    if (prices.length > 0) warn(notes, { id: 'unclear-price', path: `${at}.price` });
    return;
  }
  const price = sumOf(prices.flatMap((charge) => moneyOf(charge.chargeAmount, `${at}.price`, notes) ?? []));
  if (price) item.price = price;
  const tax = sumOf(charges.flatMap((charge) => taxOf(charge, `${at}.tax`, notes) ?? []));
  if (tax) item.tax = tax;
  const discounts = saving.flatMap(
    (charge) => moneyIn(charge.chargeAmount, `${at}.discount`, notes, signedAmountOf) ?? [],
  );
  const discount = sumOf(discounts.map(unsigned));
  if (discount) item.discount = discount;
}

/** Of all lines together. */
export function shippingOf(lines: readonly Json[], notes: Notes): Money | undefined {
  const charges = lines.flatMap(chargesOf).filter((charge) => isOf(charge, 'shipping'));
  return sumOf(charges.flatMap((charge) => moneyOf(charge.chargeAmount, 'shipping', notes) ?? []));
}

/** Of all lines together; refunds are written below zero. */
export function refundedOf(lines: readonly Json[], notes: Notes): Money | undefined {
  const charges = lines
    .flatMap(({ refund }) => objectsIn(refund))
    .flatMap(({ refundCharges }) => objectsIn(refundCharges, 'refundCharge'))
    .flatMap((refund) => objectsIn(refund.charge));
  const amounts = charges.flatMap((charge) => [
    moneyIn(charge.chargeAmount, 'refunded', notes, signedAmountOf) ?? [],
    isObject(charge.tax) ? (moneyIn(charge.tax.taxAmount, 'refunded', notes, signedAmountOf) ?? []) : [],
  ]);
  return sumOf(amounts.flat().map(unsigned));
}

/** The order's, or that of its first charge. */
export function currencyOf(raw: Json, lines: readonly Json[]): string | undefined {
  const summary =
    isObject(raw.orderSummary) && isObject(raw.orderSummary.totalAmount) ? raw.orderSummary.totalAmount : {};
  const amounts = lines.flatMap(chargesOf).map((charge) => (isObject(charge.chargeAmount) ? charge.chargeAmount : {}));
  const written = [summary.currencyUnit, ...amounts.map(({ currency }) => currency)].find((code) => !isAbsent(code));
  return textOf(written)?.toUpperCase();
}
