/** Many orders at once, as `annul report` prints them: what can be done, what was cancelled, why, and where it happens. */
import type { ItemVerdict, Role } from '../decision/decision.ts';

/** Units of counting are the lines of orders; an order without items is one. */
export interface Troubles {
  readonly items: number;
  /** Cancelled, for certain. */
  readonly cancelled: number;
  /** Somebody has asked to cancel, and it is not cancelled. */
  readonly requested: number;
}

export interface Listing extends Troubles {
  /** The seller's number where there is one, else the platform's, else the title. */
  readonly listing: string;
  readonly by: 'sku' | 'asin' | 'title';
  readonly title?: string;
}

export interface SellerTroubles extends Troubles {
  /** The shop's host, else who sells, as the orders say. */
  readonly seller: string;
  readonly marketplace?: string;
  readonly orders: number;
}

export interface Report extends Troubles {
  /** The instant the verdicts hold for. */
  readonly at: string;
  readonly role: Role;
  readonly orders: number;
  /** Orders that came more than once; each time they are counted. */
  readonly repeated: number;
  /** The store that all orders share. */
  readonly marketplace?: string;
  /** From best to worst; those that no item has are left out. */
  readonly verdicts: readonly { readonly verdict: ItemVerdict; readonly items: number }[];
  readonly cancelledBy: Readonly<Record<Canceller, number>>;
  /** Of cancellations and requests, most frequent first. A reason that was given once is free text, and among `others`. */
  readonly reasons: {
    readonly list: readonly { readonly reason: string; readonly items: number }[];
    readonly others: number;
  };
  /** Those with cancellations or requests, most of them first. */
  readonly listings: readonly Listing[];
  readonly sellers: readonly SellerTroubles[];
}

export type Canceller = 'buyer' | 'seller' | 'platform' | 'unknown';
