/** Requests to cancel a whole eBay order, and what became of them. */
import { quote } from '../../order/clean.ts';
import { parseInstant } from '../../order/instant.ts';
import type { CancellationRequest, Order } from '../../order/order.ts';
import { instantOf, type Notes, textOf, warn } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { meaningOf } from '../words.ts';
import { cancelRequested, cancelStates, initiators, orderStatuses, requestStates } from './words.ts';

interface Request {
  readonly request: CancellationRequest;
  readonly completedAt: string | undefined;
}

/** Sets what is known of a cancellation. The order's state is tested here first: eBay leaves the others as they were. */
export function setCancellation(order: Draft<Order>, raw: Json, notes: Notes): void {
  const written = raw.cancelStatus;
  if (!isObject(written)) return;
  const requests = requestsOf(written.cancelRequests, notes);
  const state = meaningOf(cancelStates, written.cancelState, 'status', notes);
  if (state?.told === 'cancelled') {
    setCancelled(order, written, requests, notes);
    const sent = orderStatuses.meaning(textOf(raw.orderFulfillmentStatus) ?? '')?.told;
    if (typeof sent === 'string' && sent !== 'unshipped') {
      const found = quote(textOf(raw.orderFulfillmentStatus) ?? '');
      warn(notes, { id: 'contradiction', path: 'status', found, expected: 'cancelState' });
    }
    return;
  }
  if (cancelRequested.meaning(textOf(written.cancelState) ?? '')?.told === null) {
    if (requests.length === 0) {
      order.cancellationRequest = null;
      order.cancellation = null;
      return;
    }
    const found = quote(textOf(written.cancelState) ?? '');
    warn(notes, { id: 'contradiction', path: 'cancellationRequest', found, expected: 'cancelRequests' });
  }
  const last = requests.findLast(({ request }) => request.state === 'open') ?? requests.at(-1);
  if (last) {
    order.cancellationRequest = last.request;
    if (last.request.state === 'done') order.cancellation = endOf(last);
    if (last.request.state === 'rejected') warn(notes, { id: 'request-rejected', path: 'cancellationRequest' });
  } else if (state) {
    // Lists may leave the requests out.
    order.cancellationRequest = { official: true };
    warn(notes, { id: 'request-untold', path: 'cancellationRequest', expected: 'getOrder' });
  }
}

function setCancelled(order: Draft<Order>, written: Json, requests: readonly Request[], notes: Notes): void {
  order.status = 'cancelled';
  const done = requests.findLast(({ request }) => request.state === 'done') ?? requests.at(-1);
  order.cancellation = done ? endOf(done) : {};
  const cancelledAt = instantOf(written.cancelledDate, 'cancelledAt', notes) ?? done?.completedAt;
  if (cancelledAt !== undefined) order.cancelledAt = cancelledAt;
}

const endOf = ({ request: { by, reason } }: Request): NonNullable<Order['cancellation']> => ({
  ...(by !== undefined && { by }),
  ...(reason !== undefined && { reason }),
});

/** The oldest first. */
function requestsOf(written: unknown, notes: Notes): readonly Request[] {
  if (!Array.isArray(written)) return [];
  const requests = written.filter(isObject).map((raw): Request => {
    const request: Draft<CancellationRequest> = {};
    const by = meaningOf(initiators, raw.cancelInitiator, 'cancellationRequest.by', notes)?.told;
    if (typeof by === 'string') request.by = by;
    const at = instantOf(raw.cancelRequestedDate, 'cancellationRequest.at', notes);
    if (at !== undefined) request.at = at;
    const reason = textOf(raw.cancelReason);
    if (reason !== undefined) request.reason = reason;
    request.official = true;
    const state = meaningOf(requestStates, raw.cancelRequestState, 'cancellationRequest.state', notes)?.told;
    if (typeof state === 'string') request.state = state;
    return { request, completedAt: instantOf(raw.cancelCompletedDate, 'cancelledAt', notes) };
  });
  const time = ({ request: { at } }: Request): number => (at === undefined ? 0 : (parseInstant(at) ?? 0));
  return requests.sort((one, other) => time(one) - time(other));
}
