/** How many units of a line have been shipped, and what that says of its state. */
import type { Item } from '../../order/order.ts';
import { type Status, shippedOrLater } from '../../order/vocabulary.ts';
import { type Notes, warn, warnUnknown } from '../notes.ts';
import type { Draft } from '../values.ts';

export interface Units {
  readonly ordered: number | undefined;
  readonly shipped: number | undefined;
}

/** The line's units, and its state where it may differ from the order's. */
export function setUnits(
  item: Draft<Item>,
  { ordered, shipped }: Units,
  at: string,
  status: Status | undefined,
  notes: Notes,
): void {
  if (ordered === 0) {
    // Perhaps how a cancelled line is listed; nobody has said so.
    warnUnknown(notes, `${at}.quantity`, ordered);
    if (status && status !== 'cancelled') item.status = [...statesOf(status), 'cancelled'];
    return;
  }
  if (ordered !== undefined) item.quantity = ordered;
  if (shipped !== undefined) item.quantityShipped = shipped;
  if (ordered === undefined || shipped === undefined || shipped > ordered) {
    if (status === 'partially-shipped') item.status = ['unshipped', status, ...shippedOrLater];
    return;
  }
  if (status === 'partially-shipped') {
    if (shipped === 0) item.status = 'unshipped';
    else item.status = shipped === ordered ? shippedOrLater : [status, ...shippedOrLater];
    return;
  }
  const agrees = status === 'shipped' ? shipped === ordered : shipped === 0;
  if (agrees || status === undefined) return;
  // The order and its items were fetched at different times, or units that did not ship were cancelled.
  warn(notes, { id: 'contradiction', path: `${at}.quantityShipped`, other: 'status' });
  delete item.quantityShipped;
  if (status === 'shipped' && shipped === 0) item.status = [...shippedOrLater, 'cancelled'];
}

function statesOf(status: Status): readonly Status[] {
  return status === 'shipped' ? shippedOrLater : [status];
}
