/** Random canonical orders, with everything an order may say. */
import fc from 'fast-check';
import type { Order } from '../../src/order/order.ts';
import * as words from '../../src/order/vocabulary.ts';

const oneOf = <T extends string>(values: readonly T[]) =>
  fc.oneof(fc.constantFrom(...values), fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 }));

const two = (value: number) => String(value).padStart(2, '0');

export const anyInstant = fc
  .record({
    ms: fc.integer({ min: 0, max: Date.UTC(2199, 11, 30) }),
    offset: fc.option(fc.integer({ min: -14 * 60, max: 14 * 60 })),
    digits: fc.constantFrom(0, 3),
  })
  .map(({ ms, offset, digits }) => {
    const shown = new Date(ms + (offset ?? 0) * 60_000).toISOString().slice(0, digits === 0 ? 19 : 23);
    if (offset === null) return `${shown}Z`;
    return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  })
  .filter((text) => !text.startsWith('1969') && !text.startsWith('2200'));

const text = fc.string({ unit: fc.constantFrom(...'aZ09 -_.,:;!?/\\"\'<>&=+éÇß€文字かな한') });
const name = fc.string({ unit: fc.constantFrom(...'aZ09-_é文'), minLength: 1, maxLength: 20 });
const word = fc.constantFrom('true', '30', 'eu', 'no-limit', 'Later');
const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'GBP');
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 19n }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, digits, part]) =>
    digits === 0 ? `${whole}` : `${whole}.${String(part).padStart(3, '0').slice(0, digits)}`,
  );
const money = fc.record({ amount, currency });
const by = fc.constantFrom(...words.cancellers);
const some = { requiredKeys: [] as [] };

const shared = {
  status: oneOf(words.statuses),
  soldBy: oneOf(words.sellers),
  fulfilledBy: oneOf(words.fulfilments),
  shipBy: anyInstant,
  shippedAt: anyInstant,
  deliveredAt: anyInstant,
  deliveryWindow: fc.record({ earliest: anyInstant, latest: anyInstant }, some),
  cancellationRequest: fc.option(
    fc.record(
      { by, at: anyInstant, reason: text, official: fc.boolean(), state: fc.constantFrom(...words.requestStates) },
      some,
    ),
  ),
  cancellation: fc.option(fc.record({ by, reason: text }, some)),
  sellerReason: fc.constantFrom(...words.sellerReasons),
  returnRequested: fc.boolean(),
};

const item = fc.record(
  {
    id: name,
    sku: text,
    asin: text,
    title: text,
    kind: oneOf(words.kinds),
    category: oneOf(words.categories),
    quantity: fc.integer({ min: 1, max: 9 }),
    quantityShipped: fc.integer({ min: 0, max: 9 }),
    quantityCancelled: fc.integer({ min: 0, max: 9 }),
    quantityReturned: fc.integer({ min: 0, max: 9 }),
    price: money,
    tax: money,
    discount: money,
    ...shared,
    releaseAt: anyInstant,
    subscribeAndSave: fc.boolean(),
    bundle: fc.boolean(),
    returnable: fc.boolean(),
    accessed: fc.boolean(),
    redeemed: fc.boolean(),
  },
  some,
);

export const anyOrder: fc.Arbitrary<Order> = fc.record(
  {
    id: name,
    number: text,
    marketplace: fc.constantFrom('amazon.com', 'amazon.de', ['amazon.com', 'amazon.ca'], 'shop.example'),
    shop: text,
    placedAt: anyInstant,
    updatedAt: anyInstant,
    ...shared,
    carrier: oneOf(words.carriers),
    cancelledAt: anyInstant,
    onHold: fc.oneof(fc.boolean(), fc.constant([true, false])),
    handedOver: fc.boolean(),
    business: fc.boolean(),
    replacement: fc.boolean(),
    shipTo: fc.constantFrom('US', 'DE'),
    programs: fc.uniqueArray(fc.constantFrom(...words.programs), { maxLength: 3 }),
    payments: fc.array(fc.record({ method: oneOf(words.paymentMethods), amount: money, charged: fc.boolean() }, some), {
      maxLength: 3,
    }),
    shipping: money,
    total: money,
    refunded: fc.oneof(money, fc.boolean()),
    facts: fc.dictionary(
      fc.constantFrom('law', 'returnWindow', 'a-b', 'é'),
      fc.oneof(word, fc.boolean(), fc.uniqueArray(word, { minLength: 1, maxLength: 3 })),
      {
        maxKeys: 3,
      },
    ),
    items: fc.uniqueArray(item, { maxLength: 4, selector: (one) => one.id ?? Symbol('none') }),
  },
  { requiredKeys: ['id'] },
);
