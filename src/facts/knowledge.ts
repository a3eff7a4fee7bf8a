/** What an order says of the inputs that rules can test, for one entry: the item's word goes before the order's. */
import type { Knowledge, Known } from '../decide/model.ts';
import { scaled } from '../order/decimal.ts';
import { parseInstant } from '../order/instant.ts';
import { someShop } from '../order/marketplaces.ts';
import type { Item, OneOf, Order } from '../order/order.ts';
import { type Entry, listed } from './entries.ts';
import { decisivePrograms, type Side } from './inputs.ts';
import { otherLeft } from './left.ts';
import { untoldReceipt } from './receipt.ts';
import { sellerPrograms } from './seller-inputs.ts';
import { statesOf } from './states.ts';

type Facts = Record<string, Known>;

const oneOf = (values: readonly string[]): Known => ({ oneOf: values });

const flag = (value: OneOf<boolean> | undefined): Known | undefined =>
  value === undefined ? undefined : oneOf((typeof value === 'boolean' ? [value] : value).map(String));

const enumerated = (value: OneOf<string> | undefined): Known | undefined => {
  const values = listed(value);
  return values === undefined ? undefined : oneOf(values);
};

const instant = (value: string | undefined): Known | undefined => {
  const at = value === undefined ? undefined : parseInstant(value);
  return at === undefined ? undefined : { at };
};

const requestIn = (order: Order, item: Item): Order['cancellationRequest'] =>
  item.cancellationRequest === undefined ? order.cancellationRequest : item.cancellationRequest;

/**
 * A request that was carried out is a cancellation, and none is open any more. To a seller it matters who asked, and
 * with which control.
 */
function requestOf(order: Order, item: Item, side: Side): Known | undefined {
  const request = requestIn(order, item);
  const asked = (item.sellerReason ?? order.sellerReason) === 'buyer-asked';
  // Nobody has said with which control.
  if (request === undefined) return asked ? oneOf(['message', 'open']) : undefined;
  if (request === null) return oneOf([asked ? 'message' : 'none']);
  if (request.state === 'done') return oneOf(['none']);
  if (side === 'seller' && request.by !== undefined && request.by !== 'buyer') return oneOf(['none']);
  if (request.state === 'rejected') return oneOf(['rejected']);
  if (side === 'seller' && request.official === undefined) return oneOf(['message', 'open']);
  return oneOf([request.official === false ? 'message' : 'open']);
}

/** Of a line of which some units were cancelled, these are others. */
function amongTheRest({ item: { quantity, quantityCancelled = 0 }, statuses }: Entry): boolean {
  const apart = quantity !== undefined && quantityCancelled > 0 && quantityCancelled < quantity;
  return apart && !(statuses?.length === 1 && statuses[0] === 'cancelled');
}

function cancellationOf(order: Order, entry: Entry): Known | undefined {
  const { item } = entry;
  if (amongTheRest(entry)) return oneOf(['none']);
  const cancellation = item.cancellation === undefined ? order.cancellation : item.cancellation;
  if (cancellation || requestIn(order, item)?.state === 'done') return oneOf(['executed']);
  return cancellation === null ? oneOf(['none']) : undefined;
}

