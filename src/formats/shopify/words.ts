/** Shopify's words as REST writes them; the rows are GraphQL's, too. The lists are open: new words come. */
import type { Canceller, PaymentMethod, Status } from '../../order/vocabulary.ts';
import { type Told, words } from '../words.ts';

export type Rows<T> = Readonly<Record<string, Told<T>>>;

export const reasons: Rows<Canceller> = {
  customer: 'buyer',
  fraud: 'seller',
  inventory: 'seller',
  staff: 'seller',
  declined: undefined,
  other: undefined,
};
export const cancelReasons = words('cancel_reason', 'cancellation.by', reasons);

export const charges: Rows<boolean> = {
  pending: false,
  authorized: false,
  partially_paid: undefined,
  paid: true,
  partially_refunded: true,
  refunded: true,
  voided: false,
  expired: false,
};
export const charged = words('financial_status', 'payments.0.charged', charges);

/** Null means that nothing has been fulfilled. */
export const fulfilment = words<Status>('fulfillment_status', 'status', {
  null: 'unshipped',
  partial: 'partially-shipped',
  fulfilled: 'shipped',
  restocked: 'cancelled',
});

/** What is not eligible is nothing that is sent. */
export const lineFulfilment = words<Status>('line_items[].fulfillment_status', 'items.0.status', {
  null: 'unshipped',
  partial: 'partially-shipped',
  fulfilled: 'shipped',
  not_eligible: undefined,
});

/** Fulfilments with the last three do not count. */
export const fulfilments: Rows<Status> = {
  success: 'shipped',
  open: 'preparing',
  pending: 'preparing',
  cancelled: undefined,
  error: undefined,
  failure: undefined,
};
export const fulfilmentStates = words('fulfillments[].status', 'items.0.status', fulfilments);
export const failed: ReadonlySet<string> = new Set(['error', 'failure']);

export const shipments: Rows<Status> = {
  confirmed: 'shipped',
  label_purchased: 'shipped',
  label_printed: 'shipped',
  carrier_picked_up: 'shipped',
  in_transit: 'shipped',
  delayed: 'shipped',
  attempted_delivery: 'shipped',
  out_for_delivery: 'out-for-delivery',
  ready_for_pickup: 'pickup-ready',
  delivered: 'delivered',
  picked_up: 'delivered',
  not_delivered: undefined,
  failure: undefined,
};
export const shipmentStates = words('fulfillments[].shipment_status', 'items.0.status', shipments);

export const restocks: Rows<Status> = {
  cancel: 'cancelled',
  return: 'returned',
  no_restock: undefined,
  legacy_restock: undefined,
};
export const restockTypes = words('refunds[].refund_line_items[].restock_type', 'items.0.status', restocks);

/** Those of other gateways are not known; they are no mistakes. Shopify's own takes cards and wallets alike. */
export const gateways: Rows<PaymentMethod> = {
  gift_card: 'gift-card-balance',
  paypal: 'wallet',
  'Cash on Delivery (COD)': 'cash-on-delivery',
  shopify_payments: undefined,
};
export const paymentMethods = words('payment_gateway_names[]', 'payments.0.method', gateways);
