/** The words of multi-channel fulfilment, both versions. */
import { type Canceller, type PaymentMethod, type Status, shippedOrLater } from '../../../order/vocabulary.ts';
import { words } from '../../words.ts';
import { methods } from '../words.ts';

/** Version 2020-07-01. A partly completed order is final: what has not left never will. */
export const statuses2020 = words<Status>('fulfillmentOrder.fulfillmentOrderStatus', 'status', {
  New: 'pending',
  Received: 'unshipped',
  Planning: 'unshipped',
  Processing: 'preparing',
  Complete: shippedOrLater,
  CompletePartialled: 'partially-shipped',
  Cancelled: 'cancelled',
  Canceled: 'cancelled',
  Unfulfillable: 'unfulfillable',
  Invalid: 'unfulfillable',
});

/** A held order waits for its seller; it is cancelled by itself after some days. */
export const actions2020 = words<boolean>('fulfillmentOrder.fulfillmentAction', 'onHold', {
  Hold: true,
  Ship: undefined,
});
export const actions2026 = words<boolean>('fulfillmentConfiguration.action', 'onHold', { HOLD: true, SHIP: undefined });

export const shipmentStatuses2020 = words<Status>(
  'fulfillmentShipments[].fulfillmentShipmentStatus',
  'items.0.status',
  {
    PENDING: 'preparing',
    SHIPPED: shippedOrLater,
    CANCELLED_BY_FULFILLER: 'cancelled',
    CANCELLED_BY_SELLER: 'cancelled',
  },
);

export const cancellers2020 = words<Canceller>('fulfillmentShipments[].fulfillmentShipmentStatus', 'cancellation.by', {
  CANCELLED_BY_FULFILLER: 'platform',
  CANCELLED_BY_SELLER: 'seller',
});

/** Version 2026-07-04. `PROCESSING` is preparing once a shipment is: alone it does not say that picking has begun. */
export const statuses2026 = words<Status>('status', 'status', {
  PROCESSING: 'unshipped',
  COMPLETE: shippedOrLater,
  COMPLETE_PARTIAL: 'partially-shipped',
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
  UNFULFILLABLE: 'unfulfillable',
  INVALID: 'unfulfillable',
});

export const shipmentStatuses2026 = words<Status>('shipments[].status', 'items.0.status', {
  PROCESSING: 'preparing',
  PENDING: 'preparing',
  SHIPPED: shippedOrLater,
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
});

export const packageStatuses2026 = words<Status>('shipments[].packages[].status', 'items.0.status', {
  PROCESSING: 'preparing',
  IN_TRANSIT: 'shipped',
  DELAYED: 'shipped',
  OUT_FOR_DELIVERY: 'out-for-delivery',
  DELIVERED: 'delivered',
  UNDELIVERABLE: 'undeliverable',
});

export const paymentMethods2026 = words<PaymentMethod>('payments[].paymentMethod', 'payments.0.method', methods);
