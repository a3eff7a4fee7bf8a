/** What the seller's documents of Amazon have in common, whatever their version. */
import { parseInstant } from '../../order/instant.ts';
import type { CancellationRequest, DeliveryWindow, Instant, Item, Order } from '../../order/order.ts';
import type { Kind } from '../../order/vocabulary.ts';
import { instantOf, type Notes } from '../notes.ts';

/** Digital goods and the platform's own groceries never come through a seller's interface. */
export const sellersKinds: readonly Kind[] = ['physical', 'gift-card', 'custom', 'service'];

/** Canada and the United States print prices without tax. */
export const addsTax = (marketplace: Order['marketplace']): boolean =>
  marketplace === 'amazon.com' || marketplace === 'amazon.ca';

export function deliveryWindowOf(from: unknown, to: unknown, notes: Notes): DeliveryWindow | undefined {
  const earliest = instantOf(from, 'deliveryWindow.earliest', notes);
  const latest = instantOf(to, 'deliveryWindow.latest', notes);
  if (earliest !== undefined && latest !== undefined) return { earliest, latest };
  if (earliest !== undefined) return { earliest };
  return latest === undefined ? undefined : { latest };
}

/** Two letters, and nothing else that may stand in an address. */
export function countryOf(code: unknown): string | undefined {
  return typeof code === 'string' && /^[A-Za-z]{2}$/.test(code) ? code.toUpperCase() : undefined;
}

/** The order's request: only where every item that has not shipped says the same. */
export function commonRequest(items: readonly Item[]): CancellationRequest | null | undefined {
  let common: CancellationRequest | null | undefined;
  for (const { quantity, quantityShipped, status, cancellationRequest: request } of items) {
    if (status === 'cancelled') continue;
    if (quantityShipped !== undefined && quantityShipped === quantity) continue;
    if (request === undefined) return undefined;
    if (common === undefined) common = request;
    else if ((common === null) !== (request === null)) return undefined;
    else if (common && request && common.reason !== request.reason) common = withoutReason(common);
  }
  return common;
}

function withoutReason({ reason: _, ...rest }: CancellationRequest): CancellationRequest {
  return rest;
}

/** The last of them; undefined where one of them is. */
export function latest(times: readonly (Instant | undefined)[]): Instant | undefined {
  let last: Instant | undefined;
  for (const time of times) {
    if (time === undefined) return undefined;
    if (last === undefined || (parseInstant(time) ?? 0) > (parseInstant(last) ?? 0)) last = time;
  }
  return last;
}
