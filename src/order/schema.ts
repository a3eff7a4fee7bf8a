/**
 * The canonical order as a schema: one source for the check of foreign data, for the types (`order.ts` must agree),
 * and for the published JSON Schema. Nothing is given a default. Text is cleaned and stores are lower-cased here.
 */
import * as v from 'valibot';
import { clean } from './clean.ts';
import { decimalPattern } from './decimal.ts';
import { instantPattern, isInstant } from './instant.ts';
import type { Order } from './order.ts';
import {
  cancellers,
  carriers,
  categories,
  fulfilments,
  kinds,
  paymentMethods,
  programs,
  requestStates,
  sellerReasons,
  sellers,
  statuses,
} from './vocabulary.ts';

// Leaves are named, so that `fields.ts` can tell them apart by identity.

const visible = (text: string) => text.trim() !== '';

/** Any text. */
export const text = v.pipe(v.string(), v.transform(clean));
/** A text in which something can be seen. */
export const name = v.pipe(v.string(), v.nonEmpty(), v.transform(clean), v.check(visible));
export const instant = v.pipe(
  v.string(),
  v.regex(instantPattern),
  v.check(isInstant),
  v.description('An ISO 8601 instant with an offset or Z.'),
);
export const decimal = v.pipe(v.string(), v.regex(decimalPattern), v.description('A decimal number in quotes.'));
export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/), v.description('An ISO 4217 code.'));
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/), v.description('An ISO 3166 code, two letters.'));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const quantity = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const money = v.object({ amount: decimal, currency });
const store = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.transform((domain) => clean(domain).toLowerCase()),
  v.check(visible),
);

/** Where only that is known, and no amount. */
export const whole = v.pipe(v.boolean(), v.description('Whether all that was paid was refunded.'));
/** A value of a fact that is a platform's own: which ones there are, its policy says. */
export const word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/));

const known = v.exactOptional;

/** One value, or a list of those it may be. */
function oneOf<const T extends readonly string[]>(values: T) {
  const value = v.picklist(values);
  return v.union([value, v.pipe(v.array(value), v.nonEmpty())]);
}

const deliveryWindow = v.object({ earliest: known(instant), latest: known(instant) });

const cancellationRequest = v.object({
  by: known(v.picklist(cancellers)),
  at: known(instant),
  reason: known(text),
  official: known(v.pipe(v.boolean(), v.description("Asked for with the platform's own cancel control."))),
  state: known(v.picklist(requestStates)),
});

const cancellation = v.object({ by: known(v.picklist(cancellers)), reason: known(text) });

const payment = v.object({
  method: known(oneOf(paymentMethods)),
  amount: known(money),
  charged: known(v.boolean()),
});

/** What an order and an item may both say; the item's word goes first. */
const shared = {
  status: known(oneOf(statuses)),
  soldBy: known(oneOf(sellers)),
  fulfilledBy: known(oneOf(fulfilments)),
  shipBy: known(instant),
  shippedAt: known(instant),
  deliveredAt: known(instant),
  deliveryWindow: known(deliveryWindow),
  cancellationRequest: known(v.nullable(cancellationRequest)),
  cancellation: known(v.nullable(cancellation)),
  sellerReason: known(v.pipe(v.picklist(sellerReasons), v.description('Why the seller wants to cancel.'))),
  returnRequested: known(v.pipe(v.boolean(), v.description('The buyer has opened a return.'))),
};

const item = v.object({
  id: known(name),
  sku: known(text),
  asin: known(text),
  title: known(text),
  kind: known(oneOf(kinds)),
  category: known(oneOf(categories)),
  quantity: known(v.pipe(quantity, v.description('Units ordered, cancelled and returned ones included.'))),
  quantityShipped: known(count),
  quantityCancelled: known(count),
  quantityReturned: known(count),
  price: known(v.pipe(money, v.description('Of the line, all its units, before the discount.'))),
  tax: known(v.pipe(money, v.description('Of the line; only what was added on top.'))),
  discount: known(v.pipe(money, v.description('Of the line.'))),
  shipping: known(v.pipe(money, v.description("The line's own delivery, with its tax."))),
  giftWrap: known(v.pipe(money, v.description('Of the line, with its tax.'))),
  ...shared,
  releaseAt: known(instant),
  subscribeAndSave: known(v.boolean()),
  bundle: known(v.boolean()),
  returnable: known(v.boolean()),
  accessed: known(v.pipe(v.boolean(), v.description('An e-book: more than a tenth read.'))),
  redeemed: known(v.boolean()),
});

export const orderSchema = v.pipe(
  v.object({
    id: name,
    number: known(v.pipe(text, v.description('As the buyer sees it, where it differs from the id.'))),
    marketplace: known(v.union([store, v.pipe(v.array(store), v.nonEmpty())])),
    shop: known(v.pipe(text, v.description('The host of the shop, where the platform has many.'))),
    placedAt: known(instant),
    updatedAt: known(instant),
    ...shared,
    carrier: known(oneOf(carriers)),
    cancelledAt: known(instant),
    onHold: known(
      v.union([
        v.boolean(),
        v.pipe(
          v.array(v.boolean()),
          v.nonEmpty(),
          v.description('Both: it may be on hold, and is not taken to be free.'),
        ),
      ]),
    ),
    handedOver: known(v.pipe(v.boolean(), v.description('Whether the parcel has really left.'))),
    business: known(v.boolean()),
    replacement: known(v.boolean()),
    shipTo: known(country),
    programs: known(v.array(v.picklist(programs))),
    payments: known(v.array(payment)),
    shipping: known(v.pipe(money, v.description('Delivery, with the tax that was added to it.'))),
    importFees: known(v.pipe(money, v.description('Paid in advance for customs.'))),
    total: known(money),
    refunded: known(v.union([v.pipe(money, v.description('Finished refunds only.')), whole])),
    facts: known(
      v.pipe(
        v.record(v.string(), v.union([word, v.boolean(), v.pipe(v.array(word), v.nonEmpty())])),
        v.description("Facts that are a platform's own: annul policy show lists them."),
      ),
    ),
    items: known(v.array(item)),
  }),
  v.title('annul: canonical order'),
  v.description('An absent field is unknown, a list is "one of these", null is known to be none.'),
);

/** For `@valibot/to-json-schema`, which runs when annul is built: checks and transformations have no counterpart. */
export const jsonSchemaOptions = {
  target: 'draft-2020-12',
  ignoreActions: ['check', 'transform'],
} as const;

/** Every field required, so that one which only one side has is noticed. */
type Whole<T> = T extends object ? { readonly [K in keyof T]-?: Whole<T[K]> } : T;
type Assignable<A extends B, B> = A;
type Output = v.InferOutput<typeof orderSchema>;
/**
 * Does not compile where the schema and `order.ts` disagree.
 * @public
 */
export type SchemaIsOrder = [
  Assignable<Output, Order>,
  Assignable<Whole<Output>, Whole<Order>>,
  Assignable<Whole<Order>, Whole<Output>>,
];
