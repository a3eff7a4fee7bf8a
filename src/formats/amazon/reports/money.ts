/** A row's amounts: totals of the line. Without a total of the order nothing proves what is missing. */
import type { Money } from '../../../order/order.ts';
import type { Notes } from '../../notes.ts';
import type { Json } from '../../values.ts';
import type { LineAmounts } from '../money.ts';
import { amountOf } from './cells.ts';

export const moneyColumns = [
  'currency',
  'item-price',
  'item-tax',
  'shipping-price',
  'shipping-tax',
  'gift-wrap-price',
  'gift-wrap-tax',
  'item-promotion-discount',
  'ship-promotion-discount',
];

export function amountsOf(cells: Json, at: string, notes: Notes): LineAmounts {
  const shipping = amountOf(cells, 'shipping-price', at, 'shipping', notes);
  return {
    price: amountOf(cells, 'item-price', at, 'price', notes),
    tax: amountOf(cells, 'item-tax', at, 'tax', notes),
    discount: amountOf(cells, 'item-promotion-discount', at, 'discount', notes, true),
    shipping,
    shippingTax: amountOf(cells, 'shipping-tax', at, 'shipping', notes),
    // A delivery that has a price and no promotion was paid in full.
    shippingDiscount: amountOf(cells, 'ship-promotion-discount', at, 'shipping', notes, true) ?? none(shipping),
    giftWrap: amountOf(cells, 'gift-wrap-price', at, 'giftWrap', notes),
    giftWrapTax: amountOf(cells, 'gift-wrap-tax', at, 'giftWrap', notes),
  };
}

const none = (money: Money | undefined): Money | undefined => money && { amount: '0.00', currency: money.currency };
