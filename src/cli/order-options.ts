/** What the commands that read orders have in common: their options, and what these mean. */

import { chooseItems } from '../decision/chosen-items.ts';
import type { Role } from '../decision/decision.ts';
import type { Lang } from '../locales/messages.ts';
import type { Order } from '../order/order.ts';
import type { SellerReason } from '../order/vocabulary.ts';
import type { ColourChoice } from '../render/colour.ts';
import { UsageError } from './exit.ts';
import { flags } from './options.ts';
import type { ReadingOptions } from './reading.ts';

export interface ReadingFlags {
  readonly marketplace?: string | undefined;
  readonly from?: string | undefined;
  readonly items?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly quiet?: true | undefined;
  readonly lang?: Lang | undefined;
  readonly color?: ColourChoice | undefined;
}

export interface DecidingFlags extends ReadingFlags {
  readonly as?: Role;
  /** Epoch milliseconds; the clock where absent. */
  readonly at?: number;
  readonly policy?: string;
  readonly strict?: true;
}

/** Of every command that decides orders, in the order in which help lists them. */
export const decidingFlags = [
  flags.as,
  flags.at,
  flags.marketplace,
  flags.policy,
  flags.from,
  flags.items,
  flags.set,
] as const;

/** How the orders are read. */
export function readingOf({
  marketplace,
  from,
  items,
  set = [],
  quiet,
  color = 'auto',
}: ReadingFlags): Pick<ReadingOptions, 'marketplace' | 'from' | 'items' | 'sets' | 'quiet' | 'color'> {
  return { marketplace, from, items, sets: set, quiet: quiet === true, color };
}

/** What was set, the reason included: an item's own word goes first. */
export function setsOf({
  as = 'buyer',
  set = [],
  reason,
}: Pick<DecidingFlags, 'as' | 'set'> & { readonly reason?: SellerReason }): readonly string[] {
  if (reason === undefined) return set;
  if (as !== 'seller') throw new UsageError({ kind: 'seller-only', option: '--reason' });
  return [`sellerReason=${reason}`, ...set];
}

/** Throws a `UsageError` for an item that the order does not have. */
export function checkItems(order: Order, only: readonly string[] | undefined): void {
  if (only === undefined) return;
  const { unknown, known } = chooseItems(order, only);
  const [value] = unknown;
  if (value !== undefined) throw new UsageError({ kind: 'unknown-value', option: '--only', value, known });
}
