/** One order into one decision: each entry reasoned about, then put into words. */
import type { Space } from '../decide/space.ts';
import { type Entry, entriesOf } from '../facts/entries.ts';
import { ownWarnings } from '../facts/own.ts';
import type { DateWords } from '../locales/dates.ts';
import type { FactWords } from '../locales/facts.ts';
import type { RefundWords } from '../locales/refund.ts';
import type { WarningTexts } from '../locales/warnings.ts';
import { dayAt, localTime, offsetAt, startOfDay } from '../order/civil.ts';
import { clean } from '../order/clean.ts';
import { parseInstant } from '../order/instant.ts';
import { countryOf, someShop, zoneOf } from '../order/marketplaces.ts';
import type { Order } from '../order/order.ts';
import type { DataWarning } from '../order/warning.ts';
import type { CompiledTables } from '../policies/compiled.ts';
import type { LoadedPolicy } from '../policies/load.ts';
import type { MetricTables } from '../policies/metrics.ts';
import type { PolicyTexts } from '../policies/policy.ts';
import { withGone } from '../refund/together.ts';
import { chooseItems } from './chosen-items.ts';
import { dataWarnings } from './data-warnings.ts';
import { decideEntry, refundQuestion } from './decide-entry.ts';
import type { Decision, ItemDecision, Role, Warning } from './decision.ts';
import { type RefundContext, refundEntry } from './refund-of.ts';
import { refundTogether } from './refund-together.ts';
import { spaceFor } from './spaces.ts';

/** The sentences that a decision is made of, in one language. */
export interface DecisionWords {
  readonly dates: DateWords;
  readonly facts: FactWords;
  readonly refund: RefundWords;
  readonly warnings: WarningTexts;
  /** The sentence of a warning about the data. */
  readonly dataWarning: (warning: DataWarning) => string;
}

export interface DecideContext {
  /** Epoch milliseconds: the instant the decision is for. */
  readonly at: number;
  readonly role: Role;
  /** Presume nothing. */
  readonly strict: boolean;
  readonly policy: LoadedPolicy;
  /** The policy's tables for the role. */
  readonly tables: CompiledTables;
  /** For a seller: by what the platform judges sellers, and when it cancels by itself. */
  readonly metrics?: MetricTables | undefined;
  readonly texts: PolicyTexts;
  readonly words: DecisionWords;
  /** Whose account the data comes from, where its format tells. */
  readonly account?: 'buyer' | 'seller' | undefined;
  /** The items whose refund is asked about, by id or path; absent: all that can be cancelled or returned. */
  readonly only?: readonly string[] | undefined;
}

/** What the decision of one entry needs of its order. */
export interface OrderContext extends DecideContext {
  readonly order: Order;
  readonly marketplace: string | undefined;
  /** The country whose law holds, by its ISO code. */
  readonly country: string | undefined;
  readonly refund: RefundContext;
  /** The places of the items whose refund is asked about; absent: all. */
  readonly chosen: ReadonlySet<number> | undefined;
  readonly writeInstant: (instant: number) => string;
}

/** The one store that the order names; undefined where it names none, some shop, or several. */
function storeOf(order: Order): string | undefined {
  const named = order.marketplace;
  const only = typeof named === 'string' ? named : named?.length === 1 ? named[0] : undefined;
  return only === someShop ? undefined : only?.toLowerCase();
}

const monthsNear = 183 * 86_400_000;

/** Days alone where they begin: a window in days has no hour. */
function instantWriter(words: DateWords, marketplace: string | undefined, at: number): (instant: number) => string {
  const zone = zoneOf(marketplace);
  return (instant) => {
    const civil = localTime(zone, instant);
    const withYear = Math.abs(instant - at) > monthsNear;
    const day =
      startOfDay(zone, dayAt(zone, instant)) === instant || startOfDay(zone, dayAt(zone, instant) + 1) - 1 === instant;
    if (day) return words.date(civil, withYear);
    return words.inZone(words.dateTime(civil, withYear), words.zone(zone ?? 'UTC', offsetAt(zone, instant)));
  };
}

function verdictOf(items: readonly ItemDecision[]): Decision['verdict'] {
  const [first] = items;
  if (first === undefined) return 'undetermined';
  return items.every((item) => item.verdict === first.verdict) ? first.verdict : 'mixed';
}

