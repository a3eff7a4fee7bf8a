/** What an ORDER_CHANGE notification is about, in whichever spelling of its keys. */
import { textOf } from '../../notes.ts';
import { isObject, type Json } from '../../values.ts';
import { folded } from '../../words.ts';
import { respeller } from '../keys.ts';

/** Only what the reader asks for. */
const respelled = respeller([
  ...['NotificationType', 'EventTime', 'NotificationMetadata', 'NotificationId', 'Payload', 'OrderChangeNotification'],
  ...['NotificationLevel', 'AmazonOrderId', 'OrderChangeType', 'OrderChangeTrigger', 'TimeOfOrderChange', 'Summary'],
  ...['MarketplaceId', 'OrderStatus', 'FulfillmentType', 'PurchaseDate', 'LatestShipDate', 'EarliestDeliveryDate'],
  ...['LatestDeliveryDate', 'OrderPrograms', 'ShippingPrograms', 'EasyShipShipmentStatus', 'OrderItems', 'OrderItemId'],
  ...['SellerSKU', 'OrderItemStatus', 'Quantity', 'QuantityShipped', 'IsBuyerRequestedCancel', 'NumberOfItemsShipped'],
]);

export function inOurWords(notification: Json): Json {
  const respelt = respelled(notification);
  return isObject(respelt) ? respelt : notification;
}

/** Undefined for another type. */
export function changeIn(notification: Json): Json | undefined {
  if (folded(textOf(notification.NotificationType) ?? '') !== 'orderchange') return undefined;
  const payload = notification.Payload;
  const change = isObject(payload) ? payload.OrderChangeNotification : undefined;
  return isObject(change) ? change : undefined;
}
