/** Shops of the buyer's own kind: values that cannot be, that are odd, and that are missing. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { adobeCommerceRest } from '../../src/formats/adobe-commerce-rest.ts';
import type { Format, ReadResult } from '../../src/formats/format.ts';
import { detect } from '../../src/formats/registry.ts';
import { shopifyGraphql } from '../../src/formats/shopify-graphql.ts';
import { shopifyRest } from '../../src/formats/shopify-rest.ts';
import { woocommerceRest } from '../../src/formats/woocommerce-rest.ts';
import { orderSchema } from '../../src/order/schema.ts';

type Make = (order: object, line?: object) => unknown;

const shops: Readonly<Record<string, { readonly format: Format; readonly make: Make }>> = {
  'shopify-rest': {
    format: shopifyRest,
    make: (order, line) => ({
      order: {
        id: 1,
        financial_status: 'paid',
        currency: 'USD',
        line_items: [{ id: 2, quantity: 1, ...line }],
        ...order,
      },
    }),
  },
  'shopify-graphql': {
    format: shopifyGraphql,
    make: (order, line) => ({
      data: {
        order: {
          id: 'gid://shopify/Order/1',
          lineItems: [{ id: 'gid://shopify/LineItem/2', quantity: 1, ...line }],
          ...order,
        },
      },
    }),
  },
  'woocommerce-rest': {
    format: woocommerceRest,
    make: (order, line) => ({
      id: 1,
      order_key: 'wc_order_x',
      currency: 'USD',
      line_items: [{ id: 2, quantity: 1, ...line }],
      ...order,
    }),
  },
  'adobe-commerce-rest': {
    format: adobeCommerceRest,
    make: (order, line) => ({
      increment_id: '1',
      order_currency_code: 'USD',
      items: [{ item_id: 2, qty_ordered: 1, ...line }],
      ...order,
    }),
  },
};

function readOne(shop: string, order: object, line?: object): ReadResult {
  const { format, make } = shops[shop] ?? {};
  const [result] = format?.read(make?.(order, line)) ?? [];
  if (!result) throw new Error('nothing was read');
  return result;
}
const orderOf = (shop: string, order: object, line?: object) => {
  const result = readOne(shop, order, line);
  if (result.kind !== 'order') throw new Error(JSON.stringify(result));
  return result;
};

describe('what cannot be names its field', () => {
  test.each<[string, string, object, object | undefined, object]>([
    ['shopify-rest', 'quantity', {}, { quantity: -1 }, { path: 'items.0.quantity', found: '-1' }],
    ['shopify-rest', 'quantity', {}, { quantity: 'two' }, { path: 'items.0.quantity', found: '"two"' }],
    ['shopify-rest', 'placed', { processed_at: '2026-13-01T00:00:00Z' }, {}, { path: 'placedAt', hint: 'no-such-day' }],
    ['shopify-rest', 'placed', { created_at: '2026-10-02 09:14:07' }, {}, { path: 'placedAt', hint: 'add-offset' }],
    ['shopify-rest', 'cancelled', { cancelled_at: true }, {}, { path: 'cancelledAt', foundType: 'boolean' }],
    ['shopify-rest', 'lines', { line_items: {} }, {}, { path: 'items', expected: { kind: 'list' } }],
    ['shopify-rest', 'a line', { line_items: [7] }, {}, { path: 'items.0', expected: { kind: 'object' } }],
    ['shopify-rest', 'refunds', { refunds: 'none' }, {}, { path: 'refunded', expected: { kind: 'list' } }],
    ['shopify-graphql', 'quantity', {}, { quantity: -1 }, { path: 'items.0.quantity' }],
    ['shopify-graphql', 'placed', { createdAt: 'yesterday' }, {}, { path: 'placedAt', found: '"yesterday"' }],
    ['shopify-rest', 'the same line twice', { line_items: [{ id: 2 }, { id: 2 }] }, {}, { path: 'items.1.id' }],
    ['woocommerce-rest', 'quantity', {}, { quantity: '-2' }, { path: 'items.0.quantity' }],
    ['woocommerce-rest', 'placed', { date_created_gmt: '2026-02-30T10:00:00' }, {}, { path: 'placedAt' }],
    ['woocommerce-rest', 'lines', { line_items: 'none' }, {}, { path: 'items' }],
    ['adobe-commerce-rest', 'quantity', {}, { qty_ordered: -1 }, { path: 'items.0.quantity' }],
    ['adobe-commerce-rest', 'shipped', {}, { qty_shipped: 'some' }, { path: 'items.0.quantityShipped' }],
    ['adobe-commerce-rest', 'placed', { created_at: '2026-10-08 25:00:00' }, {}, { path: 'placedAt' }],
  ])('%s: %s', (shop, _, order, line, error) => {
    expect(readOne(shop, order, line)).toMatchObject({
      kind: 'error',
      error: { code: 'invalid-order', order: '1', ...error },
    });
  });

  test.each(Object.keys(shops))('%s: no id', (shop) => {
    const without = { id: undefined, increment_id: undefined };
    expect(readOne(shop, without)).toMatchObject({ kind: 'error', error: { path: 'id', foundType: 'nothing' } });
  });
});

describe('what is odd is a warning, and unknown', () => {
  test.each<[string, object, object | undefined, object]>([
    ['shopify-rest', {}, { price: '-1.00' }, { path: 'items.0.price', found: '"-1.00"' }],
    ['shopify-rest', {}, { price: 'free' }, { path: 'items.0.price', found: '"free"' }],
    ['shopify-rest', { total_price: '1.00', currency: 'dollars' }, {}, { path: 'total', found: '"dollars"' }],
    ['shopify-rest', {}, { quantity: 0 }, { path: 'items.0.quantity', found: '0' }],
    ['shopify-rest', {}, { gift_card: 'perhaps' }, { path: 'items.0.kind', found: '"perhaps"' }],
    [
      'shopify-graphql',
      { displayFinancialStatus: 'BARTERED' },
      {},
      { path: 'payments.0.charged', found: '"BARTERED"' },
    ],
    ['woocommerce-rest', { total: 'much' }, {}, { path: 'total', found: '"much"' }],
    ['woocommerce-rest', { refunds: 'none' }, {}, { path: 'refunded', found: '"none"' }],
    ['adobe-commerce-rest', { grand_total: -1 }, {}, { path: 'total', found: '"-1.00"' }],
    ['adobe-commerce-rest', { state: 'lost' }, {}, { path: 'status', found: '"lost"' }],
  ])('%s %j %j', (shop, order, line, warning) => {
    expect(orderOf(shop, order, line).warnings).toContainEqual({ id: 'unknown-value', ...warning });
  });
});

test.each<[string, object, object, object]>([
  ['shopify-rest', {}, { quantity: 3, price: '0.10' }, { price: { amount: '0.30', currency: 'USD' } }],
  ['shopify-rest', {}, { quantity: 3, price: 0.1 }, { price: { amount: '0.30', currency: 'USD' } }],
  [
    'shopify-rest',
    { currency: 'KWD' },
    { quantity: 3, price: '1.333' },
    { price: { amount: '3.999', currency: 'KWD' } },
  ],
  [
    'shopify-rest',
    { currency: 'JPY' },
    { quantity: 3, price: '1200.00' },
    { price: { amount: '3600', currency: 'JPY' } },
  ],
  ['woocommerce-rest', {}, { subtotal: '0.3', total: '0.1' }, { discount: { amount: '0.20', currency: 'USD' } }],
  ['woocommerce-rest', {}, { quantity: '2' }, { quantity: 2 }],
  [
    'adobe-commerce-rest',
    {},
    { qty_ordered: '2.0000', row_total: 12.1 },
    { quantity: 2, price: { amount: '12.10', currency: 'USD' } },
  ],
])('%s: amounts and numbers %j %j', (shop, order, line, item) => {
  expect(orderOf(shop, order, line).order.items?.[0]).toMatchObject(item);
});

test('null says more than absence', () => {
  expect(orderOf('shopify-rest', { cancelled_at: null }).order).toMatchObject({ cancellation: null });
  expect(orderOf('shopify-rest', {}).order).not.toHaveProperty('cancellation');
  expect(orderOf('shopify-rest', { fulfillment_status: null }).order.status).toBe('unshipped');
  expect(orderOf('shopify-rest', {}).order).not.toHaveProperty('status');
  expect(orderOf('shopify-rest', { refunds: [] }).order.refunded).toEqual({ amount: '0.00', currency: 'USD' });
  expect(orderOf('shopify-rest', {}).order).not.toHaveProperty('refunded');
  expect(orderOf('shopify-graphql', { cancelledAt: null }).order).toMatchObject({ cancellation: null });
  expect(orderOf('shopify-graphql', {}).order).not.toHaveProperty('cancellation');
});

const isArray: (value: unknown) => value is unknown[] = Array.isArray;

/** A copy of a document in which one value, found by a draw, is another. */
function changed(document: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (typeof document !== 'object' || document === null || step === undefined) return value;
  const keys = Object.keys(document);
  if (keys.length === 0) return value;
  const key = keys[step % keys.length] ?? '';
  const entries = Object.entries(document).map(
    ([name, inner]) => [name, name === key ? changed(inner, rest, value) : inner] as const,
  );
  return isArray(document) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

describe.each(Object.keys(shops))('%s', (shop) => {
  const format = shops[shop]?.format;
  const documents = readdirSync(`fixtures/${shop}`)
    .filter((name) => name.endsWith('.json'))
    .map((name): unknown => JSON.parse(readFileSync(`fixtures/${shop}/${name}`, 'utf8').replace(/^\ufeff/, '')));

  test('any value anywhere gives an order or an error', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.bigInt(), fc.constantFrom('', 'null', '__proto__', -1, 1e21, [[]], {}));
    const steps = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.constantFrom(...documents), steps, odd, (document, path, value) => {
        const other = changed(document, path, value);
        detect(other);
        const results = format?.read(other).flatMap((result) => {
          const parts =
            result.kind === 'part'
              ? [format.assemble?.(result.orderId, [{ part: result.part, origin: {} }])]
              : [result];
          return parts.filter((part) => part !== undefined);
        });
        for (const result of results ?? []) {
          if (result.kind === 'order') expect(v.parse(orderSchema, result.order)).toEqual(result.order);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('nothing of a person is taken over', () => {
    const read = JSON.stringify(
      documents.map((document) => format?.read(document)),
      (_key, value: unknown) =>
        // What waits for its other pieces has not been read.
        typeof value === 'object' && value !== null && 'part' in value
          ? format?.assemble?.('', [{ part: value.part, origin: {} }])
          : value,
    );
    for (const personal of [
      ...['Jane', 'Roe', 'example.org', 'Example Street', 'Springfield', '62701', '555 0100', '203.0.113.7'],
      ...['Mozilla', 'ring twice', 'GB123456789', 'FR123456789', '1111', 'Birthday', 'JJD1', '9400111'],
    ]) {
      expect(read.includes(personal) ? personal : 'nothing').toBe('nothing');
    }
  });

  test('the order of keys does not matter', () => {
    const turned = (value: unknown): unknown => {
      if (isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, turned(inner)] as const)
          .reverse(),
      );
    };
    for (const document of documents) expect(format?.read(turned(document))).toEqual(format?.read(document));
  });
});

test('an order of UCP is no Shopify order, whatever its id is', () => {
  const order = {
    ucp: { version: '2026-04-08' },
    id: 'gid://shopify/Order/6124480240001',
    checkout_id: 'c1',
    permalink_url: 'https://mug-and-leaf.example/orders/1',
    line_items: [],
  };
  expect(detect(order)).toMatchObject({ format: { id: 'ucp-order' } });
});

test.each([
  ['Cash on Delivery (COD)', 'cash-on-delivery'],
  ['cash on delivery', 'cash-on-delivery'],
  ['my_cod_app', 'cash-on-delivery'],
  ['discount-code', undefined],
  ['shopify_payments', undefined],
  ['paypal', 'wallet'],
])('the gateway %s', (gateway, method) => {
  const { order } = orderOf('shopify-rest', { payment_gateway_names: [gateway] });
  expect(order.payments?.[0]?.method).toBe(method);
});

test.each([
  ['open', true, 1],
  ['closed', undefined, 1],
  ['declined', undefined, 0],
])('a return over REST that is %s', (status, requested, warned) => {
  const [read] = shopifyRest.read({
    id: 1,
    admin_graphql_api_id: 'gid://shopify/Order/1',
    financial_status: 'paid',
    line_items: [],
    returns: [{ id: 2, status }],
  });
  const { order, warnings } = read as Extract<ReadResult, { kind: 'order' }>;
  expect(order.returnRequested).toBe(requested);
  expect(warnings.filter(({ id }) => id === 'returns')).toHaveLength(warned);
});
