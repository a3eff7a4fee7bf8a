import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/formats/read.ts';
import { registry } from '../../src/formats/registry.ts';
import { schemaOrgOrder } from '../../src/formats/schema-org-order.ts';
import type { Order } from '../../src/order/order.ts';
import { shippedOrLater } from '../../src/order/vocabulary.ts';

function readAll(...documents: readonly unknown[]) {
  const reader = createReader({ file: 'markup.json', detector: registry, from: schemaOrgOrder });
  const entries = documents.flatMap((document) => reader.push({ document }));
  return [...entries, ...reader.end()];
}
function readOne(...documents: readonly unknown[]) {
  const [entry] = readAll(...documents);
  if (entry?.kind !== 'order') throw new Error(JSON.stringify(entry));
  return entry;
}
const order = (fields: object) => ({ '@type': 'Order', orderNumber: '48213', ...fields });
const orderOf = (fields: object): Order => readOne(order(fields)).order;
const warningsOf = (fields: object) => readOne(order(fields)).warnings.map(({ id, path }) => [id, path]);

describe('status', () => {
  test.each<[unknown, unknown]>([
    ['https://schema.org/OrderProcessing', ['unshipped', 'preparing']],
    ['http://schema.org/OrderInTransit', 'shipped'],
    ['schema:OrderDelivered', 'delivered'],
    ['orderpaymentdue', 'pending'],
    [{ '@id': 'https://schema.org/OrderCancelled' }, 'cancelled'],
    ['https://schema.org/OrderProblem', undefined],
    ['', undefined],
    ['Teleported', undefined],
  ])('%j', (orderStatus, status) => {
    expect(orderOf({ orderStatus }).status).toEqual(status);
  });

  test.each<[string, object, unknown]>([
    ['a parcel that can be followed has left', { orderStatus: 'OrderProcessing' }, shippedOrLater],
    ['no status, but a parcel', {}, shippedOrLater],
    ['what is known to be later stays', { orderStatus: 'OrderDelivered' }, 'delivered'],
    ['cancelled stays cancelled', { orderStatus: 'OrderCancelled' }, 'cancelled'],
  ])('%s', (_name, fields, status) => {
    expect(orderOf({ ...fields, orderDelivery: { trackingNumber: 'TRK1' } }).status).toEqual(status);
  });
});

describe('times', () => {
  test.each<[unknown, string | undefined, string | undefined]>([
    ['2026-11-20T10:31:00+01:00', '2026-11-20T10:31:00+01:00', undefined],
    ['2026-11-20', undefined, 'day-only'],
    ['2026-11-20T10:31', undefined, 'day-only'],
    ['next Friday', undefined, 'unknown-value'],
    [null, undefined, undefined],
  ])('%j', (orderDate, placedAt, warning) => {
    expect(orderOf({ orderDate }).placedAt).toBe(placedAt);
    expect(warningsOf({ orderDate })[0]?.[0]).toBe(warning);
  });

  test.each(['2026-02-30', '2026-02-30T10:00:00Z'])('%s cannot be', (orderDate) => {
    expect(readAll(order({ orderDate }))).toMatchObject([
      { kind: 'error', error: { code: 'invalid-order', path: 'placedAt', hint: 'no-such-day', order: '48213' } },
    ]);
  });
});

describe('amounts as people write them', () => {
  test.each<[unknown, unknown, string | undefined]>([
    ['25.99', 'USD', '25.99 USD'],
    [25.9, 'USD', '25.90 USD'],
    ['$25.99', 'USD', '25.99 USD'],
    ['25,99 €', undefined, '25.99 EUR'],
    ['£25', undefined, '25.00 GBP'],
    ['$25.99', undefined, undefined],
    ['1.234,56', 'EUR', undefined],
    ['1.234 €', 'EUR', undefined],
    ['$10 – $20', 'USD', undefined],
    ['25.99', 'dollars', undefined],
  ])('%j %j', (price, priceCurrency, amount) => {
    const { total } = orderOf({ price, priceCurrency });
    expect(total && `${total.amount} ${total.currency}`).toBe(amount);
  });
});

describe('the price of two', () => {
  const of = (total: string, fields: object = {}) => {
    const offer = {
      price: '10.00',
      priceCurrency: 'USD',
      eligibleQuantity: { value: 2 },
      itemOffered: { name: 'Mug' },
    };
    return orderOf({ price: total, priceCurrency: 'USD', acceptedOffer: offer, ...fields }).items?.[0]?.price?.amount;
  };
  const delivery = { priceSpecification: { '@type': 'DeliveryChargeSpecification', price: '3.00' } };
  test.each<[string, string | undefined, string | undefined]>([
    ['of one each', of('20.00'), '20.00'],
    ['of both', of('10.00'), '10.00'],
    ['of one each, with delivery', of('23.00', delivery), '20.00'],
    ['of both, with delivery', of('13.00', delivery), '10.00'],
    ['of one each, less a discount', of('18.00', { discount: 2 }), '20.00'],
    ['neither adds up', of('17.00'), undefined],
  ])('%s', (_name, price, expected) => {
    expect(price).toBe(expected);
  });
});

describe('the shop', () => {
  test.each<[object, string | undefined]>([
    [{ merchant: { url: 'https://www.amazon.co.uk/gp' } }, 'amazon.co.uk'],
    [{ merchant: { url: 'https://order.ebay.de' } }, 'ebay.de'],
    [{ seller: { url: 'https://www.Shop.example' } }, 'shop.example'],
    [{ url: 'https://shop.example/orders/1' }, 'shop.example'],
    [{ merchant: { url: 'https://amazon.shop.example' } }, 'amazon.shop.example'],
    [{ merchant: { url: 'https://www.ebay.at/itm/1' } }, 'ebay.at'],
    [{ merchant: { name: 'Amazon' } }, undefined],
    [{ merchant: { name: 'Amazon.de' } }, 'amazon.de'],
    [{ merchant: 'eBay' }, 'ebay'],
    [{ merchant: { name: 'Example Boards' } }, 'shop'],
    [{}, 'shop'],
    [{ merchant: { url: 'javascript:alert(1)' } }, 'shop'],
  ])('%j', (fields, marketplace) => {
    expect(orderOf(fields).marketplace).toBe(marketplace);
  });
});

test('a parcel joins its order, wherever it stands in the input', () => {
  const parcel = {
    '@type': 'ParcelDelivery',
    carrier: 'DHL',
    partOfOrder: { '@type': 'Order', orderNumber: 48213 },
    expectedArrivalUntil: '2026-11-25T18:00:00Z',
  };
  const entries = readAll(parcel, order({ orderStatus: 'OrderInTransit' }), order({ orderNumber: 'other' }));
  expect(entries).toMatchObject([
    { order: { id: '48213', status: 'shipped', carrier: 'other', deliveryWindow: { latest: '2026-11-25T18:00:00Z' } } },
    { order: { id: 'other' } },
  ]);
});

test('a parcel alone is an order without prices', () => {
  const parcel = { '@type': 'ParcelDelivery', itemShipped: { name: 'Lamp' }, partOfOrder: { orderNumber: '7' } };
  expect(readOne(parcel).order).toEqual({ id: '7', marketplace: 'shop', items: [{ title: 'Lamp' }] });
});

test('nodes nested too deep are not looked for', () => {
  const deep = Array.from({ length: 100 }).reduce<unknown>((inner) => ({ '@graph': inner }), order({}));
  expect(schemaOrgOrder.detect(deep)).toBe(false);
});
