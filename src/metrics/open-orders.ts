/** Orders that wait for the seller's confirmation, and when the platform gives up on each. Most urgent first. */
import { dayAt, dayMs, isoDate } from '../order/civil.ts';
import { zoneOf } from '../order/marketplaces.ts';
import type { AutoCancelRow } from '../policies/metrics.ts';
import { autoCancelOf } from '../refund/auto-cancel.ts';
import type { CountedOrder } from './counted.ts';
import type { OpenOrder } from './result.ts';

export interface OpenOrders {
  readonly list: readonly OpenOrder[];
  readonly withoutShipBy: number;
}

export function openOrders(orders: Iterable<CountedOrder>, at: number, rule: AutoCancelRow | undefined): OpenOrders {
  const found: { readonly open: OpenOrder; readonly end: number }[] = [];
  let withoutShipBy = 0;
  for (const { id, open, programs, store } of orders) {
    if (open === undefined) continue;
    const { requested, shipBy } = open;
    if (shipBy === undefined) {
      withoutShipBy += 1;
      continue;
    }
    const common = { order: id, shipBy: new Date(shipBy).toISOString(), late: shipBy < at, requested };
    if (rule === undefined) {
      found.push({ open: common, end: shipBy });
      continue;
    }
    const early = rule.earlier !== undefined && programs.includes(rule.earlier);
    const auto = autoCancelOf(rule, shipBy, store, early);
    const autoCancel = {
      on: isoDate(auto.on),
      ...(auto.at !== undefined && { at: new Date(auto.at).toISOString() }),
      ...(early && { earliest: isoDate(dayAt(zoneOf(store), auto.notBefore)) }),
    };
    found.push({ open: { ...common, autoCancel }, end: early ? auto.notBefore : (auto.at ?? auto.on * dayMs) });
  }
  found.sort((a, b) => a.end - b.end || compare(a.open.shipBy, b.open.shipBy) || compare(a.open.order, b.open.order));
  return { list: found.map(({ open }) => open), withoutShipBy };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
