/** What REST and GraphQL tell of an order, in one shape; `assemble.ts` makes the canonical order of it. */
import type { Item, Order } from '../../order/order.ts';
import type { Status } from '../../order/vocabulary.ts';
import type { Draft } from '../values.ts';

export interface Source {
  /** What is taken over as it is. */
  readonly order: Draft<Order>;
  /** False where the document says that it is not; undefined where it does not say. */
  readonly cancelled: boolean | undefined;
  /** The order's own word; undefined where there is none. */
  readonly word: Word | undefined;
  readonly paymentPending: boolean;
  readonly fulfilments: readonly Fulfilment[] | undefined;
  readonly warehouse: readonly WarehouseOrder[];
  readonly refunded: readonly RefundLine[];
  readonly lines: readonly Line[] | undefined;
}

export interface Word {
  /** As it is written. */
  readonly text: string;
  /** Undefined: it says nothing, or annul does not know it. */
  readonly told: Status | undefined;
}

export interface Line {
  /** Without what `assemble.ts` adds: counts, status and times. */
  readonly item: Draft<Item>;
  /** Ordered minus removed. */
  readonly current: number | undefined;
  /** The line's own word, where annul knows it; one that says nothing is on what is never sent. */
  readonly word: Word | undefined;
}

export interface Fulfilment {
  /** Whether its units have left; undefined where that is not told. */
  readonly stage: 'shipped' | 'preparing' | undefined;
  /** What units that have left may be in. */
  readonly states: readonly Status[];
  readonly shippedAt: string | undefined;
  readonly deliveredAt: string | undefined;
  readonly expectedAt: string | undefined;
  /** By the line's id; undefined where not told. */
  readonly units: ReadonlyMap<string, number> | undefined;
}

/** A fulfilment order: what the warehouse has been given, and has not sent. */
export interface WarehouseOrder {
  /** None: its lines are in a state that is not told. */
  readonly states: readonly Status[];
  readonly shipBy: string | undefined;
  readonly releaseAt: string | undefined;
  /** The lines' ids; undefined where not told. */
  readonly lines: ReadonlySet<string> | undefined;
}

export interface RefundLine {
  readonly line: string | undefined;
  readonly quantity: number;
  /** Undefined: which of the two is not told. */
  readonly how: 'cancelled' | 'returned' | undefined;
}
