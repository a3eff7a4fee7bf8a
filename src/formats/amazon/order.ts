/** One SP-API order, v0, with whatever items are known of it. */
import type { Order } from '../../order/order.ts';
import type { Fulfilment, Program, Status } from '../../order/vocabulary.ts';
import { flagOf, instantOf, type Notes, textOf } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { addsTax, commonRequest, countryOf, deliveryWindowOf } from './common.ts';
import { readItem, servicesOf } from './item.ts';
import { moneyOf, sumUp } from './money.ts';
import { paymentsOf, warnMixed } from './payments.ts';
import { refine, stageOf } from './stage.ts';
import { storeOf } from './store.ts';
import { channels, easyShipStatuses, orderStatuses, regulatedCancelled } from './words.ts';

export interface RawItems {
  /** Undefined where nothing is known of the items. */
  readonly items: readonly Json[] | undefined;
  /** Not all of them: a further page exists. */
  readonly partial: boolean;
}

export function readOrder(id: string, raw: Json, rawItems: RawItems, notes: Notes): Order {
  const order: Draft<Order> = { id };
  const store = storeOf(textOf(raw.MarketplaceId), textOf(raw.SalesChannel), notes);
  if (store.domain !== undefined) order.marketplace = store.domain;
  const placedAt = instantOf(raw.PurchaseDate, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = instantOf(raw.LastUpdateDate, 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;

  const channel = meaningOf(channels, raw.FulfillmentChannel, 'fulfilledBy', notes)?.told;
  const fulfilledBy = typeof channel === 'string' ? channel : undefined;
  const stage = stageOf(meaningOf(orderStatuses, raw.OrderStatus, 'status', notes));
  const easyShip = meaningOf(easyShipStatuses, raw.EasyShipShipmentStatus, 'carrier', notes);
  const status = refine(stage, easyShip, fulfilledBy, raw.EasyShipShipmentStatus, notes);
  if (status !== undefined) order.status = status;
  order.soldBy = isResold(raw, notes) ? 'platform' : 'third-party';
  if (fulfilledBy !== undefined) order.fulfilledBy = fulfilledBy;
  if (easyShip && fulfilledBy !== 'platform') order.carrier = 'platform';
  const shipBy = fulfilledBy === 'merchant' ? instantOf(raw.LatestShipDate, 'shipBy', notes) : undefined;
  if (shipBy !== undefined) order.shipBy = shipBy;
  const deliveryWindow = deliveryWindowOf(raw.EarliestDeliveryDate, raw.LatestDeliveryDate, notes);
  if (deliveryWindow) order.deliveryWindow = deliveryWindow;

  const business = flagOf(raw.IsBusinessOrder, 'business', notes);
  if (business !== undefined) order.business = business;
  const replacement = flagOf(raw.IsReplacementOrder, 'replacement', notes);
  if (replacement !== undefined) order.replacement = replacement;
  const shipTo = isObject(raw.ShippingAddress) ? countryOf(raw.ShippingAddress.CountryCode) : undefined;
  if (shipTo !== undefined) order.shipTo = shipTo;
  if (isRegulatedCancelled(raw)) order.cancellation = { by: 'buyer' };
  const programs = programsOf(raw, store.offPlatform, fulfilledBy, easyShip, notes);
  if (programs.length > 0) order.programs = programs;

  const total = moneyOf(raw.OrderTotal, '', 'total', notes);
  if (total) order.total = total;
  const exact = typeof status === 'string';
  const paid = { status: exact ? status : stage, exact, someShipped: someShipped(raw) };
  const payments = paymentsOf(raw, order, paid, notes);
  if (payments) order.payments = payments;

  if (rawItems.items) readItems(order, stage, rawItems.items, rawItems.partial, notes);
  warnMixed(order, notes);
  return order;
}

/** Sets the items, and what the order says because all of them do. */
function readItems(
  order: Draft<Order>,
  status: Status | undefined,
  raw: readonly Json[],
  partial: boolean,
  notes: Notes,
): void {
  const services = servicesOf(raw);
  const read = raw.map((item, index) => readItem(item, index, status, services, notes));
  const sums = sumUp(order.total, read, !partial, addsTax(order.marketplace), notes);
  const items = read.map(({ item, amounts }) => {
    const tax = sums.taxOf(amounts);
    if (tax) item.tax = tax;
    const shipping = sums.shippingOf(amounts);
    if (shipping) item.shipping = shipping;
    const giftWrap = sums.giftWrapOf(amounts);
    if (giftWrap) item.giftWrap = giftWrap;
    return item;
  });
  order.items = items;
  if (sums.shipping) order.shipping = sums.shipping;
  const request = partial ? undefined : commonRequest(items);
  if (request !== undefined) order.cancellationRequest = request;
}

function isResold(raw: Json, notes: Notes): boolean {
  const [bought, invoiced] = [raw.IsSoldByAB, raw.IsIBA];
  return flagOf(bought, 'soldBy', notes) === true || flagOf(invoiced, 'soldBy', notes) === true;
}

const someShipped = (raw: Json): boolean => Number(textOf(raw.NumberOfItemsShipped)) > 0;

function isRegulatedCancelled(raw: Json): boolean {
  const verification = raw.RegulatedOrderVerificationStatus;
  const status = isObject(verification) ? textOf(verification.Status) : undefined;
  return status !== undefined && folded(status) === regulatedCancelled;
}

/** Only what is told; programs that this interface never names stay open. */
function programsOf(
  raw: Json,
  offPlatform: boolean,
  fulfilledBy: Fulfilment | undefined,
  easyShip: unknown,
  notes: Notes,
): readonly Program[] {
  const programs: Program[] = [];
  if (offPlatform) programs.push('multi-channel');
  const prime = flagOf(raw.IsPrime, 'programs', notes);
  if (prime && fulfilledBy) programs.push(fulfilledBy === 'merchant' ? 'seller-fulfilled-prime' : 'prime');
  if (easyShip !== undefined && fulfilledBy !== 'platform') programs.push('easy-ship');
  if (flagOf(raw.IsISPU, 'programs', notes)) programs.push('pickup-in-store');
  if (folded(textOf(raw.ShipmentServiceLevelCategory) ?? '') === 'scheduled') programs.push('scheduled-delivery');
  return programs;
}
