/** What an order says of the inputs that rules can test, for one entry: the item's word goes before the order's. */
import type { Knowledge, Known } from '../decide/model.ts';
import { parseInstant } from '../order/instant.ts';
import type { Item, OneOf, Order } from '../order/order.ts';
import { type Entry, listed } from './entries.ts';
import { decisivePrograms } from './inputs.ts';

type Facts = Record<string, Known>;

const oneOf = (values: readonly string[]): Known => ({ oneOf: values });

const flag = (value: boolean | undefined): Known | undefined =>
  value === undefined ? undefined : oneOf([String(value)]);

const enumerated = (value: OneOf<string> | undefined): Known | undefined => {
  const values = listed(value);
  return values === undefined ? undefined : oneOf(values);
};

const instant = (value: string | undefined): Known | undefined => {
  const at = value === undefined ? undefined : parseInstant(value);
  return at === undefined ? undefined : { at };
};

function requestOf(order: Order, item: Item): Known | undefined {
  const request = item.cancellationRequest === undefined ? order.cancellationRequest : item.cancellationRequest;
  if (request === undefined) return undefined;
  if (request === null) return oneOf(['none']);
  return oneOf([request.state ?? 'open']);
}

function cancellationOf(order: Order, item: Item): Known | undefined {
  const cancellation = item.cancellation === undefined ? order.cancellation : item.cancellation;
  if (cancellation === undefined) return undefined;
  return oneOf([cancellation === null ? 'none' : 'executed']);
}

/** Digits of a decimal string in minor units of at most two decimals; undefined where it has more. */
function minorUnits(amount: string): number | undefined {
  const match = /^(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(amount);
  if (match === null) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

function refundedOf(order: Order): Known | undefined {
  const { refunded, total } = order;
  if (refunded === undefined || total === undefined || refunded.currency !== total.currency) return undefined;
  const back = minorUnits(refunded.amount);
  const paid = minorUnits(total.amount);
  if (back === undefined || paid === undefined) return undefined;
  return oneOf([String(paid > 0 && back >= paid)]);
}

function programOf(order: Order): Known | undefined {
  if (order.programs === undefined) return undefined;
  const programs: readonly string[] = order.programs;
  return oneOf([decisivePrograms.find((program) => programs.includes(program)) ?? 'none']);
}

function unitPriceOf(item: Item): Known | undefined {
  if (item.price === undefined || item.quantity === undefined) return undefined;
  const minor = minorUnits(item.price.amount);
  return minor === undefined ? undefined : { at: Math.floor(minor / item.quantity) };
}

/** Inputs by id; what the order does not say is not in the record. */
export function knowledgeOf(order: Order, entry: Entry): Knowledge {
  const { item } = entry;
  const facts: Facts = {};
  const add = (id: string, known: Known | undefined): void => {
    if (known !== undefined) facts[id] = known;
  };
  add('marketplace', enumerated(order.marketplace));
  add('status', entry.statuses && oneOf(entry.statuses));
  add('soldBy', enumerated(item.soldBy ?? order.soldBy));
  add('fulfilledBy', enumerated(item.fulfilledBy ?? order.fulfilledBy));
  add('carrier', enumerated(order.carrier));
  add('kind', enumerated(item.kind));
  add('category', enumerated(item.category));
  add('cancellationRequest', requestOf(order, item));
  add('cancellation', cancellationOf(order, item));
  add('fullyRefunded', refundedOf(order));
  add('returnable', flag(item.returnable));
  add('bundle', flag(item.bundle));
  add('accessed', flag(item.accessed));
  add('redeemed', flag(item.redeemed));
  add('subscribeAndSave', flag(item.subscribeAndSave));
  add('business', flag(order.business));
  add('replacement', flag(order.replacement));
  add('onHold', flag(order.onHold));
  add('program', programOf(order));
  add('placedAt', instant(order.placedAt));
  add('shippedAt', instant(item.shippedAt ?? order.shippedAt));
  add('deliveredAt', instant(item.deliveredAt ?? order.deliveredAt));
  add('latestDelivery', instant(item.deliveryWindow?.latest ?? order.deliveryWindow?.latest));
  add('unitPrice', unitPriceOf(item));
  return facts;
}
