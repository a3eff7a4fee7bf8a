/** The words of parcels' tracking: the milestones of Tracking 2026-01-30, and those of getPackageTrackingDetails. */
import type { Status } from '../../../order/vocabulary.ts';
import { words } from '../../words.ts';

const none = undefined;

/** About freight, customs, estimates and returns under way: they say nothing of where the parcel stands for its buyer. */
const silent = [
  ...['CUSTOMS_DELAY', 'CONTAINERIZED', 'DELAYED', 'DELIVERY_APPOINTMENT_CONFIRMED', 'DELIVERY_ATTEMPTED'],
  ...['INCORRECT_ADDRESS', 'IN_TRANSIT_TO_PICKUP', 'MANIFESTED_NOT_RECEIVED', 'MISSING_MANIFEST', 'MISSORTED'],
  ...['RECEIVED_FROM_CARRIER', 'BOOKING_ACCEPTED', 'BOOKING_CONFIRMED', 'BOOKING_CANCELLED'],
  ...['DOCUMENTS_RECEIVED_EMBARK_PORT', 'DRAY_STOP_OFF', 'ARRIVED_AT_TERMINAL', 'CUSTOMS_IMPORT_SECURITY_FILED'],
  ...['CUSTOMS_IMPORT_SECURITY_FILING_ACCEPTED', 'CUSTOMS_DECLARATION_EMBARK_PORT', 'CUSTOMS_PROCESSING'],
  ...['CUSTOMS_HOLD', 'CUSTOMS_CLEARED', 'LOADED', 'RECEIVED_AT_ORIGIN', 'UNLOADED'],
  ...['DOCUMENTS_RECEIVED_DISCHARGE_PORT', 'CUSTOMS_DECLARATION_DISCHARGE_PORT', 'CUSTOMS_HOLD_DISCHARGE_PORT'],
  ...['CUSTOMS_PAYMENT_REQUIRED', 'DEPARTED_TERMINAL', 'LOADED_TRAIN', 'UNLOADED_TRAIN'],
  ...['ARRIVED_AT_DESTINATION_YARD', 'TRAILER_UNLOADING', 'EMPTY_RETURN', 'ARRIVED_AT_RAIL_TERMINAL'],
  ...['CARRIER_TRANSFER', 'DELIVERY_ADDRESS_UPDATED', 'DELIVERY_CHANGE_REQUESTED', 'DELIVERY_ESTIMATE_UPDATED'],
  ...['DEPARTED_RAIL_TERMINAL', 'PICKUP_FAILED', 'READY_FOR_DELIVERY', 'RETURN_DROPPED_OFF', 'RETURN_IN_TRANSIT'],
  ...['RETURN_PICKED_UP', 'SORTED', 'TRAILER_UNLOADED', 'CUSTOMS_EXCEPTION'],
];

export const milestones = words<Status>('milestoneHistory[].status.code', 'items.0.status', {
  ORDER_PREPARING: 'preparing',
  CARRIER_ASSIGNED: 'preparing',
  SHIPPED: 'shipped',
  PICKED_UP: 'shipped',
  DEPARTED: 'shipped',
  ARRIVED: 'shipped',
  OUT_FOR_DELIVERY: 'out-for-delivery',
  READY_FOR_CUSTOMER_PICKUP: 'pickup-ready',
  DELIVERED: 'delivered',
  CUSTOMER_PICKUP_COMPLETED: 'delivered',
  UNDELIVERABLE: 'undeliverable',
  UNDELIVERABLE_DESTROY_IN_FIELD: 'undeliverable',
  RECIPIENT_REFUSED_DELIVERY: 'undeliverable',
  LOST: 'undeliverable',
  DAMAGED: 'undeliverable',
  RETURNED: 'returned',
  RETURN_RECEIVED: 'returned',
  ORDER_CANCELLED: 'cancelled',
  ...Object.fromEntries(silent.map((code) => [code, none])),
});

/** Of version 2020-07-01: what a carrier's word says of the parcel. An attempt, or a question to the customer, leaves it where it is. */
export const packageStates = words<Status>('currentStatus', 'items.0.status', {
  IN_TRANSIT: 'shipped',
  DELAYED: 'shipped',
  OUT_FOR_DELIVERY: 'out-for-delivery',
  DELIVERY_ATTEMPTED: none,
  CUSTOMER_ACTION: none,
  AVAILABLE_FOR_PICKUP: 'pickup-ready',
  DELIVERED: 'delivered',
  UNDELIVERABLE: 'undeliverable',
  RETURNING: 'undeliverable',
  RETURNED: 'returned',
  RETURN_RECEIVED_IN_FC: 'returned',
  RETURN_REQUEST_ACCEPTED: none,
  REFUND_ISSUED: none,
  PICKUP_SCHEDULED: none,
  PICKUP_ATTEMPTED: none,
  PICKUP_SUCCESSFUL: none,
  PICKUP_CANCELLED: none,
  UNKNOWN: none,
});

/** Delivered, among the codes of the same interface's events. */
export const deliveredEvent = 'EVENT_301';
