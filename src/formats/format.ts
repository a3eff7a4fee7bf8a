/** What an input format is: how its documents are recognised, and how one document becomes canonical orders. */
import type { InputError } from '../order/error.ts';
import type { Order } from '../order/order.ts';
import type { DataWarning } from '../order/warning.ts';
import type { Json } from './values.ts';
import type { WordTable } from './words.ts';

/** Items that came apart from their order, joined later by the order's id. */
export interface LooseItems {
  readonly orderId: string;
  /** The raw item documents, for the same format's reader. */
  readonly items: readonly unknown[];
  /** A next-page token says that there are more. */
  readonly more?: boolean;
  /** What they are, where they are no items: refunds, say. Only a reader that asks for this group gets them. */
  readonly group?: string;
}

export type ReadResult =
  | { readonly kind: 'order'; readonly order: Order; readonly warnings: readonly DataWarning[] }
  | { readonly kind: 'items'; readonly loose: LooseItems }
  | { readonly kind: 'error'; readonly error: InputError; readonly line?: number }
  | { readonly kind: 'skipped'; readonly warnings: readonly DataWarning[] }
  /** A piece of an order, of which more may come in the same input: a row of a table, a notification. */
  | { readonly kind: 'part'; readonly orderId: string; readonly part: unknown; readonly line?: number }
  /** Stands behind what a page of a longer list held: whether another page follows. */
  | { readonly kind: 'page'; readonly more: boolean };

/** A piece of an order, as its format read it. */
export interface Piece {
  readonly part: unknown;
  /** The file it came in: pieces of one file share this. */
  readonly origin: object;
}

/** The items that came apart from this order, where there are any. */
export type ItemsOf = (orderId: string, group?: string) => LooseItems | undefined;

/** A document of the same platform that is no order: told apart so that the error can say what to give instead. */
export interface LookAlike {
  /** The platform's own word for it: `eBay shipping_fulfillment`. */
  readonly name: string;
  /** Where the order is to be had: `getOrder`. */
  readonly instead?: string;
  /** Structure only, never throws. Asked only where no format fits. */
  detect(document: Json): boolean;
}

export interface Format {
  /** Platform first: `amazon-orders-v0`. The value of `--from`. */
  readonly id: string;
  readonly title: string;
  /** The policy that decides its orders; absent where the order itself must tell. */
  readonly platform?: string;
  /** Whose account such data comes from, where the format tells. */
  readonly account?: 'buyer' | 'seller';
  /** Links to its public documentation. */
  readonly docs: readonly string[];
  /** Of tables: the names of columns by which they are known. */
  readonly columns?: readonly string[];
  /** What its words mean; `annul convert --list` prints them. */
  readonly tables: readonly WordTable[];
  readonly lookAlikes?: readonly LookAlike[];
  /** Structure only, cheap, never throws. */
  detect(document: unknown): boolean;
  /**
   * One parsed document into everything it holds, in its order. Never throws. `itemsOf` gives the items that came
   * apart, to formats that have such.
   */
  read(document: unknown, itemsOf?: ItemsOf): readonly ReadResult[];
  /** Whether an order's pieces may lie in several files: where its id means the same in all of them. */
  readonly spansFiles?: boolean;
  /** Of pieces with one id: those of each order, where several can have it. Never throws. */
  apart?(pieces: readonly Piece[]): readonly (readonly Piece[])[];
  /** Of a format whose orders come in pieces: all pieces of one, as they came. Never throws. */
  assemble?(orderId: string, pieces: readonly Piece[], itemsOf?: ItemsOf): ReadResult;
}
