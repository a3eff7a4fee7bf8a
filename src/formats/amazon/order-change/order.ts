/** The order behind its notifications. */
import { quote } from '../../../order/clean.ts';
import type { CancellationRequest, Instant, Item, Order } from '../../../order/order.ts';
import type { Program, Status } from '../../../order/vocabulary.ts';
import { countOf, flagOf, instantOf, type Notes, textOf, warn } from '../../notes.ts';
import type { Draft, Json } from '../../values.ts';
import { folded, meaningOf } from '../../words.ts';
import { commonRequest, deliveryWindowOf, sellersKinds } from '../common.ts';
import { refine, stageOf } from '../stage.ts';
import { storeOf } from '../store.ts';
import { setUnits } from '../units.ts';
import type { Folded } from './fold.ts';
import { channels, easyShipStatuses, itemStatuses, orderPrograms, orderStatuses, shippingPrograms } from './words.ts';

export function readOrder(id: string, change: Folded, notes: Notes): Order {
  const { summary } = change;
  const order: Draft<Order> = { id };
  const store = storeOf(textOf(summary.MarketplaceId), undefined, notes);
  if (store.domain !== undefined) order.marketplace = store.domain;
  const placedAt = instantOf(summary.PurchaseDate, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = instantOf(change.eventTime, 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;
  const channel = meaningOf(channels, summary.FulfillmentType, 'fulfilledBy', notes)?.told;
  const fulfilledBy = typeof channel === 'string' ? channel : undefined;
  const stage = stageOf(meaningOf(orderStatuses, summary.OrderStatus, 'status', notes));
  const easyShip = meaningOf(easyShipStatuses, summary.EasyShipShipmentStatus, 'carrier', notes);
  const status = refine(stage, easyShip, fulfilledBy, summary.EasyShipShipmentStatus, notes);
  if (status !== undefined) order.status = status;
  if (fulfilledBy !== undefined) order.fulfilledBy = fulfilledBy;
  setPrograms(order, summary, store.offPlatform, easyShip !== undefined, notes);
  const shipBy = fulfilledBy === 'merchant' ? instantOf(summary.LatestShipDate, 'shipBy', notes) : undefined;
  if (shipBy !== undefined) order.shipBy = shipBy;
  const window = deliveryWindowOf(summary.EarliestDeliveryDate, summary.LatestDeliveryDate, notes);
  if (window) order.deliveryWindow = window;
  if (change.shippedAt !== undefined) order.shippedAt = change.shippedAt;
  if (change.cancelledAt !== undefined) order.cancelledAt = change.cancelledAt;

  if (change.items.length > 0) {
    const items = change.items.map((item, index) => readItem(item, index, stage, change, notes));
    order.items = items;
    if (change.whole) {
      const request = commonRequest(items);
      if (request !== undefined) order.cancellationRequest = request;
    } else warn(notes, { id: 'one-item', path: 'items' });
  }
  return order;
}

function readItem(raw: Json, index: number, stage: Status | undefined, change: Folded, notes: Notes): Item {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const id = textOf(raw.OrderItemId);
  if (id !== undefined) item.id = id;
  const sku = textOf(raw.SellerSKU);
  if (sku !== undefined) item.sku = sku;
  item.kind = sellersKinds;
  const ordered = countOf(raw.Quantity, `${at}.quantity`, notes);
  const shipped = countOf(raw.QuantityShipped, `${at}.quantityShipped`, notes);
  setUnits(item, { ordered, shipped }, at, stage, notes);
  setItemStatus(item, raw.OrderItemStatus, at, stage, notes);
  const asked = flagOf(raw.IsBuyerRequestedCancel, `${at}.cancellationRequest`, notes);
  const gone = item.quantityShipped !== undefined && item.quantityShipped === item.quantity;
  const open = stage !== 'cancelled' && stage !== 'shipped' && !gone;
  if (asked === true) item.cancellationRequest = requestOf(change.requestedAt.get(id), open);
  else if (asked === false) item.cancellationRequest = null;
  return item;
}

/** Told only where the items differ; what the units say goes first. */
function setItemStatus(item: Draft<Item>, written: unknown, at: string, stage: Status | undefined, notes: Notes): void {
  const told = meaningOf(itemStatuses, written, `${at}.status`, notes)?.told;
  if (!told) return;
  const shipped = told !== 'unshipped';
  const { quantity, quantityShipped } = item;
  const byUnits = quantityShipped !== undefined && (shipped ? quantityShipped !== quantity : quantityShipped > 0);
  const byOrder = stage !== 'partially-shipped' && shipped !== (stage === 'shipped');
  if (stage === undefined || (!byUnits && !byOrder)) {
    if (stage === undefined || stage === 'partially-shipped') item.status = told;
    return;
  }
  const other = byUnits ? `${at}.quantityShipped` : 'status';
  warn(notes, { id: 'contradiction', path: `${at}.status`, other, found: quote(textOf(written) ?? '') });
}

function requestOf(at: Instant | undefined, open: boolean): CancellationRequest {
  const request: Draft<CancellationRequest> = { by: 'buyer' };
  if (at !== undefined) request.at = at;
  request.official = true;
  if (open) request.state = 'open';
  return request;
}

function setPrograms(order: Draft<Order>, summary: Json, offPlatform: boolean, easyShip: boolean, notes: Notes): void {
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  const programs: Program[] = offPlatform ? ['multi-channel'] : [];
  const named = list(summary.OrderPrograms);
  const has = (name: string) => named.some((program) => folded(textOf(program) ?? '') === name);
  order.soldBy = has('iba') ? 'platform' : 'third-party';
  if (has('business')) order.business = true;
  if (has('replacement')) {
    order.replacement = true;
    order.payments = [];
  }
  for (const name of named) {
    const told = meaningOf(orderPrograms, name, 'programs', notes)?.told;
    if (told && order.fulfilledBy) programs.push(order.fulfilledBy === 'merchant' ? 'seller-fulfilled-prime' : 'prime');
  }
  for (const name of list(summary.ShippingPrograms)) {
    const told = meaningOf(shippingPrograms, name, 'programs', notes)?.told;
    if (typeof told === 'string') programs.push(told);
  }
  if (easyShip && order.fulfilledBy !== 'platform' && !programs.includes('easy-ship')) programs.push('easy-ship');
  if (programs.includes('easy-ship')) order.carrier = 'platform';
  if (programs.length > 0) order.programs = programs;
}
