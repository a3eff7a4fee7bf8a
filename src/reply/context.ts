/** What a letter may mention, out of the decision and the order: numbers, titles, days and amounts, never a person. */
import type { Part } from '../decision/chosen-items.ts';
import type { Decision, RefundPart } from '../decision/decision.ts';
import { type Entry, listed } from '../facts/entries.ts';
import type { LetterWords } from '../locales/letters.ts';
import { dateOf, localTime, parseIsoDate } from '../order/civil.ts';
import { clean, cut } from '../order/clean.ts';
import { parseInstant } from '../order/instant.ts';
import { zoneOf } from '../order/marketplaces.ts';
import type { OneOf, Order } from '../order/order.ts';
import type { Status } from '../order/vocabulary.ts';
import type { PolicyTexts } from '../policies/policy.ts';
import { legalRegion } from '../refund/calendars.ts';
import { contextOf, moneyText } from '../render/text/context.ts';
import { partTexts } from '../render/text/money.ts';
import { glue } from '../render/time.ts';
import type { View } from '../render/view.ts';
import type { Fit, Situation, Wish } from './fitting.ts';
import type { LetterContext, State } from './words.ts';

export interface ReplyOptions extends Wish {
  /** The items that are written about, by id or path; absent: all. */
  readonly only?: readonly string[] | undefined;
  readonly texts: Pick<PolicyTexts, 'letters'>;
  readonly words: LetterWords;
  /** Its name; absent where the order is of a shop of its own. */
  readonly platform?: string | undefined;
  /** Who sells, where the policy knows it of every order. */
  readonly soldBy?: 'third-party' | undefined;
  readonly view: View;
}

/** Shops put whole descriptions into titles. */
const longestTitle = 120;

const only = <T>(value: OneOf<T> | undefined): T | undefined => {
  const values = listed(value);
  return values?.length === 1 ? values[0] : undefined;
};

const states: Readonly<Record<Exclude<Status, 'partially-shipped'>, State | undefined>> = {
  preorder: 'waiting',
  pending: 'waiting',
  unshipped: 'here',
  preparing: 'here',
  shipped: 'on-the-way',
  'out-for-delivery': 'on-the-way',
  'pickup-ready': 'on-the-way',
  delivered: 'arrived',
  undeliverable: 'came-back',
  cancelled: 'cancelled',
  returned: 'returned',
  unfulfillable: undefined,
};

/** Where all that it may be comes to the same. */
function stateOf({ statuses = [] }: Entry): State | undefined {
  const found = new Set(statuses.map((status) => (status === 'partially-shipped' ? undefined : states[status])));
  const [state] = found;
  return found.size === 1 ? state : undefined;
}

const requestOf = (entry: Entry, order: Order) =>
  entry.item.cancellationRequest ?? order.cancellationRequest ?? undefined;

/** A request that was refused is none any more. */
function howRequested(request: Order['cancellationRequest']): Situation['requested'] {
  if (!request || (request.by ?? 'buyer') !== 'buyer' || request.state === 'rejected') return undefined;
  if (request.official === undefined) return 'untold';
  return request.official ? 'official' : 'message';
}

export function situationOf(
  { decision, entry }: Part,
  { role }: Decision,
  order: Order,
  { soldBy }: Pick<ReplyOptions, 'soldBy'>,
): Situation {
  const request = requestOf(entry, order);
  const cancellation = entry.item.cancellation ?? order.cancellation ?? undefined;
  const state = stateOf(entry);
  return {
    decision,
    role,
    soldBy: only(entry.item.soldBy ?? order.soldBy) ?? soldBy,
    fulfilledBy: only(entry.item.fulfilledBy ?? order.fulfilledBy),
    requested:
      howRequested(request) ??
      (entry.item.sellerReason === 'buyer-asked' || order.sellerReason === 'buyer-asked' ? 'untold' : undefined),
    state: cancellation !== undefined ? 'cancelled' : state === 'here' && order.handedOver ? 'on-the-way' : state,
  };
}

