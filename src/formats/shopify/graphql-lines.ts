/** The lines of an order in GraphQL, and what its refunds took out of them. */
import type { Money } from '../../order/order.ts';
import { timesOf } from '../amounts.ts';
import { flagOf, isAbsent, type Notes } from '../notes.ts';
import { orderedOf, unitsOf } from '../units.ts';
import type { Json } from '../values.ts';
import { isObject } from '../values.ts';
import { meaningOf } from '../words.ts';
import { connectionIn } from './connections.ts';
import { beginLine, idOf, kindOf, sumIn } from './facts.ts';
import { moneyOf } from './graphql-money.ts';
import type { Line, RefundLine } from './source.ts';
import { restockTypes } from './words-graphql.ts';

export function lineOf(raw: Json, at: string, taxInside: boolean, notes: Notes): Line {
  const item: Line['item'] = beginLine(raw);
  const gift = flagOf(raw.isGiftCard, `${at}.kind`, notes);
  const sent = flagOf(raw.requiresShipping, `${at}.kind`, notes);
  const subscribed = !isAbsent(raw.contract) || !isAbsent(raw.sellingPlan);
  const kind = subscribed ? 'subscription' : kindOf({ gift, sent, properties: raw.customAttributes });
  if (kind !== undefined) item.kind = kind;
  const quantity = orderedOf(raw.quantity, `${at}.quantity`, notes);
  if (quantity !== undefined) item.quantity = quantity;

  const price = priceOf(raw, quantity, `${at}.price`, notes);
  if (price) item.price = price;
  const total = (list: unknown, keys: readonly string[], path: string): Money | undefined => {
    const parts = connectionIn(list)?.nodes.map((part) =>
      moneyOf(keys.map((key) => part[key]).find(isObject), path, notes),
    );
    return parts && sumIn(parts, price?.currency, path, notes);
  };
  const tax = taxInside ? undefined : total(raw.taxLines, ['priceSet', 'price'], `${at}.tax`);
  if (tax) item.tax = tax;
  const discount = total(raw.discountAllocations, ['allocatedAmountSet', 'allocatedAmount'], `${at}.discount`);
  if (discount) item.discount = discount;
  return { item, current: unitsOf(raw.currentQuantity, `${at}.quantityCancelled`, notes), word: undefined };
}

/** The line's, else a unit's as often as there are units. */
function priceOf(raw: Json, quantity: number | undefined, path: string, notes: Notes): Money | undefined {
  const line = moneyOf(raw.originalTotalSet ?? raw.originalTotalPrice, path, notes);
  if (line) return line;
  const unit = moneyOf(raw.originalUnitPriceSet, path, notes);
  return unit && quantity !== undefined ? timesOf(unit, quantity) : undefined;
}

export function refundLines(refund: Json, notes: Notes): readonly RefundLine[] {
  return (connectionIn(refund.refundLineItems)?.nodes ?? []).map((line) => {
    const how = meaningOf(restockTypes, line.restockType, 'items.0.quantityCancelled', notes)?.told;
    return {
      line: isObject(line.lineItem) ? idOf(line.lineItem.id) : undefined,
      quantity: unitsOf(line.quantity, 'items.0.quantityCancelled', notes) ?? 0,
      how: how === 'cancelled' || how === 'returned' ? how : undefined,
    };
  });
}
