/** One order, 2026-01-01. */
import type { Cancellation, Item, Order, Payment } from '../../../order/order.ts';
import { type Carrier, type Program, type Status, shippedOrLater } from '../../../order/vocabulary.ts';
import type { ItemsOf } from '../../format.ts';
import { fail, instantOf, isAbsent, type Notes, textOf } from '../../notes.ts';
import { type Draft, isObject, type Json } from '../../values.ts';
import { folded, meaningOf } from '../../words.ts';
import { carrierOf } from '../carrier.ts';
import { addsTax, commonRequest, countryOf, deliveryWindowOf, latest } from '../common.ts';
import { moneyOf, sumUp } from '../money.ts';
import { paymentOf, warnMixed } from '../payments.ts';
import { storeOf } from '../store.ts';
import { valueAddService } from '../words.ts';
import { type Context, readItem } from './item.ts';
import { packagesOf } from './packages.ts';
import { fulfillers, orderPrograms, orderStatuses, paymentMethods } from './words.ts';

export function readOrder(
  id: string,
  raw: Json,
  cancellationsAsked: boolean,
  itemsOf: ItemsOf | undefined,
  notes: Notes,
): Order {
  const order: Draft<Order> = { id };
  const channel = isObject(raw.salesChannel) ? raw.salesChannel : {};
  const elsewhere = folded(textOf(channel.channelName) ?? '') === 'nonamazon';
  const store = storeOf(
    textOf(channel.marketplaceId),
    elsewhere ? 'Non-Amazon' : textOf(channel.marketplaceName),
    notes,
  );
  if (store.domain !== undefined) order.marketplace = store.domain;
  const placedAt = instantOf(raw.createdTime, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const updatedAt = instantOf(raw.lastUpdatedTime, 'updatedAt', notes);
  if (updatedAt !== undefined) order.updatedAt = updatedAt;

  const fulfillment = isObject(raw.fulfillment) ? raw.fulfillment : {};
  const told = meaningOf(orderStatuses, fulfillment.fulfillmentStatus, 'status', notes)?.told;
  const stage: Status | undefined = typeof told === 'object' && told !== null ? told[0] : (told ?? undefined);
  if (told) order.status = told;
  const by = meaningOf(fulfillers, fulfillment.fulfilledBy, 'fulfilledBy', notes)?.told;
  if (typeof by === 'string') order.fulfilledBy = by;
  setPrograms(order, raw, store.offPlatform, notes);
  const packages = packagesOf(raw, itemsOf, notes);
  const carrier = commonCarrier(packages.map((one) => carrierOf(one.carrier)));
  if (order.carrier === undefined && carrier !== undefined) order.carrier = carrier;
  const shipBy = isObject(fulfillment.shipByWindow) ? fulfillment.shipByWindow.latestDateTime : undefined;
  const due = by === 'merchant' ? instantOf(shipBy, 'shipBy', notes) : undefined;
  if (due !== undefined) order.shipBy = due;
  const window = isObject(fulfillment.deliverByWindow) ? fulfillment.deliverByWindow : {};
  const deliveryWindow = deliveryWindowOf(window.earliestDateTime, window.latestDateTime, notes);
  if (deliveryWindow) order.deliveryWindow = deliveryWindow;
  if (isReplacement(raw)) order.replacement = true;
  const address = isObject(raw.recipient) ? raw.recipient.deliveryAddress : undefined;
  const shipTo = isObject(address) ? countryOf(address.countryCode) : undefined;
  if (shipTo !== undefined) order.shipTo = shipTo;

  const rawItems = raw.orderItems;
  if (Array.isArray(rawItems) && rawItems.length > 0) {
    const items = rawItems.filter(isObject);
    if (items.length < rawItems.length)
      fail(
        notes,
        'items.0',
        rawItems.find((item) => !isObject(item)),
        { kind: 'object' },
      );
    readItems(order, items, { stage, packages, services: servicesOf(items), cancellationsAsked }, raw, notes);
  } else if (!Array.isArray(rawItems) && !isAbsent(rawItems)) fail(notes, 'items', rawItems, { kind: 'list' });
  const payments = paymentsOf(raw, order, stage, notes);
  if (payments) order.payments = payments;
  warnMixed(order, notes);
  return order;
}

function readItems(order: Draft<Order>, raw: readonly Json[], context: Context, rawOrder: Json, notes: Notes): void {
  const read = raw.map((item, index) => readItem(item, index, context, notes));
  const sums = sumUp(undefined, read, true, addsTax(order.marketplace), notes);
  const items = read.map(({ item, amounts }) => {
    const tax = sums.taxOf(amounts);
    if (tax) item.tax = tax;
    const shipping = sums.shippingOf(amounts);
    if (shipping) item.shipping = shipping;
    const giftWrap = sums.giftWrapOf(amounts);
    if (giftWrap) item.giftWrap = giftWrap;
    return item;
  });
  const shipping = orderShipping(rawOrder, notes) ?? sums.shipping;
  if (shipping) order.shipping = shipping;
  const request = commonRequest(items);
  if (request !== undefined) order.cancellationRequest = request;
  const cancellation = commonCancellation(items);
  if (cancellation) order.cancellation = cancellation;
  refine(order, items, context.stage);
  order.items = items.map((item) => withoutStatus(item, order.status));
}

/** Of a shipped order: what all items that are not cancelled say with one voice. */
function refine(order: Draft<Order>, items: readonly Item[], stage: Status | undefined): void {
  const open = items.filter(({ status }) => status !== 'cancelled');
  const [first] = open;
  if (stage !== 'shipped' || !first || typeof first.status !== 'string') return;
  if (!later.has(first.status) || open.some(({ status }) => status !== first.status)) return;
  order.status = first.status;
  const shippedAt = latest(open.map((item) => item.shippedAt));
  if (shippedAt !== undefined) order.shippedAt = shippedAt;
  const deliveredAt = latest(open.map((item) => item.deliveredAt));
  if (deliveredAt !== undefined) order.deliveredAt = deliveredAt;
}

const later: ReadonlySet<Status> = new Set(shippedOrLater);

function withoutStatus(item: Item, status: Order['status']): Item {
  if (item.status !== status) return item;
  const { status: _, ...rest } = item;
  return rest;
}

function commonCancellation(items: readonly Item[]): Cancellation | undefined {
  const [first, ...others] = items;
  if (!first?.cancellation || first.status !== 'cancelled') return undefined;
  const { by, reason } = first.cancellation;
  if (others.some((item) => item.status !== 'cancelled' || item.cancellation?.by !== by)) return undefined;
  const agreed: Draft<Cancellation> = {};
  if (by !== undefined) agreed.by = by;
  if (reason !== undefined && others.every((item) => item.cancellation?.reason === reason)) agreed.reason = reason;
  return agreed;
}

function setPrograms(order: Draft<Order>, raw: Json, offPlatform: boolean, notes: Notes): void {
  const programs: Program[] = offPlatform ? ['multi-channel'] : [];
  const names = Array.isArray(raw.programs) ? raw.programs : [];
  const has = (name: string) => names.some((program) => folded(textOf(program) ?? '') === folded(name));
  for (const name of names) {
    const told = meaningOf(orderPrograms, name, 'programs', notes)?.told;
    if (typeof told !== 'string') continue;
    if (told !== 'prime') programs.push(told);
    else if (order.fulfilledBy) programs.push(order.fulfilledBy === 'merchant' ? 'seller-fulfilled-prime' : 'prime');
  }
  const fulfillment = isObject(raw.fulfillment) ? raw.fulfillment : {};
  if (folded(textOf(fulfillment.fulfillmentServiceLevel) ?? '') === 'scheduled') programs.push('scheduled-delivery');
  if (programs.length > 0) order.programs = programs;
  order.soldBy = has('INVOICE_BY_AMAZON') ? 'platform' : 'third-party';
  if (has('AMAZON_BUSINESS')) order.business = true;
  if (has('AMAZON_EASY_SHIP') || has('DELIVERY_BY_AMAZON')) order.carrier = 'platform';
}

const commonCarrier = (carriers: readonly (Carrier | undefined)[]): Carrier | undefined =>
  carriers.every((carrier) => carrier === carriers[0]) ? carriers[0] : undefined;

function isReplacement(raw: Json): boolean {
  const associated = Array.isArray(raw.associatedOrders) ? raw.associatedOrders.filter(isObject) : [];
  return associated.some(({ associationType }) => folded(textOf(associationType) ?? '') === replaces);
}

const replaces = folded('REPLACEMENT_ORIGINAL_ID');

function servicesOf(items: readonly Json[]): ReadonlySet<string> {
  const associated = items.flatMap((item) =>
    Array.isArray(item.associatedOrderItems) ? item.associatedOrderItems : [],
  );
  const services = associated.filter(
    (other) => isObject(other) && folded(textOf(other.associationType) ?? '') === valueAddService,
  );
  return new Set(services.flatMap((other) => textOf(other.orderItemId) ?? []));
}

/** What the seller gets for it: the nearest to what the buyer paid. */
function orderShipping(raw: Json, notes: Notes) {
  const proceeds = isObject(raw.proceeds) ? raw.proceeds : {};
  const parts = Array.isArray(proceeds.breakdowns) ? proceeds.breakdowns.filter(isObject) : [];
  const part = parts.find(({ type }) => folded(textOf(type) ?? '') === 'shipping');
  return moneyOf(part?.subtotal, '', 'shipping', notes);
}

function paymentsOf(raw: Json, order: Order, stage: Status | undefined, notes: Notes): readonly Payment[] | undefined {
  if (order.replacement === true) return [];
  const payment = isObject(raw.payment) ? raw.payment : {};
  const executions = Array.isArray(payment.paymentExecutions) ? payment.paymentExecutions.filter(isObject) : [];
  const state = {
    status: typeof order.status === 'string' ? order.status : stage,
    exact: typeof order.status === 'string',
    someShipped: (order.items ?? []).some(({ quantityShipped }) => (quantityShipped ?? 0) > 0),
  };
  const payments = executions.map((execution, index) => {
    const method = meaningOf(paymentMethods, execution.paymentMethod, `payments.${index}.method`, notes)?.told;
    const amount = moneyOf(execution.paymentAmount, `payments.${index}`, 'amount', notes);
    return paymentOf(typeof method === 'string' ? method : undefined, amount, order.fulfilledBy, state);
  });
  return payments.length > 0 ? payments : undefined;
}