/** Digits of a decimal string in minor units of at most two decimals; undefined where it has more. */
function minorUnits(amount: string): number | undefined {
  const match = /^(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(amount);
  if (match === null) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

function refundedOf(order: Order): Known | undefined {
  const { refunded, total } = order;
  if (typeof refunded === 'boolean') return flag(refunded);
  if (refunded !== undefined && minorUnits(refunded.amount) === 0) return oneOf(['false']);
  if (refunded === undefined || total === undefined || refunded.currency !== total.currency) return undefined;
  const back = minorUnits(refunded.amount);
  const paid = minorUnits(total.amount);
  if (back !== undefined && paid !== undefined) return oneOf([String(paid > 0 && back >= paid)]);
  // Currencies of three decimals.
  const whole = scaled(total.amount);
  return oneOf([String(whole > 0n && scaled(refunded.amount) >= whole)]);
}

function programOf(order: Order, decisive: readonly string[]): Known | undefined {
  if (order.programs === undefined) return undefined;
  const programs: readonly string[] = order.programs;
  return oneOf([decisive.find((program) => programs.includes(program)) ?? 'none']);
}

/** Who asked has given the reason; a seller who says so may not know yet how it was asked. */
function reasonOf(order: Order, item: Item): Known | undefined {
  const said = item.sellerReason ?? order.sellerReason;
  if (said !== undefined) return oneOf([said]);
  const request = requestIn(order, item);
  const open = request && request.state !== 'rejected' && request.state !== 'done';
  return open && (request.by ?? 'buyer') === 'buyer' ? oneOf(['buyer-asked']) : undefined;
}

/** Units of a line that were cancelled or returned before are none of what is left. */
function lineOf({ item, quantity }: Entry): Known {
  const { quantity: ordered = quantity, quantityCancelled = 0, quantityReturned = 0 } = item;
  const left = ordered === undefined ? undefined : ordered - quantityCancelled - quantityReturned;
  return oneOf([quantity !== undefined && left !== undefined && quantity < left ? 'part' : 'whole']);
}

/** A line that names no number of units is one: who is asked for the price of a unit tells it as the line's. */
function unitPriceOf({ price, quantity = 1 }: Item): Known | undefined {
  if (price === undefined) return undefined;
  const minor = minorUnits(price.amount);
  return minor === undefined ? undefined : { at: Math.floor(minor / quantity) };
}

/** Inputs by id; what the order does not say is not in the record. `now` in epoch milliseconds. */
export function knowledgeOf(order: Order, entry: Entry, now: number, side: Side = 'buyer'): Knowledge {
  const { item } = entry;
  const facts: Facts = {};
  const add = (id: string, known: Known | undefined): void => {
    if (known !== undefined) facts[id] = known;
  };
  add('marketplace', order.marketplace === someShop ? undefined : enumerated(order.marketplace));
  add('status', enumerated(statesOf(order, entry, now)));
  add('soldBy', enumerated(item.soldBy ?? order.soldBy));
  add('fulfilledBy', enumerated(item.fulfilledBy ?? order.fulfilledBy));
  add('carrier', enumerated(order.carrier));
  add('kind', enumerated(item.kind));
  add('category', enumerated(item.category));
  add('cancellationRequest', requestOf(order, item, side));
  add('cancellation', cancellationOf(order, entry));
  add('fullyRefunded', refundedOf(order));
  add('returnable', flag(item.returnable));
  add('bundle', flag(item.bundle));
  add('accessed', flag(item.accessed));
  add('redeemed', flag(item.redeemed));
  add('subscribeAndSave', flag(item.subscribeAndSave));
  add('business', flag(order.business));
  add('replacement', flag(order.replacement));
  add('onHold', flag(order.onHold));
  add('otherLeft', flag(otherLeft(order, entry, now)));
  add('receivedLater', untoldReceipt(order, entry.index) === undefined ? oneOf(['false']) : undefined);
  add('program', programOf(order, decisivePrograms));
  add('sellerProgram', programOf(order, sellerPrograms));
  add('handedOver', flag(order.handedOver));
  add('sellerReason', reasonOf(order, item));
  add('returnRequested', flag(item.returnRequested ?? order.returnRequested));
  add('line', lineOf(entry));
  add('placedAt', instant(order.placedAt));
  add('shippedAt', instant(item.shippedAt ?? order.shippedAt));
  add('deliveredAt', instant(item.deliveredAt ?? order.deliveredAt));
  add('latestDelivery', instant(item.deliveryWindow?.latest ?? order.deliveryWindow?.latest));
  add('shipBy', instant(item.shipBy ?? order.shipBy));
  add('unitPrice', unitPriceOf(item));
  return facts;
}