/** What days are counted in, where that is not the store's own time. */
function storeWarning(
  order: Order,
  { marketplace, policy, words: { warnings } }: Pick<OrderContext, 'marketplace' | 'policy' | 'words'>,
): Warning[] {
  const { marketplaces } = policy;
  if (marketplaces.length > 0 && marketplace === undefined && !Array.isArray(order.marketplace))
    return [{ id: 'unknown-marketplace', text: warnings['unknown-marketplace'] }];
  if (marketplaces.length > 0 && marketplace !== undefined && !marketplaces.includes(marketplace))
    return [{ id: 'marketplace-not-covered', text: warnings['marketplace-not-covered'](clean(marketplace)) }];
  if (zoneOf(marketplace) !== undefined || Array.isArray(order.marketplace)) return [];
  return [{ id: 'unknown-marketplace', text: warnings['unknown-clock'] }];
}

function orderWarnings(order: Order, context: OrderContext): Warning[] {
  const { warnings } = context.words;
  const found = storeWarning(order, context);
  if (context.account === 'seller' && context.role === 'buyer')
    found.push({ id: 'seller-data', text: warnings['seller-data'] });
  const placed = order.placedAt === undefined ? undefined : parseInstant(order.placedAt);
  if (placed !== undefined && placed > context.at) {
    found.push({ id: 'order-in-the-future', text: warnings['order-in-the-future'](context.writeInstant(placed)) });
  }
  if (order.items === undefined || order.items.length === 0) found.push({ id: 'no-items', text: warnings['no-items'] });
  return found;
}

/** Cancelled or returned for good; the quantities of the line need not say so. */
const isGone = ({ statuses }: Entry): boolean =>
  statuses?.every((status) => status === 'cancelled' || status === 'returned') ?? false;

/** An order ready to be decided: its entries, and what each of them needs. */
export interface Prepared {
  readonly entries: readonly Entry[];
  readonly space: Space;
  readonly context: OrderContext;
}

export function prepare(order: Order, context: DecideContext): Prepared {
  const marketplace = storeOf(order);
  const country = context.policy.countryFor?.(order) ?? countryOf(marketplace);
  const writeInstant = instantWriter(context.words.dates, marketplace, context.at);
  const entries: readonly Entry[] = entriesOf(order);
  const refund: RefundContext = {
    order,
    remaining: withGone(order, entries.filter(isGone).map(refundEntry)),
    policy: context.policy,
    words: context.words.refund,
    // Banks are those of the store's country, or of the buyer's.
    marketplace: countryOf(marketplace) === undefined ? (country ?? marketplace) : marketplace,
    country,
    now: context.at,
    ask: (path) => refundQuestion(context, path),
  };
  const chosen = context.only === undefined ? undefined : chooseItems(order, context.only).chosen;
  const inside: OrderContext = { ...context, order, marketplace, country, refund, chosen, writeInstant };
  const covered =
    marketplace !== undefined && context.policy.marketplaces.includes(marketplace) ? marketplace : undefined;
  return { entries, space: spaceFor(context, order, { store: covered, country }), context: inside };
}

export function decideOrder(order: Order, read: readonly DataWarning[], given: DecideContext): Decision {
  const { entries, space, context } = prepare(order, given);
  const { refund, chosen, marketplace } = context;
  const decided = entries.map((entry) => decideEntry(entry, entries.length > 1, space, context));
  const items = decided.map(({ decision }) => decision);
  const together = refundTogether(decided, chosen, refund);
  return {
    schema: 'annul/decision/1',
    order: clean(order.id),
    ...(order.placedAt !== undefined && { placedAt: order.placedAt }),
    role: context.role,
    at: new Date(context.at).toISOString(),
    policy: {
      id: context.policy.id,
      version: context.policy.version,
      ...(marketplace !== undefined && { marketplace: clean(marketplace) }),
    },
    verdict: verdictOf(items),
    items,
    ...(together !== undefined && { refund: together }),
    warnings: [
      ...orderWarnings(order, context),
      ...dataWarnings([...read, ...ownWarnings(order, context.policy.inputs ?? [])], context.words).filter(
        // What a rule says of an item needs not be said of the order again.
        ({ id }) => !items.some((item) => item.warnings.some((warning) => warning.id === id)),
      ),
    ],
  };
}
