/** What an input format is: how its documents are recognised, and how one document becomes canonical orders. */
import type { InputError } from '../order/error.ts';
import type { Order } from '../order/order.ts';
import type { DataWarning } from '../order/warning.ts';
import type { WordTable } from './words.ts';

/** Items that came apart from their order, joined later by the order's id. */
export interface LooseItems {
  readonly orderId: string;
  /** The raw item documents, for the same format's reader. */
  readonly items: readonly unknown[];
  /** A next-page token says that there are more. */
  readonly more?: boolean;
}

export type ReadResult =
  | { readonly kind: 'order'; readonly order: Order; readonly warnings: readonly DataWarning[] }
  | { readonly kind: 'items'; readonly loose: LooseItems }
  | { readonly kind: 'error'; readonly error: InputError }
  | { readonly kind: 'skipped'; readonly warnings: readonly DataWarning[] }
  /** Stands behind what a page of a longer list held: whether another page follows. */
  | { readonly kind: 'page'; readonly more: boolean };

/** The items that came apart from this order, where there are any. */
export type ItemsOf = (orderId: string) => LooseItems | undefined;

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
  /** What its words mean; `annul convert --list` prints them. */
  readonly tables: readonly WordTable[];
  /** Structure only, cheap, never throws. */
  detect(document: unknown): boolean;
  /**
   * One parsed document into everything it holds, in its order. Never throws. `itemsOf` gives the items that came
   * apart, to formats that have such.
   */
  read(document: unknown, itemsOf?: ItemsOf): readonly ReadResult[];
}
