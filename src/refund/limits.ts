/** The last day by which the law wants a withdrawal paid back; it starts at another event in the EU than in the UK. */
import type { CivilDay } from '../order/civil.ts';
import type { Citation } from '../policies/policy.ts';
import { legalRegion, statutoryEnd } from './calendars.ts';

export interface RefundLimit {
  /** Absent where the event it counts from is not known. */
  readonly last?: CivilDay;
  readonly from: 'notice' | 'goods-back';
  /** The trader may wait for the goods, or for the proof that they were posted. */
  readonly mayWaitForGoods: boolean;
  readonly cite: Citation;
}

export interface WithdrawalEvents {
  /** The trader was told. */
  readonly notice?: CivilDay;
  /** The goods are back, or earlier the proof of posting. */
  readonly goodsBack?: CivilDay;
}

/**
 * EU: 14 days after being told, while the trader may wait until goods or proof are there (`eu-refund-deadline`).
 * UK: 14 days after goods or proof (`uk-refund-clock`). Absent elsewhere.
 */
export function statutoryRefundLimit(
  marketplace: string | undefined,
  events: WithdrawalEvents,
): RefundLimit | undefined {
  const region = legalRegion(marketplace);
  if (region === undefined) return undefined;
  const from = region === 'eu' ? 'notice' : 'goods-back';
  const event = region === 'eu' ? events.notice : events.goodsBack;
  const end = event === undefined ? undefined : statutoryEnd(marketplace, event);
  const last = end === undefined ? undefined : Math.max(end, events.goodsBack ?? end);
  return {
    ...(last === undefined ? {} : { last }),
    from,
    mayWaitForGoods: region === 'eu',
    cite: { source: region === 'eu' ? 'LAW-EU26' : 'LAW-UK26', confidence: 'copy' },
  };
}
