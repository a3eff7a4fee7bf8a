/**
 * The canonical order, as plain readonly data. An absent field is unknown, a list is "one of these",
 * `null` (where the type allows it) is known to be none. `schema.ts` checks that foreign data has this shape.
 */
import type {
  Canceller,
  Carrier,
  Category,
  Fulfilment,
  Kind,
  PaymentMethod,
  Program,
  Seller,
  SellerReason,
  Status,
} from './vocabulary.ts';

/** A known value, or the list of those it may be. */
export type OneOf<T> = T | readonly T[];

/** A decimal string and an ISO 4217 code. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** An ISO 8601 instant with an offset or Z. */
export type Instant = string;

export interface DeliveryWindow {
  readonly earliest?: Instant;
  readonly latest?: Instant;
}

export interface CancellationRequest {
  readonly by?: Canceller;
  readonly at?: Instant;
  readonly reason?: string;
  /** Asked for with the platform's own cancel control, not in a message. */
  readonly official?: boolean;
  readonly state?: 'open' | 'rejected' | 'done';
}

export interface Cancellation {
  readonly by?: Canceller;
  readonly reason?: string;
}

export interface Payment {
  readonly method?: OneOf<PaymentMethod>;
  readonly amount?: Money;
  readonly charged?: boolean;
}

/** What an order and an item may both say; the item's word goes first. */
export interface Shared {
  readonly status?: OneOf<Status>;
  readonly soldBy?: OneOf<Seller>;
  readonly fulfilledBy?: OneOf<Fulfilment>;
  readonly shipBy?: Instant;
  readonly shippedAt?: Instant;
  readonly deliveredAt?: Instant;
  readonly deliveryWindow?: DeliveryWindow;
  readonly cancellationRequest?: CancellationRequest | null;
  readonly cancellation?: Cancellation | null;
  /** Why the seller wants to cancel. */
  readonly sellerReason?: SellerReason;
  /** The buyer has opened a return. */
  readonly returnRequested?: boolean;
}

/** `price`, `tax` and `discount` are totals of the line (all its units), price before the discount. */
export interface Item extends Shared {
  readonly id?: string;
  readonly sku?: string;
  readonly asin?: string;
  readonly title?: string;
  readonly kind?: OneOf<Kind>;
  readonly category?: OneOf<Category>;
  /** Units ordered, cancelled and returned ones included. */
  readonly quantity?: number;
  readonly quantityShipped?: number;
  readonly quantityCancelled?: number;
  readonly quantityReturned?: number;
  readonly price?: Money;
  readonly tax?: Money;
  readonly discount?: Money;
  /** The line's own delivery, with its tax. */
  readonly shipping?: Money;
  /** With its tax. */
  readonly giftWrap?: Money;
  readonly releaseAt?: Instant;
  readonly subscribeAndSave?: boolean;
  readonly bundle?: boolean;
  readonly returnable?: boolean;
  readonly accessed?: boolean;
  readonly redeemed?: boolean;
}

export interface Order extends Shared {
  readonly id: string;
  readonly number?: string;
  /** The store, by its domain in lower case: `amazon.com`. */
  readonly marketplace?: OneOf<string>;
  readonly shop?: string;
  readonly placedAt?: Instant;
  readonly updatedAt?: Instant;
  readonly carrier?: OneOf<Carrier>;
  readonly cancelledAt?: Instant;
  /** Both, where the source says that it may be. */
  readonly onHold?: OneOf<boolean>;
  readonly handedOver?: boolean;
  readonly business?: boolean;
  readonly replacement?: boolean;
  /** ISO 3166 country, two letters. */
  readonly shipTo?: string;
  readonly programs?: readonly Program[];
  readonly payments?: readonly Payment[];
  /** With the tax that was added to it. */
  readonly shipping?: Money;
  /** Paid in advance for customs. */
  readonly importFees?: Money;
  readonly total?: Money;
  /** What finished refunds add up to; or only whether that is all that was paid. */
  readonly refunded?: Money | boolean;
  /** Facts that are a platform's own, by the id that its policy gives them: `{"returnWindow": "30"}`. */
  readonly facts?: Readonly<Record<string, OneOf<string> | boolean>>;
  readonly items?: readonly Item[];
}
