/** What one line of an order says of its cancellation; the item's own word goes first. */
import type { Item, Order } from '../order/order.ts';
import type { Canceller } from './result.ts';

export interface Trouble {
  readonly cancelled: boolean;
  readonly requested: boolean;
  /** Where it is cancelled. */
  readonly by: Canceller;
  /** As somebody wrote it, where it is cancelled or asked for. */
  readonly reason: string | undefined;
}

export function troubleOf(order: Order, item: Item = {}): Trouble {
  const cancellation = item.cancellation === undefined ? order.cancellation : item.cancellation;
  const request = item.cancellationRequest === undefined ? order.cancellationRequest : item.cancellationRequest;
  const cancelled =
    (cancellation ?? undefined) !== undefined ||
    (item.status ?? order.status) === 'cancelled' ||
    (item.quantityCancelled ?? 0) > 0;
  const requested = !cancelled && request != null && (request.state ?? 'open') === 'open';
  const reason = cancelled ? (cancellation?.reason ?? request?.reason) : requested ? request?.reason : undefined;
  return { cancelled, requested, by: cancellation?.by ?? 'unknown', reason };
}