export function contextFor(
  fit: Fit,
  parts: readonly Part[],
  decision: Decision,
  order: Order,
  { texts, words, platform, soldBy, view }: ReplyOptions,
): LetterContext {
  const { marketplace } = decision.policy;
  const zone = zoneOf(marketplace);
  // A letter is read later, and by others: its days are written out.
  const written = { ...view, dates: { ...view.dates, date: view.dates.full } };
  const day = (instant: string | undefined): string | undefined => {
    const at = instant === undefined ? undefined : parseInstant(instant);
    return at === undefined ? undefined : view.dates.full(localTime(zone, at));
  };
  const [first] = parts;
  const entry: Entry = first?.entry ?? { item: {}, before: 0 };
  const item = first?.decision;
  const situation = first && situationOf(first, decision, order, { soldBy });
  const refund = item?.refund;
  const money = refund === undefined ? '' : partTexts(refund.parts, undefined, contextOf(decision, written));
  const amount = amountOf(parts, decision);
  const request = requestOf(entry, order);
  const withdrawal = item?.alternatives.find(({ id }) => id === 'statutory-withdrawal');
  const delivered = day(entry.item.deliveredAt ?? order.deliveredAt);
  return {
    phrases: phrasesFor(decision, order, { texts, words, platform }),
    order: clean(order.number ?? order.id),
    items: parts.flatMap(({ decision: { title, quantity } }) =>
      title === undefined ? [] : [words.line(cut(title, longestTitle), quantity)],
    ),
    whole: parts.length === decision.items.length,
    today: day(decision.at) ?? '',
    placed: day(order.placedAt),
    shipped: day(entry.item.shippedAt ?? order.shippedAt),
    delivered,
    expected: day((entry.item.deliveryWindow ?? order.deliveryWindow)?.latest),
    asked: day(request?.at),
    cancelled: day(order.cancelledAt),
    due: dueOf(fit, refund?.parts ?? [], view.dates),
    amount: amount?.exact ? moneyText(amount.sum, view) : undefined,
    most: amount && (amount.exact ? moneyText(amount.sum, view) : view.words.status.upTo(moneyText(amount.sum, view))),
    law: legalRegion(marketplace),
    certain: withdrawal?.certain ?? true,
    guaranteed: item?.guaranteed === true,
    official: item?.verdict === 'request-cancellation',
    requested: situation?.requested !== undefined,
    state: situation?.state,
    byPlatform: situation?.fulfilledBy === 'platform',
    reason: item?.because[0]?.text ?? '',
    steps: item?.steps.map(({ text }) => text) ?? [],
    money: money.replaceAll(glue, ' '),
  };
}

/** An order of another shop knows none of the platform's buttons. */
function phrasesFor(
  { policy }: Decision,
  { programs, shop }: Order,
  { texts, words, platform }: Pick<ReplyOptions, 'texts' | 'words' | 'platform'>,
): LetterContext['phrases'] {
  const own = programs?.includes('multi-channel') ? undefined : texts.letters?.(policy.marketplace);
  const name = shop === undefined ? platform : clean(shop);
  return own ?? { ...words.phrases, ...(name !== undefined && { platform: name }) };
}

/** What the items give back together, where that is known. */
function amountOf(parts: readonly Part[], { refund, items }: Decision) {
  const [one] = parts;
  const whole = parts.length > 1 && parts.length === items.length ? refund : undefined;
  const found = parts.length === 1 ? one?.decision.refund : whole;
  return found?.amount === undefined ? undefined : { sum: found.amount, exact: found.exact };
}

/** The last day of the money that the letter is about. */
function dueOf({ id }: Fit, parts: readonly RefundPart[], dates: { full: ReplyOptions['view']['dates']['full'] }) {
  const kind = id === 'lift-hold' ? 'release-of-authorisation' : 'refund';
  const last = parts
    .filter((part) => part.kind === kind)
    .flatMap(({ latest }) => latest ?? [])
    .sort()
    .at(-1);
  const day = last === undefined ? undefined : parseIsoDate(last);
  return day === undefined ? undefined : dates.full({ ...dateOf(day), weekday: 0, hour: 0, minute: 0 });
}
