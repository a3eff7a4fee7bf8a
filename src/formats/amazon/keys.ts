/** SDKs rename an interface's keys (`amazon_order_id`, `amazonOrderId`); its reader knows one spelling. */
import { isObject, type Json } from '../values.ts';
import { folded } from '../words.ts';

/** A document whose keys all have the interface's own spelling; of `names` alone: nothing personal is carried over. */
export function respeller(names: readonly string[]): (value: unknown) => unknown {
  const spellings = new Map(names.map((name) => [folded(name), name]));
  return function respelled(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(respelled);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).flatMap(([key, inner]) => {
      const name = spellings.get(folded(key));
      return name === undefined ? [] : [[name, respelled(inner)] as const];
    });
    return Object.fromEntries(entries);
  };
}

/** Of version 0. */
export const respelled = respeller([
  ...['payload', 'errors', 'code', 'Orders', 'NextToken', 'OrderItems', 'OrderDetail'],
  ...['AmazonOrderId', 'PurchaseDate', 'LastUpdateDate', 'OrderStatus', 'FulfillmentChannel', 'SalesChannel'],
  ...['MarketplaceId', 'OrderTotal', 'CurrencyCode', 'Amount', 'NumberOfItemsShipped', 'PaymentMethod'],
  ...['PaymentMethodDetails', 'PaymentExecutionDetail', 'Payment', 'LatestShipDate', 'EarliestDeliveryDate'],
  ...['LatestDeliveryDate', 'EasyShipShipmentStatus', 'IsBusinessOrder', 'IsPrime', 'IsSoldByAB', 'IsIBA', 'IsISPU'],
  ...['IsReplacementOrder', 'ShipmentServiceLevelCategory', 'ShippingAddress', 'CountryCode', 'BuyerInfo'],
  ...['RegulatedOrderVerificationStatus', 'Status', 'OrderItemId', 'ASIN', 'SellerSKU', 'Title', 'QuantityOrdered'],
  ...['QuantityShipped', 'ItemPrice', 'ItemTax', 'ShippingPrice', 'ShippingTax', 'ShippingDiscount'],
  ...['ShippingDiscountTax', 'PromotionDiscount', 'PromotionDiscountTax', 'CODFee', 'CODFeeDiscount'],
  ...['GiftWrapPrice', 'GiftWrapTax', 'BuyerRequestedCancel', 'IsBuyerRequestedCancel', 'BuyerCancelReason'],
  ...['BuyerCustomizedInfo', 'CustomizedURL', 'AmazonPrograms', 'Programs', 'AssociatedItems', 'OrderId'],
  ...['AssociationType'],
]);

/** The value under a key, in any spelling. */
export function pick(object: Json, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name];
  const wanted = folded(name);
  const first = wanted.charCodeAt(0);
  for (const key of Object.keys(object)) {
    // The first letter's case aside, it tells most keys apart.
    if ((key.charCodeAt(0) | 0x20) === first && key.length >= wanted.length && folded(key) === wanted)
      return object[key];
  }
  return undefined;
}
