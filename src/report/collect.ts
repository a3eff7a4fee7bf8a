/** The report of many orders, taken in one by one; what is kept grows with listings, sellers and ids, not with orders. */
import type { Decision, ItemVerdict, Role } from '../decision/decision.ts';
import { verdicts } from '../decision/decision.ts';
import { clean } from '../order/clean.ts';
import type { Item, Order } from '../order/order.ts';
import type { Canceller, Listing, Report, SellerTroubles, Troubles } from './result.ts';
import { type Trouble, troubleOf } from './troubles.ts';

export interface ReportCollector {
  add(order: Order, decision: Decision): void;
  report(): Report;
}

type Counts = { -readonly [Key in keyof Troubles]: Troubles[Key] };

/** `at`: the instant the verdicts hold for, in epoch milliseconds. */
export function createReport(at: number, role: Role): ReportCollector {
  const all: Counts = { items: 0, cancelled: 0, requested: 0 };
  const ids = new Set<string>();
  const stores = new Set<string | undefined>();
  const byVerdict = new Map<ItemVerdict, number>();
  const cancelledBy: Record<Canceller, number> = { buyer: 0, seller: 0, platform: 0, unknown: 0 };
  const reasons = new Map<string, { reason: string; items: number }>();
  const listings = new Map<string, Pick<Listing, 'by' | 'listing' | 'title'> & Counts>();
  const sellers = new Map<string, { seller: string; marketplace?: string; orders: number } & Counts>();
  let orders = 0;
  let repeated = 0;

  function note({ reason }: Trouble): void {
    if (reason === undefined || reason.trim() === '') return;
    const key = reason.trim().replace(/\s+/g, ' ').toLowerCase();
    const known = reasons.get(key) ?? { reason: clean(reason.trim()), items: 0 };
    known.items += 1;
    reasons.set(key, known);
  }

  return {
    add(order, { items: decided }) {
      orders += 1;
      if (ids.has(order.id)) repeated += 1;
      ids.add(order.id);
      stores.add(storeOf(order));
      for (const { verdict } of decided) byVerdict.set(verdict, (byVerdict.get(verdict) ?? 0) + 1);
      const lines: readonly Item[] = order.items === undefined || order.items.length === 0 ? [{}] : order.items;
      const met = new Set<string>();
      for (const item of lines) {
        const trouble = troubleOf(order, item);
        count(all, trouble);
        if (trouble.cancelled) cancelledBy[trouble.by] += 1;
        note(trouble);
        const listing = listingOf(item);
        if (listing !== undefined) {
          const key = `${listing.by} ${listing.listing}`;
          const known = listings.get(key) ?? { ...listing, items: 0, cancelled: 0, requested: 0 };
          listings.set(key, known);
          count(known, trouble);
        }
        const seller = sellerOf(order, item);
        const key = `${seller.marketplace ?? ''} ${seller.seller}`;
        const known = sellers.get(key) ?? { ...seller, orders: 0, items: 0, cancelled: 0, requested: 0 };
        sellers.set(key, known);
        count(known, trouble);
        if (!met.has(key)) known.orders += 1;
        met.add(key);
      }
    },
    report() {
      const [marketplace] = stores.size === 1 ? stores : [];
      const told = [...reasons.values()].sort((a, b) => b.items - a.items);
      const list = told.filter(({ items }) => items > 1);
      return {
        at: new Date(at).toISOString(),
        role,
        orders,
        ...all,
        repeated,
        ...(marketplace !== undefined && { marketplace }),
        verdicts: [...verdicts, 'undetermined' as const].flatMap((verdict) => {
          const items = byVerdict.get(verdict);
          return items === undefined ? [] : [{ verdict, items }];
        }),
        cancelledBy,
        reasons: { list, others: told.length - list.length },
        listings: worstFirst([...listings.values()]),
        sellers: worstFirst([...sellers.values()]) satisfies readonly SellerTroubles[],
      };
    },
  };
}

function count(counts: Counts, { cancelled, requested }: Trouble): void {
  counts.items += 1;
  if (cancelled) counts.cancelled += 1;
  if (requested) counts.requested += 1;
}

const storeOf = ({ marketplace }: Order): string | undefined =>
  typeof marketplace === 'string' ? marketplace : undefined;

/** By what it is recognised in another order. */
function listingOf({ asin, sku, title }: Item): Pick<Listing, 'by' | 'listing' | 'title'> | undefined {
  const named = title === undefined ? {} : { title };
  if (sku !== undefined) return { by: 'sku', listing: sku, ...named };
  if (asin !== undefined) return { by: 'asin', listing: asin, ...named };
  return title === undefined ? undefined : { by: 'title', listing: title };
}

function sellerOf(order: Order, item: Item): { readonly seller: string; readonly marketplace?: string } {
  const who = item.soldBy ?? order.soldBy;
  const marketplace = storeOf(order);
  return {
    seller: order.shop ?? (typeof who === 'string' ? who : 'unknown'),
    ...(marketplace !== undefined && { marketplace }),
  };
}

/** Without those that nothing was cancelled of; equals keep their order. */
function worstFirst<T extends Troubles>(list: readonly T[]): T[] {
  const troubles = ({ cancelled, requested }: T) => cancelled + requested;
  return list.filter((one) => troubles(one) > 0).sort((a, b) => troubles(b) - troubles(a) || a.items - b.items);
}
