/** One item of an SP-API order, v0. */
import type { CancellationRequest, Item } from '../../order/order.ts';
import type { Kind, Status } from '../../order/vocabulary.ts';
import { countOf, flagOf, isAbsent, type Notes, textOf } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { folded } from '../words.ts';
import { sellersKinds } from './common.ts';
import { discountOf, type LineAmounts, moneyOf } from './money.ts';
import { setUnits } from './units.ts';
import { subscribeAndSave, valueAddService } from './words.ts';

export interface ReadItem {
  readonly item: Draft<Item>;
  readonly amounts: LineAmounts;
}

/** `status`: the order's, as the platform gives it; `services`: items that another item names as a service to it. */
export function readItem(
  raw: Json,
  index: number,
  status: Status | undefined,
  services: ReadonlySet<string>,
  notes: Notes,
): ReadItem {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const id = textOf(raw.OrderItemId);
  if (id !== undefined) item.id = id;
  const sku = textOf(raw.SellerSKU);
  if (sku !== undefined) item.sku = sku;
  const asin = textOf(raw.ASIN);
  if (asin !== undefined) item.asin = asin;
  const title = textOf(raw.Title);
  if (title !== undefined) item.title = title;
  item.kind = kindOf(raw, id, services);
  const ordered = countOf(raw.QuantityOrdered, `${at}.quantity`, notes);
  const shipped = countOf(raw.QuantityShipped, `${at}.quantityShipped`, notes);
  setUnits(item, { ordered, shipped }, at, status, notes);
  const amounts = amountsOf(raw, at, notes);
  if (amounts.price) item.price = amounts.price;
  if (amounts.discount) item.discount = amounts.discount;
  const saving = subscribeAndSaveOf(raw);
  if (saving !== undefined) item.subscribeAndSave = saving;
  const { quantity, quantityShipped } = item;
  const gone = quantityShipped !== undefined && quantityShipped > 0 && quantityShipped === quantity;
  const open = status !== 'cancelled' && status !== 'shipped' && !gone;
  const request = requestOf(raw, at, open, notes);
  if (request !== undefined) item.cancellationRequest = request;
  return { item, amounts };
}

/** Ids that items name as services to themselves: the association always names the other item. */
export function servicesOf(items: readonly Json[]): ReadonlySet<string> {
  const services = new Set<string>();
  for (const item of items) {
    const associated = item.AssociatedItems;
    if (!Array.isArray(associated)) continue;
    for (const other of associated) {
      if (!isObject(other)) continue;
      const type = textOf(other.AssociationType);
      const id = textOf(other.OrderItemId);
      if (id !== undefined && type !== undefined && folded(type) === valueAddService) services.add(id);
    }
  }
  return services;
}

function kindOf(raw: Json, id: string | undefined, services: ReadonlySet<string>): Kind | readonly Kind[] {
  const buyer = raw.BuyerInfo;
  const customized = isObject(buyer) ? buyer.BuyerCustomizedInfo : undefined;
  if (isObject(customized) && !isAbsent(customized.CustomizedURL)) return 'custom';
  return id !== undefined && services.has(id) ? 'service' : sellersKinds;
}

function subscribeAndSaveOf(raw: Json): boolean | undefined {
  const amazon = raw.AmazonPrograms;
  if (!isObject(amazon)) return undefined;
  const programs = amazon.Programs;
  return Array.isArray(programs) && programs.some((program) => folded(textOf(program) ?? '') === subscribeAndSave);
}

/** The flag inside is a text; the object is there without a request, too. */
function requestOf(raw: Json, at: string, open: boolean, notes: Notes): CancellationRequest | null | undefined {
  const requested = raw.BuyerRequestedCancel;
  if (!isObject(requested)) return undefined;
  const flag = flagOf(requested.IsBuyerRequestedCancel, `${at}.cancellationRequest`, notes);
  if (!flag) return flag === false ? null : undefined;
  const request: Draft<CancellationRequest> = { by: 'buyer' };
  const reason = textOf(requested.BuyerCancelReason);
  if (reason !== undefined) request.reason = reason;
  request.official = true;
  // Whether the flag falls when the seller declines or ships is not known.
  if (open) request.state = 'open';
  return request;
}

function amountsOf(raw: Json, at: string, notes: Notes): LineAmounts {
  const buyer = raw.BuyerInfo;
  const wrap = isObject(buyer) ? buyer : {};
  return {
    price: moneyOf(raw.ItemPrice, at, 'price', notes),
    tax: moneyOf(raw.ItemTax, at, 'tax', notes),
    discount: discountOf(raw.PromotionDiscount, at, 'discount', notes),
    discountTax: discountOf(raw.PromotionDiscountTax, at, 'discount', notes),
    shipping: moneyOf(raw.ShippingPrice, '', 'shipping', notes),
    shippingTax: moneyOf(raw.ShippingTax, '', 'shipping', notes),
    shippingDiscount: discountOf(raw.ShippingDiscount, '', 'shipping', notes),
    shippingDiscountTax: discountOf(raw.ShippingDiscountTax, '', 'shipping', notes),
    giftWrap: moneyOf(wrap.GiftWrapPrice, at, 'price', notes),
    giftWrapTax: moneyOf(wrap.GiftWrapTax, at, 'price', notes),
    codFee: moneyOf(raw.CODFee, at, 'price', notes),
    codFeeDiscount: discountOf(raw.CODFeeDiscount, at, 'price', notes),
  };
}
