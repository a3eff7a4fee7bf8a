/** The words of ORDER_CHANGE notifications; the order's own are those of Orders v0. */
import { type Fulfilment, type Program, type Status, shippedOrLater } from '../../../order/vocabulary.ts';
import { words } from '../../words.ts';
import { channels, easyShipStatuses, orderStatuses } from '../words.ts';

export const tables = [
  orderStatuses,
  easyShipStatuses,
  words<Fulfilment>('FulfillmentType', 'fulfilledBy', { AFN: 'platform', MFN: 'merchant' }),
];
export { channels, easyShipStatuses, orderStatuses };

export const itemStatuses = words<Status>('OrderItems[].OrderItemStatus', 'items.0.status', {
  Unshipped: 'unshipped',
  Shipped: shippedOrLater,
});

/** Prime is the seller's own where the seller ships; what the others mean for other fields is in the reader. */
export const orderPrograms = words<Program>('OrderPrograms[]', 'programs.0', {
  Business: undefined,
  Prime: 'prime',
  Premium: undefined,
  IBA: undefined,
  Replacement: undefined,
});

export const shippingPrograms = words<Program>('ShippingPrograms[]', 'programs.0', {
  ShipDateSet: undefined,
  GlobalExpress: undefined,
  ISPU: 'pickup-in-store',
  AccessPoint: undefined,
  TFM: undefined,
  EasyShip: 'easy-ship',
});
